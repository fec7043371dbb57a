import type { Trilingual } from '../../kernel/index.ts';
import { type LifeDomain, lifeDomains } from './sitting.kinds.ts';

/** The form of a diagnosis. One that was used never changes: a new version begins on a day, and old answers keep theirs. */
export type DiagnosisTemplate = {
  readonly version: string;
  readonly from: string;
  /** What is asked of each domain of life, in the words of the interview. */
  readonly questions: Readonly<Partial<Record<LifeDomain, Trilingual>>>;
};

const first: DiagnosisTemplate = {
  version: '2026-1',
  from: '1900-01-01',
  questions: {
    FAMILY: {
      ar: 'من يعيش معك، ومن تعول؟',
      fr: 'Avec qui vivez-vous, qui dépend de vous ?',
      en: 'Who do you live with, and who depends on you?',
    },
    HOUSING: {
      ar: 'أين تقيم أو ستقيم؟',
      fr: 'Où logez-vous, ou où logerez-vous ?',
      en: 'Where do you live, or where will you?',
    },
    HEALTH: {
      ar: 'هل تسمح صحتك بالعمل؟',
      fr: 'Votre santé permet-elle de travailler ?',
      en: 'Does your health allow you to work?',
    },
    PAPERS: { ar: 'ما الوثائق التي تتوفر عليها؟', fr: 'Quels papiers avez-vous ?', en: 'Which papers do you have?' },
    EDUCATION: { ar: 'إلى أي مستوى درست؟', fr: 'Jusqu’où avez-vous étudié ?', en: 'How far did you study?' },
    TRAINING: {
      ar: 'ما التكوينات التي تلقيتها؟',
      fr: 'Quelles formations avez-vous suivies ?',
      en: 'Which training did you follow?',
    },
    WORK_HISTORY: {
      ar: 'ما الأعمال التي زاولتها؟',
      fr: 'Quels métiers avez-vous exercés ?',
      en: 'Which work have you done?',
    },
    SKILLS: { ar: 'ماذا تتقن؟', fr: 'Que savez-vous bien faire ?', en: 'What do you do well?' },
    DEBTS: { ar: 'هل عليك ديون؟', fr: 'Avez-vous des dettes ?', en: 'Do you owe anything?' },
    SUPPORT: { ar: 'من يمكنه مساعدتك؟', fr: 'Qui peut vous aider ?', en: 'Who can help you?' },
    MOTIVATION: { ar: 'ماذا تريد أن تنجز؟', fr: 'Que voulez-vous réaliser ?', en: 'What do you want to achieve?' },
  },
};

/** Every form that was ever used, the oldest first. */
export const diagnosisTemplates: readonly DiagnosisTemplate[] = [first];

/** The form of a day: the last that had begun. */
export function templateOn(
  day: string,
  templates: readonly DiagnosisTemplate[] = diagnosisTemplates,
): DiagnosisTemplate {
  return templates.findLast(({ from }) => from <= day) ?? first;
}

/** The form that an answer was given in. */
export function templateOf(
  version: string,
  templates: readonly DiagnosisTemplate[] = diagnosisTemplates,
): DiagnosisTemplate | null {
  return templates.find((template) => template.version === version) ?? null;
}

/** What a form asks, in the order of the interview. */
export function domainsOf({ questions }: DiagnosisTemplate): LifeDomain[] {
  return lifeDomains.filter((domain) => questions[domain] !== undefined);
}
