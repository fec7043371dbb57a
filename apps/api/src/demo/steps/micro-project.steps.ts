import { advance } from '../desk.ts';
import type { TrancheAnswer } from '../graphql/agreement.graphql.ts';
import type { CaseAnswer } from '../graphql/casework.graphql.ts';
import {
  approveMicroProject,
  contractMicroProject,
  type FormulateMicroProject,
  formulateMicroProject,
  type ProjectAnswer,
  prepareMicroProject,
  procureMicroProject,
  reviewMicroProject,
  shortlistMicroProject,
  studyMicroProject,
  submitMicroProject,
} from '../graphql/micro-project.graphql.ts';
import { keyOfPerson } from '../operation.ts';
import { changeOf } from './agreement.steps.ts';
import { playAssets } from './asset.steps.ts';
import type { Player } from './case.steps.ts';

/** The project as the person and the officer write it, from the kit of the trade. */
export function playFormulation(
  player: Player,
  opened: CaseAnswer,
  money: Readonly<{ agreementId: string; tranche: TrancheAnswer }>,
): Promise<ProjectAnswer> {
  return player.desk.change('officer', formulateMicroProject, formulationOf(player, opened, money));
}

/** The project through study, committee, contract and purchase, as far as the person's goal. */
export function playProject(player: Player, formulated: ProjectAnswer): Promise<ProjectAnswer> {
  return advance(
    formulated,
    { ...writingSteps(player), ...committeeSteps(player), ...equippingSteps(player) },
    player.goal,
  );
}

function formulationOf(
  { desk, operation, sheet, kit }: Player,
  opened: CaseAnswer,
  { agreementId, tranche }: Readonly<{ agreementId: string; tranche: TrancheAnswer }>,
): FormulateMicroProject {
  const [premises, legalForm] = sheet.place;
  return {
    idempotencyKey: desk.key(keyOfPerson(sheet), 'formulate'),
    caseId: opened.id,
    agreementId,
    trancheId: tranche.id,
    sectorCode: kit.sector.code,
    trade: kit.trade,
    kitCode: kit.code,
    title: sheet.title,
    territoryCode: operation.territoryCode,
    premises,
    legalForm,
    lines: kit.lines.nodes.map(({ item, quantity }) => ({
      itemCode: item.code,
      quantity,
      unitPrice: item.unitPrice,
      source: 'PROGRAMME',
    })),
  };
}

function writingSteps({ desk, calendar, sheet }: Player) {
  const change = changeOf(desk, keyOfPerson(sheet), 'project');
  const [sales, costs] = sheet.month;
  return {
    FORMULATED: (p: ProjectAnswer) =>
      desk.change('officer', studyMicroProject, {
        ...change('study', p),
        demand: sheet.demand,
        monthlySales: sales * 100,
        monthlyCosts: costs * 100,
        verdict: sheet.place[0] === 'STREET' ? 'WITH_CONDITIONS' : 'FAVOURABLE',
        studiedOn: calendar.before(125),
      }),
    STUDIED: (p: ProjectAnswer) =>
      desk.change('officer', submitMicroProject, { ...change('submit', p), submittedOn: calendar.before(118) }),
  };
}

function committeeSteps({ desk, operation, calendar, sheet }: Player) {
  const change = changeOf(desk, keyOfPerson(sheet), 'project');
  return {
    SUBMITTED: (p: ProjectAnswer) => desk.change('das', reviewMicroProject, change('review', p)),
    UNDER_REVIEW: (p: ProjectAnswer) => desk.change('das', shortlistMicroProject, change('shortlist', p)),
    SHORTLISTED: (p: ProjectAnswer) =>
      desk.change('das', approveMicroProject, {
        ...change('approve', p),
        amount: p.requested,
        minutesReference: operation.minutes,
        minutesOn: calendar.before(90),
      }),
  };
}

function equippingSteps(player: Player) {
  const { desk, calendar, sheet } = player;
  const change = changeOf(desk, keyOfPerson(sheet), 'project');
  return {
    APPROVED: (p: ProjectAnswer) =>
      desk.change('officer', contractMicroProject, {
        ...change('contract', p),
        commitmentSignedOn: calendar.before(80),
      }),
    CONTRACTED: (p: ProjectAnswer) => desk.change('coordinator', procureMicroProject, change('procure', p)),
    PROCURING: async (p: ProjectAnswer) => {
      const bought = await playAssets(player, p);
      return desk.change('coordinator', prepareMicroProject, change('prepare', bought));
    },
  };
}
