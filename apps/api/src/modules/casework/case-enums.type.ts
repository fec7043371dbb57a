import {
  caseOriginLabels,
  caseOrigins,
  caseRoadLabels,
  caseRoads,
  caseStateLabels,
  caseStates,
  closeReasonLabels,
  closeReasons,
} from '@wasl/domain/casework';
import { enumOf } from '#graphql/enum-of.ts';

export const CaseStateEnum = enumOf(caseStates, {
  name: 'CaseState',
  description: 'How far the accompaniment of a person has come.',
  labels: caseStateLabels,
});
export const CaseOriginEnum = enumOf(caseOrigins, {
  name: 'CaseOrigin',
  description: 'How a person came to the programme.',
  labels: caseOriginLabels,
});
export const CaseRoadEnum = enumOf(caseRoads, {
  name: 'CaseRoad',
  description: 'The road to an income that a person takes.',
  labels: caseRoadLabels,
});
export const CloseReasonEnum = enumOf(closeReasons, {
  name: 'CloseReason',
  description: 'Why a case ended without autonomy.',
  labels: closeReasonLabels,
});
