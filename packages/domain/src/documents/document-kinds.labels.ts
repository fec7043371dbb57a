import type { Trilingual } from '../kernel/index.ts';
import type { DocumentKind, DocumentState } from './document.kinds.ts';

export const documentKindLabels: Record<DocumentKind, Trilingual> = {
  HANDOVER_RECEIPT: { ar: 'وصل استلام', fr: 'Décharge de remise', en: 'Handover receipt' },
  EVENT_STATEMENT: {
    ar: 'بيان عملية التوزيع',
    fr: 'État de l’opération de distribution',
    en: 'Distribution statement',
  },
};

export const documentStateLabels: Record<DocumentState, Trilingual> = {
  PENDING: { ar: 'قيد الإعداد', fr: 'En préparation', en: 'In preparation' },
  READY: { ar: 'جاهزة', fr: 'Prêt', en: 'Ready' },
  FAILED: { ar: 'تعذر الإعداد', fr: 'Échec', en: 'Failed' },
};
