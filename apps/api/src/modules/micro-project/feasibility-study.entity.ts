import { defineEntity, p } from '@mikro-orm/core';
import { feasibilityVerdicts } from '@wasl/domain/micro-project';
import { caseScope, money, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { MicroProject } from './micro-project.entity.ts';

const FeasibilityStudySchema = defineEntity({
  name: 'FeasibilityStudy',
  tableName: 'feasibility_study',
  properties: {
    id: uuidKey(),
    place: () =>
      sameAs(MicroProject, { name: 'feasibility_study_place', columns: ['micro_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(MicroProject, {
        name: 'feasibility_study_team',
        columns: ['micro_project_id', 'centre_code', 'officer_id'],
      }),
    microProject: () =>
      p.oneToOne(MicroProject).owner().ref().unique('feasibility_study_one').createForeignKeyConstraint(false),
    ...caseScope,
    demand: p.text(),
    monthlySales: money(),
    monthlyCosts: money(),
    expectedMonthlyIncome: money(),
    breakEvenMonth: p.integer().strictNullable(),
    verdict: p.enum(feasibilityVerdicts),
    author: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    studiedOn: p.date(),
  },
  checks: [
    {
      name: 'feasibility_study_income_is_sales_less_costs',
      expression: 'expected_monthly_income = monthly_sales - monthly_costs',
    },
    { name: 'feasibility_study_money_not_negative', expression: 'monthly_sales >= 0 and monthly_costs >= 0' },
  ],
});

export class FeasibilityStudy extends FeasibilityStudySchema.class {}
FeasibilityStudySchema.setClass(FeasibilityStudy);
