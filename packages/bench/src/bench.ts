import { readWanted, readWantedScale, runBench } from './run.ts';
import { runScale } from './scale.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const [first, ...rest] = process.argv.slice(2);
const numbers =
  first === 'scale' ? await runScale(readWantedScale(rest)) : await runBench(readWanted(process.argv.slice(2)));
console.log(`\n${JSON.stringify(numbers)}`);
// Pools of this process are idle and would keep it for a while.
process.exit(0);
