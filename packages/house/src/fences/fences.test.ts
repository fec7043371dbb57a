import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { brokenFences, fences } from './index.ts';
import { listSources, readTree, treeOf } from './tree.ts';

const long = Array.from({ length: 251 }, (_, line) => `export const line${line} = ${line};`).join('\n');
const crowd = Object.fromEntries(
  Array.from({ length: 15 }, (_, file) => [`apps/api/src/read/part-${file}.ts`, 'export {};']),
);
const module = 'apps/api/src/modules';

/** For each fence a tree that breaks it, and nothing else. */
const broken: readonly (readonly [fence: string, texts: Readonly<Record<string, string>>])[] = [
  ['domain alone', { 'packages/domain/src/kernel/brand.ts': "import { format } from 'dayjs';" }],
  ['domain alone', { 'packages/domain/src/kernel/brand.ts': "import { readFile } from 'node:fs/promises';" }],
  ['apps apart', { 'apps/admin/src/lib/tie.ts': "import { config } from '../../../api/src/config.ts';" }],
  ['rooms upwards', { [`${module}/case/case.entity.ts`]: "import { openCase } from './case.commands.ts';" }],
  ['rooms upwards', { [`${module}/case/case.reads.ts`]: "import { openCase } from './case.commands.ts';" }],
  [
    'resolvers do not query',
    { [`${module}/case/case.resolver.ts`]: "import { MikroORM } from '@mikro-orm/postgresql';" },
  ],
  [
    'resolvers have no rows',
    { [`${module}/case/case.resolver.ts`]: 'export const find = (c: Context) => c.em.find(Case);' },
  ],
  ['platform below', { 'apps/api/src/read/plan.ts': "import { Case } from '#modules/case/case.entity.ts';" }],
  ['doors', { [`${module}/case/case.commands.ts`]: "import { taken } from '#modules/person/person.commands.ts';" }],
  ['admin layers', { 'apps/admin/src/features/case/case.page.tsx': "import { Tile } from '#features/home/tile.tsx';" }],
  ['admin layers', { 'apps/admin/src/ui/badge.tsx': "import { Home } from '#features/home/home.page.tsx';" }],
  ['admin layers', { 'apps/admin/src/features/home/home.page.tsx': "import { router } from '#app/router.tsx';" }],
  ['GraphQL in its rooms', { [`${module}/case/case.commands.ts`]: "import { Field } from 'type-graphql';" }],
  [
    'no cycles',
    {
      'apps/api/src/read/a.ts': "import { b } from './b.ts';",
      'apps/api/src/read/b.ts': "import { c } from '#read/c.ts';",
      'apps/api/src/read/c.ts': "export { a } from './a.ts';",
    },
  ],
  ['short files', { 'apps/api/src/read/plan.ts': long }],
  ['small folders', crowd],
  ['no default exports', { 'apps/api/src/read/plan.ts': 'export default 1;' }],
  ['one reader of the environment', { 'apps/api/src/read/plan.ts': 'export const port = process.env.PORT;' }],
  ['no any', { 'apps/api/src/read/plan.ts': 'export function plan(of: any) {}' }],
  ['no any', { 'apps/api/src/read/plan.ts': 'export const plan = of as unknown as Plan;' }],
  ['no any', { 'apps/api/src/read/plan.ts': '// @ts-ignore' }],
  ['no skipped tests', { 'apps/api/src/read/plan.test.ts': "it.skip('reads', () => {});" }],
  ['to-dos have a number', { 'apps/api/src/read/plan.ts': '// TODO make it fast' }],
  ['person first', { 'apps/admin/src/ui/words.ts': "export const title = 'List of prisoners';" }],
  ['logical styles', { 'apps/admin/src/ui/tile.css': '.tile { margin-left: 4px; }' }],
  ['logical styles', { 'apps/admin/src/ui/tile.tsx': 'export const tile = <Box ml={4} />;' }],
  ['decorators in their rooms', { 'apps/api/src/http/route.ts': '@Route()\nexport class Page {}' }],
];

describe('each fence', () => {
  it.each(broken)('bites: %s (%#)', (fence, texts) => {
    expect(brokenFences(treeOf(texts)).map((found) => found.fence.name)).toEqual([fence]);
  });

  it('is shown to bite at least once', () => {
    const bitten = new Set(broken.map(([fence]) => fence));
    expect(fences.map(({ name }) => name).filter((name) => !bitten.has(name))).toEqual([]);
  });

  it('says why it stands', () => {
    for (const { sentence } of fences) expect(sentence).toMatch(/^[A-Za-z].*\.$/);
  });
});

describe('what is allowed', () => {
  it('lets entities name each other, types vanish, and tests reach further', () => {
    const texts = {
      [`${module}/case/case.entity.ts`]: "import { Person } from '#modules/person/person.entity.ts';",
      [`${module}/person/person.entity.ts`]: "import { Case } from '#modules/case/case.entity.ts';",
      'apps/api/src/read/a.ts': "import type { b } from './b.ts';",
      'apps/api/src/read/b.ts': "import { a } from './a.ts';",
      'packages/domain/src/kernel/brand.test.ts': "import { it } from 'vitest';",
    };
    expect(brokenFences(treeOf(texts))).toEqual([]);
  });
});

describe('this checkout', () => {
  const tree = readTree(root);

  it('is read whole: every source file on disk became a module of the tree', () => {
    const modules = tree.files.filter(({ path }) => /\.(ts|tsx|mts)$/.test(path));
    expect(tree.files.map(({ path }) => path)).toEqual(listSources(root));
    expect(modules.length).toBeGreaterThan(300);
    expect(modules.filter(({ program }) => program === null)).toEqual([]);
  });

  it('imports files that exist', () => {
    const known = new Set(tree.files.map(({ path }) => path));
    const watched = /^(apps\/[^/]+|packages\/[^/]+)\/src\/.*\.(ts|tsx)$/;
    const generated = /\/(gql|paraglide)\/|\.gen\.ts$/;
    const missing = tree.files.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ target }) => target !== null && watched.test(target) && !generated.test(target) && !known.has(target),
        )
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps inside every fence', () => {
    const found = brokenFences(tree).flatMap(({ fence, breaches }) =>
      breaches.map(({ path, message }) => `${fence.name}: ${path}: ${message}`),
    );
    expect(found).toEqual([]);
  });
});
