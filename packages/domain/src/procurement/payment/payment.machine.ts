import type { Machine } from '../../kernel/index.ts';

export const paymentStates = ['VERIFIED', 'ORDERED', 'PAID', 'REFUNDED', 'CANCELLED'] as const;
export type PaymentState = (typeof paymentStates)[number];

export const paymentActions = ['verify', 'order', 'disburse', 'refund', 'cancel'] as const;
export type PaymentAction = (typeof paymentActions)[number];

/** A payment begins verified: what nobody has verified is no payment yet. */
export const paymentMachine: Machine<PaymentState, PaymentAction> = {
  VERIFIED: { order: 'ORDERED', cancel: 'CANCELLED' },
  ORDERED: { disburse: 'PAID', cancel: 'CANCELLED' },
  PAID: { refund: 'REFUNDED' },
  REFUNDED: {},
  CANCELLED: {},
};
