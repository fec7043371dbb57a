import { demonstrationPassword as password } from '#modules/identity/index.ts';
import { operationNames, type OperationName } from './operation.ts';
import { operations } from './operations/index.ts';
import { play } from './play.ts';
import type { Line } from './steps/line.steps.ts';

export { type OperationName, operationNames };

/** Plays one operation against a served address, keeps its papers and its line, and prints the line last. */
export async function playOperation(
  name: OperationName,
  stage: Readonly<{ address: string; folder: string; print: (line: string) => void }>,
): Promise<Line> {
  const line = await play(operations[name], { ...stage, password });
  stage.print(JSON.stringify(line));
  return line;
}

/** Fills an empty house: one operation closed, one in progress. Papers are left to the worker. */
export async function playDemonstration(
  stage: Readonly<{ address: string; print?: (line: string) => void }>,
): Promise<readonly Line[]> {
  const print = stage.print ?? (() => undefined);
  const lines: Line[] = [];
  for (const name of operationNames) {
    lines.push(await play(operations[name], { address: stage.address, password, folder: null, print }));
  }
  return lines;
}
