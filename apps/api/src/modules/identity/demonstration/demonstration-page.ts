import { roleLabels } from '@wasl/domain/access';
import { type AccountGrant, demonstrationAccounts, demonstrationPassword } from './demonstration-accounts.ts';

const head = `# Demonstration accounts

Generated from \`apps/api/src/modules/identity/demonstration/demonstration-accounts.ts\`; do not edit. Every account has the password
\`${demonstrationPassword}\`. The people are invented. These accounts are made by \`npm start\` with the demonstration, and
refused in production, where the first administrator comes by \`npm run staff -- invite EMAIL\`.

| Sign in as | Role | Over |
|---|---|---|`;

const foot = `
What each role may do is on [the page of the policy](access.md). Two things worth trying: sign in as \`officer\` to see
the cases she accompanies, with names; then as \`das\`, who decides on the same projects by their codes alone.
`;

/** The page of the documentation about the accounts of the demonstration. */
export function demonstrationPage(): string {
  const rows = demonstrationAccounts.map(
    ({ email, role, grants }) => `| \`${email}\` | ${roleLabels[role].en} | ${grants.map(placeOf).join(', ')} |`,
  );
  return [head, ...rows, foot].join('\n');
}

function placeOf({ territoryCode, centreCode, facilityCode }: AccountGrant): string {
  const place = territoryCode ?? centreCode ?? facilityCode;
  return place === undefined ? 'the Kingdom' : `\`${place}\``;
}
