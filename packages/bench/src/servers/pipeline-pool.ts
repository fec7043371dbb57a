import pg from 'pg';

/** A connection that sends what it is given without waiting for what it sent before. */
export type PipelineClient = pg.Client;

export type PipelinePool = Readonly<{
  /** Lends a connection to one caller at a time; each is given back, or dropped when its state is not known. */
  take(): Promise<PipelineClient>;
  give(client: PipelineClient): void;
  drop(client: PipelineClient): void;
  /** The same around a piece of work. */
  use<Answer>(work: (client: PipelineClient) => Promise<Answer>): Promise<Answer>;
}>;

/** Connections for transactions whose statements are known beforehand. */
export function pipelinePool(connectionString: string, most: number): PipelinePool {
  const idle: PipelineClient[] = [];
  const waiting: ((client: PipelineClient) => void)[] = [];
  let open = 0;

  async function take(): Promise<PipelineClient> {
    const client = idle.pop();
    if (client) return client;
    if (open >= most) return new Promise((resolve) => waiting.push(resolve));
    open += 1;
    const made = new pg.Client({ connectionString, pipeline: true } as pg.ClientConfig);
    await made.connect();
    return made;
  }

  function give(client: PipelineClient): void {
    const next = waiting.shift();
    if (next) next(client);
    else idle.push(client);
  }

  function drop(client: PipelineClient): void {
    open -= 1;
    client.end().catch(() => undefined);
    const next = waiting.shift();
    if (next) take().then(next, () => undefined);
  }

  return {
    take,
    give,
    drop,
    async use(work) {
      const client = await take();
      try {
        return await work(client);
      } finally {
        give(client);
      }
    },
  };
}
