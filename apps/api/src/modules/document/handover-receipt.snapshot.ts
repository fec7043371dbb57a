import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal, sum } from '@wasl/domain/kernel';
import type { HandoverReceiptSnapshot, ReceiptLine } from '#documents/snapshot.ts';
import { Handover } from '#modules/distribution/handover.entity.ts';

type Issue = Readonly<{ number: string; issuedAt: string }>;

/** What a receipt says, as the database holds it now. A reader who may not see the person's name cannot freeze one. */
export async function handoverReceiptSnapshot(
  em: EntityManager,
  id: string,
  issue: Issue,
): Promise<HandoverReceiptSnapshot> {
  const handover = await load(em, id);
  const project = handover.microProject.$;
  const person = project.case.$.person.$;
  const identity = person.identity?.$;
  if (!identity) throw new Refusal('NOT_FOUND');
  const event = handover.event.$;
  return {
    form: 1,
    kind: 'HANDOVER_RECEIPT',
    ...issue,
    reportNumber: handover.reportNumber,
    deliveredAt: handover.deliveredAt.toISOString(),
    agreement: { number: event.agreement.$.number },
    event: { number: event.number, place: event.place },
    beneficiary: {
      code: person.publicCode,
      nameAr: `${identity.firstNameAr} ${identity.lastNameAr}`,
      nameFr: `${identity.firstNameFr} ${identity.lastNameFr}`,
    },
    project: {
      code: project.code,
      title: project.title,
      sector: { code: project.sector.$.code, names: project.sector.$.names },
    },
    ...assetsOf(handover),
    receiver: { kind: handover.receivedBy, mandateReference: handover.mandateReference, witness: handover.witness },
    signature: handover.signature
      ? { id: handover.signature.$.id, fingerprint: handover.signature.$.fingerprint }
      : null,
  };
}

const parts = [
  'event.agreement',
  'microProject.case.person.identity',
  'microProject.sector',
  'lines.asset.item',
  'signature',
] as const;

// In the order of the catalogue, whoever hands over: the same equipment reads the same on every receipt.
function load(em: EntityManager, id: string) {
  return em.findOneOrFail(Handover, id, {
    populate: parts,
    orderBy: { lines: { asset: { item: { code: 'asc' }, tag: 'asc' } } },
  });
}

type Loaded = Awaited<ReturnType<typeof load>>;

function assetsOf(handover: Loaded) {
  const assets = handover.lines.$.getItems().map((line) => line.asset.$);
  const lines = assets.map(
    (asset): ReceiptLine => ({
      tag: asset.tag,
      item: { code: asset.item.$.code, names: asset.item.$.names },
      serialNumber: asset.serialNumber,
      quantity: asset.quantity,
      cost: asset.cost,
    }),
  );
  return { lines, total: sum(assets.map(({ cost }) => cost)) };
}
