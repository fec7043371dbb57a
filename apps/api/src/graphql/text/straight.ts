import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { type Asking, costOf, type Pay, priceOf, weightWithin } from '../limits/within-limits.ts';
import { assertWritable } from '../server/plugins.ts';
import type { AssertTrusted } from '../server/trusted-documents.ts';
import { leaveAhead } from './ahead.ts';
import { writeAnswer } from './answer-text.ts';
import { answerInText } from './text-through.ts';

/** A query that Apollo has parsed and validated. */
type Known = Omit<Asking, 'variables'> & Readonly<{ source: string }>;
type Variables = Readonly<Record<string, unknown>>;

export type Straight = Readonly<{
  /** Learns from Apollo which documents are in order. */
  plugin: ApolloServerPlugin<Context>;
  /** The whole answer to what was posted; null when Apollo is to answer, and to say what is wrong. */
  answer: (posted: unknown, contextOf: () => Promise<Context>) => Promise<string | null>;
}>;

export type StraightParts = Readonly<{
  assertTrusted: AssertTrusted;
  pay: Pay;
  /** The documents that are sent by their hash. */
  byHash: ReadonlyMap<string, string>;
}>;

/** How many documents are known by their text; the one asked least recently makes room. */
const mostKnown = 500;

/**
 * The straight way of queries that are asked again and again. A document that went through Apollo once is known by its
 * text. Asked anew, it meets the same checks of its variables, its caller and its price, and its root fields are read,
 * without Apollo's rounds, which cost more than a small read. Whatever is not in order, and whatever is no plain
 * answer, is left to Apollo: it goes on from there, and nothing is paid or read a second time.
 */
export function straightWay(parts: StraightParts): Straight {
  const documents = new Map<string, Known>();
  return {
    plugin: {
      async requestDidStart() {
        return {
          async didResolveOperation({ source, schema, document, operation }) {
            if (source === undefined || operation?.operation !== 'query') return;
            keep(documents, { source, schema, document, operation });
          },
        };
      },
    },
    async answer(posted, contextOf) {
      const question = questionOf(posted, parts.byHash);
      const known = question && documents.get(question.source);
      if (!question || !known || !isNamed(known, question.operationName)) return null;
      keep(documents, known);
      return answerKnown(parts, { ...known, variables: question.variables }, contextOf);
    },
  };
}

type Question = Readonly<{ source: string; variables: Variables; operationName: unknown }>;

/** What was posted, as far as it is one plain question; null for anything else. */
function questionOf(posted: unknown, byHash: ReadonlyMap<string, string>): Question | null {
  if (typeof posted !== 'object' || posted === null) return null;
  const { query, variables, operationName, extensions } = posted as Record<string, unknown>;
  const source = extensions === undefined ? query : query === undefined ? byHash.get(hashIn(extensions)) : undefined;
  if (typeof source !== 'string') return null;
  if (variables === undefined || variables === null) return { source, variables: {}, operationName };
  return isRecord(variables) ? { source, variables, operationName } : null;
}

/** The hash that stands for a document; an empty text when there is none, or in another version of the convention. */
function hashIn(extensions: unknown): string {
  const { persistedQuery } = isRecord(extensions) ? extensions : {};
  if (!isRecord(persistedQuery) || persistedQuery.version !== 1) return '';
  return typeof persistedQuery.sha256Hash === 'string' ? persistedQuery.sha256Hash : '';
}

function isRecord(value: unknown): value is Variables {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A document has one operation: its name may be left out, but not mistaken. */
function isNamed({ operation }: Known, name: unknown): boolean {
  return name === undefined || name === null || name === operation.name?.value;
}

/** A document that is asked moves to the end; the first is forgotten when there are too many. */
function keep(documents: Map<string, Known>, known: Known): void {
  documents.delete(known.source);
  documents.set(known.source, known);
  if (documents.size <= mostKnown) return;
  for (const first of documents.keys()) {
    documents.delete(first);
    return;
  }
}

async function answerKnown(
  { assertTrusted, pay }: StraightParts,
  asking: Asking & Known,
  contextOf: () => Promise<Context>,
): Promise<string | null> {
  const checked = await checkedFor({ assertTrusted, pay }, asking, contextOf);
  if (!checked) return null;
  const { context, weight } = checked;
  const { text, outcomes } = await answerInText(asking, context);
  if (text !== null) return writeAnswer(text, { cost: costOf(weight) });
  leaveAhead(context, { outcomes });
  return null;
}

/** Who asks, when nothing speaks against it; what does is found again by Apollo's rounds, which say it to the client. */
async function checkedFor(
  { assertTrusted, pay }: Pick<StraightParts, 'assertTrusted' | 'pay'>,
  asking: Asking & Known,
  contextOf: () => Promise<Context>,
) {
  try {
    const context = await contextOf();
    assertTrusted(asking.source, context);
    assertWritable(asking.document, asking.variables);
    const weight = weightWithin(asking, context);
    await pay(context, priceOf(weight, asking.operation));
    return { context, weight };
  } catch {
    return null;
  }
}
