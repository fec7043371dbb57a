import type { Machine } from '../kernel/index.ts';

export const purchaseStates = [
  'DRAFT',
  'CONSOLIDATED',
  'APPROVED',
  'PUBLISHED',
  'OFFERS_OPEN',
  'EVALUATED',
  'UNSUCCESSFUL',
  'AWARDED',
  'ORDERED',
  'PARTIALLY_DELIVERED',
  'DELIVERED',
  'REJECTED',
  'PROVISIONALLY_ACCEPTED',
  'FINALLY_ACCEPTED',
  'SETTLED',
  'CANCELLED',
] as const;
export type PurchaseState = (typeof purchaseStates)[number];

export const purchaseActions = [
  'consolidate',
  'approve',
  'publish',
  'openOffers',
  'evaluate',
  'declareUnsuccessful',
  'relaunch',
  'award',
  'order',
  'deliverPart',
  'deliver',
  'reject',
  'acceptProvisionally',
  'acceptFinally',
  'settle',
  'cancel',
] as const;
export type PurchaseAction = (typeof purchaseActions)[number];

const cancel = { cancel: 'CANCELLED' } as const;

export const purchaseMachine: Machine<PurchaseState, PurchaseAction> = {
  DRAFT: { consolidate: 'CONSOLIDATED', ...cancel },
  CONSOLIDATED: { approve: 'APPROVED', ...cancel },
  APPROVED: { publish: 'PUBLISHED', ...cancel },
  PUBLISHED: { openOffers: 'OFFERS_OPEN', declareUnsuccessful: 'UNSUCCESSFUL', ...cancel },
  OFFERS_OPEN: { evaluate: 'EVALUATED', ...cancel },
  EVALUATED: { award: 'AWARDED', declareUnsuccessful: 'UNSUCCESSFUL', ...cancel },
  UNSUCCESSFUL: { relaunch: 'DRAFT', ...cancel },
  AWARDED: { order: 'ORDERED', ...cancel },
  ORDERED: { deliverPart: 'PARTIALLY_DELIVERED', deliver: 'DELIVERED' },
  PARTIALLY_DELIVERED: { deliverPart: 'PARTIALLY_DELIVERED', deliver: 'DELIVERED' },
  DELIVERED: { acceptProvisionally: 'PROVISIONALLY_ACCEPTED', reject: 'REJECTED' },
  REJECTED: { order: 'ORDERED' },
  PROVISIONALLY_ACCEPTED: { acceptFinally: 'FINALLY_ACCEPTED' },
  FINALLY_ACCEPTED: { settle: 'SETTLED' },
  SETTLED: {},
  CANCELLED: {},
};
