/** One request of a load. */
export type Request = Readonly<{ cookie: string; body: string; key?: string }>;

/** What the loading process is told. */
export type Load = Readonly<{ port: number; file: string; milliseconds: number; connections: number }>;

/** What it says afterwards: whatever was not a good answer is counted, never left out. */
export type Loaded = Readonly<{
  requests: number;
  milliseconds: number;
  bad: number;
  /** Of an answer, on average. */
  bytes: number;
  p50: number;
  p99: number;
}>;
