import { defineEntity, p } from '@mikro-orm/core';
import { licenceKinds } from '@wasl/domain/micro-project';
import { caseScope, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { MicroProject } from '../micro-project.entity.ts';

/** A licence that the trade of a project needs: there, waived by name, or missing (BR-24). */
const ProjectLicenceSchema = defineEntity({
  name: 'ProjectLicence',
  tableName: 'project_licence',
  properties: {
    id: uuidKey(),
    place: () =>
      sameAs(MicroProject, { name: 'project_licence_place', columns: ['micro_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(MicroProject, {
        name: 'project_licence_team',
        columns: ['micro_project_id', 'centre_code', 'officer_id'],
      }),
    microProject: () => p.manyToOne(MicroProject).ref().createForeignKeyConstraint(false),
    ...caseScope,
    kind: p.enum(licenceKinds),
    documentNumber: p.text().strictNullable(),
    issuedOn: p.date().strictNullable(),
    waivedBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    reason: p.text().strictNullable(),
  },
  uniques: [{ name: 'project_licence_once', properties: ['microProject', 'kind'] }],
  checks: [
    { name: 'project_licence_present_has_day', expression: '(document_number is null) = (issued_on is null)' },
    { name: 'project_licence_waiver_has_reason', expression: '(waived_by_id is null) = (reason is null)' },
  ],
});

export class ProjectLicence extends ProjectLicenceSchema.class {}
ProjectLicenceSchema.setClass(ProjectLicence);
