/** The door of the API for other workspaces: what a server of it is put together from, for a database of their own. */
export { testVault } from '#crypto/test-vault.ts';
export { startCluster, type Cluster } from '#database/embedded/cluster.ts';
export { migrate } from '#database/migrate.ts';
export { connectOrm } from '#database/orm.ts';
export { prepareLogins, withClient, type Logins } from '#database/roles.ts';
export { contextKeyOf } from '#database/wall/context-key.ts';
export type { FoundSession } from '#graphql/context.ts';
export { createGraphqlServer, hashOf, type GraphqlServer } from '#graphql/server/server.ts';
export { createHttpServer } from '#http/server.ts';
export { sessionCookie } from '#http/session-cookie.ts';
export {
  createDemonstrationStaff,
  demonstrationAccounts,
  demonstrationPassword,
  findProgram,
  findSession,
} from '#modules/identity/index.ts';
export { entities, modules } from '#modules/index.ts';
export { loadReference } from '#modules/reference/index.ts';
export { rates } from '#rate/rates.ts';
