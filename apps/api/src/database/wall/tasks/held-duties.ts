import type { Places, Scope } from '@wasl/domain/access';
import { duties, type DutyScopes, type TaskKind } from '@wasl/domain/task';

/** Duties as the database takes them. */
export function heldBy(reaches: ReadonlyMap<TaskKind, DutyScopes>): object[] {
  return [...reaches].map(([kind, { doing, heading }]) => ({
    ...{ kind, ahead: duties[kind].aheadDays, grace: duties[kind].graceDays },
    ...placesOf('do', doing),
    ...placesOf('head', heading),
  }));
}

function placesOf(mode: string, scope: Scope): Record<string, unknown> {
  const nothing: Places = { officerIds: [], centreCodes: [], facilityCodes: [], territoryCodes: [] };
  const places = scope === 'EVERYWHERE' ? nothing : scope;
  return {
    [`${mode}_everywhere`]: scope === 'EVERYWHERE',
    [`${mode}_officers`]: places.officerIds,
    [`${mode}_centres`]: places.centreCodes,
    [`${mode}_facilities`]: places.facilityCodes,
    [`${mode}_territories`]: places.territoryCodes,
    [`${mode}_inside`]: places.territoryCodes.map((code) => `${code}.%`),
  };
}
