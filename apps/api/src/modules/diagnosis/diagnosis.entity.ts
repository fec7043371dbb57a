import { defineEntity, p } from '@mikro-orm/core';
import { diagnosisKinds, diagnosisStates, skillEvidences } from '@wasl/domain/diagnosis';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { money, stamps, uuidKey } from '#database/columns.ts';
import { maybeSameAs, readThrough, sameAs } from '#database/same-as.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Skill } from '#modules/programme/skill.entity.ts';
import { DiagnosisObstacle } from './sitting/diagnosis-obstacle.entity.ts';
import { DiagnosisSitting } from './sitting/diagnosis-sitting.entity.ts';
import { LifeAnswer } from './sitting/life-answer.entity.ts';

const DiagnosisSchema = defineEntity({
  name: 'Diagnosis',
  tableName: 'diagnosis',
  properties: {
    id: uuidKey(),
    kind: p.enum(diagnosisKinds),
    state: p.enum(diagnosisStates),
    place: () => sameAs(Case, { name: 'diagnosis_place', columns: ['case_id', 'territory_code'] }),
    team: () => maybeSameAs(Case, { name: 'diagnosis_team', columns: ['case_id', 'centre_code', 'officer_id'] }),
    case: () => p.manyToOne(Case).ref().createForeignKeyConstraint(false).index('diagnosis_case_idx'),
    author: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    // Everyone who held a sitting: none of them validates it (BR-08).
    authorIds: p.array().$type<string[]>().columnType('uuid[]'),
    // The form it was begun in; null when it was written without one.
    templateVersion: p.text().strictNullable(),
    // The one it takes the place of.
    supersedes: () => p.manyToOne(Diagnosis).ref().strictNullable().deleteRule('no action'),
    validatedBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    validatedOn: p.date().$type<IsoDate>().strictNullable(),
    personSignedOn: p.date().$type<IsoDate>().strictNullable(),
    returnReason: p.text().strictNullable(),
    baselineMonthlyIncome: money().strictNullable(),
    baselineSituation: p.text().strictNullable(),
    wishes: p.text().strictNullable(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
    skills: () => p.oneToMany(DiagnosisSkill).mappedBy('diagnosis'),
    answers: () => p.oneToMany(LifeAnswer).mappedBy('diagnosis'),
    obstacles: () => p.oneToMany(DiagnosisObstacle).mappedBy('diagnosis'),
    sittings: () => p.oneToMany(DiagnosisSitting).mappedBy('diagnosis'),
    ...stamps,
  },
  checks: [
    // BR-08: whoever writes a diagnosis does not validate it.
    { name: 'diagnosis_two_persons', expression: 'validated_by_id is null or validated_by_id <> author_id' },
    {
      name: 'diagnosis_not_by_its_writers',
      expression: 'validated_by_id is null or validated_by_id <> all(author_ids)',
    },
    { name: 'diagnosis_validated_by_someone', expression: '(validated_by_id is null) = (validated_on is null)' },
    { name: 'diagnosis_income_not_negative', expression: 'baseline_monthly_income >= 0' },
  ],
  uniques: [
    { name: 'diagnosis_place_unique', properties: ['id', 'territoryCode'] },
    { name: 'diagnosis_team_unique', properties: ['id', 'centreCode', 'officerId'] },
  ],
  indexes: [
    { name: 'diagnosis_territory_idx', properties: ['territoryCode', 'id'] },
    { name: 'diagnosis_state_idx', properties: ['state', 'territoryCode'] },
  ],
});

export class Diagnosis extends DiagnosisSchema.class {}
DiagnosisSchema.setClass(Diagnosis);

const DiagnosisSkillSchema = defineEntity({
  name: 'DiagnosisSkill',
  tableName: 'diagnosis_skill',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Diagnosis, { name: 'diagnosis_skill_place', columns: ['diagnosis_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(Diagnosis, { name: 'diagnosis_skill_team', columns: ['diagnosis_id', 'centre_code', 'officer_id'] }),
    diagnosis: () => p.manyToOne(Diagnosis).ref().createForeignKeyConstraint(false),
    skill: () => readThrough(Skill, 'skill_code'),
    skillCode: p.text(),
    level: p.integer(),
    evidence: p.enum(skillEvidences),
    practiceMonths: p.integer().strictNullable(),
    certificateReference: p.text().strictNullable(),
    provider: p.text().strictNullable(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
  },
  checks: [
    { name: 'diagnosis_skill_level_range', expression: 'level between 1 and 5' },
    { name: 'diagnosis_skill_practice_not_negative', expression: 'practice_months >= 0' },
  ],
  uniques: [{ name: 'diagnosis_skill_unique', properties: ['diagnosis', 'skillCode'] }],
});

export class DiagnosisSkill extends DiagnosisSkillSchema.class {}
DiagnosisSkillSchema.setClass(DiagnosisSkill);
