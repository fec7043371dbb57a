import type { FollowUpFileFragment, FollowUpPlanQuery } from '#gql/console/graphql.ts';

/** The plan of an answer; null when there is none of this id, or when it is another kind of thing. */
export function planIn({ node }: FollowUpPlanQuery): FollowUpFileFragment | null {
  return node?.__typename === 'FollowUpPlan' ? node : null;
}
