import type { Trilingual } from '../kernel/index.ts';

export const auditRefusals = {
  BREAK_GLASS_REASON_TOO_SHORT: {
    ar: 'يرجى كتابة سبب واضح لا يقل عن {least} حرفا.',
    fr: 'Écrivez un motif clair d’au moins {least} caractères.',
    en: 'Please write a clear reason of at least {least} characters.',
  },
  BREAK_GLASS_REASON_TOO_LONG: {
    ar: 'يجب ألا يتجاوز السبب {most} حرفا.',
    fr: 'Le motif ne peut dépasser {most} caractères.',
    en: 'The reason may have at most {most} characters.',
  },
  BREAK_GLASS_NOT_NEEDED: {
    ar: 'هذا الملف ضمن نطاق صلاحياتكم ولا يحتاج إلى فتح استثنائي.',
    fr: 'Ce dossier est dans votre périmètre ; un accès exceptionnel est inutile.',
    en: 'This case is within your reach already; no exceptional access is needed.',
  },
} as const satisfies Record<string, Trilingual>;
