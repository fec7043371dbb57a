import type { EntityClass } from '@mikro-orm/core';
import type { Trilingual } from '@wasl/domain/kernel';
import { searchKey } from '@wasl/domain/person';
import { CaseworkRule } from '#modules/casework/rule/casework-rule.entity.ts';
import { FollowUpRule } from '#modules/follow-up/rule/follow-up-rule.entity.ts';
import { ItemType } from '#modules/programme/item-type.entity.ts';
import { Kit, KitLine, KitSkill } from '#modules/programme/kit.entity.ts';
import { Programme } from '#modules/programme/programme.entity.ts';
import { Sector } from '#modules/programme/sector.entity.ts';
import { Skill } from '#modules/programme/skill.entity.ts';
import { CentreCoverage, Facility } from '#modules/territory/facility.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import type { Reference } from './reference.files.ts';

/** The rows of one table, by the names of its columns' properties; a relation is given by the code it refers to. */
export type ReferenceTable = { readonly entity: EntityClass<object>; readonly rows: readonly ReferenceRow[] };
type ReferenceRow = Readonly<Record<string, unknown>> & { readonly code: string };

/** Every table of the reference data, those that others refer to first. */
export function tablesOf(reference: Reference): ReferenceTable[] {
  return [...placesOf(reference), ...wordsOf(reference), ...equipmentOf(reference)];
}

function placesOf({ territories, facilities, coverage }: Reference): ReferenceTable[] {
  return [
    {
      entity: Territory,
      rows: territories.map(({ parentCode, aliases, ...row }) => ({
        ...row,
        parent: parentCode,
        ...findable(row, aliases),
      })),
    },
    {
      entity: Facility,
      rows: facilities.map(({ territoryCode, ...row }) => ({ ...row, territory: territoryCode, ...findable(row) })),
    },
    {
      entity: CentreCoverage,
      rows: coverage.map(({ centreCode, territoryCode, ...row }) => ({
        ...row,
        code: `${centreCode}.${territoryCode}`,
        centre: centreCode,
        territory: territoryCode,
      })),
    },
  ];
}

function wordsOf({ programmes, caseworkRules, followUpRules, sectors, skills }: Reference): ReferenceTable[] {
  return [
    { entity: Programme, rows: programmes.map((row) => ({ ...row, ...findable(row) })) },
    {
      entity: FollowUpRule,
      rows: followUpRules.map(({ programmeCode, ...row }) => ({ ...row, programme: programmeCode })),
    },
    { entity: CaseworkRule, rows: caseworkRules },
    { entity: Sector, rows: sectors.map((row) => ({ ...row, ...findable(row) })) },
    { entity: Skill, rows: skills.map((row) => ({ ...row, ...findable(row) })) },
  ];
}

function equipmentOf({ itemTypes, kits }: Reference): ReferenceTable[] {
  const lines = kits.flatMap(({ code, lines }) =>
    lines.map(({ itemCode, quantity }, index) => ({
      code: `${code}.${itemCode}`,
      kit: code,
      item: itemCode,
      position: index + 1,
      quantity,
    })),
  );
  const skills = kits.flatMap(({ code, skills }) =>
    skills.map((skill) => ({ code: `${code}.${skill}`, kit: code, skill })),
  );
  return [
    { entity: ItemType, rows: itemTypes.map((row) => ({ ...row, ...findable(row) })) },
    { entity: Kit, rows: kits.map(({ sectorCode, ...row }) => ({ ...row, sector: sectorCode, ...findable(row) })) },
    { entity: KitLine, rows: lines },
    { entity: KitSkill, rows: skills },
  ];
}

/** What `search` looks into: the code and the names, without accents, marks or capitals. */
function findable({ code, names }: { code: string; names: Trilingual }, aliases: readonly string[] = []) {
  return { searchText: [code, names.ar, names.fr, names.en, ...aliases].map(searchKey).join(' | ') };
}
