import type { Trilingual } from '../../kernel/index.ts';

export const lifeProjectRefusals = {
  LIFE_PROJECT_NOT_AGREED: {
    ar: 'لم يتم الاتفاق على مشروع حياة بعد.',
    fr: 'Aucun projet de vie n’est encore convenu.',
    en: 'No life project is agreed yet.',
  },
  LIFE_PROJECT_IN_FUTURE: {
    ar: 'تاريخ الاتفاق لا يمكن أن يكون في المستقبل.',
    fr: 'La date de l’accord ne peut être dans le futur.',
    en: 'The day of the agreement cannot be in the future.',
  },
  LIFE_PROJECT_BEFORE_LAST: {
    ar: 'تاريخ الاتفاق يسبق فتح الملف أو مشروع الحياة السابق.',
    fr: 'La date précède l’ouverture du dossier ou le projet de vie précédent.',
    en: 'The day comes before the case was opened or before the life project it replaces.',
  },
  LIFE_PROJECT_STEP_DUE_BEFORE: {
    ar: 'أجل إحدى الخطوات يسبق تاريخ الاتفاق.',
    fr: 'L’échéance d’une étape précède l’accord.',
    en: 'A step is due before the life project was agreed.',
  },
  LIFE_PROJECT_STEP_DONE: {
    ar: 'سبق إنجاز هذه الخطوة.',
    fr: 'Cette étape est déjà faite.',
    en: 'This step is already done.',
  },
  LIFE_PROJECT_STEP_DONE_IN_FUTURE: {
    ar: 'تاريخ الإنجاز لا يمكن أن يكون في المستقبل.',
    fr: 'La date de réalisation ne peut être dans le futur.',
    en: 'The day a step was done cannot be in the future.',
  },
  LIFE_PROJECT_STEP_DONE_BEFORE: {
    ar: 'تاريخ الإنجاز يسبق الاتفاق على مشروع الحياة.',
    fr: 'La date de réalisation précède l’accord sur le projet de vie.',
    en: 'The step was done before the life project was agreed.',
  },
  LIFE_PROJECT_REPLACED: {
    ar: 'حل محل مشروع الحياة هذا مشروع أحدث.',
    fr: 'Un projet de vie plus récent remplace celui-ci.',
    en: 'A newer life project stands in place of this one.',
  },
} as const satisfies Record<string, Trilingual>;

export type LifeProjectRefusal = keyof typeof lifeProjectRefusals;
