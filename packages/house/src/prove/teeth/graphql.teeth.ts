import type { Mutation } from './mutation.ts';

export const graphqlTeeth: readonly Mutation[] = [
  {
    id: 'GQ-05',
    what: 'a statement is not cancelled when its client leaves',
    edit: {
      path: 'apps/api/src/read/run.ts',
      find: 'if (running.client) void canceller.cancel(running.client);',
      replace: '',
    },
  },
  {
    id: 'GQ-05',
    what: 'an operation may read as long as it likes',
    edit: {
      path: 'apps/api/src/http/reading-signal.ts',
      find: 'setTimeout(tire, mostMilliseconds)',
      replace: 'setTimeout(tire, 2_000_000_000)',
    },
  },
];
