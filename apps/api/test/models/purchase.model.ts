import { leads } from '@wasl/domain/kernel';
import { type PurchaseAction, purchaseMachine, type PurchaseState } from '@wasl/domain/procurement';
import { changeOf, day, make, people, type Thing } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { projectAt } from '../stage/micro-project.ts';
import { offerOf, purchaseDraftOf, purchaseFields, registerSupplier, wholeDeliveryOf } from '../stage/purchase.ts';
import type { Persona, World } from '../world.ts';
import { cloneProject, keyOf } from './clone.ts';
import type { Look } from './look.ts';
import type { Command, Model, Outcome } from './model.ts';

const { buyer, coordinator, storekeeper, das, national } = people;

/** A purchase as its machine sees it, with the offers of its round and who signed its acceptance. */
type PurchaseModel = Readonly<{
  thing: Thing;
  version: number;
  state: PurchaseState;
  /** The offer of each supplier in this round. */
  offers: Readonly<Record<string, string>>;
  signed: readonly string[];
}>;
type Facts = Readonly<{
  more?: (state: PurchaseModel) => object;
  holds?: (now: PurchaseModel) => boolean;
  after?: Partial<PurchaseModel>;
}>;
type Move = readonly [action: PurchaseAction, verb: string, by: Persona, to: PurchaseState, facts?: Facts];

const why = () => ({ reason: 'The project waits' });
const offersOf = ({ offers }: PurchaseModel): string[] => Object.values(offers);
const acceptedOn = () => ({ acceptedOn: day(0) });

const moves: readonly Move[] = [
  ['consolidate', 'consolidatePurchase', buyer, 'CONSOLIDATED'],
  ['approve', 'approvePurchase', coordinator, 'APPROVED'],
  ['publish', 'publishPurchase', buyer, 'PUBLISHED'],
  ['openOffers', 'openPurchaseOffers', buyer, 'OFFERS_OPEN', { holds: (now) => offersOf(now).length > 0 }],
  ['evaluate', 'evaluatePurchase', buyer, 'EVALUATED', { more: findings, holds: (now) => offersOf(now).length > 0 }],
  ['declareUnsuccessful', 'declarePurchaseUnsuccessful', buyer, 'UNSUCCESSFUL', { more: why }],
  ['relaunch', 'relaunchPurchase', buyer, 'DRAFT', { after: { offers: {}, signed: [] } }],
  ['award', 'awardPurchase', coordinator, 'AWARDED', { more: winner, holds: (now) => offersOf(now).length > 0 }],
  ['order', 'orderPurchase', buyer, 'ORDERED'],
  [
    'deliver',
    'deliverPurchase',
    storekeeper,
    'DELIVERED',
    { more: ({ thing, version }) => wholeDeliveryOf(thing, `BL ${version}`) },
  ],
  ['reject', 'rejectPurchaseDelivery', coordinator, 'REJECTED', { more: why, after: { offers: {}, signed: [] } }],
  [
    ...(['acceptProvisionally', 'acceptPurchase', coordinator, 'PROVISIONALLY_ACCEPTED'] as const),
    { more: acceptedOn, holds: ({ signed }) => signed.length >= 3 },
  ],
  ['acceptFinally', 'acceptPurchaseFinally', national, 'FINALLY_ACCEPTED', { more: acceptedOn }],
  ['cancel', 'cancelPurchase', buyer, 'CANCELLED', { more: why }],
];

function findings(state: PurchaseModel) {
  return { findings: offersOf(state).map((offerId) => ({ offerId, isCompliant: true })) };
}

function winner(state: PurchaseModel) {
  return { offerId: offersOf(state)[0] ?? `Offer:${crypto.randomUUID()}` };
}

/** The purchase: one road from the need to the store, not by one person, and with three who sign that it came. */
export async function purchaseModel(world: World, look: Look): Promise<Model<PurchaseModel>> {
  const agreement = await activeAgreement(world, { envelope: 200_000_000, tranches: [150_000_000] });
  const template = await projectAt(world, agreement, 'PROCURING');
  const suppliers = [await registerSupplier(world), await registerSupplier(world)];

  const move = (state: PurchaseModel, [action, verb, by, to, facts = {}]: Move): Command<PurchaseModel> => ({
    name: action,
    isRare: ['cancel', 'declareUnsuccessful', 'reject'].includes(action),
    asked: { by, verb, input: { ...facts.more?.(state), ...changeOf(state.thing), expectedVersion: state.version } },
    apply: (now): Outcome<PurchaseModel> => {
      if (now.version !== state.version) return 'STALE';
      if (!leads(purchaseMachine, now.state, action) || facts.holds?.(now) === false) return 'REFUSED';
      return { ...now, ...facts.after, state: to, version: now.version + 1 };
    },
  });
  const offer = (state: PurchaseModel, supplier: Thing): Command<PurchaseModel> => ({
    name: 'recordOffer',
    asked: { by: buyer, verb: 'recordOffer', input: offerOf(state.thing, supplier), fields: purchaseFields },
    apply: (now, thing: Thing): Outcome<PurchaseModel> => {
      if (now.state !== 'PUBLISHED' || now.offers[supplier.id]) return 'REFUSED';
      const known = Object.values(now.offers);
      const made = thing.offers.nodes.filter(
        (one: Thing) => one.supplier.id === supplier.id && !known.includes(one.id),
      );
      return { ...now, offers: { ...now.offers, [supplier.id]: made.at(-1)?.id ?? '' } };
    },
  });
  const sign = (state: PurchaseModel, name: 'storekeeper' | 'das' | 'coordinator'): Command<PurchaseModel> => ({
    name: 'sign',
    asked: {
      by: { storekeeper, das, coordinator }[name],
      verb: 'signPurchaseAcceptance',
      input: { ...changeOf(state.thing), expectedVersion: state.version },
    },
    apply: (now): Outcome<PurchaseModel> => {
      if (now.version !== state.version) return 'STALE';
      if (now.state !== 'DELIVERED' || now.signed.includes(name)) return 'REFUSED';
      return { ...now, signed: [...now.signed, name], version: now.version + 1 };
    },
  });
  let purchases = 0;
  /** Every other purchase begins with its order: the road there is long, and what comes after it wants trying too. */
  async function aged(drafted: PurchaseModel): Promise<PurchaseModel> {
    purchases += 1;
    if (purchases % 2 === 0) return drafted;
    const first = suppliers[0];
    let now = drafted;
    for (const action of [
      'consolidate',
      'approve',
      'publish',
      null,
      'openOffers',
      'evaluate',
      'award',
      'order',
    ] as const) {
      const found = moves.find(([name]) => name === action);
      const command = found ? move(now, found) : first && offer(now, first);
      if (!command) throw new Error('There is no supplier.');
      const after = command.apply(now, await make(world, command.asked));
      if (typeof after === 'string') throw new Error(`${command.name} is ${after} in the model.`);
      now = after;
    }
    return now;
  }

  return {
    fresh: async () => {
      const project = { ...(await cloneProject(look, template)), state: 'PROCURING' };
      const input = purchaseDraftOf([project]);
      const thing = await make(world, { by: buyer, verb: 'draftPurchase', input, fields: purchaseFields });
      return aged({ thing, version: thing.version, state: 'DRAFT', offers: {}, signed: [] });
    },
    commands: (state) => [
      ...moves.map((one) => move(state, one)),
      ...suppliers.map((supplier) => offer(state, supplier)),
      ...(['storekeeper', 'das', 'coordinator'] as const).map((name) => sign(state, name)),
    ],
    look: async ({ thing }) => {
      const [found] = await look(
        `select p.state, p.version, (select count(*)::int from offer o where o.purchase_id = p.id and o.round = p.round) as offers,
           (select count(*)::int from acceptance_signature s where s.purchase_id = p.id and s.round = p.round) as signed,
           (select count(*)::int from asset a join purchase_line l on l.id = a.purchase_line_id where l.purchase_id = p.id) as assets
         from purchase p where id = $1`,
        [keyOf(thing.id)],
      );
      return found;
    },
    told: (state) => ({
      state: state.state,
      version: state.version,
      offers: offersOf(state).length,
      signed: state.signed.length,
      assets: ['PROVISIONALLY_ACCEPTED', 'FINALLY_ACCEPTED'].includes(state.state) ? 3 : 0,
    }),
  };
}
