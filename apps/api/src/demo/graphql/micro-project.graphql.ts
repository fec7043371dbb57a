import { document } from '../client.ts';
import { type Change, changeOf, type Thing } from './change.ts';

export type AssetAnswer = Readonly<{ id: string; state: string }>;
export type ProjectAnswer = Thing & Readonly<{ code: string; requested: number }>;
/** A project with what was bought for it; asked for only where that counts, since every place of a page is paid for. */
export type EquippedAnswer = ProjectAnswer & Readonly<{ assets: { nodes: readonly AssetAnswer[] } }>;

const projectFields = 'id state version code requested';
const equippedFields = `${projectFields} assets(first: 30) { nodes { id state } }`;

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
export const receiveAssets = changeOf<EquippedAnswer, ReceiveAssets>('receiveAssets', equippedFields);
export const acceptAssets = changeOf<EquippedAnswer, MoveAssets>('acceptAssets', equippedFields);
export const storeAssets = changeOf<EquippedAnswer, MoveAssets>('storeAssets', equippedFields);
export const reserveAssets = changeOf<EquippedAnswer, MoveAssets>('reserveAssets', equippedFields);
export const equipmentOf = document<{ microProject: EquippedAnswer | null }, { id: string }>(
  `query Equipment($id: ID!) { microProject(id: $id) { ${equippedFields} } }`,
);
