import type { Trilingual } from '../kernel/index.ts';
import type { RevealPurpose, SealedField } from './reveal.kinds.ts';

export const sealedFieldLabels: Record<SealedField, Trilingual> = {
  NATIONAL_ID: {
    ar: 'رقم البطاقة الوطنية للتعريف',
    fr: 'Numéro de la carte nationale d’identité',
    en: 'National identity card number',
  },
  COMMITTAL_NUMBER: { ar: 'رقم الاعتقال', fr: 'Numéro d’écrou', en: 'Committal number' },
  HEALTH: { ar: 'ملاحظات صحية', fr: 'Notes de santé', en: 'Health notes' },
};

export const revealPurposeLabels: Record<RevealPurpose, Trilingual> = {
  IDENTITY_CHECK: {
    ar: 'التحقق من هوية شخص حاضر',
    fr: 'Vérifier l’identité d’une personne présente',
    en: 'Check the identity of somebody present',
  },
  OFFICIAL_PAPER: { ar: 'ملء وثيقة رسمية', fr: 'Remplir un document officiel', en: 'Fill in an official paper' },
  DUPLICATE_CHECK: { ar: 'رفع لبس بين ملفين', fr: 'Lever un doute entre deux dossiers', en: 'Tell two files apart' },
  CARE: { ar: 'المواكبة الصحية والاجتماعية', fr: 'Accompagnement médico-social', en: 'Health and social care' },
  CORRECTION: { ar: 'تصحيح معطى خاطئ', fr: 'Corriger une donnée erronée', en: 'Correct what is wrong' },
  RIGHTS_REQUEST: {
    ar: 'الاستجابة لطلب من المعني بالأمر',
    fr: 'Répondre à une demande de la personne',
    en: 'Answer a request of the person',
  },
  LEGAL_ORDER: { ar: 'أمر صادر عن سلطة مختصة', fr: 'Réquisition d’une autorité', en: 'Order of an authority' },
};
