import { expect } from 'vitest';
import { languages } from '@wasl/domain/kernel';
import { isRefusalCode, sentenceOf } from '@wasl/domain/refusals';
import type { Answer, World } from '../world.ts';
import { type Asked, ask } from './actor.ts';

const tables = [
  'agreement',
  'tranche',
  'ledger_entry',
  'case_file',
  'micro_project',
  'feasibility_study',
  'project_decision',
  'project_appeal',
  'project_licence',
  'committee_session',
  'agenda_item',
  'agenda_interest',
  'agenda_score',
  'agenda_vote',
  'asset',
  'supplier',
  'supplier_tie',
  'purchase',
  'purchase_line',
  'offer',
  'delivery',
  'acceptance_signature',
  'payment',
  'payment_part',
  'distribution_event',
  'event_entry',
  'handover',
  'handover_line',
  'signature',
  'document',
  'audit.entry',
  'app.idempotency',
  'distribution_counter',
];

/** Everything an operation writes, as one text: equal before and after means that nothing changed. */
export async function footprint(world: World): Promise<string> {
  const em = await world.behind();
  const parts = tables.map(
    (table) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t)`,
  );
  const [row] = await em.execute<{ footprint: string }[]>(`select concat_ws('/', ${parts.join(', ')}) as footprint`);
  return row?.footprint ?? '';
}

/** Asks for something that must be refused: with this code, with a sentence in three languages, and changing nothing. */
export async function expectRefusal(world: World, asked: Asked, code: string): Promise<Answer> {
  // Signing in is written down too: whoever comes for the first time is let in before anything is counted.
  await world.as(asked.by, '{ __typename }');
  const before = await footprint(world);
  const answer = await ask(world, asked);
  expect(answer.codes).toEqual([code]);
  expectSentences(answer);
  expect(await footprint(world)).toBe(before);
  return answer;
}

/** Whether a person can read why, in Arabic, French and English. */
export function expectSentences({ errors }: Answer): void {
  for (const { extensions } of errors) {
    const { code, facts } = extensions as { code: string; facts: Record<string, string | number> };
    if (!isRefusalCode(code)) throw new Error(`${code} is not a refusal of the domain.`);
    const sentences = languages.map((language) => sentenceOf(code, facts, language));
    expect(new Set(sentences).size).toBe(languages.length);
    // A dash stands for a fact that the sentence needs and the refusal did not bring.
    for (const sentence of sentences) expect(sentence).not.toContain('–');
  }
}
