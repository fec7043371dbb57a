import { runProgram } from '../gate/process.ts';
import { root } from '../root.ts';

/** What the gate says of known weaknesses in our packages. Without data it has not looked, and says so. */
export type Advice = Readonly<{ state: 'PASS' | 'FAIL' | 'NOT RUN'; why: string }>;

/** `npm run advisories`: asks the registry's advisories about the lockfile. */
export async function advisories(): Promise<void> {
  const { state, why } = await adviseOn(root);
  console.log(`advisories: ${state} (${why})`);
  if (state === 'FAIL') process.exitCode = 1;
}

/** The advice on a folder with a lockfile, by `npm audit`. */
export async function adviseOn(folder: string, registry?: string): Promise<Advice> {
  const words = ['audit', '--json', '--package-lock-only', ...(registry ? [`--registry=${registry}`] : [])];
  const { output } = await runProgram('npm', words, { cwd: folder, env: { npm_config_fetch_retries: '0' } });
  return adviceOf(output);
}

type Audit = Readonly<{
  metadata?: Readonly<{
    vulnerabilities?: Readonly<Record<string, number>>;
    dependencies?: Readonly<{ total?: number }>;
  }>;
}>;

/** Only an answer that counted our packages is an answer. */
export function adviceOf(output: string): Advice {
  const audit = parse(output);
  const found = audit?.metadata?.vulnerabilities;
  const looked = audit?.metadata?.dependencies?.total ?? 0;
  if (!found || typeof found.total !== 'number' || looked === 0)
    return { state: 'NOT RUN', why: 'the registry gave no advisories' };
  const grave = (found.high ?? 0) + (found.critical ?? 0);
  if (grave > 0) return { state: 'FAIL', why: `${grave} high or critical of ${found.total}` };
  return { state: 'PASS', why: `${looked} packages looked at, ${found.total} advisories below high` };
}

/** npm mixes warnings into what it says: the report is the part in braces. */
function parse(output: string): Audit | null {
  const [begin, end] = [output.indexOf('{'), output.lastIndexOf('}')];
  if (begin < 0 || end <= begin) return null;
  try {
    return JSON.parse(output.slice(begin, end + 1));
  } catch {
    return null;
  }
}
