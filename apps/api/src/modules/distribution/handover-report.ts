import { createHash, randomUUID } from 'node:crypto';
import { type HandoverDraft, handoverNumber } from '@wasl/domain/distribution';
import { type Centimes, dayOf, yearOf } from '@wasl/domain/kernel';
import type { Context } from '#graphql/context.ts';
import type { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import type { Asset } from '#modules/procurement/asset.entity.ts';
import type { DistributionEvent } from './distribution-event.entity.ts';
import type { EventEntry } from './event-entry.entity.ts';
import { Handover } from './handover.entity.ts';
import { HandoverLine } from './handover-line.entity.ts';
import { nextRank } from './next-rank.ts';
import { drawingPlace, Signature } from './signature.entity.ts';

type Report = HandoverDraft & {
  readonly event: DistributionEvent;
  readonly entry: EventEntry;
  readonly project: MicroProject;
  readonly assets: readonly Asset[];
  readonly amount: Centimes;
};

/** The report of a handover with its lines, and the signature apart, in the zone of identity. */
export async function addHandover(
  context: Context,
  { project, assets, signature, ...report }: Report,
): Promise<Handover> {
  const { em, now, platform } = context;
  const at = now();
  const { territoryCode, centreCode, officerId } = project;
  const ofProject = { microProject: project, territoryCode, centreCode, officerId };
  const year = yearOf(dayOf(at));
  const reportNumber = handoverNumber(year, await nextRank(em, 'PV', year));
  const handover = em.create(Handover, { ...report, ...ofProject, reportNumber, deliveredAt: at });
  for (const [index, asset] of assets.entries()) {
    em.create(HandoverLine, { ...ofProject, handover, asset, position: index + 1, returnedAt: null });
  }
  const id = randomUUID();
  em.create(Signature, {
    id,
    ...ofProject,
    facilityCode: null,
    person: project.person,
    handover,
    svgSealed: await platform.vault.seal(em, signature, drawingPlace(id, project.person.id)),
    fingerprint: sha256(signature),
    signedAt: at,
  });
  return handover;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
