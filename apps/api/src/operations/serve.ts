import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { OperatorError, systemCode } from '#database/operator-error.ts';
import { readKeys } from '#crypto/key-files.ts';
import { contextKeyOf } from '#database/wall/context-key.ts';
import { openVault } from '#crypto/vault.ts';
import { connectOrm } from '#database/orm.ts';
import type { Logins } from '#database/roles.ts';
import { documentRoute } from '#documents/index.ts';
import { createGraphqlServer } from '#graphql/server/server.ts';
import { createHttpServer, type PublicConfig } from '#http/server.ts';
import type { Pages } from '#http/pages.ts';
import { sessionCookie } from '#http/session-cookie.ts';
import { demonstrationAccounts, demonstrationPassword, findProgram, findSession } from '#modules/identity/index.ts';
import { entities, modules } from '#modules/index.ts';
import { openBuckets } from '#rate/buckets.ts';
import { payFrom } from '#rate/pay.ts';
import { rates } from '#rate/rates.ts';
import type { Config } from '../config.ts';
import { readTrustedDocuments } from './trusted-documents.ts';
import { databaseProblem } from '#database/readiness.ts';
import { UndoStack } from './undo-stack.ts';

/** The API and the console on one address. `stop` lets what is in flight finish. */
export type Served = Readonly<{ address: string; publicAddress: string; stop: () => Promise<void> }>;

export type Serving = Readonly<{
  config: Config;
  logins: Logins;
  logger: Logger;
  /** What keeps `/ready` from saying so, beside the database; null when nothing does. */
  problem: () => string | null;
}>;

/** Connects as the app's login and listens. */
export async function serve({ config, logins, logger, problem }: Serving): Promise<Served> {
  const opened = new UndoStack();
  try {
    const orm = await connectOrm({ url: logins.appUrl, entities });
    opened.add(() => orm.close());
    const reads = { url: logins.appUrl };
    const buckets = openBuckets(logins.appUrl);
    opened.add(() => buckets.close());
    const graphql = await createGraphqlServer({
      orm,
      modules,
      findSession,
      findProgram,
      reads,
      contextKey: await contextKeyOf(logins.ownerUrl),
      vault: openVault(readKeys(config.home, config.keyFiles)),
      logger,
      hasIntrospection: !config.isProduction,
      pay: payFrom(buckets, rates),
      documents: readTrustedDocuments(config),
    });
    opened.add(() => graphql.stop());
    const isSecure = config.publicAddress.startsWith('https:');
    const http = await createHttpServer({
      isSecure,
      publicConfig: publicConfigOf(config),
      graphql: { graphql, cookie: sessionCookie(isSecure), corsOrigins: config.corsOrigins },
      document: documentRoute(join(config.home, 'files')),
      pages: pagesOf(config),
      throttle: { buckets, address: rates.address },
      trustedProxies: config.trustedProxies,
      health: { problem: async () => problem() ?? (await databaseProblem(orm)) },
      logger,
    });
    opened.add(() => http.close());
    const port = await listen(http, config);
    // Port 0 asks for any free one: only now is it known.
    const publicAddress = config.publicAddress.replace(/:0$/, `:${port}`);
    return { address: `http://localhost:${port}`, publicAddress, stop: () => opened.close() };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function listen(http: FastifyInstance, { port, host }: Config): Promise<number> {
  try {
    await http.listen({ port, host });
  } catch (error) {
    if (systemCode(error) === 'EADDRINUSE') {
      throw new OperatorError(`Port ${port} is busy: choose another one, as in PORT=${port + 1} npm start`);
    }
    if (systemCode(error) === 'EACCES')
      throw new OperatorError(`Port ${port} is not ours to use: set PORT to one above 1023.`);
    throw error;
  }
  const [first] = http.addresses();
  return typeof first === 'object' ? first.port : port;
}

/** In production the schema is not told, and an explorer without it is of no use. */
function pagesOf({ root, isProduction }: Config): Pages {
  const explorer = isProduction ? null : join(root, 'apps/api/dist/explorer');
  return { console: join(root, 'apps/admin/dist'), explorer };
}

function publicConfigOf({ hasDemonstration }: Config): PublicConfig {
  if (!hasDemonstration) return { demonstration: false, accounts: [], password: null };
  return {
    demonstration: true,
    accounts: demonstrationAccounts.map(({ email, role }) => ({ email, role })),
    password: demonstrationPassword,
  };
}
