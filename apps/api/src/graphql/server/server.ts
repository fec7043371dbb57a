import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Actor } from '@wasl/domain/access';
import { createReadRunner, type RunnerOptions } from '#read/run.ts';
import { Context, type Cookies, openSession, type Platform, type Session } from '../context.ts';
import type { Module } from '../module.ts';
import { buildWaslSchema } from '../schema/build-schema.ts';
import { type Constraints, formatErrorWith } from './format-error.ts';
import { limitRule, limits } from './limits.ts';
import { refuseUnwritable, reportErrors } from './plugins.ts';

/** Who a live session belongs to; null when there is none of this hashed id. It runs in the session's own context. */
export type FindActor = (em: EntityManager, sessionId: string) => Promise<Actor | null>;

export type GraphqlDeps = {
  /** Connected as `wasl_app`. */
  readonly orm: MikroORM;
  readonly modules: readonly Module[];
  readonly findActor: FindActor;
  /** The read path's own connections, to the same login. */
  readonly reads: RunnerOptions;
  readonly now?: () => Date;
  readonly logger?: Pick<Logger, 'error'>;
  /** The explorer and codegen need it; a production server may turn it off. */
  readonly hasIntrospection?: boolean;
};

export type Caller = {
  /** The token of the cookie, as it came. */
  readonly token: string | null;
  readonly requestId: string;
  readonly cookies?: Cookies;
};

export type GraphqlServer = {
  readonly apollo: ApolloServer<Context>;
  readonly platform: Platform;
  contextFor(caller: Caller): Promise<Context>;
  stop(): Promise<void>;
};

/** The GraphQL server over a database; `stop` ends it and its connections, the ORM's excepted. */
export async function createGraphqlServer(deps: GraphqlDeps): Promise<GraphqlServer> {
  const { orm, modules, reads, now = () => new Date() } = deps;
  const { schema, publication } = await buildWaslSchema(modules, orm.getMetadata());
  const constraints: Constraints = Object.assign({}, ...modules.map((module) => module.constraints));
  const runner = createReadRunner(reads);
  const platform: Platform = { orm, runner, publication, now };
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: formatErrorWith(constraints),
    introspection: deps.hasIntrospection ?? true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitRule],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refuseUnwritable,
      reportErrors(constraints, deps.logger),
    ],
  });
  await apollo.start();
  const findSession = sessionFinder(deps);
  return {
    apollo,
    platform,
    async contextFor({ token, requestId, cookies }) {
      const session = token === null ? null : await findSession(hashOf(token));
      return new Context(platform, { requestId, session, cookies });
    },
    async stop() {
      await apollo.stop();
      await runner.close();
    },
  };
}

/** What the database knows a session by: SHA-256 of its token in hexadecimal, never the token. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** How long an actor is believed without asking again; row security asks for the live session on every read. */
const believedFor = 1_000;
const mostBelieved = 5_000;
type Believed = { readonly actor: Actor | null; readonly until: number };

function sessionFinder({ orm, findActor }: GraphqlDeps): (id: string) => Promise<Session | null> {
  const believed = new Map<string, Believed>();
  return async (id) => {
    const known = believed.get(id);
    const actor = known && known.until > Date.now() ? known.actor : await lookUp(id);
    return actor && { id, actor };
  };

  async function lookUp(id: string): Promise<Actor | null> {
    const actor = await orm.em.fork().transactional(async (em) => {
      await openSession(em, id);
      return findActor(em, id);
    });
    if (believed.size >= mostBelieved) believed.clear();
    believed.set(id, { actor, until: Date.now() + believedFor });
    return actor;
  }
}
