import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { centimes, isoDate, zero } from '@wasl/domain/kernel';
import { territoryCode } from '@wasl/domain/territory';
import { sampleReceipt, sampleStatement, sampleStrokes } from '#documents/papers.sample.ts';
import { Agreement } from '#modules/agreement/agreement.entity.ts';
import { AgreementParty } from '#modules/agreement/agreement-party.entity.ts';
import { Tranche } from '#modules/agreement/tranche.entity.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { DistributionEvent } from '#modules/distribution/distribution-event.entity.ts';
import { EventEntry } from '#modules/distribution/event-entry.entity.ts';
import { Handover } from '#modules/distribution/handover.entity.ts';
import { HandoverLine } from '#modules/distribution/handover-line.entity.ts';
import { drawingPlace, Signature } from '#modules/distribution/signature.entity.ts';
import type { Vault } from '#crypto/vault.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { demonstrationAccounts } from '#modules/identity/index.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Person } from '#modules/person/person.entity.ts';
import { PersonIdentity } from '#modules/person/person-identity.entity.ts';
import { Asset } from '#modules/procurement/asset.entity.ts';
import { ItemType } from '#modules/programme/item-type.entity.ts';
import { Programme } from '#modules/programme/programme.entity.ts';
import { Sector } from '#modules/programme/sector.entity.ts';

// The moment of the story that papers are about, set up by its owner: how it comes about is tested by other modules.
const province = territoryCode('05.091');
const today = isoDate('2026-11-24');
const [cost, twiceCost] = [centimes(485_000), centimes(970_000)];

/** A reconciled event with one handover, and a second event whose figures are not frozen yet. */
export async function setStage(em: EntityManager, vault: Vault) {
  const agreement = agreementIn(em);
  const event = eventIn(em, agreement, { number: 'EV-2026-0003', isReconciled: true });
  const open = eventIn(em, agreement, { number: 'EV-2026-0004', isReconciled: false });
  const handover = await handoverIn(em, { event, microProject: projectIn(em, agreement), vault });
  await em.flush();
  return { eventId: event.id, openEventId: open.id, handoverId: handover.id };
}

function agreementIn(em: EntityManager): Agreement {
  const agreement = em.create(Agreement, {
    number: 'CONV-2026/014',
    titles: sampleStatement.agreement.titles,
    searchText: '',
    state: 'ACTIVE',
    programme: em.getReference(Programme, 'INDH-III-2'),
    territoryCode: province,
    signedOn: today,
    startsOn: today,
    endsOn: '2028-11-24',
    adoptedOn: today,
    adoptionReference: 'PV-CPDH-1',
    envelope: centimes(100_000_000),
    planned: centimes(100_000_000),
    plannedProjects: 21,
    ceilingPerProject: centimes(3_500_000),
    ownContributionBps: 0,
    dataSharingClause: 'CODES_ONLY',
    trancheJustificationBps: 8000,
  });
  sampleStatement.agreement.parties.forEach((names, index) => {
    const kind = index === 0 ? 'FOUNDATION' : 'PROVINCE';
    em.create(AgreementParty, {
      agreement,
      territoryCode: province,
      position: index + 1,
      kind,
      names,
      signedOn: today,
    });
  });
  return agreement;
}

type EventFacts = Readonly<{ number: string; isReconciled: boolean }>;

function eventIn(em: EntityManager, agreement: Agreement, { number, isReconciled }: EventFacts): DistributionEvent {
  return em.create(DistributionEvent, {
    number,
    state: isReconciled ? 'RECONCILED' : 'HELD',
    agreement,
    territoryCode: province,
    place: sampleStatement.event.place,
    startsAt: new Date(sampleStatement.event.startsAt),
    presidedBy: 'WALI',
    figures: isReconciled ? sampleStatement.figures : null,
    reason: null,
  });
}

function projectIn(em: EntityManager, agreement: Agreement): MicroProject {
  const place = { territoryCode: province, centreCode: 'CAR-BENI-MELLAL', officerId: accountOf('officer') };
  const person = em.create(Person, {
    publicCode: 'P-7K3F9Q',
    sex: 'MALE',
    birthYear: 1990,
    ...place,
    facilityCode: null,
  });
  em.create(PersonIdentity, {
    person,
    ...place,
    facilityCode: null,
    firstNameAr: 'عبد الرّحمٰن',
    lastNameAr: 'الإدريسي',
    firstNameFr: 'Abderrahmane',
    lastNameFr: 'El Idrissi',
    phone: null,
    preferredLanguage: 'ar',
    nationalIdSealed: null,
    nationalIdIndex: null,
    nationalIdMask: null,
  });
  const caseFile = em.create(Case, {
    number: 'BM-2026-0001',
    state: 'IN_FOLLOW_UP',
    origin: 'SPR',
    road: 'AGR',
    openedOn: today,
    closedOn: null,
    firstMeetingOn: today,
    person,
    ...place,
    facilityCode: null,
  });
  const tranche = em.create(Tranche, {
    agreement,
    territoryCode: province,
    sequence: 1,
    amount: centimes(100_000_000),
    committed: twiceCost,
    delivered: twiceCost,
    paid: zero,
    plannedOn: today,
    releasedOn: today,
    justifiedOn: null,
    requestedBy: null,
    releasedBy: null,
    state: 'IN_USE',
  });
  return em.create(MicroProject, {
    ...place,
    code: 'MP-2026-000123',
    title: sampleReceipt.project.title,
    searchText: '',
    state: 'EQUIPPED',
    case: caseFile,
    person,
    agreement,
    tranche,
    sector: em.getReference(Sector, 'handicrafts'),
    trade: 'aluminium',
    kit: null,
    premises: 'RENTED',
    legalForm: 'NONE',
    requested: twiceCost,
    granted: twiceCost,
    decision: null,
    delivered: twiceCost,
    paid: zero,
    authorIds: [],
    submittedBy: null,
    submittedOn: today,
    commitmentSignedOn: today,
    endedOn: null,
    reason: null,
  });
}

type Moment = Readonly<{ event: DistributionEvent; microProject: MicroProject; vault: Vault }>;

async function handoverIn(em: EntityManager, { event, microProject, vault }: Moment): Promise<Handover> {
  const { territoryCode, centreCode, officerId } = microProject;
  const place = { territoryCode, centreCode, officerId };
  const entry = em.create(EventEntry, {
    event,
    agreement: event.agreement,
    microProject,
    ...place,
    position: 1,
    state: 'DELIVERED',
  });
  const handover = em.create(Handover, {
    entry,
    event,
    microProject,
    ...place,
    reportNumber: 'PV-2026-000417',
    deliveredAt: new Date(sampleReceipt.deliveredAt),
    receivedBy: 'PERSON',
    mandateReference: null,
    witness: null,
    amount: twiceCost,
  });
  for (const position of [1, 2]) {
    const tag = `WSL-26-00001${position}`;
    const asset = em.create(Asset, {
      microProject,
      ...place,
      tag,
      state: 'IN_USE',
      item: em.getReference(ItemType, 'BAR-CHAIR'),
      quantity: 1,
      serialNumber: position === 1 ? 'SN-883-XK/04' : null,
      cost,
      receivedOn: today,
      receivedBy: em.getReference(Staff, accountOf('buyer')),
      acceptedBy: em.getReference(Staff, accountOf('coordinator')),
    });
    em.create(HandoverLine, { handover, asset, microProject, ...place, position, returnedAt: null });
  }
  await signatureIn(em, { handover, microProject, vault });
  return handover;
}

type Signing = Readonly<{ handover: Handover; microProject: MicroProject; vault: Vault }>;

async function signatureIn(em: EntityManager, { handover, microProject, vault }: Signing): Promise<void> {
  const { territoryCode, centreCode, officerId, deliveredAt: signedAt } = handover;
  const { person } = microProject;
  const [id, fingerprint] = [randomUUID(), createHash('sha256').update(sampleStrokes).digest('hex')];
  const svgSealed = await vault.seal(em, sampleStrokes, drawingPlace(id, person.id));
  const place = { territoryCode, centreCode, officerId, facilityCode: null };
  em.create(Signature, { id, handover, microProject, person, ...place, svgSealed, fingerprint, signedAt });
}

function accountOf(name: string): string {
  const account = demonstrationAccounts.find(({ email }) => email.startsWith(`${name}@`));
  if (!account) throw new Error(`The demonstration has no ${name}.`);
  return account.id;
}
