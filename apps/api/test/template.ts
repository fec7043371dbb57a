import 'reflect-metadata';
import type { TestProject } from 'vitest/node';
import { startTestDatabase } from '#database/test-database.ts';
import { entities } from '#modules/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
  }
}

/** One server for the whole run; each test file clones its template with `cloneDatabase({ adminUrl: inject('adminUrl') })`. */
export default async function setup(project: TestProject) {
  const server = await startTestDatabase(entities);
  project.provide('adminUrl', server.adminUrl);
  return server.stop;
}
