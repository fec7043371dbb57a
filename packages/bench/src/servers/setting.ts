/** What a server of the bench is told by its environment. */
export type Setting = Readonly<{
  /** The address of the app's login. */
  databaseUrl: string;
  /** Whether it checks sessions, carries their context to row security, and writes what was read and done. */
  hasDuties: boolean;
}>;

/** Reads what the bench put into the environment of a server. */
export function readSetting(): Setting {
  const { BENCH_DATABASE: databaseUrl, BENCH_SETTING: setting } = process.env;
  if (!databaseUrl || !setting) throw new Error('A server of the bench is started by the bench.');
  return { databaseUrl, hasDuties: setting === 'duties' };
}

/** Tells the bench that the server listens. */
export function sayReady(address: unknown): void {
  const { port } = (address ?? {}) as { port?: number };
  if (port === undefined) throw new Error('The server has no port.');
  process.stdout.write(`ready ${port}\n`);
  // Whoever started it holds the other end: a bench that dies leaves no server behind.
  process.stdin.resume().on('end', () => process.exit(0));
}

/** How many connections each server may hold: the same for all. */
export const mostConnections = 10;
