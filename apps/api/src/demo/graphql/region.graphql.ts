import type { Trilingual } from '@wasl/domain/kernel';
import { document } from '../client.ts';
import { type Change, changeOf, type Thing } from './change.ts';

type Nodes<Node> = Readonly<{ nodes: readonly Node[] }>;

// Training.
export type EnrolmentAnswer = Thing;
export type CourseAnswer = Readonly<{ id: string; version: number }>;
const thing = 'id state version';
export const planCourse = document<{ course: CourseAnswer }, { input: object }>(
  'mutation PlanCourse($input: PlanCourseInput!) { course: planCourse(input: $input) { id version } }',
);
export const proposeEnrolment = changeOf<EnrolmentAnswer, object>('proposeEnrolment', thing);
export const enrolEnrolment = changeOf<EnrolmentAnswer>('enrolEnrolment', thing);
export const beginEnrolment = changeOf<EnrolmentAnswer, Change & { on: string }>('beginEnrolment', thing);
export const attendEnrolment = changeOf<EnrolmentAnswer, Change & { on: string; hours: number }>(
  'attendEnrolment',
  thing,
);
export const completeEnrolment = changeOf<EnrolmentAnswer, Change & { on: string }>('completeEnrolment', thing);
export const dropEnrolment = changeOf<EnrolmentAnswer, Change & { on: string; reason: string }>('dropEnrolment', thing);
export const concludeEnrolment = changeOf<
  EnrolmentAnswer,
  Change & { on: string; result: string; certificateNumber: string | null }
>('concludeEnrolment', thing);

// The committee.
export type SessionAnswer = Thing &
  Readonly<{
    seats: Nodes<{ id: string; position: number }>;
    items: Nodes<Thing & { microProject: { id: string; requested: number } }>;
  }>;
const sessionFields = `${thing} seats(first: 6) { nodes { id position } }
  items(first: 20) { nodes { ${thing} microProject { id requested } } }`;
export type DraftSession = Readonly<{
  idempotencyKey: string;
  kind: string;
  territoryCode: string;
  place: Trilingual;
  startsAt: string;
  quorumBps: number;
  noticeDays: number;
  seats: readonly object[];
}>;
export const draftCommitteeSession = changeOf<SessionAnswer, DraftSession>('draftCommitteeSession', sessionFields);
export const listAgendaItems = changeOf<SessionAnswer, Change & { microProjectIds: readonly string[] }>(
  'listAgendaItems',
  sessionFields,
);
export const conveneCommitteeSession = changeOf<SessionAnswer>('conveneCommitteeSession', sessionFields);
export const openCommitteeSession = changeOf<SessionAnswer, Change & { presentSeatIds: readonly string[] }>(
  'openCommitteeSession',
  sessionFields,
);
export const deliberateCommitteeSession = changeOf<SessionAnswer>('deliberateCommitteeSession', sessionFields);
export const voteOnAgendaItem = changeOf<SessionAnswer, object>('voteOnAgendaItem', thing);
export const decideAgendaItem = changeOf<SessionAnswer, Change & { outcome: string; amount?: number; reason?: string }>(
  'decideAgendaItem',
  sessionFields,
);
export const closeCommitteeSession = changeOf<SessionAnswer>('closeCommitteeSession', sessionFields);
export const minuteCommitteeSession = changeOf<SessionAnswer, Change & { minutes: string; signedOn: string }>(
  'minuteCommitteeSession',
  sessionFields,
);

// Purchases.
export type PurchaseAnswer = Thing &
  Readonly<{
    lines: Nodes<{ id: string; quantity: number; unitEstimate: number }>;
    offers: Nodes<{ id: string }>;
  }>;
const purchaseFields = `${thing} lines(first: 40) { nodes { id quantity unitEstimate } } offers(first: 3) { nodes { id } }`;
export const registerSupplier = changeOf<Thing, object>('registerSupplier', thing);
export const draftPurchase = changeOf<PurchaseAnswer, object>('draftPurchase', purchaseFields);
export const consolidatePurchase = changeOf<PurchaseAnswer>('consolidatePurchase', purchaseFields);
export const approvePurchase = changeOf<PurchaseAnswer>('approvePurchase', purchaseFields);
export const publishPurchase = changeOf<PurchaseAnswer>('publishPurchase', purchaseFields);
export const recordOffer = changeOf<PurchaseAnswer, object>('recordOffer', purchaseFields);
export const openPurchaseOffers = changeOf<PurchaseAnswer>('openPurchaseOffers', purchaseFields);
export const evaluatePurchase = changeOf<PurchaseAnswer, Change & { findings: readonly object[] }>(
  'evaluatePurchase',
  purchaseFields,
);
export const awardPurchase = changeOf<PurchaseAnswer, Change & { offerId: string }>('awardPurchase', purchaseFields);
export const orderPurchase = changeOf<PurchaseAnswer>('orderPurchase', purchaseFields);
export const deliverPurchase = changeOf<
  PurchaseAnswer,
  Change & { deliveredOn: string; noteReference: string; lines: readonly object[] }
>('deliverPurchase', purchaseFields);
export const signPurchaseAcceptance = changeOf<PurchaseAnswer>('signPurchaseAcceptance', purchaseFields);
export const acceptPurchase = changeOf<PurchaseAnswer, Change & { acceptedOn: string }>(
  'acceptPurchase',
  purchaseFields,
);

// Follow-up.
export type VisitAnswer = Thing &
  Readonly<{
    month: number;
    dueOn: string;
    windowFrom: string;
    windowTo: string;
    plan: { microProject: { case: Thing | null } };
  }>;
export const visitsDue = document<{ visits: { nodes: readonly VisitAnswer[] } }, { until: string }>(
  `query VisitsDue($until: Date!) {
    visits(first: 100, where: { state: { eq: SCHEDULED }, dueOn: { lte: $until } }) {
      nodes { ${thing} month dueOn windowFrom windowTo plan { microProject { case { ${thing} } } } }
    }
  }`,
);
export type VisitReport = Change &
  Readonly<{
    doneOn: string;
    mode: string;
    activityState: string;
    monthlySales: number;
    monthlyCosts: number;
    jobsFullTime: number;
    obstacles: readonly string[];
  }>;
export const carryOutVisit = changeOf<Thing, VisitReport>('carryOutVisit', thing);
export const missVisit = changeOf<Thing, Change & { missReason: string }>('missVisit', thing);
export const concludeCase = changeOf<Thing>('concludeCase', thing);
export const suspendCase = changeOf<Thing, Change & { reason: string; reviewOn: string }>('suspendCase', thing);
export const closeCase = changeOf<Thing, Change & { closeReason: string; closedOn: string }>('closeCase', thing);
export const recordOutcome = document<{ outcome: { kind: string } | null }, { input: object }>(
  'mutation RecordOutcome($input: RecordOutcomeInput!) { outcome: recordOutcome(input: $input) { id } }',
);
export const figuresOf = document<
  {
    figures: {
      beneficiaries: number;
      projects: number;
      amountDelivered: number;
      committed: number | null;
      openCases: number | null;
    };
  },
  { territory: string }
>(
  `query Figures($territory: TerritoryCode!) {
    figures(where: { territory: $territory }) { beneficiaries projects amountDelivered committed openCases }
  }`,
);
