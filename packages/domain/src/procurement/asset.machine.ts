import type { Machine } from '../kernel/index.ts';

export const assetStates = [
  'EXPECTED',
  'RECEIVED',
  'ACCEPTED',
  'REJECTED',
  'IN_STORE',
  'RESERVED',
  'HANDED_OVER',
  'IN_USE',
  'IN_REPAIR',
  'MISSING',
  'SOLD_WITHOUT_LEAVE',
  'DESTROYED',
  'RECOVERED',
  'SCRAPPED',
  'RELEASED',
] as const;
export type AssetState = (typeof assetStates)[number];

export const assetActions = [
  'receive',
  'accept',
  'reject',
  'store',
  'reserve',
  'handOver',
  'use',
  'repair',
  'return',
  'lose',
  'sell',
  'destroy',
  'recover',
  'scrap',
  'release',
] as const;
export type AssetAction = (typeof assetActions)[number];

const loss = { lose: 'MISSING', sell: 'SOLD_WITHOUT_LEAVE', destroy: 'DESTROYED', recover: 'RECOVERED' } as const;

export const assetMachine: Machine<AssetState, AssetAction> = {
  EXPECTED: { receive: 'RECEIVED' },
  RECEIVED: { accept: 'ACCEPTED', reject: 'REJECTED' },
  ACCEPTED: { store: 'IN_STORE' },
  REJECTED: {},
  IN_STORE: { reserve: 'RESERVED' },
  RESERVED: { handOver: 'HANDED_OVER' },
  HANDED_OVER: { use: 'IN_USE', ...loss },
  IN_USE: { repair: 'IN_REPAIR', release: 'RELEASED', ...loss },
  IN_REPAIR: { return: 'IN_USE' },
  MISSING: {},
  SOLD_WITHOUT_LEAVE: {},
  DESTROYED: {},
  RECOVERED: { store: 'IN_STORE', scrap: 'SCRAPPED' },
  SCRAPPED: {},
  RELEASED: {},
};
