import { createHash } from 'node:crypto';
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
import { Signature } from './signature.entity.ts';

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
  const { em, now } = context;
  const at = now();
  const { territoryCode, centreCode, officerId } = project;
  const ofProject = { microProject: project, territoryCode, centreCode, officerId };
  const year = yearOf(dayOf(at));
  const reportNumber = handoverNumber(year, await nextRank(em, 'PV', year));
  const handover = em.create(Handover, { ...report, ...ofProject, reportNumber, deliveredAt: at });
  for (const [index, asset] of assets.entries()) {
    em.create(HandoverLine, { ...ofProject, handover, asset, position: index + 1, returnedAt: null });
  }
  em.create(Signature, {
    ...ofProject,
    facilityCode: null,
    handover,
    svg: signature,
    fingerprint: sha256(signature),
    signedAt: at,
  });
  return handover;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
