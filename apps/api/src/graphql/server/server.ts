import { hash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Vault } from '#crypto/vault.ts';
import { createReadRunner, type RunnerOptions } from '#read/run.ts';
import { createTerritoryParts } from '#read/territory-parts.ts';
import { Context, type Cookies, type FoundSession, openSession, type Platform, type Session } from '../context.ts';
import type { Module } from '../module.ts';
import { buildWaslSchema } from '../schema/build-schema.ts';
import { type Constraints, formatErrorWith } from './format-error.ts';
import { limitRule } from '../limits/document-limits.ts';
import { limits } from '../limits/limit-error.ts';
import { type Pay, withinLimits } from '../limits/within-limits.ts';
import { stringifyResult } from '../text/answer-text.ts';
import { type Straight, straightWay } from '../text/straight.ts';
import { textThrough } from '../text/text-through.ts';
import { answerAsAsked } from './answer-as-asked.ts';
import { refuseUnwritable, reportErrors } from './plugins.ts';
import { documentStore, noDocuments, refuseUntrusted, trustOf, type TrustedDocuments } from './trusted-documents.ts';

/** Who a live session belongs to; null when there is none of this hashed id. It runs in the session's own context. */
export type FindSession = (em: EntityManager, sessionId: string) => Promise<FoundSession | null>;
/** Who a program acts for, and the session it works in; null when the token is nobody's. */
export type FindProgram = (em: EntityManager, token: string, contextKey: Buffer) => Promise<Session | null>;

export type GraphqlDeps = {
  /** Connected as `wasl_app`. */
  readonly orm: MikroORM;
  readonly modules: readonly Module[];
  readonly findSession: FindSession;
  /** Without it no program may come in. */
  readonly findProgram?: FindProgram;
  /** The read path's own connections, to the same login. */
  readonly reads: RunnerOptions;
  /** Seals and opens single fields. */
  readonly vault: Vault;
  /** Signs sessions. */
  readonly contextKey: Buffer;
  readonly now?: () => Date;
  readonly logger?: Pick<Logger, 'error'>;
  /** The explorer and codegen need it; a production server turns it off, and what suggests names with it. */
  readonly hasIntrospection?: boolean;
  /** Who pays for operations; without it nobody does, as in tests. */
  readonly pay?: Pay;
  /** The documents that the console sends by their hash, and whether its sessions may send nothing else. */
  readonly documents?: TrustedDocuments;
};

export type Caller = {
  /** The token of the cookie, as it came. */
  readonly token: string | null;
  /** The token of a program, from the `Authorization` header: where there is one, cookies do not count. */
  readonly bearer?: string | null;
  readonly requestId: string;
  readonly cookies?: Cookies;
  readonly device?: string | null;
  readonly address?: string;
  readonly signal?: AbortSignal;
};

export type GraphqlServer = {
  readonly apollo: ApolloServer<Context>;
  /** Answers what was asked before without Apollo's rounds; null for everything else. */
  readonly straight: Straight['answer'];
  readonly platform: Platform;
  contextFor(caller: Caller): Promise<Context>;
  stop(): Promise<void>;
};

/** The GraphQL server over a database; `stop` ends it and its connections, the ORM's excepted. */
export async function createGraphqlServer(deps: GraphqlDeps): Promise<GraphqlServer> {
  const { orm, modules, reads, vault, contextKey, now = () => new Date(), documents = noDocuments } = deps;
  const { schema, publication } = await buildWaslSchema(modules, orm.getMetadata());
  const constraints: Constraints = Object.assign({}, ...modules.map((module) => module.constraints));
  const runner = createReadRunner(reads);
  const territories = createTerritoryParts(orm);
  const platform: Platform = { orm, runner, publication, territories, vault, contextKey, now };
  const pay = deps.pay ?? (async () => undefined);
  const assertTrusted = trustOf(documents);
  const straight = straightWay({ assertTrusted, pay, byHash: documents.byHash });
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: formatErrorWith(constraints),
    introspection: deps.hasIntrospection ?? true,
    hideSchemaDetailsFromClientErrors: deps.hasIntrospection === false,
    persistedQueries: { cache: documentStore(documents) },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitRule],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refuseUntrusted(assertTrusted),
      refuseUnwritable,
      withinLimits(pay),
      answerAsAsked,
      reportErrors(constraints, deps.logger),
      textThrough,
      straight.plugin,
    ],
  });
  await apollo.start();
  const sessions = sessionFinder(deps);
  return {
    apollo,
    straight: straight.answer,
    platform,
    async contextFor({ bearer = null, token, cookies, ...request }) {
      const session = await sessions.find(bearer === null ? token : null, bearer);
      // Who gets another token, or gives it back, is not believed by the old one a moment longer here.
      const kept = cookies && {
        set: (value: string, expiresAt: Date) => {
          sessions.forget(token);
          cookies.set(value, expiresAt);
        },
        clear: () => {
          sessions.forget(token);
          cookies.clear();
        },
      };
      return new Context(platform, { ...request, session, ...(kept && { cookies: kept }) });
    },
    async stop() {
      await apollo.stop();
      await runner.close();
    },
  };
}

/** What the database knows a session by: SHA-256 of its token in hexadecimal, never the token. */
export function hashOf(token: string): string {
  return hash('sha256', token);
}

/** How long an actor is believed without asking again; row security asks for the live session on every read. */
const believedFor = 1_000;
const mostBelieved = 5_000;
type Believed = { readonly session: Session | null; readonly until: number };

function sessionFinder({ orm, findSession, findProgram, contextKey }: GraphqlDeps) {
  const believed = new Map<string, Believed>();
  return {
    find,
    forget: (token: string | null) => void (token !== null && believed.delete(`cookie ${hashOf(token)}`)),
  };

  async function find(token: string | null, bearer: string | null): Promise<Session | null> {
    const secret = bearer ?? token;
    if (secret === null) return null;
    const id = hashOf(secret);
    const key = `${bearer === null ? 'cookie' : 'bearer'} ${id}`;
    const known = believed.get(key);
    if (known && known.until > Date.now()) return known.session;
    const session = bearer === null ? await lookUp(id) : await lookUpProgram(bearer);
    if (believed.size >= mostBelieved) believed.clear();
    believed.set(key, { session, until: Date.now() + believedFor });
    return session;
  }

  function lookUp(id: string): Promise<Session | null> {
    return orm.em.fork().transactional(async (em) => {
      await openSession(em, id);
      const found = await findSession(em, id);
      return found && { ...found, id };
    });
  }

  function lookUpProgram(bearer: string): Promise<Session | null> {
    return orm.em.fork().transactional(async (em) => {
      await openSession(em, hashOf(bearer));
      return (await findProgram?.(em, bearer, contextKey)) ?? null;
    });
  }
}
