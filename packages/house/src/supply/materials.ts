import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../root.ts';
import { type Locked, type Lockfile, lockedPackages, readLockfile } from './lockfile.ts';

/** One package that Wasl is made of, as it lies in `node_modules`, or as the lockfile knows it for other machines. */
export type Material = Readonly<{
  folder: string;
  name: string;
  version: string;
  licence: string | null;
  integrity: string;
  isInstalled: boolean;
  isForBuilding: boolean;
}>;

/** Licences that a package may have. Those below are only for what no release carries, or are named with their package. */
export const allowedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'Apache-2.0 WITH LLVM-exception',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'PSF-2.0',
  'Unlicense',
]);

/** Looked at one by one: each reason holds for this package only. */
export const exceptions: Readonly<Record<string, string>> = {
  'caniuse-lite': 'CC-BY-4.0: data of the build, named here, in no release',
  'axe-core': 'MPL-2.0: unchanged, runs in tests only',
  '@axe-core/playwright': 'MPL-2.0: unchanged, runs in tests only',
  lightningcss: 'MPL-2.0: unchanged, a tool of the build',
  '@inlang/plugin-message-format': 'MIT by its LICENSE; the manifest names none; a tool of the build',
  '@lix-js/sdk-linux-x64': 'a binary of @lix-js/sdk, under its licence ; a tool of the build',
};

/** The bill of materials: every package of the lockfile, with what its own manifest says where it is installed. */
export function readMaterials(lockfile: Lockfile = readLockfile()): readonly Material[] {
  return lockedPackages(lockfile).map(([folder, locked]) => materialOf(folder, locked));
}

function materialOf(folder: string, locked: Locked): Material {
  const manifest = inRoot(folder, 'package.json');
  const isInstalled = existsSync(manifest);
  const own: Readonly<Record<string, unknown>> = isInstalled ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  return {
    folder,
    name: typeof own.name === 'string' ? own.name : (folder.split('node_modules/').at(-1) ?? folder),
    version: typeof own.version === 'string' ? own.version : (locked.version ?? ''),
    licence: licenceIn(own) ?? locked.license ?? null,
    integrity: locked.integrity ?? '',
    isInstalled,
    isForBuilding: locked.dev === true,
  };
}

function licenceIn({ license, licenses }: Readonly<Record<string, unknown>>): string | null {
  if (typeof license === 'string') return license;
  const first: unknown = Array.isArray(licenses) ? licenses[0] : license;
  const type = typeof first === 'object' && first !== null && 'type' in first ? first.type : null;
  return typeof type === 'string' ? type : null;
}

/** What is wrong with the bill: a package that is not what the lockfile says, one that it does not know, a licence not allowed. */
export function materialProblems(materials: readonly Material[], lockfile: Lockfile): readonly string[] {
  const versions = materials
    .filter(({ folder, version }) => lockfile.packages[folder]?.version !== version)
    .map(
      ({ folder, version }) => `${folder} is ${version}, and the lockfile says ${lockfile.packages[folder]?.version}`,
    );
  const missing = materials
    .filter(({ folder, isInstalled }) => !isInstalled && lockfile.packages[folder]?.optional !== true)
    .map(({ folder }) => `${folder} is not installed`);
  const licences = materials
    .filter(({ name, licence }) => !isAllowed(licence) && !isExcepted(name))
    .map(({ folder, licence }) => `${folder} has the licence ${licence ?? 'of nobody knows'}`);
  return [...versions, ...missing, ...licences];
}

/** An exception for a package holds for its binaries of each platform too. */
function isExcepted(name: string): boolean {
  return Object.keys(exceptions).some(
    (known) =>
      name === known ||
      (known === 'lightningcss' && name.startsWith(`${known}-`)) ||
      (known.startsWith('@lix-js/sdk-') && name.startsWith('@lix-js/sdk-')),
  );
}

/** An expression of SPDX: one of an OR, all of an AND. */
export function isAllowed(licence: string | null): boolean {
  if (licence === null) return false;
  const plain = licence.replaceAll(/[()]/g, '').trim();
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed);
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isAllowed);
  return allowedLicences.has(plain);
}

/** What lies in `node_modules` and in no line of the lockfile. */
export function strangers(lockfile: Lockfile): readonly string[] {
  return foldersIn('node_modules').filter((folder) => lockfile.packages[folder] === undefined);
}

function foldersIn(place: string): readonly string[] {
  const names = readdirSync(inRoot(place), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.isSymbolicLink()))
    .map(({ name }) => name);
  const packages = names.flatMap((name) =>
    name.startsWith('@') ? readdirSync(inRoot(place, name)).map((inner) => `${name}/${inner}`) : [name],
  );
  return packages.map((name) => `${place}/${name}`).filter((folder) => existsSync(inRoot(folder, 'package.json')));
}
