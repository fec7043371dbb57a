import { accessTeeth } from './access.teeth.ts';
import { auditTeeth } from './audit.teeth.ts';
import { authenticationTeeth } from './authentication.teeth.ts';
import { graphqlTeeth } from './graphql.teeth.ts';
import { integrityTeeth } from './integrity.teeth.ts';
import type { Mutation } from './mutation.ts';

/** Every mutation that the tests must notice. */
export const mutations: readonly Mutation[] = [
  ...authenticationTeeth,
  ...accessTeeth,
  ...graphqlTeeth,
  ...integrityTeeth,
  ...auditTeeth,
];
