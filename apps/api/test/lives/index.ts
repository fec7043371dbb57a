import { leadCases } from './casework.life.ts';
import { leadDesks } from './desk.life.ts';
import { leadDistributions } from './distribution.life.ts';
import { leadAccounts } from './identity.life.ts';
import { leadMoney } from './money.life.ts';
import { leadPayments } from './payment.life.ts';
import { leadPurchases } from './purchase.life.ts';
import { leadReleases } from './release.life.ts';
import type { Ground } from './stepping.ts';
import { leadTrainings } from './training.life.ts';

export type { Clock, Ground } from './stepping.ts';

/**
 * Lives in which every command of the schema happens at least once, each as it should: what a test then spoils, counts
 * or draws. A new mutation is added to the life of its noun; the test of bad input names one that no life knows.
 */
export const lives: Readonly<Record<string, (ground: Ground) => Promise<void>>> = {
  casework: leadCases,
  releases: leadReleases,
  training: leadTrainings,
  money: leadMoney,
  purchases: leadPurchases,
  payments: leadPayments,
  accounts: leadAccounts,
  desks: leadDesks,
  // Last: it goes two years ahead, and who shows a code there can show none of today.
  distributions: leadDistributions,
};
