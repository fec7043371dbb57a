import type { Mutation } from './mutation.ts';

export const integrityTeeth: readonly Mutation[] = [
  {
    id: 'IN-01',
    what: 'the database takes more commitments than the tranche holds',
    sql: ['alter table public.tranche drop constraint tranche_committed_within_amount'],
  },
  {
    id: 'IN-02',
    what: 'the database takes a second live line for one item',
    sql: ['drop index public.handover_line_one_live'],
  },
  {
    id: 'IN-03',
    what: 'a key that was used is taken for a new one',
    edit: {
      path: 'apps/api/src/graphql/transaction/idempotency.ts',
      find: 'if (inserted.length > 0)',
      replace: 'if (inserted.length >= 0)',
    },
  },
];
