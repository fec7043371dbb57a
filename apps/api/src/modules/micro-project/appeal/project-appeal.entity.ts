import { defineEntity, p } from '@mikro-orm/core';
import { caseScope, instant, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { MicroProject } from '../micro-project.entity.ts';

/** A person asks for a new look at a rejection, once (BR-25). */
const ProjectAppealSchema = defineEntity({
  name: 'ProjectAppeal',
  tableName: 'project_appeal',
  properties: {
    id: uuidKey(),
    place: () =>
      sameAs(MicroProject, { name: 'project_appeal_place', columns: ['micro_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(MicroProject, {
        name: 'project_appeal_team',
        columns: ['micro_project_id', 'centre_code', 'officer_id'],
      }),
    microProject: () =>
      p.oneToOne(MicroProject).owner().ref().unique('project_appeal_once').createForeignKeyConstraint(false),
    ...caseScope,
    grounds: p.text(),
    askedOn: p.date(),
    recordedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    recordedAt: instant(),
  },
});

export class ProjectAppeal extends ProjectAppealSchema.class {}
ProjectAppealSchema.setClass(ProjectAppeal);
