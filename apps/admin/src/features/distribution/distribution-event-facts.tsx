import { presidingFunctionLabels } from '@wasl/domain/distribution';
import type { EventFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { TextLink } from '#ui/words/text-link.tsx';

/** Under which agreement the event stands, and by which function it is presided. */
export function DistributionEventFacts({ event }: { event: EventFileFragment }) {
  const { agreement, presidedBy } = event;
  return (
    <Panel title={m.event_facts()}>
      <DefinitionList
        items={[
          {
            term: m.agreement(),
            value: (
              <TextLink to="/agreements/$id" params={{ id: agreement.id }}>
                {said(agreement.titles)}
              </TextLink>
            ),
          },
          { term: m.event_presided_by(), value: said(presidingFunctionLabels[presidedBy]) },
        ]}
      />
    </Panel>
  );
}
