import type { Trilingual } from '../kernel/index.ts';
import type { PriceBasis } from './programme.kinds.ts';

export const priceBasisLabels: Record<PriceBasis, Trilingual> = {
  ANALYST_ESTIMATE: { ar: 'ثمن تقديري', fr: 'Prix estimé', en: 'Estimated price' },
  PRESS: { ar: 'ثمن منشور في الصحافة', fr: 'Prix relevé dans la presse', en: 'Price from the press' },
  QUOTE: { ar: 'عرض أثمان', fr: 'Devis', en: 'Quote' },
  CONTRACT: { ar: 'ثمن تعاقدي', fr: 'Prix du marché conclu', en: 'Contract price' },
  MARKET: { ar: 'ثمن السوق', fr: 'Prix du marché', en: 'Market price' },
};
