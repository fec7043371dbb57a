import type { Machine } from '../../kernel/index.ts';

export const referralStates = ['SENT', 'ACCEPTED'] as const;
export type ReferralState = (typeof referralStates)[number];
export const referralActions = ['send', 'accept'] as const;
export type ReferralAction = (typeof referralActions)[number];

/** A sheet is sent anew, with what changed, until the centre accepts. */
export const referralMachine: Machine<ReferralState, ReferralAction> = {
  SENT: { send: 'SENT', accept: 'ACCEPTED' },
  ACCEPTED: {},
};
