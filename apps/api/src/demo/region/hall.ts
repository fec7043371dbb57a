import { randomUUID } from 'node:crypto';
import { contextKeyOf } from '#database/wall/context-key.ts';
import { connectOrm } from '#database/orm.ts';
import type { Logins } from '#database/roles.ts';
import type { Vault } from '#crypto/vault.ts';
import { createGraphqlServer } from '#graphql/server/server.ts';
import { demonstrationPassword, findProgram, findSession } from '#modules/identity/index.ts';
import { entities, modules } from '#modules/index.ts';
import { type Client, connectBy, type Posted, type Transport } from '../client.ts';

/** The clock of a simulated year: a command is made on the day it shows. */
export type Clock = { now: Date };

/** What is done at the door, by the real clock: sessions and second factors are not simulated. */
const atTheDoor = /\b(signIn|verifySecondFactor|stepUp|demonstrationCode)\b/;

/** The whole API in this process, over the database of the house, at the time of a clock that is moved. */
export async function openHall({ logins, vault, clock }: Readonly<{ logins: Logins; vault: Vault; clock: Clock }>) {
  const orm = await connectOrm({ url: logins.appUrl, entities, poolSize: 8 });
  const common = {
    orm,
    vault,
    modules,
    findSession,
    findProgram,
    reads: { url: logins.appUrl, maxConnections: 6 },
    contextKey: await contextKeyOf(logins.ownerUrl),
  };
  const door = await createGraphqlServer(common);
  const hall = await createGraphqlServer({ ...common, now: () => clock.now });
  const transport: Transport = {
    address: null,
    async post({ query, variables }, cookie): Promise<Posted> {
      const set: string[] = [];
      const cookies = { set: (token: string) => void set.push(`wasl=${token}`), clear: () => undefined };
      const server = atTheDoor.test(query) ? door : hall;
      const token = cookie?.replace(/^wasl=/, '') ?? null;
      const contextValue = await server.contextFor({ token, requestId: randomUUID(), cookies });
      const sent = { query, variables: { ...(variables as Record<string, unknown>) } };
      const { body } = await server.apollo.executeOperation(sent, { contextValue });
      if (body.kind !== 'single') throw new Error('Incremental delivery is not used.');
      return { text: JSON.stringify(body.singleResult), cookies: set };
    },
  };
  const clients = new Map<string, Promise<Client>>();
  return {
    /** Somebody of the demonstration; everyone signs in once, whatever they do in the year. */
    signIn(email: string): Promise<Client> {
      const known = clients.get(email) ?? connectBy(transport, email, demonstrationPassword);
      clients.set(email, known);
      return known;
    },
    async close(): Promise<void> {
      await hall.stop();
      await door.stop();
      await orm.close();
    },
  };
}
export type Hall = Awaited<ReturnType<typeof openHall>>;
