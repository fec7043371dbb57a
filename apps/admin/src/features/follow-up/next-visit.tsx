import type { FollowUpRowFragment } from '#gql/console/graphql.ts';
import { m } from '#paraglide/messages.js';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { Day } from '#ui/words/day.tsx';
import { expectedOn, isLate, nextVisit } from './visit-order.ts';

/** When somebody goes there next, and whether the day has passed. */
export function NextVisit({ visits }: { visits: FollowUpRowFragment['visits']['nodes'] }) {
  const visit = nextVisit(visits);
  if (!visit) return m.visit_none_left();
  return (
    <TwoLines
      first={<Day of={expectedOn(visit)} />}
      second={isLate(visit) ? m.visit_late() : m.visit_month({ said: String(visit.month) })}
    />
  );
}
