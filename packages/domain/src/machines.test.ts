import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementMachine, trancheMachine } from './agreement/index.ts';
import { appointmentMachine, caseMachine, caseTransferMachine, referralMachine } from './casework/index.ts';
import { agendaMachine, sessionMachine } from './committee/index.ts';
import { diagnosisMachine } from './diagnosis/index.ts';
import { entryMachine, eventMachine } from './distribution/index.ts';
import { followUpPlanMachine, supportActionMachine, visitMachine } from './follow-up/index.ts';
import {
  actionsFrom,
  keysOf,
  leads,
  type Machine,
  next,
  reachableFrom,
  statesBefore,
  tableOf,
  targetsOf,
} from './kernel/index.ts';
import { microProjectMachine } from './micro-project/index.ts';
import { rightsRequestMachine } from './privacy/index.ts';
import { assetMachine, paymentMachine, purchaseMachine } from './procurement/index.ts';
import { enrolmentMachine } from './training/index.ts';

/** Every machine with its first state and the states that end it. */
const machines: Readonly<Record<string, { machine: Machine<string, string>; start: string; ends: readonly string[] }>> =
  {
    case: { machine: caseMachine, start: 'IDENTIFIED', ends: [] },
    caseTransfer: { machine: caseTransferMachine, start: 'PROPOSED', ends: ['ACCEPTED', 'REFUSED', 'REVOKED'] },
    referral: { machine: referralMachine, start: 'SENT', ends: ['ACCEPTED'] },
    appointment: { machine: appointmentMachine, start: 'SCHEDULED', ends: ['KEPT', 'MISSED', 'CANCELLED'] },
    diagnosis: { machine: diagnosisMachine, start: 'DRAFT', ends: ['SUPERSEDED', 'CANCELLED'] },
    agreement: { machine: agreementMachine, start: 'DRAFT', ends: ['CLOSED', 'TERMINATED'] },
    tranche: { machine: trancheMachine, start: 'PLANNED', ends: ['CLOSED'] },
    microProject: {
      machine: microProjectMachine,
      start: 'IDEA',
      ends: ['SUSTAINED', 'FAILED', 'CONVERTED', 'TRANSFERRED_TO_FAMILY', 'WITHDRAWN', 'CANCELLED'],
    },
    session: { machine: sessionMachine, start: 'DRAFT', ends: ['MINUTED', 'CANCELLED'] },
    agenda: { machine: agendaMachine, start: 'LISTED', ends: ['APPROVED', 'REJECTED', 'DEFERRED', 'STRUCK'] },
    asset: {
      machine: assetMachine,
      start: 'EXPECTED',
      ends: ['REJECTED', 'MISSING', 'SOLD_WITHOUT_LEAVE', 'DESTROYED', 'SCRAPPED', 'RELEASED'],
    },
    purchase: { machine: purchaseMachine, start: 'DRAFT', ends: ['SETTLED', 'CANCELLED'] },
    payment: { machine: paymentMachine, start: 'VERIFIED', ends: ['REFUNDED', 'CANCELLED'] },
    event: { machine: eventMachine, start: 'DRAFT', ends: ['CLOSED', 'CANCELLED'] },
    entry: { machine: entryMachine, start: 'LISTED', ends: ['RETURNED'] },
    visit: { machine: visitMachine, start: 'SCHEDULED', ends: ['DONE', 'CANCELLED'] },
    supportAction: { machine: supportActionMachine, start: 'OPEN', ends: ['DONE', 'CANCELLED'] },
    followUpPlan: { machine: followUpPlanMachine, start: 'ACTIVE', ends: ['COMPLETED', 'INTERRUPTED'] },
    enrolment: { machine: enrolmentMachine, start: 'PROPOSED', ends: ['CERTIFIED', 'FAILED', 'DROPPED'] },
    rightsRequest: { machine: rightsRequestMachine, start: 'RECEIVED', ends: ['CLOSED'] },
  };

describe.each(Object.entries(machines))('the machine of %s', (_, { machine, start, ends }) => {
  it('reads as this table', () => {
    expect(tableOf(machine)).toMatchSnapshot();
  });

  it('reaches every state from the first', () => {
    expect([...reachableFrom(machine, start)].sort()).toEqual(keysOf(machine).sort());
  });

  it('ends where it is said to end, and can come to an end from everywhere', () => {
    expect(keysOf(machine).filter((state) => actionsFrom(machine, state).length === 0)).toEqual(ends);
    for (const state of keysOf(machine)) {
      expect(ends.length === 0 || ends.some((end) => reachableFrom(machine, state).has(end))).toBe(true);
    }
  });

  it('never leaves its states, whatever is done in whatever order', () => {
    const actions = [...new Set(keysOf(machine).flatMap((state) => actionsFrom(machine, state)))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), { maxLength: 30 }), (course) => {
        let state = start;
        for (const action of course) {
          const [target] = targetsOf(machine, state, action);
          expect(leads(machine, state, action)).toBe(target !== undefined);
          state = target ?? state;
          expect(Object.hasOwn(machine, state)).toBe(true);
        }
      }),
    );
  });
});

describe('a step of a machine', () => {
  it('goes where the table says, and nowhere else', () => {
    expect(next(microProjectMachine, 'SHORTLISTED', 'approve')).toBe('APPROVED');
    expect(next(microProjectMachine, 'SUBMITTED', 'approve')).toBeUndefined();
  });

  it('asks which when it may lead to several states', () => {
    expect(next(caseMachine, 'SUSPENDED', 'resume')).toBeUndefined();
    expect(next(caseMachine, 'SUSPENDED', 'resume', 'IN_FOLLOW_UP')).toBe('IN_FOLLOW_UP');
    expect(next(caseMachine, 'SUSPENDED', 'resume', 'CLOSED')).toBeUndefined();
  });

  it('knows where an action may start', () => {
    expect(statesBefore(eventMachine, 'cancel')).toEqual(['DRAFT', 'PLANNED', 'LIST_FROZEN', 'READY', 'POSTPONED']);
    expect(statesBefore(microProjectMachine, 'withdraw')).toContain('CONTRACTED');
    expect(statesBefore(microProjectMachine, 'withdraw')).not.toContain('PROCURING');
  });
});
