import { readWanted, runBench } from './run.ts';

const { numbers } = await runBench(readWanted(process.argv.slice(2)));
console.log(`\n${JSON.stringify(numbers)}`);
process.exit(0);
