import { caseMachine, type CaseState, isOpenCase, resumableCaseStates } from '@wasl/domain/casework';
import { isOneOf, leads } from '@wasl/domain/kernel';
import { changeOf, day, make, people } from '../stage/actor.ts';
import { openingOf } from '../stage/case.ts';
import { addSecondCentre } from '../stage/second-centre.ts';
import type { World } from '../world.ts';
import type { Command, Model, Outcome } from './model.ts';
import type { Look } from './look.ts';

const { officer, centre } = people;

/** A case, and the offer that stands for it. */
type CaseModel = Readonly<{
  id: string;
  version: number;
  state: CaseState;
  stateBefore: CaseState | null;
  /** Whether the other centre has taken it: who had it before finds it no more. */
  isGone: boolean;
  offer: Readonly<{ id: string; version: number; stateBefore: CaseState; isOpen: boolean }> | null;
}>;
type Change = (now: CaseModel, thing: { id: string; version: number }) => Partial<CaseModel> | null;

let ranks = 100;

/** The case: one stays open per person, it goes where its machine says, and an offer is answered once. */
export async function caseModel(world: World, look: Look): Promise<Model<CaseModel>> {
  const second = await addSecondCentre(world);
  const step =
    (name: string, verb: string, by: typeof officer, more: object, change: Change) => (state: CaseModel) => ({
      name,
      asked: { by, verb, input: { ...changeOf(state), ...more } },
      apply: (now: CaseModel, thing: { id: string; version: number }): Outcome<CaseModel> => {
        if (now.isGone) return 'REFUSED';
        if (now.version !== state.version) return 'STALE';
        const changed = change(now, thing);
        return changed === null ? 'REFUSED' : { ...now, version: now.version + 1, ...changed };
      },
    });
  const to =
    (action: Parameters<typeof leads>[2], state: CaseState, more: Partial<CaseModel> = {}): Change =>
    (now) =>
      leads(caseMachine, now.state, action as 'assess') ? { state, stateBefore: null, ...more } : null;
  const ends = (now: CaseModel) => ({
    offer: now.offer && { ...now.offer, isOpen: false, version: now.offer.version + (now.offer.isOpen ? 1 : 0) },
  });

  const steps: readonly ((state: CaseModel) => Command<CaseModel>)[] = [
    step('assess', 'assessCase', officer, {}, () => null),
    step('integrate', 'integrateCase', officer, { firstMeetingOn: day(-25) }, (now) =>
      leads(caseMachine, now.state, 'integrate') ? { state: 'IN_INTEGRATION' } : null,
    ),
    step('follow', 'followCase', officer, { jobStartedOn: day(-1) }, (now) =>
      leads(caseMachine, now.state, 'follow') ? { state: 'IN_FOLLOW_UP' } : null,
    ),
    step('suspend', 'suspendCase', officer, { reason: 'In hospital', reviewOn: day(30) }, (now) =>
      leads(caseMachine, now.state, 'suspend') ? { state: 'SUSPENDED', stateBefore: now.state } : null,
    ),
    step('resume', 'resumeCase', officer, {}, (now) =>
      now.state === 'SUSPENDED' && now.stateBefore ? { state: now.stateBefore, stateBefore: null } : null,
    ),
    step('lose', 'loseCase', officer, {}, () => null),
    step('close', 'closeCase', centre, { closeReason: 'WITHDRAWN', closedOn: day(0) }, (now) =>
      leads(caseMachine, now.state, 'close') ? { state: 'CLOSED', stateBefore: null, ...ends(now) } : null,
    ),
    step('reopen', 'reopenCase', centre, { reason: 'Came back' }, to('reopen', 'IN_INTEGRATION')),
    step('transfer', 'transferCase', centre, { toCentreCode: 'CAR-CASABLANCA', reason: 'Moves house' }, (now, thing) =>
      leads(caseMachine, now.state, 'transfer')
        ? {
            state: 'TRANSFERRED',
            offer: { id: thing.id, version: thing.version, stateBefore: now.state, isOpen: true },
          }
        : null,
    ),
  ];

  function answer(name: string, verb: string, by: typeof officer, more: object, after: (now: CaseModel) => CaseState) {
    return (state: CaseModel): Command<CaseModel>[] => {
      const { offer } = state;
      if (!offer) return [];
      const input = { id: offer.id, expectedVersion: offer.version, ...more };
      const apply = (now: CaseModel): Outcome<CaseModel> => {
        if (!now.offer || now.offer.id !== offer.id) return 'REFUSED';
        if (now.offer.version !== offer.version) return 'STALE';
        if (!now.offer.isOpen) return 'REFUSED';
        const closed = { ...now.offer, isOpen: false, version: now.offer.version + 1 };
        const isGone = name === 'accept';
        const stateBefore = isGone ? null : now.stateBefore;
        return { ...now, state: after(now), stateBefore, version: now.version + 1, offer: closed, isGone };
      };
      return [{ name, asked: { by, verb, input }, apply }];
    };
  }
  const before = ({ offer }: CaseModel): CaseState => offer?.stateBefore ?? 'IDENTIFIED';
  const goesOn = (now: CaseModel): CaseState =>
    isOneOf(resumableCaseStates, before(now)) ? before(now) : 'IN_INTEGRATION';
  const answers = [
    answer('accept', 'acceptCaseTransfer', second.head, { officerId: second.officerId }, goesOn),
    answer('refuse', 'refuseCaseTransfer', second.head, { reason: 'No place left' }, before),
    answer('revoke', 'revokeCaseTransfer', centre, { reason: 'Stays after all' }, before),
  ];

  return {
    fresh: async () => {
      ranks += 1;
      const opened = await make(world, { by: officer, verb: 'openCase', input: await openingOf(world, ranks) });
      return {
        id: opened.id,
        version: opened.version,
        state: 'IDENTIFIED',
        stateBefore: null,
        isGone: false,
        offer: null,
      };
    },
    commands: (state) => [...steps.map((one) => one(state)), ...answers.flatMap((one) => one(state))],
    look: async ({ id }) => {
      const [found] = await look(
        `select state, state_before, version, (select count(*)::int from case_file o where o.person_id = c.person_id
           and o.state not in ('AUTONOMOUS', 'CLOSED')) as open,
           (select count(*)::int from case_transfer t where t.case_id = c.id and t.state = 'PROPOSED') as offers
         from case_file c where id = $1`,
        [id.slice('Case:'.length)],
      );
      return found;
    },
    told: ({ state, stateBefore, version, offer }) => ({
      state,
      state_before: stateBefore,
      version,
      open: isOpenCase(state) ? 1 : 0,
      offers: offer?.isOpen ? 1 : 0,
    }),
  };
}
