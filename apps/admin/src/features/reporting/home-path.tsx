import { formatNumber } from '@wasl/domain/language';
import { microProjectStateLabels, microProjectStates } from '@wasl/domain/micro-project';
import { useMayEver } from '#access/actor.tsx';
import type { FiguresPathFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { RankedBars } from '#ui/figure/ranked-bars.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { TextLink } from '#ui/words/text-link.tsx';

/** Where the projects stand, in the order of the journey. Each bar opens the list it counts. */
export function HomePath({ states }: { states: FiguresPathFragment['projectsByState'] }) {
  const mayOpen = useMayEver('microProject.read');
  const counts = new Map(states.map(({ state, count }) => [state, count]));
  const items = microProjectStates
    .filter((state) => (counts.get(state) ?? 0) > 0)
    .map((state) => ({
      key: state,
      count: counts.get(state) ?? 0,
      said: formatNumber(counts.get(state) ?? 0),
      label: mayOpen ? (
        <TextLink to="/micro-projects" search={{ state }} c="inherit">
          {said(microProjectStateLabels[state])}
        </TextLink>
      ) : (
        said(microProjectStateLabels[state])
      ),
    }));
  return (
    <Panel title={m.home_path()} note={m.home_path_note()}>
      {items.length === 0 ? (
        <EmptyState small>{m.home_path_empty()}</EmptyState>
      ) : (
        <RankedBars label={m.home_path()} items={items} />
      )}
    </Panel>
  );
}
