import { readWanted, readWantedScale, runBench } from './run.ts';
import { runScale } from './scale.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const [first, ...rest] = process.argv.slice(2);
const isScale = first === 'scale';
const { markdown, numbers } = isScale
  ? await runScale(readWantedScale(rest))
  : await runBench(readWanted(process.argv.slice(2)));
console.log(`\n${markdown}\n\n${JSON.stringify(numbers)}`);
// Pools of this process are idle and would keep it for a while.
process.exit(0);
