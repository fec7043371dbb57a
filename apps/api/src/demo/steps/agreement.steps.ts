import { agreementAge, type Calendar } from '../calendar.ts';
import { advance, type Desk } from '../desk.ts';
import {
  type AgreementAnswer,
  activateAgreement,
  adoptAgreement,
  agreementsOf,
  type DraftAgreement,
  draftAgreement,
  negotiateAgreement,
  releaseTranche,
  requestTranche,
  signAgreement,
  type TrancheAnswer,
} from '../graphql/agreement.graphql.ts';
import type { Change, Thing } from '../graphql/change.ts';
import type { Operation } from '../operation.ts';

/** The operation's agreement when it was played before; its start tells the day of that play. */
export async function findAgreement(desk: Desk, operation: Operation): Promise<AgreementAnswer | null> {
  const reader = await desk.as('coordinator-national');
  const { agreements } = await reader.ask(agreementsOf, { territory: operation.territoryCode });
  return agreements.nodes.find((agreement) => agreement.number === operation.agreement.number) ?? null;
}

/** Drafted, negotiated, adopted by the committee, signed and active, its tranches as far as the operation has them. */
export async function playAgreement(desk: Desk, operation: Operation, calendar: Calendar): Promise<AgreementAnswer> {
  const drafted = await desk.change('coordinator-national', draftAgreement, draftOf(desk, operation, calendar));
  const agreement = await advance(drafted, agreementSteps(desk, operation, calendar));
  for (const tranche of agreement.tranches.nodes) await playTranche(desk, operation, calendar, tranche);
  return agreement;
}

function draftOf(desk: Desk, operation: Operation, calendar: Calendar): DraftAgreement {
  const { minutes: _minutes, tranches, ...sheet } = operation.agreement;
  return {
    ...sheet,
    idempotencyKey: desk.key('agreement', 'draft'),
    territoryCode: operation.territoryCode,
    startsOn: calendar.before(agreementAge),
    endsOn: calendar.after(520),
    ownContributionBps: 0,
    dataSharingClause: 'CODES_ONLY',
    // Both tranches are released on the calendar of the agreement: the committee asks for no justification between.
    trancheJustificationBps: 0,
    tranches: tranches.map(({ amount }, index) => ({
      sequence: index + 1,
      amount,
      plannedOn: calendar.before(agreementAge - 20 - 40 * index),
    })),
  };
}

function agreementSteps(desk: Desk, operation: Operation, calendar: Calendar) {
  const change = changeOf(desk, 'agreement');
  return {
    DRAFT: (a: AgreementAnswer) => desk.change('coordinator-national', negotiateAgreement, change('negotiate', a)),
    NEGOTIATED: (a: AgreementAnswer) =>
      desk.change('das', adoptAgreement, {
        ...change('adopt', a),
        minutesReference: operation.agreement.minutes,
        adoptedOn: calendar.before(agreementAge + 21),
      }),
    ADOPTED: (a: AgreementAnswer) =>
      desk.change('coordinator-national', signAgreement, {
        ...change('sign', a),
        signedOn: calendar.before(agreementAge + 7),
      }),
    SIGNED: (a: AgreementAnswer) => desk.change('coordinator-national', activateAgreement, change('activate', a)),
  };
}

async function playTranche(
  desk: Desk,
  operation: Operation,
  calendar: Calendar,
  tranche: TrancheAnswer,
): Promise<void> {
  const change = changeOf(desk, 'tranche', String(tranche.sequence));
  const goal = operation.agreement.tranches[tranche.sequence - 1]?.goal ?? 'RELEASED';
  const steps = {
    PLANNED: (t: TrancheAnswer) => desk.change('finance', requestTranche, change('request', t)),
    REQUESTED: (t: TrancheAnswer) =>
      desk.change('das', releaseTranche, {
        ...change('release', t),
        releasedOn: calendar.before(agreementAge - 15 - 40 * (tranche.sequence - 1)),
      }),
  };
  await advance(tranche, steps, goal);
}

/** The beginning of each change's input: its key, the thing, and the version it was read at. */
export function changeOf(desk: Desk, ...names: readonly string[]): (verb: string, thing: Thing) => Change {
  return (verb, thing) => ({
    idempotencyKey: desk.key(...names, verb, String(thing.version)),
    id: thing.id,
    expectedVersion: thing.version,
  });
}
