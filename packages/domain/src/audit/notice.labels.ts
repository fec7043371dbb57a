import type { Trilingual } from '../kernel/index.ts';

/** What a notice of a broken glass says: no name, no number, only where to look. `{at}` and `{link}` are filled. */
export const noticeLabels = {
  subject: {
    ar: 'وصل: فتح استثنائي لملف',
    fr: 'Wasl : accès exceptionnel à un dossier',
    en: 'Wasl: a case was opened exceptionally',
  },
  body: {
    ar: 'فُتح ملف خارج النطاق المعتاد للقراءة لمدة 60 دقيقة، يوم {at}. صاحب العملية والسبب مسجلان هنا: {link}',
    fr: 'Un dossier a été ouvert à la lecture pendant 60 minutes hors du périmètre habituel, le {at}. Qui et pourquoi : {link}',
    en: 'A case was opened for reading for 60 minutes out of the usual reach, on {at}. Who and why: {link}',
  },
} as const satisfies Record<string, Trilingual>;
