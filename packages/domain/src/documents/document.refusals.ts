import type { Trilingual } from '../kernel/index.ts';

export const documentRefusals = {
  DOCUMENT_SUBJECT_MISSING: {
    ar: 'لم يحدد موضوع الوثيقة.',
    fr: 'L’objet du document n’est pas indiqué.',
    en: 'What the document is about is missing.',
  },
  DOCUMENT_LANGUAGE_NOT_OFFERED: {
    ar: 'هذه الوثيقة غير متوفرة بهذه اللغة.',
    fr: 'Ce document n’existe pas dans cette langue.',
    en: 'This document is not offered in that language.',
  },
  DOCUMENT_NOT_READY: {
    ar: 'الوثيقة قيد الإعداد.',
    fr: 'Le document est en préparation.',
    en: 'The document is being prepared.',
  },
  DOCUMENT_FAILED: {
    ar: 'تعذر إعداد الوثيقة.',
    fr: 'Le document n’a pas pu être préparé.',
    en: 'The document could not be prepared.',
  },
} as const satisfies Record<string, Trilingual>;

export type DocumentRefusal = keyof typeof documentRefusals;
