import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inRoot, root } from '../root.ts';

/** What a secret looks like. The examples of each are made in the test, so that this file holds none. */
export const secretRules: readonly Readonly<{ name: string; pattern: RegExp }>[] = [
  { name: 'private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
  { name: 'token of GitHub', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,})\b/ },
  { name: 'token of npm', pattern: /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*[^\s$]{12,}/ },
  { name: 'key of Amazon', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { name: 'key of Google', pattern: /\bAIza[\w-]{35}\b/ },
  { name: 'token of Slack', pattern: /\bxox[abprs]-[A-Za-z0-9-]{20,}/ },
  { name: 'token of Wasl', pattern: /\bwsl_[a-z]+_[A-Za-z0-9]+_[A-Za-z0-9_-]{43}_[A-Za-z0-9]{4,}/ },
  { name: 'web token', pattern: /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}/ },
  {
    name: 'address with a password',
    pattern:
      /\b(?:postgres(?:ql)?|mysql|mongodb|redis|amqp|smtps?):\/\/[^\s:/@'"`$]+:(?![$<{]|(?:password|secret|changeme|postgres|wasl|x|pass)@)[^\s@'"`$<{]{8,}@/,
  },
  {
    name: 'assigned secret',
    pattern:
      /\b(?:secret|passwd|password|api_?key|token)\b["']?\s*[:=]\s*["'](?=[\w+/=-]{32,}["'])(?=[^"']*\d)(?=[^"']*[a-z])(?=[^"']*[A-Z])[\w+/=-]{32,}["']/i,
  },
];

/** A place that looks like a secret; the secret itself is never said. */
export type Finding = Readonly<{ place: string; rule: string }>;

/** What looks like a secret in a text. */
export function secretsIn(text: string, place: string): readonly Finding[] {
  return secretRules.filter(({ pattern }) => pattern.test(text)).map(({ name }) => ({ place, rule: name }));
}

/** Every file that git knows or would take. */
export function secretsInTree(): readonly Finding[] {
  return pathsOf(['ls-files', '-z', '--cached', '--others', '--exclude-standard']).flatMap((path) =>
    secretsIn(readText(path), path),
  );
}

/** Every line that any commit ever added: what was taken out again is still there for whoever clones. */
export function secretsInHistory(): readonly Finding[] {
  const patch = git([
    'log',
    '--all',
    '--patch',
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--format=commit %H',
  ]);
  let commit = '';
  return patch.split('\n').flatMap((line) => {
    if (line.startsWith('commit ')) commit = line.slice(7, 17);
    return line.startsWith('+') ? secretsIn(line, commit) : [];
  });
}

function pathsOf(words: readonly string[]): readonly string[] {
  return git(words)
    .split('\0')
    .filter((path) => path !== '');
}

function readText(path: string): string {
  try {
    return readFileSync(inRoot(path), 'utf8');
  } catch {
    return '';
  }
}

function git(words: readonly string[]): string {
  return execFileSync('git', words, { cwd: root, maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
}
