import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreementMachine, trancheMachine } from '@wasl/domain/agreement';
import { appointmentMachine, caseMachine, caseTransferMachine } from '@wasl/domain/casework';
import { agendaMachine, sessionMachine } from '@wasl/domain/committee';
import { diagnosisMachine } from '@wasl/domain/diagnosis';
import { entryMachine, eventMachine } from '@wasl/domain/distribution';
import { supportActionMachine, visitMachine } from '@wasl/domain/follow-up';
import { actionsFrom, keysOf, type Machine, targetsOf } from '@wasl/domain/kernel';
import { microProjectMachine } from '@wasl/domain/micro-project';
import { purchaseMachine } from '@wasl/domain/procurement';
import { enrolmentMachine } from '@wasl/domain/training';
import { createWorld, type World } from '../world.ts';
import { type Clock, lives } from './index.ts';
import { takeTurns } from './turns.life.ts';
import { untaken } from './untaken.ts';

/** The machine of each thing whose changes of state the audit tells of, by the name of its type. */
const machines: Readonly<Record<string, Machine<string, string>>> = {
  Agreement: agreementMachine,
  Tranche: trancheMachine,
  Case: caseMachine,
  CaseTransfer: caseTransferMachine,
  Appointment: appointmentMachine,
  Diagnosis: diagnosisMachine,
  MicroProject: microProjectMachine,
  CommitteeSession: sessionMachine,
  AgendaItem: agendaMachine,
  Purchase: purchaseMachine,
  DistributionEvent: eventMachine,
  EventEntry: entryMachine,
  Visit: visitMachine,
  SupportAction: supportActionMachine,
  Enrolment: enrolmentMachine,
};

const clock: Clock = { days: 0 };
let world: World;
beforeAll(async () => {
  world = await createWorld({ now: () => new Date(Date.now() + clock.days * 86_400_000) });
  for (const lead of [takeTurns, ...Object.values(lives)]) {
    clock.days = 0;
    await lead({ world, clock });
  }
}, 300_000);
afterAll(() => world.close());

/** Every change of state that the lives made, as the audit tells it: `Case IDENTIFIED ASSESSED`. */
async function taken(): Promise<Set<string>> {
  const em = await world.behind();
  const rows = await em.execute<{ type: string; before: string; after: string }[]>(
    `select distinct split_part(stream, ':', 1) as type, c ->> 'before' as before, c ->> 'after' as after
     from audit.entry, jsonb_array_elements(changes::jsonb) c where c ->> 'field' = 'state' and c ->> 'before' is not null`,
  );
  return new Set(rows.map(({ type, before, after }) => `${type} ${before} ${after}`));
}

function stepsOf([type, machine]: [string, Machine<string, string>]): string[] {
  return keysOf<string>(machine).flatMap((state) =>
    actionsFrom(machine, state).flatMap((action) =>
      targetsOf(machine, state, action).map((to) => `${type} ${state} ${to}`),
    ),
  );
}

it('every change of state that the audit tells of is one of a machine', async () => {
  const known = new Set(Object.entries(machines).flatMap(stepsOf));
  const told = [...(await taken())].filter((step) => (step.split(' ')[0] ?? '') in machines);
  expect(told.length).toBeGreaterThan(60);
  expect(told.filter((step) => !known.has(step))).toEqual([]);
});

it('every step of the machines is taken through the API, but those that are known to have no life yet', async () => {
  const made = await taken();
  const missing = Object.entries(machines)
    .flatMap(stepsOf)
    .filter((step) => !made.has(step));
  expect(missing.filter((step) => !untaken.includes(step))).toEqual([]);
});
