const instructions = new Set(
  'FROM RUN CMD LABEL EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG STOPSIGNAL HEALTHCHECK SHELL'.split(' '),
);

/** One instruction of a Dockerfile: its name, and the rest of its line. */
type Instruction = Readonly<{ name: string; rest: string }>;

/** What is wrong with a Dockerfile of ours, in a sentence each. `exists` says whether a path of the context is there. */
export function dockerfileProblems(text: string, exists: (path: string) => boolean): readonly string[] {
  const all = instructionsOf(text);
  return [
    ...all.filter(({ name }) => !instructions.has(name)).map(({ name }) => `unknown instruction ${name}`),
    ...all.flatMap(({ name, rest }) => rules[name]?.(rest, all, exists) ?? []),
    ...missing(all),
  ];
}

function instructionsOf(text: string): readonly Instruction[] {
  return text
    .replaceAll(/^\s*#.*$/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ name: line.split(/\s+/)[0] ?? '', rest: line.replace(/^\S+\s*/, '') }));
}

type Rule = (rest: string, all: readonly Instruction[], exists: (path: string) => boolean) => readonly string[];

const rules: Readonly<Record<string, Rule>> = {
  FROM: (rest, all) => {
    const image = rest.split(/\s+/)[0] ?? '';
    const isStage = stagesOf(all).has(image);
    return isStage || /^[^:@]+(?:@sha256:|:(?!latest$))\S+$/.test(image) ? [] : [`the image ${image} names no version`];
  },
  COPY: (rest, all, exists) => {
    const from = /--from=(\S+)/.exec(rest)?.[1];
    if (from !== undefined) return stagesOf(all).has(from) ? [] : [`there is no stage ${from} to copy from`];
    const sources = rest
      .split(/\s+/)
      .filter((word) => !word.startsWith('--'))
      .slice(0, -1);
    return sources.filter((source) => !exists(source)).map((source) => `${source} is not there`);
  },
  ADD: () => ['ADD fetches and unpacks: COPY says what it does'],
  RUN: (rest) => (/npm (?:install|i)\b/.test(rest) ? ['npm install does not keep to the lockfile: npm ci'] : []),
  CMD: (rest) => (rest.startsWith('[') ? [] : ['CMD starts a shell: signals would not reach Wasl']),
  ENV: (rest) => (/(?:PASSWORD|SECRET|TOKEN|_KEY)=/.test(rest) ? ['ENV holds a secret, and so does every image'] : []),
};

function missing(all: readonly Instruction[]): readonly string[] {
  const last = all.slice(all.findLastIndex(({ name }) => name === 'FROM'));
  const user = last.findLast(({ name }) => name === 'USER')?.rest ?? 'root';
  return [
    ...(/^(?:root|0)(?::|$)/.test(user) ? ['the image runs as root'] : []),
    ...(last.some(({ name }) => name === 'HEALTHCHECK') ? [] : ['there is no HEALTHCHECK']),
    ...(last.some(({ name }) => name === 'CMD') ? [] : ['there is no CMD']),
  ];
}

function stagesOf(all: readonly Instruction[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ name, rest }) => (name === 'FROM' ? (/\sAS\s+(\S+)/i.exec(rest)?.[1] ?? []) : [])));
}
