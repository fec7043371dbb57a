import type { ImportEdge } from './imports.ts';
import { type Breach, type Fence, isTest, roomOf, type SourceFile } from './tree.ts';

type Rule = (file: SourceFile, edge: ImportEdge) => string | null;

/** A fence over single imports: the rule says what is wrong with one, or null. */
function fenceOf(name: string, sentence: string, rule: Rule): Fence {
  return {
    name,
    sentence,
    check: ({ files }) =>
      files.flatMap((file) =>
        file.imports.flatMap((edge): Breach[] => {
          const message = rule(file, edge);
          return message ? [{ path: file.path, message: `${message} (${edge.specifier})` }] : [];
        }),
      ),
  };
}

const domainAlone = fenceOf('domain alone', 'The domain imports itself and zod.', ({ path }, { target, specifier }) => {
  if (!path.startsWith('packages/domain/src/') || isTest(path)) return null;
  const isOwn = target?.startsWith('packages/domain/src/') ?? false;
  return isOwn || /^zod(\/|$)/.test(specifier) ? null : 'the domain imports something else than itself and zod';
});

const appsApart = fenceOf(
  'apps apart',
  'Apps never import each other; they meet in schema.graphql and in the domain.',
  ({ path }, edge) => {
    const app = /^apps\/[^/]+\//.exec(path)?.[0];
    const other = edge.target && /^apps\/[^/]+\//.exec(edge.target)?.[0];
    return app && other && app !== other && !isTest(path) ? 'one app imports another' : null;
  },
);

/** Lower rooms know nothing of higher ones. */
const height: Readonly<Record<string, number>> = {
  entity: 0,
  type: 1,
  input: 1,
  list: 1,
  reads: 2,
  commands: 3,
  resolver: 4,
};

const roomsUpwards = fenceOf(
  'rooms upwards',
  'resolver → reads | commands → entity; nothing goes back.',
  ({ path }, edge) => {
    if (!edge.target?.startsWith('apps/api/src/modules/') || !path.startsWith('apps/api/src/modules/') || isTest(path))
      return null;
    const [from, to] = [height[roomOf(path) ?? ''], height[roomOf(edge.target) ?? '']];
    return from !== undefined && to !== undefined && to > from
      ? `the room ${roomOf(path)} imports the room ${roomOf(edge.target)}`
      : null;
  },
);

/** A resolver may name an entity to the reader; it has no way to ask for its rows itself. */
const resolversDoNotQuery = fenceOf(
  'resolvers do not query',
  'Resolvers never touch the ORM.',
  ({ path }, { specifier }) => {
    if (roomOf(path) !== 'resolver') return null;
    const touches = /^(@mikro-orm\/|pg$|#database\/|#read\/)/.test(specifier);
    return touches ? 'a resolver reaches for the database' : null;
  },
);

/** The platform serves every module and knows none; the few files that put a server together may know all. */
const platform = /^apps\/api\/src\/(graphql|read|access|audit|database|http|jobs|files|mail)\//;
const composers = new Set(['apps/api/src/graphql/schema/offline-schema.ts']);

const platformBelow = fenceOf('platform below', 'The platform of the API knows no module.', ({ path }, { target }) => {
  if (!platform.test(path) || isTest(path) || composers.has(path)) return null;
  return target?.startsWith('apps/api/src/modules/') ? 'the platform imports a module' : null;
});

const doors = fenceOf(
  'doors',
  'API modules meet at their door, or at an entity or a type for a relation.',
  ({ path }, { target }) => {
    const [from, to] = [moduleOf(path), moduleOf(target ?? '')];
    if (!from || !to || from === to || isTest(path)) return null;
    const isMeeting = target?.endsWith('/index.ts') || ['entity', 'type'].includes(roomOf(target ?? '') ?? '');
    return isMeeting ? null : `${from} enters ${to} beside its door`;
  },
);

function moduleOf(path: string): string | null {
  return /^apps\/api\/src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** In the console: what is general knows no feature, features know each other not, and only the app knows them all. */
const adminLayers = fenceOf(
  'admin layers',
  'ui, access, lib, gql ← features ← app; features never meet.',
  ({ path }, { target }) => {
    const [from, to] = [layerOf(path), layerOf(target ?? '')];
    if (!from || !to || isTest(path)) return null;
    if (to.layer === 'app' && from.layer !== 'app') return `${from.layer} imports the app`;
    if (to.layer !== 'features') return null;
    if (from.layer === 'features')
      return from.name === to.name ? null : `the feature ${from.name} imports the feature ${to.name}`;
    return from.layer === 'app' ? null : `${from.layer} imports a feature`;
  },
);

function layerOf(path: string): { layer: string; name: string } | null {
  const found = /^apps\/admin\/src\/([^/]+)\/([^/]+)/.exec(path);
  return found?.[1] && found[2] ? { layer: found[1], name: found[2] } : null;
}

const graphqlRooms = fenceOf(
  'GraphQL in its rooms',
  'Only type, input, list and resolver know type-graphql, and the platform that builds the schema.',
  ({ path }, { specifier, isTypeOnly }) => {
    if (specifier !== 'type-graphql' || isTypeOnly || isTest(path)) return null;
    const isRoom = ['type', 'input', 'list', 'resolver', 'scalar'].includes(roomOf(path) ?? '');
    return isRoom || /^apps\/api\/src\/(graphql|access|read)\//.test(path) ? null : 'type-graphql outside its rooms';
  },
);

export const dependencyFences: readonly Fence[] = [
  domainAlone,
  appsApart,
  roomsUpwards,
  resolversDoNotQuery,
  platformBelow,
  doors,
  adminLayers,
  graphqlRooms,
];
