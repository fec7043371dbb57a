import type { TestProject } from 'vitest/node';
import { startHouse } from './house.ts';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

/** One house for the whole run: what `npm start` gives on an empty folder, demonstration included. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const house = await startHouse();
  project.provide('address', house.address);
  return house.stop;
}
