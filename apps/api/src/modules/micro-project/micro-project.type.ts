import { Field, Int, ObjectType } from 'type-graphql';
import { ceilingOf, roomOf } from '@wasl/domain/agreement';
import type { Centimes } from '@wasl/domain/kernel';
import {
  type LegalForm,
  legalFormLabels,
  legalForms,
  type MicroProjectState,
  microProjectStateLabels,
  microProjectStates,
  type Premises,
  premisesKinds,
  premisesLabels,
} from '@wasl/domain/micro-project';
import { searchKey } from '@wasl/domain/person';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { enumOf } from '#graphql/enum-of.ts';
import {
  dateTimeFilter,
  enumFilter,
  idFilter,
  searchFilter,
  startsWith,
  stringFilter,
  territoryFilter,
} from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { AgreementType } from '#modules/agreement/agreement.type.ts';
import { TrancheType } from '#modules/agreement/tranche.type.ts';
import { CaseType } from '#modules/casework/case.type.ts';
import { FollowUpPlanType } from '#modules/follow-up/plan/follow-up-plan.type.ts';
import { HandoverConnection, type HandoverType } from '#modules/distribution/handover.type.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { AssetConnection, type AssetType, assetList } from '#modules/procurement/asset.type.ts';
import { KitType } from '#modules/programme/kit.type.ts';
import { SectorType } from '#modules/programme/sector.type.ts';
import { FacilityType } from '#modules/territory/facility.type.ts';
import { TerritoryType } from '#modules/territory/territory.type.ts';
import { ProjectAppealType } from './appeal/project-appeal.type.ts';
import { FeasibilityStudyType } from './feasibility-study.type.ts';
import { ProjectLicenceConnection, type ProjectLicenceType } from './licence/project-licence.type.ts';
import { ProjectDecisionType } from './project-decision.type.ts';
import { ProjectLineConnection, type ProjectLineType } from './project-line.type.ts';

export const MicroProjectStateEnum = enumOf(microProjectStates, {
  name: 'MicroProjectState',
  description: 'How far a micro-project has come, from an idea to an activity that stands by itself.',
  labels: microProjectStateLabels,
});
export const PremisesEnum = enumOf(premisesKinds, {
  name: 'Premises',
  description: 'Where the activity takes place.',
  labels: premisesLabels,
});
export const LegalFormEnum = enumOf(legalForms, {
  name: 'LegalForm',
  description: 'Under what legal form the activity is run.',
  labels: legalFormLabels,
});

const ceiling = (row: string) =>
  `(select least(agreement.ceiling_per_project, programme.per_project_ceiling) from agreement
    join programme on programme.code = agreement.programme_code where agreement.id = ${row}.agreement_id)`;
const trancheRoom = (row: string) =>
  `(select tranche.amount - tranche.committed from tranche where tranche.id = ${row}.tranche_id)`;

@ObjectType('MicroProject', {
  implements: Node,
  description: 'An income-generating activity of one beneficiary: formulated, decided on, equipped, followed.',
})
export class MicroProjectType extends Node {
  @Field(() => String, { description: 'The public code, which says nothing of the person.' })
  code!: string;

  @Field(() => String, { description: 'What the project is, in a line.' })
  title!: string;

  @Field(() => MicroProjectStateEnum, { description: 'How far it has come.' })
  state!: MicroProjectState;

  @Field(() => CaseType, {
    nullable: true,
    description: 'The case of the beneficiary; null where it is out of reach: committees see codes only.',
  })
  case!: CaseType | null;

  @Field(() => AgreementType, { description: 'The agreement that funds it.' })
  agreement!: AgreementType;

  @Field(() => TrancheType, { description: 'The tranche its amount is taken from.' })
  tranche!: TrancheType;

  @Field(() => SectorType, { description: 'The sector of activity.' })
  sector!: SectorType;

  @Field(() => String, { description: 'The trade, as in `barber`.' })
  trade!: string;

  @Field(() => KitType, { nullable: true, description: 'The kit it was made from; null when its lines are its own.' })
  kit!: KitType | null;

  @Field(() => TerritoryType, { description: 'Where the activity is.' })
  territory!: TerritoryType;

  @Field(() => FacilityType, {
    nullable: true,
    description: 'The centre that accompanies it; null until one is assigned.',
  })
  centre!: FacilityType | null;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who accompanies it; null until somebody is assigned.' })
  officer!: StaffMemberType | null;

  @Field(() => PremisesEnum, { description: 'Where the activity takes place.' })
  premises!: Premises;

  @Field(() => LegalFormEnum, { description: 'The legal form of the activity.' })
  legalForm!: LegalForm;

  @Field(() => MoneyScalar, { description: 'The sum of the lines that the programme is asked to fund, in centimes.' })
  requested!: Centimes;

  @Field(() => MoneyScalar, { nullable: true, description: 'The amount granted; null until a decision grants one.' })
  granted!: Centimes | null;

  @Field(() => MoneyScalar, { description: 'What was paid for it, to suppliers and as working capital.' })
  paid!: Centimes;

  @Field(() => MoneyScalar, { description: 'The cost of what was handed over, and the working capital that was paid.' })
  delivered!: Centimes;

  @Field(() => MoneyScalar, {
    description: 'The most it may be granted: the least of the ceilings of agreement and programme.',
  })
  @Derived({ from: ceilingOf, sql: ceiling })
  ceiling!: Centimes;

  @Field(() => MoneyScalar, { description: 'What its tranche can still commit.' })
  @Derived({ from: roomOf, sql: trancheRoom })
  trancheRoom!: Centimes;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who submitted it; null until submission.' })
  submittedBy!: StaffMemberType | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was submitted; null until then.' })
  submittedOn!: string | null;

  @ListField(() => ProjectLineConnection, { description: 'What it needs, line by line.', order: [['position', 'asc']] })
  lines!: Connection<ProjectLineType>;

  @Field(() => FeasibilityStudyType, {
    nullable: true,
    description: 'The feasibility study; null until it is studied.',
  })
  feasibility!: FeasibilityStudyType | null;

  @Field(() => ProjectDecisionType, {
    nullable: true,
    description: 'The decision of the committee that stands; null until there is one.',
  })
  decision!: ProjectDecisionType | null;

  @Field(() => ProjectAppealType, {
    nullable: true,
    description: 'What the beneficiary said who asked for a new look at a rejection; null where nobody did.',
  })
  appeal!: ProjectAppealType | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day the beneficiary signed the commitment letter; null until then.',
  })
  commitmentSignedOn!: string | null;

  @ListField(() => ProjectLicenceConnection, {
    description: 'The licences that its trade needs.',
    order: [['kind', 'asc']],
  })
  licences!: Connection<ProjectLicenceType>;

  @ListField(() => AssetConnection, { description: 'The equipment received for it.', list: () => assetList })
  assets!: Connection<AssetType>;

  @ListField(() => HandoverConnection, {
    description: 'The handovers to its beneficiary, the earliest first.',
    order: [['deliveredAt', 'asc']],
  })
  handovers!: Connection<HandoverType>;

  @Field(() => FollowUpPlanType, {
    nullable: true,
    description: 'How it is followed; null before the handover, and for who may not see it.',
  })
  followUpPlan!: FollowUpPlanType | null;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was formulated.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const MicroProjectConnection = connectionOf(() => MicroProjectType, 'MicroProject');

export const microProjectList = listOf('MicroProject', {
  of: 'micro-projects',
  filters: {
    state: enumFilter(MicroProjectStateEnum, 'state', 'By how far it has come.'),
    agreementId: idFilter('Agreement', 'agreement', 'By the agreement that funds it.'),
    territory: territoryFilter('territoryCode', 'By the place of the activity.'),
    sectorCode: stringFilter('sector', 'By the code of the sector.'),
    officerId: idFilter('StaffMember', 'officerId', 'By who accompanies it.'),
    search: searchFilter('By the beginning of the code or of the title.', (place, text) => {
      const byCode = startsWith(place.column('code'), place, text.toUpperCase());
      return `(${byCode} or ${startsWith(place.column('searchText'), place, searchKey(text))})`;
    }),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { UPDATED_AT: 'updatedAt', CODE: 'code', REQUESTED: 'requested' },
  defaultOrder: [['updatedAt', 'desc']],
});
