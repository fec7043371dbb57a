import type { Trilingual } from '@wasl/domain/kernel';
import { document } from '../client.ts';
import { type Change, changeOf, type Thing } from './change.ts';

export type TrancheAnswer = Thing & Readonly<{ sequence: number; amount: number }>;
export type AgreementAnswer = Thing &
  Readonly<{ number: string; startsOn: string; createdAt: string; tranches: { nodes: readonly TrancheAnswer[] } }>;

const trancheFields = 'id state version sequence amount';
const agreementFields = `id state version number startsOn createdAt tranches(first: 20) { nodes { ${trancheFields} } }`;

export type DraftAgreement = Readonly<{
  idempotencyKey: string;
  number: string;
  titles: Trilingual;
  programmeCode: string;
  territoryCode: string;
  startsOn: string;
  endsOn: string;
  envelope: number;
  plannedProjects: number;
  ceilingPerProject: number;
  ownContributionBps: number;
  dataSharingClause: string;
  trancheJustificationBps: number;
  parties: readonly { kind: string; names: Trilingual }[];
  contributions: readonly { partyIndex: number; amount: number; kind: string }[];
  tranches: readonly { sequence: number; amount: number; plannedOn: string }[];
}>;

export const agreementsOf = document<{ agreements: { nodes: readonly AgreementAnswer[] } }, { territory: string }>(
  `query Agreements($territory: TerritoryCode!) {
    agreements(first: 40, where: { territory: { within: $territory } }) { nodes { ${agreementFields} } }
  }`,
);
export const draftAgreement = changeOf<AgreementAnswer, DraftAgreement>('draftAgreement', agreementFields);
export const negotiateAgreement = changeOf<AgreementAnswer>('negotiateAgreement', agreementFields);
export const adoptAgreement = changeOf<AgreementAnswer, Change & { minutesReference: string; adoptedOn: string }>(
  'adoptAgreement',
  agreementFields,
);
export const signAgreement = changeOf<AgreementAnswer, Change & { signedOn: string }>('signAgreement', agreementFields);
export const activateAgreement = changeOf<AgreementAnswer>('activateAgreement', agreementFields);
export const requestTranche = changeOf<TrancheAnswer>('requestTranche', trancheFields);
export const releaseTranche = changeOf<TrancheAnswer, Change & { releasedOn: string }>('releaseTranche', trancheFields);

export type KitAnswer = Readonly<{
  code: string;
  trade: string;
  total: number;
  minExperienceMonths: number;
  sector: { code: string };
  lines: { nodes: readonly { quantity: number; item: { code: string; unitPrice: number; isTracked: boolean } }[] };
  skills: { nodes: readonly { skill: { code: string } }[] };
}>;

export type KitPage = Readonly<{
  nodes: readonly KitAnswer[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}>;

export const kitsOf = document<{ kits: KitPage }, { after: string | null }>(
  `query Kits($after: String) {
    kits(first: 20, after: $after) {
      nodes {
        code trade total minExperienceMonths sector { code }
        lines(first: 16) { nodes { quantity item { code unitPrice isTracked } } }
        skills(first: 3) { nodes { skill { code } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
);
