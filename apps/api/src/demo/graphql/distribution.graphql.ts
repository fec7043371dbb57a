import type { Trilingual } from '@wasl/domain/kernel';
import { document } from '../client.ts';
import { changeOf, type Thing } from './change.ts';

export type EntryAnswer = Readonly<{
  id: string;
  state: string;
  version: number;
  microProject: { id: string; assets: { nodes: readonly { id: string; state: string }[] } };
}>;
export type FiguresAnswer = Readonly<{
  beneficiaries: number;
  projects: number;
  amount: number;
  sectors: readonly { sector: string; count: number }[];
  territory: string;
}>;
export type EventAnswer = Thing & Readonly<{ number: string; entryCount: number; figures: FiguresAnswer | null }>;
export type ListedAnswer = EventAnswer & Readonly<{ entries: { nodes: readonly EntryAnswer[] } }>;

const figuresFields = 'beneficiaries projects amount sectors { sector count } territory';
const entryFields = 'id state version microProject { id assets(first: 20) { nodes { id state } } }';
const eventFields = `id state version number entryCount figures { ${figuresFields} }`;
const listedFields = `${eventFields} entries(first: 30) { nodes { ${entryFields} } }`;

export type DraftDistributionEvent = Readonly<{
  idempotencyKey: string;
  agreementId: string;
  territoryCode: string;
  place: Trilingual;
  startsAt: string;
  presidedBy: string;
  microProjectIds: readonly string[];
}>;
export type HandOver = Readonly<{
  idempotencyKey: string;
  eventId: string;
  microProjectId: string;
  expectedVersion: number;
  assetIds: readonly string[];
  receivedBy: string;
  signature: string;
}>;

export const draftDistributionEvent = changeOf<EventAnswer, DraftDistributionEvent>(
  'draftDistributionEvent',
  eventFields,
);
export const planDistributionEvent = changeOf<EventAnswer>('planDistributionEvent', eventFields);
export const freezeDistributionEvent = changeOf<EventAnswer>('freezeDistributionEvent', eventFields);
export const readyDistributionEvent = changeOf<EventAnswer>('readyDistributionEvent', eventFields);
export const holdDistributionEvent = changeOf<EventAnswer>('holdDistributionEvent', eventFields);
export const reconcileDistributionEvent = changeOf<EventAnswer>('reconcileDistributionEvent', eventFields);
export const closeDistributionEvent = changeOf<EventAnswer>('closeDistributionEvent', eventFields);
export const handOver = document<{ handOver: { id: string } }, { input: HandOver }>(
  'mutation HandOver($input: HandOverInput!) { handOver(input: $input) { id } }',
);
export const eventOf = document<{ distributionEvent: ListedAnswer | null }, { id: string }>(
  `query Event($id: ID!) { distributionEvent(id: $id) { ${listedFields} } }`,
);
