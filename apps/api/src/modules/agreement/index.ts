import type { Module } from '#graphql/module.ts';
import { Agreement } from './agreement.entity.ts';
import { AgreementResolver } from './agreement.resolver.ts';
import { AgreementPartyType, AgreementType, ContributionType } from './agreement.type.ts';
import { AgreementParty, Contribution } from './agreement-party.entity.ts';
import { AgreementEndingResolver } from './ending/ending.resolver.ts';
import { ExecutionResolver } from './execution/execution.resolver.ts';
import { LedgerEntry } from './ledger-entry.entity.ts';
import { LedgerEntryType } from './ledger-entry.type.ts';
import { Tranche } from './tranche.entity.ts';
import { TrancheResolver } from './tranche.resolver.ts';
import { TrancheType } from './tranche.type.ts';

export {
  deliverFrom,
  lockTranche,
  type Movement,
  payFrom,
  recordCommitment,
  recordOrder,
  recordRecall,
  refundTo,
  releaseTo,
  reserveFrom,
} from './tranche-money.ts';

export const agreement: Module = {
  entities: [Agreement, AgreementParty, Contribution, Tranche, LedgerEntry],
  types: [
    [Agreement, AgreementType, 'agreement.read'],
    [AgreementParty, AgreementPartyType, 'parent'],
    [Contribution, ContributionType, 'parent'],
    [Tranche, TrancheType, 'agreement.read'],
    [LedgerEntry, LedgerEntryType, 'agreement.read'],
  ],
  resolvers: [AgreementResolver, TrancheResolver, AgreementEndingResolver, ExecutionResolver],
  constraints: {
    agreement_number_unique: 'AGREEMENT_NUMBER_TAKEN',
    tranche_committed_within_amount: 'TRANCHE_EXHAUSTED',
    tranche_paid_within_committed: 'TRANCHE_PAID_OVER_COMMITTED',
    tranche_two_persons: 'TRANCHE_OWN_REQUEST',
    agreement_planned_within_envelope: 'AGREEMENT_TRANCHES_OVER_ENVELOPE',
  },
};
