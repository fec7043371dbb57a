import type { Mutation } from './mutation.ts';

export const auditTeeth: readonly Mutation[] = [
  {
    id: 'AT-02',
    what: 'a command goes on when its entry is not written',
    edit: {
      path: 'apps/api/src/graphql/transaction/transact.ts',
      find: '  await writeTrail(context, run, deed);',
      replace: "  if (deed.operation === '') await writeTrail(context, run, deed);",
    },
  },
  {
    id: 'AT-02',
    what: 'a dossier is shown without its line in the access log',
    edit: {
      path: 'apps/api/src/read/rows/row-statement.ts',
      find: 'plain.compilation.discloses ? accessLine(plain) : null',
      replace: "plain.compilation.discloses && plain.fieldName === '' ? accessLine(plain) : null",
    },
  },
];
