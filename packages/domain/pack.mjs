// In the repository this package is read as source; packed, it is built. `npm pack` reads package.json from the disk,
// so the packed one takes its place for as long as packing lasts. A pack that was cut short is mended by the next.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const manifest = new URL('package.json', here);
const kept = new URL('.package.source.json', here);

function run(command, ...args) {
  execFileSync(command, args, { cwd: here, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
}

function restore() {
  if (existsSync(kept)) renameSync(kept, manifest);
}

// The compiler keeps `.ts` in the imports of its declarations; next to `.d.ts` files the package says `.js`.
function rewriteDeclarations() {
  const dist = new URL('dist/', here);
  for (const path of readdirSync(dist, { recursive: true })) {
    if (!path.endsWith('.d.ts')) continue;
    const file = new URL(path.replaceAll('\\', '/'), dist);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(from '\.[^']*|import\('\.[^']*)\.ts'/g, "$1.js'"));
  }
}

function packedManifest(source) {
  const { name, version, license, type, description, files, scripts, dependencies } = source;
  const exports = { './*': { types: './dist/*/index.d.ts', default: './dist/*/index.js' } };
  const { postpack } = scripts;
  const engines = { node: '>=20' };
  return {
    name,
    version,
    license,
    type,
    description,
    engines,
    sideEffects: false,
    exports,
    files,
    scripts: { postpack },
    dependencies,
  };
}

function prepare() {
  restore();
  run('vite', 'build', '--logLevel', 'warn');
  run('tsc', '-p', 'tsconfig.pack.json');
  rewriteDeclarations();
  const source = readFileSync(manifest, 'utf8');
  writeFileSync(kept, source);
  writeFileSync(manifest, `${JSON.stringify(packedManifest(JSON.parse(source)), null, 2)}\n`);
}

const [, , step] = process.argv;
if (step === 'prepare') prepare();
if (step === 'restore') restore();
