/** Parts of selections that several operations share, in our names and in PostGraphile's. */
export const fields = {
  names: 'names { ar fr en }',
  project: 'id code title state requested granted updatedAt',
  peerProject: 'rowId code title state requested granted updatedAt',
  visit: 'id reportNumber deliveredAt amount',
  peerVisit: 'rowId reportNumber deliveredAt amount',
} as const;
