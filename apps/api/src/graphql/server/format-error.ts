import { unwrapResolverError } from '@apollo/server/errors';
import { OptimisticLockError } from '@mikro-orm/core';
import type { GraphQLFormattedError } from 'graphql';
import { type Facts, Refusal } from '@wasl/domain/kernel';
import type { RefusalCode } from '@wasl/domain/refusals';

/** The refusal behind each constraint of the database that a client can run into, by the constraint's name. */
export type Constraints = Readonly<Record<string, RefusalCode>>;

type Known = { readonly code: RefusalCode; readonly facts: Facts };

/** Apollo's own codes for documents and variables that cannot be run, in our closed union. */
const apolloCodes: Readonly<Record<string, RefusalCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'RELOAD',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_INPUT',
  BAD_INPUT: 'BAD_INPUT',
  FORBIDDEN: 'FORBIDDEN',
};

/**
 * The one place where an error becomes something a client may see: a refusal with its facts, a mistake in the document
 * with its sentence, and `INTERNAL` for everything else, whose words stay in the log.
 */
export function formatErrorWith(constraints: Constraints) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const known = refusalOf(unwrapResolverError(thrown), constraints);
    const where = { locations: formatted.locations, path: formatted.path };
    if (known) return { ...where, message: known.code, extensions: { code: known.code, facts: known.facts } };
    const limit = limitOf(formatted);
    if (limit) return { ...where, message: formatted.message, extensions: limit };
    const code = apolloCodes[String(formatted.extensions?.code)];
    if (code) return { ...where, message: withoutValue(formatted.message), extensions: { code, facts: {} } };
    return { ...where, message: 'INTERNAL', extensions: { code: 'INTERNAL', facts: {} } };
  };
}

/** GraphQL repeats a variable that it cannot read: where it is wrong stays, what was written in it may be about a person. */
function withoutValue(message: string): string {
  return message
    .replace(/( cannot represent [^:]*): .*$/s, '$1.')
    .replace(/ got invalid value .*?( at "[\w$.[\]]+")?; (?=[^;]*$)/s, ' got an invalid value$1; ');
}

/** What our own limits left on their error; over that of a rule of validation Apollo puts its own code. */
function limitOf({ extensions }: GraphQLFormattedError): { code: RefusalCode; facts: unknown } | null {
  if (!extensions?.facts) return null;
  const { code, facts } = extensions;
  if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'LIMIT_EXCEEDED') return { code: 'LIMIT_EXCEEDED', facts };
  return code === 'TOO_MANY_ATTEMPTS' ? { code, facts } : null;
}

type DatabaseError = { readonly code?: string; readonly message: string; readonly constraint?: string };

/** The refusal that an error means; null when nobody foresaw it. */
export function refusalOf(error: unknown, constraints: Constraints): Known | null {
  if (error instanceof Refusal) return { code: error.code as RefusalCode, facts: error.facts };
  if (error instanceof OptimisticLockError) return { code: 'STALE', facts: {} };
  return error instanceof Error ? (draftRefusal(error) ?? databaseRefusal(error, constraints)) : null;
}

/** A draft of the domain that did not accept what was written: which field, and why, never the value. */
function draftRefusal(error: Error & { issues?: unknown }): Known | null {
  const [issue] = Array.isArray(error.issues) ? error.issues : [];
  if (!issue || !Array.isArray(issue.path)) return null;
  return { code: 'BAD_INPUT', facts: { field: issue.path.join('.'), problem: String(issue.message) } };
}

/** What the database gave up on, changing nothing: too long a read, a wait for somebody else's lock, a deadlock. */
const fleetingRefusals: Readonly<Record<string, RefusalCode>> = {
  '57014': 'LIMIT_EXCEEDED',
  '25P04': 'LIMIT_EXCEEDED',
  '55P03': 'UNAVAILABLE',
  '40P01': 'UNAVAILABLE',
  '40001': 'UNAVAILABLE',
};

function databaseRefusal(error: DatabaseError, constraints: Constraints): Known | null {
  const refusal = error.constraint === undefined ? undefined : constraints[error.constraint];
  if (refusal) return { code: refusal, facts: {} };
  const fleeting = fleetingRefusals[String(error.code)];
  if (fleeting) return { code: fleeting, facts: {} };
  // Row security asks for a live session: it ended while the request was under way.
  if (error.code === '42501' && error.message.includes('no security context'))
    return { code: 'SESSION_EXPIRED', facts: {} };
  // A row that policies would not let in: the place is out of reach, like one that does not exist.
  if (error.code === '42501' && error.message.includes('row-level security')) return { code: 'NOT_FOUND', facts: {} };
  return null;
}
