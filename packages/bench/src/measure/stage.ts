import {
  connectOrm,
  contextKeyOf,
  createGraphqlServer,
  entities,
  findProgram,
  findSession,
  type Logins,
  modules,
  testVault,
} from '@wasl/api';
import { signInAs } from '../database/sign-in.ts';
import { readFacts } from '../operations/facts.ts';
import type { RequestParts, Tokens } from '../operations/requests.ts';

/** Signs the readers in and reads what there is to ask for: what every request of a database is made from. */
export async function prepareRequests(logins: Logins): Promise<RequestParts> {
  return { facts: await readFacts(logins.ownerUrl), tokens: await signInReaders(logins) };
}

async function signInReaders({ appUrl, ownerUrl }: Logins): Promise<Tokens> {
  const orm = await connectOrm({ url: appUrl, entities, poolSize: 2 });
  const { vault, forget } = testVault();
  const server = await createGraphqlServer({
    orm,
    modules,
    findSession,
    findProgram,
    reads: { url: appUrl, maxConnections: 2 },
    contextKey: await contextKeyOf(ownerUrl),
    vault,
  });
  try {
    return {
      national: await signInAs(server, 'coordinator-national@demo.wasl.ma'),
      regional: await signInAs(server, 'coordinator@demo.wasl.ma'),
      officer: await signInAs(server, 'officer@demo.wasl.ma'),
    };
  } finally {
    await server.stop();
    await orm.close();
    forget();
  }
}
