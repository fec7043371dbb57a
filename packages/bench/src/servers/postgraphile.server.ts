import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { peerSessions } from './peer-sessions.ts';
import { readLog } from './postgraphile-log.ts';
import { mostConnections, readSetting, sayReady } from './setting.ts';

/**
 * PostGraphile as its documentation recommends it for production: the Amber preset, no explorer, no explain, no
 * websockets, a pool whose connections stay. With duties it logs in as the app, names the session by `pgSettings`
 * (so that the same policies hold), looks a session up once a second, and writes the read log when a person was shown.
 */
const { databaseUrl, hasDuties } = readSetting();
const pool = new pg.Pool({ connectionString: databaseUrl, max: mostConnections, idleTimeoutMillis: 0 });
const findSession = peerSessions(pool, { hasDuties });

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset, PgAggregatesPreset],
  plugins: hasDuties ? [readLog(pool)] : [],
  pgServices: [
    makePgService({
      pool,
      schemas: ['public', 'bench'],
    }),
  ],
  grafast: {
    explain: false,
    async context({ node }) {
      if (!hasDuties) return {};
      const session = await findSession(node?.req.headers.cookie);
      if (session === null) throw new Error('There is no live session.');
      return { session, requestId: randomUUID(), pgSettings: { 'app.session': session } };
    },
  },
  grafserv: { graphiql: false, watch: false, websockets: false },
};

const instance = postgraphile(preset);
const server = createServer();
await instance.createServ(grafserv).addTo(server);
if (process.env.BENCH_PRINT) {
  const { printSchema } = await import('graphql');
  process.stdout.write(printSchema(await instance.getSchema()));
}
server.listen(0, '127.0.0.1', () => sayReady(server.address()));
