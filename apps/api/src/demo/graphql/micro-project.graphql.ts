import { type Change, changeOf, type Thing } from './change.ts';

export type AssetAnswer = Readonly<{ id: string; state: string }>;
export type ProjectAnswer = Thing &
  Readonly<{ code: string; requested: number; assets: { nodes: readonly AssetAnswer[] } }>;

const projectFields = 'id state version code requested assets(first: 100) { nodes { id state } }';

export type FormulateMicroProject = Readonly<{
  idempotencyKey: string;
  caseId: string;
  agreementId: string;
  trancheId: string;
  sectorCode: string;
  trade: string;
  kitCode: string;
  title: string;
  territoryCode: string;
  premises: string;
  legalForm: string;
  lines: readonly { itemCode: string; quantity: number; unitPrice: number; source: string }[];
}>;

export type Study = Readonly<{
  demand: string;
  monthlySales: number;
  monthlyCosts: number;
  verdict: string;
  studiedOn: string;
}>;
export type Decision = Readonly<{ amount: number; minutesReference: string; minutesOn: string }>;

export type ReceiveAssets = Readonly<{
  idempotencyKey: string;
  microProjectId: string;
  receivedOn: string;
  lines: readonly { itemCode: string; quantity: number; unitCost: number; serialNumbers: readonly string[] }[];
}>;
export type MoveAssets = Readonly<{ idempotencyKey: string; microProjectId: string; assetIds: readonly string[] }>;

export const formulateMicroProject = changeOf<ProjectAnswer, FormulateMicroProject>(
  'formulateMicroProject',
  projectFields,
);
export const studyMicroProject = changeOf<ProjectAnswer, Change & Study>('studyMicroProject', projectFields);
export const submitMicroProject = changeOf<ProjectAnswer, Change & { submittedOn: string }>(
  'submitMicroProject',
  projectFields,
);
export const reviewMicroProject = changeOf<ProjectAnswer>('reviewMicroProject', projectFields);
export const shortlistMicroProject = changeOf<ProjectAnswer>('shortlistMicroProject', projectFields);
export const approveMicroProject = changeOf<ProjectAnswer, Change & Decision>('approveMicroProject', projectFields);
export const contractMicroProject = changeOf<ProjectAnswer, Change & { commitmentSignedOn: string }>(
  'contractMicroProject',
  projectFields,
);
export const procureMicroProject = changeOf<ProjectAnswer>('procureMicroProject', projectFields);
export const prepareMicroProject = changeOf<ProjectAnswer>('prepareMicroProject', projectFields);
export const receiveAssets = changeOf<ProjectAnswer, ReceiveAssets>('receiveAssets', projectFields);
export const acceptAssets = changeOf<ProjectAnswer, MoveAssets>('acceptAssets', projectFields);
export const storeAssets = changeOf<ProjectAnswer, MoveAssets>('storeAssets', projectFields);
export const reserveAssets = changeOf<ProjectAnswer, MoveAssets>('reserveAssets', projectFields);
