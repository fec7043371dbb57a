import type { IsoDate, Language, Trilingual } from '../kernel/index.ts';
import type { TaskKind } from './task.kinds.ts';
import { taskKindLabels } from './task.labels.ts';
import { type Task, urgencyOf } from './task.rules.ts';

/** Whether somebody is told of a task on a day: what is far off can wait, unless it came to him because it is late. */
export function isTold({ dueOn, isEscalated }: Pick<Task, 'dueOn' | 'isEscalated'>, today: IsoDate): boolean {
  return isEscalated || urgencyOf(dueOn, today) !== 'LATER';
}

/** The words of the letter of the day. It names nobody and no place, and says nothing of where anybody comes from (BR-53). */
export const digestLabels = {
  SUBJECT: { ar: 'وصل: مهام تنتظركم', fr: 'Wasl : des tâches vous attendent', en: 'Wasl: tasks wait for you' },
  GREETING: {
    ar: 'الجديد اليوم في مهامكم:',
    fr: 'Nouveau aujourd’hui dans vos tâches :',
    en: 'New today among your tasks:',
  },
  FOOTER: {
    ar: 'يمكنكم إيقاف هذه الرسالة من حسابكم.',
    fr: 'Vous pouvez arrêter ce message dans votre compte.',
    en: 'You can stop this message in your account.',
  },
} as const satisfies Record<string, Trilingual>;

/** The letter of a day: how many tasks of each kind are new, and where to look (BR-53). */
export function digestMail(
  counts: readonly { readonly kind: TaskKind; readonly count: number }[],
  language: Language,
  address: string,
): { readonly subject: string; readonly text: string } {
  const lines = counts.map(({ kind, count }) => `- ${taskKindLabels[kind][language]}: ${count}`);
  const { SUBJECT, GREETING, FOOTER } = digestLabels;
  const parts = [GREETING[language], lines.join('\n'), address, FOOTER[language]];
  return { subject: SUBJECT[language], text: `${parts.join('\n\n')}\n` };
}
