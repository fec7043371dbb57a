import { randomUUID } from 'node:crypto';
import type { Context } from '#graphql/context.ts';
import type { Case } from '#modules/casework/case.entity.ts';
import type { Diagnosis } from './diagnosis.entity.ts';
import { DiagnosisHealth, healthNotePlace } from './diagnosis-health.entity.ts';

type Note = {
  readonly diagnosis: Diagnosis;
  readonly person: Case['person'];
  readonly note: string;
  readonly place: Pick<Case, 'territoryCode' | 'centreCode' | 'officerId' | 'facilityCode'>;
};

/** Keeps what a diagnosis says of health beside it, sealed before it is written anywhere. */
export async function addHealthNote(context: Context, { diagnosis, person, note, place }: Note): Promise<void> {
  const { em, platform, now } = context;
  const id = randomUUID();
  const noteSealed = await platform.vault.seal(em, note, healthNotePlace(id, person.id));
  em.create(DiagnosisHealth, { id, ...place, diagnosis, person, noteSealed, writtenAt: now() });
}
