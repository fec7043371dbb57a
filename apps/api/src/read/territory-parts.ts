import type { MikroORM } from '@mikro-orm/postgresql';

/** Which territories contain others: what lies in any other one lies exactly there, and is found by its index. */
export type TerritoryParts = Readonly<{ hasParts: (code: string) => boolean }>;

/** How long what was read of the register is believed: nobody divides a province from one minute to the next. */
const believedFor = 300_000;

/** Reads the register beside the requests. Until it is read every territory may have parts, which is only slower. */
export function createTerritoryParts({ em }: MikroORM): TerritoryParts {
  let whole: ReadonlySet<string> = new Set();
  let readAt = 0;

  async function read(): Promise<void> {
    readAt = Date.now();
    try {
      const rows = await em
        .fork()
        .execute<{ code: string }[]>(
          'select t.code from territory t where not exists (select from territory below where below.parent_code = t.code)',
        );
      whole = new Set(rows.map(({ code }) => code));
    } catch {
      // Without a database there is nothing to find in a territory either; the next reading asks again.
      readAt = 0;
    }
  }

  return {
    hasParts(code) {
      if (Date.now() - readAt > believedFor) void read();
      return !whole.has(code);
    },
  };
}
