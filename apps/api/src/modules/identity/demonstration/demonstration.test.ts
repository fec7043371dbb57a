import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roles } from '@wasl/domain/access';
import { personaNames, personaOf } from '@wasl/domain/testing';
import { demonstrationAccounts } from './demonstration-accounts.ts';
import { demonstrationPage } from './demonstration-page.ts';

const page = new URL('../../../../../../docs/demo-accounts.md', import.meta.url);
/** Roles that sign in by no account of ours yet, or never. */
const withoutAccount = new Set(['TRAINING_PARTNER', 'BENEFICIARY', 'PUBLIC']);

describe('the accounts of the demonstration', () => {
  it('are one per role', () => {
    const expected = roles.filter((role) => !withoutAccount.has(role));
    expect(demonstrationAccounts.map(({ role }) => role).sort()).toEqual([...expected].sort());
  });

  it('are the personas of the domain: same ids, same reach', () => {
    const personas = personaNames.map(personaOf);
    expect(demonstrationAccounts.map(({ id, email }) => ({ id, email }))).toEqual(
      personas.map(({ id, email }) => ({ id, email })),
    );
    for (const [index, { grants }] of personas.entries()) {
      const places = grants.map(({ role, territoryCode, centreCode, facilityCode }) => [
        role,
        territoryCode,
        centreCode,
        facilityCode,
      ]);
      const ours = demonstrationAccounts[index]?.grants ?? [];
      expect(
        ours.map((grant) => [
          grant.role,
          grant.territoryCode ?? null,
          grant.centreCode ?? null,
          grant.facilityCode ?? null,
        ]),
      ).toEqual(places);
    }
  });

  it('are on their page of the documentation (WASL_WRITE=1 writes it again)', () => {
    if (process.env.WASL_WRITE === '1') writeFileSync(page, demonstrationPage());
    expect(existsSync(page) && readFileSync(page, 'utf8')).toBe(demonstrationPage());
  });
});
