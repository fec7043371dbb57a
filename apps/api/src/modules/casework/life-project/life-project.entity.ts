import { defineEntity, p } from '@mikro-orm/core';
import { caseRoads, lifeProjectStates, lifeStepActors } from '@wasl/domain/casework';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { stamps, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Case } from '../case.entity.ts';

/** Where a person wants to go, as agreed with a worker. Another agreement is another row: what it replaces is kept. */
const LifeProjectSchema = defineEntity({
  name: 'LifeProject',
  tableName: 'life_project',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Case, { name: 'life_project_place', columns: ['case_id', 'territory_code'] }),
    team: () => maybeSameAs(Case, { name: 'life_project_team', columns: ['case_id', 'centre_code', 'officer_id'] }),
    case: () => p.manyToOne(Case).ref().createForeignKeyConstraint(false),
    revision: p.integer(),
    state: p.enum(lifeProjectStates),
    goal: p.text(),
    road: p.enum(caseRoads),
    agreedOn: p.date().$type<IsoDate>(),
    agreedWith: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    steps: () => p.oneToMany(LifeStep).mappedBy('lifeProject'),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
    ...stamps,
  },
  checks: [{ name: 'life_project_revision_positive', expression: 'revision > 0' }],
  uniques: [
    { name: 'life_project_place_unique', properties: ['id', 'territoryCode'] },
    { name: 'life_project_team_unique', properties: ['id', 'centreCode', 'officerId'] },
    { name: 'life_project_revision_unique', properties: ['case', 'revision'] },
    { name: 'life_project_one_in_force', properties: ['case'], where: "state = 'AGREED'" },
  ],
});

export class LifeProject extends LifeProjectSchema.class {}
LifeProjectSchema.setClass(LifeProject);

/** A step of a life project: what, who takes it, by when, and when it was done. */
const LifeStepSchema = defineEntity({
  name: 'LifeStep',
  tableName: 'life_step',
  properties: {
    id: uuidKey(),
    place: () => sameAs(LifeProject, { name: 'life_step_place', columns: ['life_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(LifeProject, { name: 'life_step_team', columns: ['life_project_id', 'centre_code', 'officer_id'] }),
    lifeProject: () => p.manyToOne(LifeProject).ref().createForeignKeyConstraint(false),
    position: p.integer(),
    what: p.text(),
    who: p.enum(lifeStepActors),
    dueOn: p.date().$type<IsoDate>().strictNullable(),
    doneOn: p.date().$type<IsoDate>().strictNullable(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
    ...stamps,
  },
  uniques: [{ name: 'life_step_position_unique', properties: ['lifeProject', 'position'] }],
});

export class LifeStep extends LifeStepSchema.class {}
LifeStepSchema.setClass(LifeStep);
