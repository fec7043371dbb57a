import type { Mutation } from './mutation.ts';

const identity = 'apps/api/src/modules/identity';

export const authenticationTeeth: readonly Mutation[] = [
  {
    id: 'AU-03',
    what: 'a closed door still lets passwords be tried',
    edit: {
      path: `${identity}/password/attempts.ts`,
      find: '  where tried.locked_until is null or tried.locked_until <= now()\n',
      replace: '',
    },
  },
  {
    id: 'AU-06',
    what: 'signing in again leaves the session before it alive',
    edit: {
      path: `${identity}/session/begin-session.ts`,
      find: '  if (context.sessionId !== null) await revoke(em, context.sessionId);\n',
      replace: '',
    },
  },
  {
    id: 'AU-09',
    what: 'a code is taken whatever step was spent before',
    edit: {
      path: `${identity}/second-factor/factor.ts`,
      find: 'where staff_id = ? and last_step < ? returning 1',
      replace: 'where staff_id = ? and -1 < ? returning 1',
    },
  },
  {
    id: 'AU-09',
    what: 'a recovery code is taken again',
    edit: {
      path: `${identity}/second-factor/factor.ts`,
      find: 'code_hash = ? and ended_at is null returning 1',
      replace: 'code_hash = ? returning 1',
    },
  },
];
