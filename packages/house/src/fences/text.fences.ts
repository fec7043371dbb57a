import { type Breach, type Fence, isTest, lineAt, roomOf, type SourceFile } from './tree.ts';

type TextRule = Readonly<{
  name: string;
  sentence: string;
  /** What must not be written. */
  pattern: RegExp;
  /** Which files are watched. */
  where: (path: string) => boolean;
}>;

function fenceOf({ name, sentence, pattern, where }: TextRule): Fence {
  const breaches = ({ path, text }: SourceFile): Breach[] =>
    [...text.matchAll(pattern)].map((match) => ({
      path: `${path}:${lineAt(text, match.index)}`,
      message: `"${match[0].trim()}"`,
    }));
  return { name, sentence, check: ({ files }) => files.filter(({ path }) => where(path)).flatMap(breaches) };
}

const isSource = (path: string) => /\.(ts|tsx|mts)$/.test(path);
/** The fences and their tests spell what they forbid. */
const isFence = (path: string) => path.startsWith('packages/house/src/fences/');
const isOurs = (path: string) => isSource(path) && !isFence(path);
const isAdmin = (path: string) => path.startsWith('apps/admin/src/');
const graphqlRooms = new Set(['type', 'input', 'resolver']);

const rules: readonly TextRule[] = [
  {
    name: 'no default exports',
    sentence: 'Exports have names; tools that demand a default are excepted.',
    pattern: /^export default .*/gm,
    where: (path) =>
      isOurs(path) && !['config', 'setup'].includes(roomOf(path) ?? '') && !path.endsWith('/test/template.ts'),
  },
  {
    name: 'one reader of the environment',
    sentence: 'Only config.ts of the API reads process.env.',
    pattern: /\bprocess\.env\b/g,
    where: (path) =>
      isOurs(path) && !/^packages\/(?:house|bench)\//.test(path) && path !== 'apps/api/src/config.ts' && !isTest(path),
  },
  {
    name: 'no any',
    sentence: 'Nothing is any, and no type is forced through unknown or silenced.',
    pattern: /:\s*any\b|<any\b|\bas any\b|\bany\[\]|\bas unknown as\b|@ts-(?:ignore|nocheck|expect-error)/g,
    // The worlds of the API's tests hand out whatever a query asked for.
    where: (path) => isOurs(path) && !path.startsWith('apps/api/test/'),
  },
  {
    name: 'resolvers have no rows',
    sentence: 'A resolver calls reads and commands; it never opens the unit of work.',
    pattern: /\.em\b/g,
    where: (path) => roomOf(path) === 'resolver',
  },
  {
    name: 'no skipped tests',
    sentence: 'A skipped test is deleted or fixed.',
    pattern: /\b(?:it|test|describe)\.(?:skip|only|todo|skipIf|runIf)\b|\bx(?:it|describe)\(/g,
    where: isOurs,
  },
  {
    name: 'to-dos have a number',
    sentence: 'TODO carries an issue number and a reason.',
    pattern: /\b(?:TODO|FIXME|XXX)\b(?! #\d+: ).*/g,
    where: isOurs,
  },
  {
    name: 'person first',
    sentence: 'Interface words are beneficiary, never prisoner.',
    pattern: /\bprisoners?\b|\bdétenus?\b|سجين|سجناء/gi,
    where: (path) =>
      isOurs(path) &&
      (isAdmin(path) || path.startsWith('packages/domain/src/')) &&
      !path.includes('/glossary/') &&
      !isTest(path),
  },
  {
    name: 'logical styles',
    sentence: 'Styles say start and end, never left and right.',
    pattern:
      /\b(?:margin|padding|border|inset)-(?:left|right)\b|\b(?:margin|padding|border)(?:Left|Right)\b|text-align:\s*(?:left|right)|textAlign[:=]\s*['"](?:left|right)|\s(?:ml|mr|pl|pr)=[{"]|^\s*(?:left|right):\s/gm,
    where: (path) => isAdmin(path) && /\.(css|tsx?)$/.test(path) && !isTest(path),
  },
  {
    name: 'decorators in their rooms',
    sentence: 'Decorators stay in type, input and resolver, and in graphql/.',
    pattern: /^\s*@[A-Z]\w*\(/gm,
    where: (path) =>
      path.startsWith('apps/api/src/') &&
      isSource(path) &&
      !isTest(path) &&
      !graphqlRooms.has(roomOf(path) ?? '') &&
      !path.startsWith('apps/api/src/graphql/'),
  },
];

export const textFences: readonly Fence[] = rules.map(fenceOf);
