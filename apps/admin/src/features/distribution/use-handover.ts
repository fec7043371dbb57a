import { useMutation } from '@apollo/client/react';
import { can } from '@wasl/domain/access';
import { type Handover, handoverRefusals, signaturePath } from '@wasl/domain/distribution';
import { sentenceOf } from '@wasl/domain/refusals';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import { type EntryFileFragment, type EventFileFragment, HandOverDocument } from '#gql/console/graphql.ts';
import { newKey } from '#lib/ids.ts';
import { language } from '#lib/language.ts';
import type { Stroke } from '#ui/form/signature-field.tsx';

export type HandoverDraft = {
  receivedBy: 'PERSON' | 'PROXY';
  mandateReference: string;
  witness: string;
  strokes: readonly Stroke[];
};

/** A line, as somebody would draw one: stands for the signature that is not given yet. */
const someLine: readonly Stroke[] = [
  [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ],
];

/** Whether this person may serve here, and why the person of this line cannot be served now. */
export function useServable(event: EventFileFragment, entry: EntryFileFragment) {
  const actor = useActor();
  const asked = handoverOf(entry, { receivedBy: 'PERSON', mandateReference: '', witness: '', strokes: someLine });
  const isWaiting = entry.state === 'LISTED';
  return {
    isVisible: can(actor, 'distributionEvent.handOver', { territoryCode: event.territory.code }),
    // A line that is not waiting says so by its badge; a sentence would only repeat it.
    isWaiting,
    reasons: isWaiting ? sentencesOf(event, entry, asked) : [],
  };
}

/** What is missing at the table, each reason a sentence. */
export function handoverReasons(event: EventFileFragment, entry: EntryFileFragment, draft: HandoverDraft): string[] {
  return sentencesOf(event, entry, handoverOf(entry, draft));
}

/** The act itself. One intent has one key, however often it is sent. */
export function useHandover(event: EventFileFragment, entry: EntryFileFragment) {
  const [idempotencyKey] = useState(newKey);
  const [mutate, { loading }] = useMutation(HandOverDocument);
  const handOver = async (draft: HandoverDraft) => {
    const input = {
      idempotencyKey,
      eventId: event.id,
      microProjectId: entry.microProject.id,
      expectedVersion: entry.version,
      assetIds: reservedOf(entry).map(({ id }) => id),
      receivedBy: draft.receivedBy,
      mandateReference: draft.receivedBy === 'PROXY' ? draft.mandateReference : null,
      witness: draft.witness.trim() === '' ? null : draft.witness,
      signature: signaturePath(draft.strokes),
    };
    await mutate({ variables: { input } });
  };
  return { isLoading: loading, handOver };
}

/** What waits in store for this project: all of it goes at once. */
export function reservedOf(entry: EntryFileFragment) {
  return entry.microProject.assets.nodes.filter(({ state }) => state === 'RESERVED');
}

function handoverOf(entry: EntryFileFragment, draft: HandoverDraft): Handover {
  const { id: microProjectId } = entry.microProject;
  const assets = reservedOf(entry).map((asset) => ({ ...asset, microProjectId }));
  return {
    microProjectId,
    assets,
    reservedCount: assets.length,
    receivedBy: draft.receivedBy,
    mandateReference: draft.mandateReference,
    signature: signaturePath(draft.strokes),
  };
}

function sentencesOf(event: EventFileFragment, entry: EntryFileFragment, handover: Handover): string[] {
  const facts = { named: handover.assets.length, reserved: handover.reservedCount };
  return handoverRefusals(event, entry, handover).map((code) => sentenceOf(code, facts, language()));
}
