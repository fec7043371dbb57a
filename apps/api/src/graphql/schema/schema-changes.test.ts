import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../config.ts';
import { breakingChanges, unannounced } from './schema-changes.ts';

const released =
  'type Query { project(id: ID!): Project } type Project { title: String! amount: Int! version: Int! } enum State { OPEN CLOSED }';
const changelog = (breaking: string) =>
  `# Changelog\n\n## Unreleased\n\n### Added\n\n- \`Project.state\`\n\n${breaking}\n\n## 0.1.0\n\n### Breaking\n\n- \`Project.title\` is gone.\n`;

it('finds nothing in what only grows', () => {
  expect(breakingChanges(released, `${released} type More { word: String }`)).toEqual([]);
});

it.each([
  ['a field taken away', released.replace('title: String!', ''), 'Project.title'],
  ['a type changed', released.replace('amount: Int!', 'amount: String!'), 'Project.amount'],
  ['an argument that became required', released.replace('(id: ID!)', '(id: ID!, year: Int!)'), 'Query.project'],
  ['a value taken away', released.replace('CLOSED', ''), 'CLOSED'],
])('wants %s to be announced in the release in the making', (_, current, name) => {
  const changes = breakingChanges(released, current);
  expect(changes).toHaveLength(1);
  expect(unannounced(changes, changelog(''))).toEqual(changes);
  expect(unannounced(changes, changelog(`### Breaking\n\n- \`${name}\` changes.`))).toEqual([]);
});

it('finds no unannounced change between the last release and the schema of today', () => {
  const { root } = readConfig({});
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  const changes = breakingChanges(read('docs/api/schema.released.graphql'), read('apps/api/schema.graphql'));
  expect(unannounced(changes, read('CHANGELOG.md'))).toEqual([]);
});
