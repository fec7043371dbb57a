import { isWritten, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import { equippedMicroProjectStates, type MicroProjectState } from '../micro-project.machine.ts';
import type { MicroProjectRefusal } from '../micro-project.refusals.ts';
import type { LicenceKind } from './licence.kinds.ts';

/** What the rules need to see of a licence that a project lists. */
export type Licence = {
  readonly kind: LicenceKind;
  readonly documentNumber: string | null;
  readonly waivedBy: { readonly id: string } | null;
};

/** Whether a licence is neither there nor waived. */
export function isMissing({ documentNumber, waivedBy }: Licence): boolean {
  return documentNumber === null && waivedBy === null;
}

/** Why a project cannot list a licence: once each, and before the handover. */
export function licenceListingRefusals(
  project: { readonly state: MicroProjectState },
  kind: LicenceKind,
  licences: readonly Licence[],
): MicroProjectRefusal[] {
  const states: readonly MicroProjectState[] = equippedMicroProjectStates;
  return reasonsOf([
    ['MICRO_PROJECT_WRONG_STATE', states.includes(project.state)],
    ['MICRO_PROJECT_LICENCE_LISTED', licences.some((licence) => licence.kind === kind)],
  ]);
}

/** Refuses a licence that cannot be listed. */
export function listLicence(
  project: { readonly state: MicroProjectState },
  kind: LicenceKind,
  licences: readonly Licence[],
): void {
  refuseFirst(licenceListingRefusals(project, kind, licences));
}

export type Presented = { readonly documentNumber: string; readonly issuedOn: string; readonly today: string };

/** Why a licence cannot be recorded as present. */
export function licencePresentationRefusals(licence: Licence | null, presented: Presented): MicroProjectRefusal[] {
  return reasonsOf([
    ['MICRO_PROJECT_LICENCE_NOT_LISTED', licence === null],
    ['MICRO_PROJECT_DATE_IN_FUTURE', presented.issuedOn > presented.today],
  ]);
}

/** The change that a licence makes which is there. */
export function presentLicence(licence: Licence | null, { documentNumber, issuedOn, today }: Presented) {
  refuseFirst(licencePresentationRefusals(licence, { documentNumber, issuedOn, today }));
  return { documentNumber, issuedOn } as const;
}

export type Waiver = { readonly byId: string; readonly authorIds: readonly string[]; readonly reason: string | null };

/** Why a licence cannot be waived: by name, for a reason, and by nobody who wrote the project (BR-06, BR-08). */
export function licenceWaiverRefusals(licence: Licence | null, waiver: Waiver): MicroProjectRefusal[] {
  return reasonsOf([
    ['MICRO_PROJECT_LICENCE_NOT_LISTED', licence === null],
    ['MICRO_PROJECT_OWN_WAIVER', waiver.authorIds.includes(waiver.byId)],
    ['MICRO_PROJECT_REASON_MISSING', !isWritten(waiver.reason)],
  ]);
}

/** Refuses a waiver that cannot be given. */
export function waiveLicence(licence: Licence | null, waiver: Waiver): void {
  refuseFirst(licenceWaiverRefusals(licence, waiver));
}

/** Why nothing is handed over: each licence that the project lists is there or waived (BR-24). */
export function licenceRefusals(licences: readonly Licence[]): MicroProjectRefusal[] {
  return reasonsOf([['MICRO_PROJECT_LICENCE_MISSING', licences.some(isMissing)]]);
}

/** Refuses a handover while a licence is missing. */
export function assertLicensed(licences: readonly Licence[]): void {
  refuseFirst(licenceRefusals(licences), { count: licences.filter(isMissing).length });
}
