import { fields } from './fields.ts';
import { type Operation, operationNamed } from './operations.ts';

/** The newest 50 of all that a reader reaches, uncounted: as full a page in every volume, so that only its cost differs. */
const newest: Operation = {
  name: 'Q1',
  says: 'the newest 50 projects within reach, with case, territory, sector and agreement',
  text: `query Q1n { microProjects(first: 50, orderBy: [{ field: UPDATED_AT, direction: DESC }]) {
    pageInfo { hasNextPage endCursor } edges { cursor node { ${fields.project}
      case { id number } territory { code ${fields.names} } sector { code ${fields.names} } agreement { id number } } } } }`,
  peerText: '',
  ask: () => ({ reader: 'national', variables: {} }),
  peerVariables: (variables) => variables,
};

/** What is measured on ever larger databases. */
export const scaleOperations: readonly Operation[] = [
  newest,
  operationNamed('Q2'),
  operationNamed('Q4'),
  operationNamed('M1'),
];
