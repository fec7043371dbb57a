import { Refusal } from '@wasl/domain/kernel';
import { carry } from '#database/carrying-client.ts';
import { type Context, openSession } from '#graphql/context.ts';

/** Refusals that say something of who may do what: the others are the everyday ones of the rules. */
const ofAccess: ReadonlySet<string> = new Set([
  'FORBIDDEN',
  'NOT_FOUND',
  'STEP_UP_REQUIRED',
  'SIGN_IN_REFUSED',
  'SECOND_FACTOR_REFUSED',
  'TOO_MANY_ATTEMPTS',
  'INVITATION_NOT_VALID',
  'LINK_NOT_VALID',
]);

type Refused = { readonly operation: string; readonly input: unknown; readonly error: unknown };

/** Writes down that an access was refused, once its own transaction is gone; any other error passes by. */
export async function noteRefusal(context: Context, { operation, input, error }: Refused): Promise<void> {
  const code = codeOf(error);
  if (code === null || !ofAccess.has(code)) return;
  await context.platform.orm.em.fork().transactional(async (em) => {
    await openSession(em, context.sessionId);
    const asked = JSON.stringify(idsIn(input));
    const text = "select audit.note_access($1, $2, $3::json, 'REFUSED', $4, null, '[]'::json)";
    await carry(em, { name: 'refusal', text, values: [operation, context.requestId, asked, code] });
  });
}

function codeOf(error: unknown): string | null {
  if (error instanceof Refusal) return error.code;
  const { code, message = '' } = (error ?? {}) as { code?: unknown; message?: string };
  return code === '42501' && message.includes('row-level security') ? 'NOT_FOUND' : null;
}

/** The things that the input names, by their ids; no other word of it is kept. */
function idsIn(input: unknown): string[] {
  const values = Object.entries((input ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    /^id$|Ids?$|^subject$/.test(name) ? [value].flat() : [],
  );
  return values.filter((value): value is string => typeof value === 'string' && /^[A-Za-z]+:[\w.-]+$/.test(value));
}
