import { OptimisticLockError } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { Refusal } from '@wasl/domain/kernel';
import { formatErrorWith } from './format-error.ts';

const format = formatErrorWith({ tranche_committed_within_amount: 'NOT_FOUND' });
const thrown = (original: Error) =>
  new GraphQLError('the words of the error', { originalError: original, path: ['it'] });
const databaseError = (facts: object) => Object.assign(new Error('Failing row contains (1, Fatima)'), facts);

it.each([
  ['a refusal with its facts', new Refusal('STALE', { most: 3 }), 'STALE', { most: 3 }],
  ['a version that moved', new OptimisticLockError('x'), 'STALE', {}],
  [
    'a constraint that a module explained',
    databaseError({ code: '23514', constraint: 'tranche_committed_within_amount' }),
    'NOT_FOUND',
    {},
  ],
  ['a constraint that nobody explained', databaseError({ code: '23505', constraint: 'other' }), 'INTERNAL', {}],
  [
    'a draft that was not accepted',
    Object.assign(new Error('x'), { issues: [{ path: ['person', 'phone'], message: 'NOT_A_PHONE' }] }),
    'BAD_INPUT',
    { field: 'person.phone', problem: 'NOT_A_PHONE' },
  ],
  ['a session that ended', Object.assign(new Error('no security context'), { code: '42501' }), 'SESSION_EXPIRED', {}],
  [
    'a row that policies keep out',
    Object.assign(new Error('new row violates row-level security policy for table "x"'), { code: '42501' }),
    'NOT_FOUND',
    {},
  ],
  ['a read that took too long', databaseError({ code: '57014' }), 'LIMIT_EXCEEDED', {}],
  ['a deadlock', databaseError({ code: '40P01' }), 'UNAVAILABLE', {}],
  ['anything else', new TypeError('secret is not a function'), 'INTERNAL', {}],
])('says %s, and none of the words behind it', (_, original, code, facts) => {
  const error = thrown(original);
  expect(format(error.toJSON(), error)).toEqual({
    message: code,
    path: ['it'],
    locations: undefined,
    extensions: { code, facts },
  });
});

it('keeps the sentence of a document that cannot be run', () => {
  const error = new GraphQLError('Cannot query field "x".', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  expect(format(error.toJSON(), error)).toMatchObject({
    message: 'Cannot query field "x".',
    extensions: { code: 'BAD_INPUT', facts: {} },
  });
});

it.each([
  [
    ' at "input.person"',
    'Variable "$input" got invalid value { firstNameFr: "Fatima; at \\"x\\"" } at "input.person"; Field "x" is not defined.',
  ],
  ['', 'Variable "$input" got invalid value "Fatima"; Expected type "OpenCaseInput" to be an object.'],
  [
    ' at "input.first"',
    'Variable "$input" got invalid value "Fatima" at "input.first"; Int cannot represent non-integer value: "Fatima"',
  ],
])('says where a variable is wrong%s, and not what was written in it', (place, message) => {
  const said = format({ message, extensions: { code: 'BAD_USER_INPUT' } }, new GraphQLError(message)).message;
  expect(said).not.toContain('Fatima');
  expect(said).toContain(`Variable "$input" got an invalid value${place}; `);
});
