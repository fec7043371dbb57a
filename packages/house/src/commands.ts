import { followParent } from './parent.ts';

/** What a command is given: the words after its name. It ends by setting `process.exitCode`. */
export type Command = (args: readonly string[]) => Promise<void>;

/** Every command of the root's package.json; each loads its own file only. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  dev: async () => (await import('./dev.ts')).dev,
  api: async () => (await import('./api.ts')).api,
  check: async () => (await import('./gate/check.ts')).check,
  test: async () => (await import('./gate/test.ts')).test,
  'test:long': async () => (await import('./gate/test.ts')).testLong,
  e2e: async () => (await import('./gate/e2e.ts')).e2e,
  prove: async () => (await import('./prove/prove.ts')).prove,
  'prove:teeth': async () => (await import('./prove/teeth/teeth.ts')).proveTeeth,
  sbom: async () => (await import('./supply/sbom.ts')).sbom,
  advisories: async () => (await import('./supply/advisories.ts')).advisories,
  bench: async () => (await import('./bench.ts')).bench,
  rules: async () => (await import('./rules/rules.ts')).rules,
  'verify-demo': async () => (await import('./verify-demo.ts')).verifyDemo,
};

/** Runs one command by its name. */
export async function runCommand(name: string, args: readonly string[]): Promise<void> {
  const load = commands[name];
  if (!load) {
    console.error(`There is no command "${name}": use one of ${Object.keys(commands).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  followParent();
  await (await load())(args);
}
