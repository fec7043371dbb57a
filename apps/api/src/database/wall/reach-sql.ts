type Zone = 'reporting' | 'casework' | 'diagnosis' | 'microProject' | 'procurement';

/** A row that a session reaches by its territory, its centre or whom it accompanies. */
export function placed(row: string, zone: Zone): string {
  return `(${ofTerritory(row, zone)} or ${row}.centre_code = any ((select app.centres('read', '${zone}'))::text[])
    or ${row}.officer_id = (select app.own('read', '${zone}')))`;
}

export function ofFacility(row: string, zone: Zone): string {
  return `${row}.facility_code = any ((select app.facilities('read', '${zone}'))::text[])`;
}

/**
 * The cases that an establishment has, and those that it prepared and sent to a centre: what became of them is counted
 * for it, and shown to it no longer.
 */
export function preparedCases(zone: Zone): string {
  return `select c.id from case_file c where ${ofFacility('c', zone)}
    union all select r.case_id from referral r where ${sentFrom(zone)}`;
}

/** The same of people. */
export function preparedPersons(zone: Zone): string {
  return `select h.id from person h where ${ofFacility('h', zone)}
    union all select r.person_id from referral r where ${sentFrom(zone)}`;
}

function sentFrom(zone: Zone): string {
  return `r.from_facility_code = any ((select app.facilities('read', '${zone}'))::text[])`;
}

export function ofTerritory(row: string, zone: Zone): string {
  return `((select app.everywhere('read', '${zone}'))
    or ${row}.territory_code = any ((select app.territories('read', '${zone}'))::text[]))`;
}

/** A row of the part of the territory that the argument `inside` names; all when it is null. */
export function inTerritory(row: string): string {
  return `(inside is null or ${row}.territory_code = inside
    or starts_with(${row}.territory_code, inside || '.'))`;
}

/** The beginning of a day of people in Morocco; the range it bounds is computed once, and an index can serve it. */
export function beginningOf(day: string): string {
  return `((${day})::timestamp at time zone 'Africa/Casablanca')`;
}

/** The day of people in Morocco at an instant. */
export function dayOf(instant: string): string {
  return `(${instant} at time zone 'Africa/Casablanca')::date`;
}
