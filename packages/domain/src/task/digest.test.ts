import { describe, expect, it } from 'vitest';
import { noticeLabels } from '../audit/index.ts';
import { linkMail, linkPurposes } from '../identity/index.ts';
import { addDays, isoDate, languages } from '../kernel/index.ts';
import { digestMail, isTold, taskKindLabels, taskKinds, urgencyLabels } from './index.ts';

const today = isoDate('2026-01-15');
/** Whatever tells where a person comes from, in the words of the three languages. */
const tellingWords =
  /prison|inmate|convict|offen[cs]e|sentence|detention|releas|détenu|détention|carcéral|pénitenti|libér|peine|condamn|récidiv|سجن|سجين|سجناء|معتقل|اعتقال|نزيل|نزلاء|إفراج|مفرج|عقوب|محكوم|جريمة/i;

describe('a message', () => {
  it('BR-53 says nothing of prison, in three languages, and calls the house by its short name', () => {
    const counts = taskKinds.map((kind, count) => ({ kind, count }));
    for (const language of languages) {
      const digest = digestMail(counts, language, 'https://wasl.example.org/');
      const mails = linkPurposes.map((purpose) => linkMail(purpose, language, 'https://wasl.example.org/invitation#x'));
      const labels = [
        ...Object.values(taskKindLabels),
        ...Object.values(urgencyLabels),
        ...Object.values(noticeLabels),
      ];
      const texts = [digest, ...mails].flatMap(({ subject, text }) => [subject, text]);
      for (const text of [...texts, ...labels.map((words) => words[language])]) expect(text).not.toMatch(tellingWords);
      for (const { subject } of [digest, ...mails]) expect(subject).toMatch(/Wasl|وصل/);
      for (const text of texts) expect(text).not.toMatch(/Mohammed|محمد السادس|Fondation|مؤسسة/);
    }
  });

  it('is of what is near or came to somebody because it is late', () => {
    expect(isTold({ dueOn: addDays(today, 7), isEscalated: false }, today)).toBe(true);
    expect(isTold({ dueOn: addDays(today, 8), isEscalated: false }, today)).toBe(false);
    expect(isTold({ dueOn: addDays(today, 8), isEscalated: true }, today)).toBe(true);
  });
});
