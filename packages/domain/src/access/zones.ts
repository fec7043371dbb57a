import { keysOf } from '../kernel/index.ts';
import { contains, type TerritoryCode } from '../territory/index.ts';
import type { Actor } from './actor.ts';
import { type Permission, permissions } from './matrix.ts';
import { type Scope, scopeOf, union } from './scope.ts';

/**
 * The zones of the database, and the permissions that open each: row-level security is generated from this page and
 * holds the widest reach of a noun; what one action needs exactly is asked again when the thing is loaded.
 */
export const zones = {
  person: {
    read: ['person.read'],
    // A home that moves and a release that names a centre take the person along.
    write: ['case.open', 'consent.record', 'consent.withdraw', 'case.release', 'case.moveHome', 'referral.accept'],
  },
  identity: { read: ['person.identity'], write: ['case.open'] },
  stay: { read: ['person.stays'], write: ['case.open', 'case.release'] },
  health: { read: ['person.health'], write: ['diagnosis.draft'] },
  casework: {
    read: ['case.read'],
    // Breaking the glass only reads; everything else that is done to a case writes.
    write: permissions.filter(
      (permission) =>
        /^(case|caseTransfer|lifeProject|referral|appointment)\./.test(permission) &&
        permission !== 'case.read' &&
        permission !== 'case.breakGlass',
    ),
  },
  diagnosis: {
    read: ['diagnosis.read'],
    write: permissions.filter((permission) => permission.startsWith('diagnosis.') && permission !== 'diagnosis.read'),
  },
  course: { read: ['course.read'], write: ['course.plan', 'course.close'] },
  training: {
    read: ['enrolment.read'],
    // Closing a course interrupts those who follow it.
    write: [
      'course.close',
      ...permissions.filter((permission) => permission.startsWith('enrolment.') && permission !== 'enrolment.read'),
    ],
  },
  agreement: {
    read: ['agreement.read'],
    write: [
      'agreement.draft',
      'agreement.negotiate',
      'agreement.adopt',
      'agreement.sign',
      'agreement.activate',
      'agreement.suspend',
      'agreement.resume',
      'agreement.terminate',
      'agreement.windUp',
      'agreement.close',
      'tranche.close',
      'tranche.request',
      'tranche.release',
      'tranche.justify',
      'tranche.commit',
      // A payment is written in the ledger as it happens.
      'payment.order',
      'payment.disburse',
      'payment.cancel',
      'payment.refund',
    ],
  },
  microProject: {
    read: ['microProject.read'],
    // Receiving assets moves no project; everything else that starts with microProject does.
    write: permissions.filter(
      (permission) => permission.startsWith('microProject.') && permission !== 'microProject.read',
    ),
  },
  committee: {
    read: ['committeeSession.read'],
    write: permissions.filter(
      (permission) => permission.startsWith('committeeSession.') && permission !== 'committeeSession.read',
    ),
  },
  procurement: {
    read: ['asset.read', 'purchase.read'],
    write: permissions.filter((permission) => /^(asset|purchase)\.(?!read$)/.test(permission)),
  },
  payment: {
    read: ['payment.read'],
    write: permissions.filter((permission) => permission.startsWith('payment.') && permission !== 'payment.read'),
  },
  supplier: { read: ['supplier.read'], write: ['supplier.register', 'supplier.block'] },
  distribution: {
    read: ['distributionEvent.read', 'handover.read'],
    write: permissions.filter(
      (permission) => permission.startsWith('distributionEvent.') && permission !== 'distributionEvent.read',
    ),
  },
  followUp: {
    read: ['followUp.read'],
    write: [
      ...permissions.filter((permission) => /^(visit|supportAction)\./.test(permission)),
      // A handover makes the plan, a stay lets it rest, an outcome or autonomy ends it.
      'microProject.equip',
      'case.recordStay',
      'case.recordOutcome',
      'case.conclude',
    ],
  },
  reporting: { read: ['figures.read'], write: [] },
  document: {
    read: ['document.read', 'handover.read'],
    write: ['document.request', 'distributionEvent.handOver', 'distributionEvent.close'],
  },
  staff: { read: ['staff.read'], write: ['staff.invite', 'staff.disable', 'staff.changeGrants', 'staff.removeFactor'] },
  audit: { read: ['audit.read'], write: [] },
  glass: { read: ['audit.read'], write: ['case.breakGlass'] },
} as const satisfies Record<string, { readonly read: readonly Permission[]; readonly write: readonly Permission[] }>;

export type Zone = keyof typeof zones;
export const zoneNames = keysOf<Zone>(zones);

/** A scope with nothing left to resolve: territories are full codes, compared by equality. */
export type ResolvedReach = {
  readonly everywhere: boolean;
  readonly officerIds: readonly string[];
  readonly centreCodes: readonly string[];
  readonly facilityCodes: readonly string[];
  readonly territoryCodes: readonly TerritoryCode[];
};

/** The scope with each territory replaced by every known code inside it. */
export function resolve(scope: Scope, knownCodes: readonly TerritoryCode[]): ResolvedReach {
  if (scope === 'EVERYWHERE') {
    return { everywhere: true, officerIds: [], centreCodes: [], facilityCodes: [], territoryCodes: [] };
  }
  const inside = knownCodes.filter((code) => scope.territoryCodes.some((outer) => contains(outer, code)));
  return { everywhere: false, ...scope, territoryCodes: inside };
}

/** Where an actor may read or write in a zone: the union of the permissions that open it. */
export function zoneScopeOf(actor: Actor, zone: Zone, mode: 'read' | 'write'): Scope {
  return union(zones[zone][mode].map((permission) => scopeOf(actor, permission)));
}

export type ZoneReaches = Readonly<Record<Zone, { readonly read: ResolvedReach; readonly write: ResolvedReach }>>;

/** Every zone of an actor resolved to full codes: what the session row of the database carries. */
export function reachesOf(actor: Actor, knownCodes: readonly TerritoryCode[]): ZoneReaches {
  const of = (zone: Zone) => ({
    read: resolve(zoneScopeOf(actor, zone, 'read'), knownCodes),
    write: resolve(zoneScopeOf(actor, zone, 'write'), knownCodes),
  });
  return {
    person: of('person'),
    identity: of('identity'),
    stay: of('stay'),
    health: of('health'),
    casework: of('casework'),
    diagnosis: of('diagnosis'),
    course: of('course'),
    training: of('training'),
    agreement: of('agreement'),
    microProject: of('microProject'),
    committee: of('committee'),
    procurement: of('procurement'),
    payment: of('payment'),
    supplier: of('supplier'),
    distribution: of('distribution'),
    followUp: of('followUp'),
    reporting: of('reporting'),
    document: of('document'),
    staff: of('staff'),
    audit: of('audit'),
    glass: of('glass'),
  };
}
