import type { World } from '../world.ts';
import { changeOf, day, make, people, type Thing } from './actor.ts';

const fields = 'id state version tranches { nodes { id state version sequence amount } }';
const names = (word: string) => ({ ar: `${word} ع`, fr: `${word} fr`, en: `${word} en` });
let numbers = 0;

export type AgreementOptions = {
  readonly envelope?: number;
  readonly tranches?: readonly number[];
  readonly ceiling?: number;
  readonly territoryCode?: string;
};

/** What a draft of an agreement says unless a test says otherwise. */
export function agreementDraftOf({
  envelope = 20_000_000,
  tranches = [12_000_000, 8_000_000],
  ceiling = 3_500_000,
  territoryCode = '05.091',
}: AgreementOptions = {}) {
  numbers += 1;
  return {
    number: `CONV-TEST-${process.pid}-${numbers}`,
    titles: names('Agreement'),
    programmeCode: 'INDH-III-2',
    territoryCode,
    startsOn: day(-200),
    endsOn: day(500),
    envelope,
    plannedProjects: 5,
    ceilingPerProject: ceiling,
    ownContributionBps: 0,
    dataSharingClause: 'CODES_ONLY',
    trancheJustificationBps: 0,
    parties: [
      { kind: 'FOUNDATION', names: names('Foundation') },
      { kind: 'CPDH', names: names('Committee') },
    ],
    contributions: [
      { partyIndex: 0, amount: 1_000_000, kind: 'IN_KIND' },
      { partyIndex: 1, amount: envelope - 1_000_000, kind: 'CASH' },
    ],
    tranches: tranches.map((amount, index) => ({ sequence: index + 1, amount, plannedOn: day(-150 + index * 60) })),
  };
}

export function draftAgreement(world: World, options: AgreementOptions = {}): Promise<Thing> {
  return make(world, { by: people.national, verb: 'draftAgreement', input: agreementDraftOf(options), fields });
}

/** An agreement whose first tranche is released. */
export async function activeAgreement(world: World, options: AgreementOptions = {}): Promise<Thing> {
  const { national, das, finance } = people;
  const drafted = await draftAgreement(world, options);
  const negotiated = await make(world, { by: national, verb: 'negotiateAgreement', input: changeOf(drafted), fields });
  const adopted = await make(world, {
    by: das,
    verb: 'adoptAgreement',
    input: { ...changeOf(negotiated), minutesReference: 'PV 12/2026', adoptedOn: day(-220) },
    fields,
  });
  const signed = await make(world, {
    by: national,
    verb: 'signAgreement',
    input: { ...changeOf(adopted), signedOn: day(-210) },
    fields,
  });
  const active = await make(world, { by: national, verb: 'activateAgreement', input: changeOf(signed), fields });
  const tranche = active.tranches.nodes[0];
  const requested = await make(world, { by: finance, verb: 'requestTranche', input: changeOf(tranche) });
  await make(world, { by: das, verb: 'releaseTranche', input: { ...changeOf(requested), releasedOn: day(-120) } });
  return active;
}
