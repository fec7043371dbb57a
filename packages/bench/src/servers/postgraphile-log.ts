import { type DocumentNode, visit } from 'graphql';
import type pg from 'pg';

const note = 'select bench.note($1, $2, $3, $4::json, $5::json)';

/** What a request of PostGraphile knows of itself. */
type RequestContext = Readonly<{ session?: string; requestId?: string }>;

/**
 * The read log for PostGraphile: an answer that lays a person open leaves only once it is written down who saw whom.
 * Answers of documents that ask for no identity are not even looked at, and the log is one statement.
 */
export function readLog(pool: pg.Pool): GraphileConfig.Plugin {
  return {
    name: 'BenchReadLog',
    grafast: {
      middleware: {
        async execute(next, { args }) {
          const result = await next();
          if (!asksForIdentity(args.document)) return result;
          const { session, requestId } = args.contextValue as RequestContext;
          const persons = personsIn((result as { data?: unknown }).data);
          if (persons.length > 0 && session) {
            const dossier = `Case:${String(args.variableValues?.id)}`;
            const seen = JSON.stringify([`casework ${dossier}`, ...persons.map((id) => `identity Person:${id}`)]);
            const values = [session, 'case', requestId, JSON.stringify([dossier]), seen];
            await pool.query({ name: 'note', text: note, values });
          }
          return result;
        },
      },
    },
  };
}

const known = new WeakMap<DocumentNode, boolean>();

/** Told once for each document: Grafserv keeps those that it has parsed. */
function asksForIdentity(document: DocumentNode): boolean {
  const told = known.get(document);
  if (told !== undefined) return told;
  const names = new Set<string>();
  visit(document, { Field: ({ name }) => void names.add(name.value) });
  known.set(document, names.has('identity'));
  return names.has('identity');
}

const inText = /"identity":\{"personId":"([0-9a-f-]{36})"/g;

/** The persons whose identities are anywhere in an answer, whether Grafast left objects or has written them out. */
function personsIn(value: unknown): string[] {
  if (typeof value === 'string') return [...value.matchAll(inText)].flatMap(([, id]) => id ?? []);
  if (Array.isArray(value)) return value.flatMap(personsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'identity' && hasPerson(inner) ? [inner.personId] : personsIn(inner),
  );
}

function hasPerson(value: unknown): value is { personId: string } {
  return typeof value === 'object' && value !== null && 'personId' in value;
}
