import { permissionLabels } from './permission.labels.ts';
import { matrix, type Permission, permissions, reachOf } from './matrix.ts';
import { roleLabels, reachLabels } from './access.labels.ts';
import { type Role, reaches, roles } from './roles.ts';
import { separations } from './separation.ts';
import { stepUpPermissions } from './step-up.ts';
import { zoneNames, zones } from './zones.ts';

const head = `# Access

Generated from \`packages/domain/src/access\`; do not edit. Whoever asks for anything is looked up on this page: the lists
of the API, single things, the buttons of the console and the row-level security of the database all come from it.
`;

/** The page of the access policy: who may do what, and how far. */
export function accessPage(): string {
  const parts = [head, reachSection(), permissionSection(), zoneSection(), separationSection(), stepUpSection()];
  return parts.join('\n');
}

function reachSection(): string {
  const rows = reaches.map((reach) => `| ${reach} | ${reachLabels[reach].en} |`);
  return ['## How far', '', '| Reach | |', '|---|---|', ...rows, ''].join('\n');
}

function permissionSection(): string {
  const rows = permissions.map(
    (permission) => `| \`${permission}\` | ${permissionLabels[permission].en} | ${holdersOf(permission)} |`,
  );
  return [
    `## Who may do what (${Object.keys(matrix).length})`,
    '',
    '| Permission | | Roles |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function holdersOf(permission: Permission): string {
  const held = roles.flatMap((role) => holderOf(permission, role));
  return held.length === roles.length - 1 ? 'everyone who signs in' : held.join(', ');
}

function holderOf(permission: Permission, role: Role): string[] {
  const reach = reachOf(permission, role);
  return reach === null ? [] : [`${roleLabels[role].en} (${reach})`];
}

function zoneSection(): string {
  const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || 'nobody yet';
  const rows = zoneNames.map((zone) => `| ${zone} | ${listed(zones[zone].read)} | ${listed(zones[zone].write)} |`);
  return ['## Zones of the database', '', '| Zone | Read with | Written with |', '|---|---|---|', ...rows, ''].join(
    '\n',
  );
}

function separationSection(): string {
  const rows = separations.map(({ first, then, code }) => `| \`${first}\` | \`${then}\` | ${code} |`);
  return [
    '## Separation of duties',
    '',
    '| Whoever did | may not, on the same thing | Refusal |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function stepUpSection(): string {
  const rows = stepUpPermissions.map((permission) => `| \`${permission}\` | ${permissionLabels[permission].en} |`);
  return [
    '## Acts that ask for a fresh second factor',
    '',
    'A proof counts for five minutes. A role that holds one of these works only with a second factor, and no API token holds any.',
    '',
    '| Permission | |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}
