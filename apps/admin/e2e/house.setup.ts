import { request } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startHouse } from './house.ts';
import { enter } from './visitor.ts';

/** A session of the social action division, and when its second factor was shown. */
export type Earlier = Readonly<{
  state: Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>['storageState']>>;
  shownAt: number;
}>;

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    home: string;
    earlier: Earlier;
  }
}

/** One house for the whole run: what `npm start` gives on an empty folder, demonstration included. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const house = await startHouse();
  project.provide('address', house.address);
  project.provide('home', house.home);
  project.provide('earlier', await signInEarly(house.address));
  return house.stop;
}

/** A proof of the second factor counts for minutes: this one is old by the time that a journey needs an old one. */
async function signInEarly(address: string): Promise<Earlier> {
  const session = await request.newContext({ baseURL: address });
  await enter({ request: session }, 'das');
  const earlier = { state: await session.storageState(), shownAt: Date.now() };
  await session.dispose();
  return earlier;
}
