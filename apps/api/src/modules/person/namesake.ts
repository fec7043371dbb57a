import type { EntityManager } from '@mikro-orm/postgresql';
import { openCaseStates } from '@wasl/domain/casework';
import { type PersonDraft, searchKey } from '@wasl/domain/person';
import type { Context } from '#graphql/context.ts';
import { PersonIdentity } from './person-identity.entity.ts';

export type Namesake = { readonly hasOpenCase: boolean };

const sameNames = `
  select exists (select from case_file held where held.person_id = person.id and held.state = any (?)) as open
  from person_identity identity join person on person.id = identity.person_id
  where person.birth_year = ? and person.sex = ? and person.id in (
    select named.person_id from person_name_token named where named.token = any (?))
  order by open desc limit 1`;

/**
 * Somebody within reach with the same name in either script, the same sex and year of birth: perhaps the same person.
 * Whoever lives out of reach is not told about, here as anywhere.
 */
export async function findNamesake(em: EntityManager, person: PersonDraft): Promise<Namesake | null> {
  const [found] = await em.execute<{ open: boolean }[]>(sameNames, [
    toArray(openCaseStates),
    person.birthYear,
    person.sex,
    toArray(fullNames(person)),
  ]);
  return found ? { hasOpenCase: found.open } : null;
}

const namesakeCodes = `
  select person.public_code as code from person_identity identity join person on person.id = identity.person_id
  where person.birth_year = ? and person.sex = ? and person.id in (
    select named.person_id from person_name_token named where named.token = any (?))
  order by person.public_code limit 5`;

/** The public codes of those within reach who bear the same name, sex and year of birth. */
export async function listNamesakes(em: EntityManager, person: PersonDraft): Promise<string[]> {
  const found = await em.execute<{ code: string }[]>(namesakeCodes, [
    person.birthYear,
    person.sex,
    toArray(fullNames(person)),
  ]);
  return found.map(({ code }) => code);
}

/** The person within reach who bears this number; null when nobody does. */
export async function findByNationalId(
  { em, platform }: Pick<Context, 'em' | 'platform'>,
  nationalId: string,
): Promise<string | null> {
  const nationalIdIndex = platform.vault.blindIndex('person.nationalId', nationalId);
  const found = await em.findOne(PersonIdentity, { nationalIdIndex });
  return found?.person.id ?? null;
}

/**
 * Whether somebody within reach bears this number. Whoever lives out of reach is found by the unique index, which says
 * the same and no more.
 */
export async function isNationalIdKnown(
  { em, platform }: Pick<Context, 'em' | 'platform'>,
  nationalId: string | null,
): Promise<boolean> {
  if (nationalId === null) return false;
  const nationalIdIndex = platform.vault.blindIndex('person.nationalId', nationalId);
  return (await em.count(PersonIdentity, { nationalIdIndex })) > 0;
}

/** Two desks may record the same person at once: the second waits until the first has ended. */
export async function holdName(em: EntityManager, person: PersonDraft): Promise<void> {
  const [name = ''] = fullNames(person);
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`person ${name} ${person.birthYear}`]);
}

function fullNames({ firstNameAr, lastNameAr, firstNameFr, lastNameFr }: PersonDraft): string[] {
  return [searchKey(`${firstNameAr} ${lastNameAr}`), searchKey(`${firstNameFr} ${lastNameFr}`)];
}

/** An array literal of PostgreSQL: the query builder would spread a JavaScript array over many placeholders. */
function toArray(texts: readonly string[]): string {
  return `{${texts.map((text) => JSON.stringify(text)).join(',')}}`;
}
