import type pg from 'pg';

const shownPerson = /"identity":\{"personId":"([0-9a-f-]{36})"/g;

const note = 'select bench.note($1, $2, $3, $4::json, $5::json)';

/** What a request of PostGraphile knows of itself. */
type RequestContext = Readonly<{ session?: string; requestId?: string }>;

/**
 * The read log for PostGraphile: an answer that lays a person open leaves only once it is written down who saw whom.
 * It looks at the text that Grafast has made anyway, and asks the database only when there is something to write.
 */
export function readLog(pool: pg.Pool): GraphileConfig.Plugin {
  return {
    name: 'BenchReadLog',
    grafast: {
      middleware: {
        async execute(next, { args }) {
          const result = await next();
          const { session, requestId } = args.contextValue as RequestContext;
          const persons = [...(textOf(result) ?? '').matchAll(shownPerson)].map(([, id]) => id);
          if (persons.length > 0 && session) {
            const asked = JSON.stringify([`Case:${String(args.variableValues?.id)}`]);
            const seen = JSON.stringify([
              `casework Case:${String(args.variableValues?.id)}`,
              ...persons.map((id) => `identity Person:${id}`),
            ]);
            await pool.query({ name: 'note', text: note, values: [session, 'case', requestId, asked, seen] });
          }
          return result;
        },
      },
    },
  };
}

/** The data that Grafast has written out already; null when it was asked for objects, or failed. */
function textOf(result: unknown): string | null {
  const { data } = (result ?? {}) as { data?: unknown };
  return typeof data === 'string' ? data : null;
}
