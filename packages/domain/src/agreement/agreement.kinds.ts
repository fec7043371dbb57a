export const partyKinds = [
  'FOUNDATION',
  'CPDH',
  'PROVINCE',
  'REGION',
  'DGAPR',
  'OFPPT',
  'AREF',
  'ASSOCIATION',
  'OTHER',
] as const;
export type PartyKind = (typeof partyKinds)[number];

export const contributionKinds = ['CASH', 'IN_KIND'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** What the social action division may see of the people of an agreement. */
export const dataSharingClauses = ['CODES_ONLY', 'NOMINATIVE_WITH_CONSENT', 'NOMINATIVE'] as const;
export type DataSharingClause = (typeof dataSharingClauses)[number];

/**
 * RESERVE at approval, COMMIT at contract, VERIFY at handover, ORDER and PAY as money leaves. RELEASE frees what was
 * reserved (BR-04), RECALL what was ordered and not paid, REFUND what was paid and came back.
 */
export const ledgerKinds = ['RESERVE', 'RELEASE', 'COMMIT', 'VERIFY', 'ORDER', 'RECALL', 'PAY', 'REFUND'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];
