import { checkReveal, permissionOfField, revealDraft, type SealedField } from '@wasl/domain/person';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { SealError } from '#crypto/envelope.ts';
import type { SealedPlace } from '#crypto/vault.ts';
import type { Context } from '#graphql/context.ts';
import { DiagnosisHealth, healthNotePlace } from '#modules/diagnosis/diagnosis-health.entity.ts';
import { Person } from '../person.entity.ts';
import { PersonIdentity } from '../person-identity.entity.ts';
import { committalNumberPlace, nationalIdPlace } from '../sealed-places.ts';
import { Stay } from '../stay.entity.ts';
import type { RevealPersonFieldInput } from './reveal.input.ts';
import type { RevealedFieldType, RevealedValueType } from './reveal.type.ts';

/** Opens what is sealed of one field of a person. The value leaves in this answer and is kept nowhere. */
export async function revealPersonField(context: Context, input: RevealPersonFieldInput): Promise<RevealedFieldType> {
  const { field, purpose, reason } = revealDraft.parse(input);
  const person = await loadFor(context, Person, input.personId, permissionOfField[field]);
  const held = await sealedOf[field](context, person.id);
  checkReveal({ field, purpose, held: held.length });
  const values: RevealedValueType[] = [];
  for (const each of held) values.push({ text: await openOne(context, each), day: each.day });
  audit(context, {
    action: 'person.reveal',
    subject: person,
    after: { field, purpose, reason, values: values.length },
  });
  return { field, values };
}

type Held = { readonly sealed: Uint8Array; readonly place: SealedPlace; readonly day: string | null };

const sealedOf: Record<SealedField, (context: Context, personId: string) => Promise<Held[]>> = {
  NATIONAL_ID: async ({ em }, personId) => {
    const rows = await em.find(PersonIdentity, { person: personId }, { populate: ['nationalIdSealed'] });
    return rows.flatMap(({ id, nationalIdSealed: sealed }) =>
      sealed ? [{ sealed, place: nationalIdPlace(id, personId), day: null }] : [],
    );
  },
  COMMITTAL_NUMBER: async ({ em }, personId) => {
    const options = { populate: ['committalNumberSealed'], orderBy: { enteredOn: 'desc' } } as const;
    const rows = await em.find(Stay, { person: personId }, options);
    return rows.flatMap(({ id, enteredOn: day, committalNumberSealed: sealed }) =>
      sealed ? [{ sealed, place: committalNumberPlace(id, personId), day }] : [],
    );
  },
  HEALTH: async ({ em }, personId) => {
    const options = { populate: ['noteSealed'], orderBy: { writtenAt: 'desc' } } as const;
    const rows = await em.find(DiagnosisHealth, { person: personId }, options);
    return rows.map(({ id, writtenAt, noteSealed: sealed }) => ({
      sealed,
      place: healthNotePlace(id, personId),
      day: dayOf(writtenAt),
    }));
  },
};

async function openOne({ em, platform }: Context, { sealed, place }: Held): Promise<string> {
  try {
    return await platform.vault.open(em, sealed, place);
  } catch (error) {
    throw error instanceof SealError ? new Refusal('REVEAL_UNREADABLE') : error;
  }
}
