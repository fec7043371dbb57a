import { expect, it } from 'vitest';
import { wayBack } from './sign-in-path.ts';

it('leads back to where this person was', () => {
  expect(wayBack('?to=%2Fcases%3Fstate%3DIDENTIFIED')).toBe('/cases?state=IDENTIFIED');
});

it.each(['?to=https%3A%2F%2Felsewhere.example', '?to=%2F%2Felsewhere.example', '?to=%2F%5Celsewhere.example', ''])(
  'never leads to another site: %s',
  (search) => {
    expect(wayBack(search)).toBe('/');
  },
);
