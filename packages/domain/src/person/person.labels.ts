import type { Language, Trilingual } from '../kernel/index.ts';
import type { ConsentPurpose, ReleaseKind, Sex } from './person.kinds.ts';

export const sexLabels: Record<Sex, Trilingual> = {
  FEMALE: { ar: 'أنثى', fr: 'Femme', en: 'Female' },
  MALE: { ar: 'ذكر', fr: 'Homme', en: 'Male' },
};

export const releaseKindLabels: Record<ReleaseKind, Trilingual> = {
  END_OF_SENTENCE: { ar: 'انتهاء المدة', fr: 'Fin de peine', en: 'End of term' },
  ROYAL_PARDON: { ar: 'عفو ملكي', fr: 'Grâce royale', en: 'Royal pardon' },
  CONDITIONAL: { ar: 'إفراج مقيد بشروط', fr: 'Libération conditionnelle', en: 'Conditional release' },
  ALTERNATIVE_SENTENCE: { ar: 'عقوبة بديلة', fr: 'Peine alternative', en: 'Alternative sentence' },
  ACQUITTAL: { ar: 'براءة', fr: 'Acquittement', en: 'Acquittal' },
  TRANSFER: { ar: 'ترحيل إلى مؤسسة أخرى', fr: 'Transfèrement', en: 'Transfer' },
};

export const consentPurposeLabels: Record<ConsentPurpose, Trilingual> = {
  ACCOMPANIMENT: { ar: 'المواكبة', fr: 'Accompagnement', en: 'Accompaniment' },
  SHARE_WITH_DAS: {
    ar: 'التقاسم مع قسم العمل الاجتماعي',
    fr: 'Partage avec la DAS',
    en: 'Sharing with the social action division',
  },
  SHARE_WITH_TRAINERS: { ar: 'التقاسم مع المكونين', fr: 'Partage avec les formateurs', en: 'Sharing with trainers' },
  PHOTO_MEDIA: { ar: 'الصور ووسائل الإعلام', fr: 'Photos et médias', en: 'Photos and media' },
  SMS: { ar: 'الرسائل القصيرة', fr: 'SMS', en: 'Text messages' },
  RESEARCH: { ar: 'البحث والدراسات', fr: 'Recherche', en: 'Research' },
  RECIDIVISM_CHECK: {
    ar: 'الدراسات الإحصائية حول العودة',
    fr: 'Étude statistique du retour',
    en: 'Statistical study of returns',
  },
};

/** Languages by their own name and in the others: what a switch and a form show. */
export const languageLabels: Record<Language, Trilingual> = {
  ar: { ar: 'العربية', fr: 'Arabe', en: 'Arabic' },
  fr: { ar: 'الفرنسية', fr: 'Français', en: 'French' },
  en: { ar: 'الإنجليزية', fr: 'Anglais', en: 'English' },
};
