import type { Trilingual } from '../../kernel/index.ts';
import type { Custody } from './asset-life.rules.ts';

export const custodyLabels: Record<Custody, Trilingual> = {
  SUPPLIER: { ar: 'لدى المورد', fr: 'Chez le fournisseur', en: 'With the supplier' },
  STORE: { ar: 'بالمخزن', fr: 'Au magasin', en: 'In the store' },
  HOLDER: { ar: 'لدى حامل المشروع', fr: 'Chez le porteur', en: 'With the holder' },
  WORKSHOP: { ar: 'لدى المصلح', fr: 'Chez le réparateur', en: 'In a workshop' },
  NOBODY: { ar: 'لا أحد', fr: 'Personne', en: 'Nobody' },
};
