import { defineEntity, p } from '@mikro-orm/core';
import { outcomeCertainties, outcomeKinds } from '@wasl/domain/follow-up';
import type { IsoDate } from '@wasl/domain/kernel';
import { caseScope, instant, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { Staff } from '#modules/identity/staff.entity.ts';

/** What became of a person, how sure one is, and where it is known from. Nothing here is ever changed. */
const OutcomeSchema = defineEntity({
  name: 'Outcome',
  tableName: 'outcome',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Case, { name: 'outcome_place', columns: ['case_id', 'territory_code'] }),
    team: () => maybeSameAs(Case, { name: 'outcome_team', columns: ['case_id', 'centre_code', 'officer_id'] }),
    case: () => p.manyToOne(Case).ref().createForeignKeyConstraint(false).index('outcome_case_idx'),
    ...caseScope,
    kind: p.enum(outcomeKinds),
    happenedOn: p.date().$type<IsoDate>(),
    certainty: p.enum(outcomeCertainties),
    source: p.text(),
    recordedAt: instant(),
    recordedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
  },
});

export class Outcome extends OutcomeSchema.class {}
OutcomeSchema.setClass(Outcome);
