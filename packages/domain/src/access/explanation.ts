import type { Trilingual } from '../kernel/index.ts';
import type { Actor, Grant } from './actor.ts';
import { type Permission, reachOf } from './matrix.ts';
import { type Reach, type Role, roles } from './roles.ts';
import { can, isNowhere, type Placed, scopeOf } from './scope.ts';
import { separations } from './separation.ts';
import { mayByProgram, needsStepUp } from './step-up.ts';

/** Why somebody may or may not do something: the first of these that holds. */
export const accessReasons = [
  'NOT_FOR_PROGRAMS',
  'NO_ROLE',
  'NO_PLACE',
  'THING_UNKNOWN',
  'OUT_OF_REACH',
  'FRESH_FACTOR_NEEDED',
  'ALLOWED',
] as const;
export type AccessReason = (typeof accessReasons)[number];

export const accessReasonLabels: Record<AccessReason, Trilingual> = {
  NOT_FOR_PROGRAMS: {
    ar: 'هذه الصلاحية ليست ضمن ما منح لهذا البرنامج.',
    fr: 'Ce droit n’est pas de ceux donnés à ce programme.',
    en: 'This right is not among those given to this program.',
  },
  NO_ROLE: {
    ar: 'لا دور من الأدوار السارية يمنح هذه الصلاحية.',
    fr: 'Aucun des rôles en vigueur ne donne ce droit.',
    en: 'None of the roles in force gives this right.',
  },
  NO_PLACE: {
    ar: 'الدور يمنح هذه الصلاحية، لكن دون مكان محدد.',
    fr: 'Le rôle donne ce droit, mais aucun lieu ne lui est attaché.',
    en: 'The role gives this right, but no place goes with it.',
  },
  THING_UNKNOWN: {
    ar: 'هذا العنصر غير موجود أو خارج نطاق من يسأل.',
    fr: 'Cet élément n’existe pas, ou il est hors du périmètre de qui demande.',
    en: 'This does not exist, or is out of reach of whoever asks.',
  },
  OUT_OF_REACH: {
    ar: 'الدور يمنح هذه الصلاحية، لكن في مكان آخر.',
    fr: 'Le rôle donne ce droit, mais ailleurs.',
    en: 'The role gives this right, but elsewhere.',
  },
  FRESH_FACTOR_NEEDED: {
    ar: 'الصلاحية ممنوحة، ويلزم تأكيد الهوية برمز جديد.',
    fr: 'Le droit est donné ; il reste à confirmer son identité par un nouveau code.',
    en: 'The right is given; a fresh code of the second factor is still to be shown.',
  },
  ALLOWED: { ar: 'الصلاحية ممنوحة.', fr: 'Le droit est donné.', en: 'The right is given.' },
};

export type Asked = {
  readonly permission: Permission;
  /** The thing it is asked for; null for the permission as such, `UNKNOWN` when nobody within reach has that id. */
  readonly thing: Placed | 'UNKNOWN' | null;
  /** Whether the second factor was shown within the last minutes; null when that is somebody else's to know. */
  readonly isFreshlyProven: boolean | null;
};

export type Explanation = {
  readonly permission: Permission;
  readonly reason: AccessReason;
  readonly needsFreshFactor: boolean;
  /** Each grant in force: how far it carries this permission, and whether it opens the thing. */
  readonly grants: readonly (Grant & { readonly reach: Reach | null; readonly opens: boolean })[];
  /** Every role that carries the permission, and how far. */
  readonly holders: readonly { readonly role: Role; readonly reach: Reach }[];
  /** What whoever uses the permission may not have done before on the same thing, and the refusal that says so. */
  readonly duties: readonly { readonly first: Permission; readonly code: string }[];
};

/** Which rule, which grant, which reach and which duty decide about a permission. */
export function explainAccess(actor: Actor, asked: Asked): Explanation {
  const { permission, thing } = asked;
  const holders = roles.flatMap((role) => {
    const reach = reachOf(permission, role);
    return reach === null ? [] : [{ role, reach }];
  });
  return {
    permission,
    reason: reasonOf(actor, asked),
    needsFreshFactor: needsStepUp(permission),
    grants: actor.grants.map((grant) => ({
      ...grant,
      reach: reachOf(permission, grant.role),
      opens: opensAlone({ ...actor, grants: [grant] }, permission, thing),
    })),
    holders,
    duties: separations.filter(({ then }) => then === permission).map(({ first, code }) => ({ first, code })),
  };
}

function reasonOf(actor: Actor, { permission, thing, isFreshlyProven }: Asked): AccessReason {
  if (actor.only && !mayByProgram(actor.only, permission)) return 'NOT_FOR_PROGRAMS';
  if (actor.grants.every(({ role }) => reachOf(permission, role) === null)) return 'NO_ROLE';
  if (isNowhere(scopeOf(actor, permission))) return 'NO_PLACE';
  if (thing === 'UNKNOWN') return 'THING_UNKNOWN';
  if (thing !== null && !can(actor, permission, thing)) return 'OUT_OF_REACH';
  return needsStepUp(permission) && isFreshlyProven === false ? 'FRESH_FACTOR_NEEDED' : 'ALLOWED';
}

function opensAlone(actor: Actor, permission: Permission, thing: Asked['thing']): boolean {
  if (thing === 'UNKNOWN') return false;
  return thing === null ? !isNowhere(scopeOf(actor, permission)) : can(actor, permission, thing);
}
