import type { Mutation } from './mutation.ts';

export const accessTeeth: readonly Mutation[] = [
  {
    id: 'AZ-03',
    what: 'the schema is built although a root field has no policy',
    edit: {
      path: 'apps/api/src/graphql/schema/build-schema.ts',
      find: '    ...policyProblems(schema),\n',
      replace: '',
    },
  },
  {
    id: 'AZ-05',
    what: 'row security lets everyone read every project',
    sql: ['alter policy app_select on public.micro_project using (true)'],
  },
  {
    id: 'AZ-06',
    what: 'lists are read without the scope of their permission',
    edit: {
      path: 'apps/api/src/read/plans.ts',
      find: "  if (permission === null || scopeFor(actor, permission) === 'EVERYWHERE') return [];",
      replace: '  if (actor !== undefined) return [];',
    },
  },
  {
    id: 'AZ-11',
    what: 'the database takes a decision by the one who asked for it',
    sql: ['alter table public.project_decision drop constraint project_decision_two_persons'],
  },
  {
    id: 'AZ-11',
    what: 'the rules let whoever wrote a part of a project decide on it',
    edit: {
      path: 'packages/domain/src/micro-project/decision.rules.ts',
      find: 'authorIds.includes(byId)',
      replace: "authorIds.includes('')",
    },
  },
];
