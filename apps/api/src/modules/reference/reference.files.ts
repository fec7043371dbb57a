import caseworkRulesJson from '#reference/casework-rules.json' with { type: 'json' };
import facilitiesJson from '#reference/facilities.json' with { type: 'json' };
import followUpRulesJson from '#reference/follow-up-rules.json' with { type: 'json' };
import itemTypesJson from '#reference/item-types.json' with { type: 'json' };
import kitsJson from '#reference/kits.json' with { type: 'json' };
import programmesJson from '#reference/programmes.json' with { type: 'json' };
import sectorsJson from '#reference/sectors.json' with { type: 'json' };
import skillsJson from '#reference/skills.json' with { type: 'json' };
import territoriesJson from '#reference/territories.json' with { type: 'json' };
import * as schema from './reference.schema.ts';

/** The reference data as it is in the repository, read and checked: a file with a mistake loads nothing. */
export function readReference() {
  return {
    ...schema.territoriesFile.parse(territoriesJson),
    ...schema.facilitiesFile.parse(facilitiesJson),
    ...schema.programmesFile.parse(programmesJson),
    ...schema.followUpRulesFile.parse(followUpRulesJson),
    ...schema.caseworkRulesFile.parse(caseworkRulesJson),
    ...schema.sectorsFile.parse(sectorsJson),
    ...schema.skillsFile.parse(skillsJson),
    ...schema.itemTypesFile.parse(itemTypesJson),
    ...schema.kitsFile.parse(kitsJson),
  };
}

export type Reference = ReturnType<typeof readReference>;
