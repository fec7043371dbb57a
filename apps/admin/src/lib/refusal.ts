import type { Facts } from '@wasl/domain/kernel';
import { isRefusalCode, type RefusalCode, sentenceOf } from '@wasl/domain/refusals';
import { m } from '#paraglide/messages.js';
import { language } from './language.ts';

/** What went wrong, in the reader's language. Without a code it did not reach the server. */
export type Failure = { code: RefusalCode | null; facts: Facts; sentence: string };

/** The server's refusal, as it is told to people. */
export function refusalOf(extensions: Record<string, unknown> | undefined): Failure {
  const said = extensions?.code;
  const code = typeof said === 'string' && isRefusalCode(said) ? said : 'INTERNAL';
  const facts = factsOf(extensions?.facts);
  return { code, facts, sentence: sentenceOf(code, facts, language()) };
}

/** Nothing came back: nothing was changed either. */
export function unreachable(): Failure {
  return { code: null, facts: {}, sentence: m.network_gone() };
}

/** The facts of a refusal, as far as they are facts. A border: they come off the wire. */
function factsOf(sent: unknown): Facts {
  if (typeof sent !== 'object' || sent === null) return {};
  return Object.fromEntries(
    Object.entries(sent).filter(([, fact]) => typeof fact === 'string' || typeof fact === 'number'),
  );
}
