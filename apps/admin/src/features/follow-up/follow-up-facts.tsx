import { microProjectStateLabels } from '@wasl/domain/micro-project';
import type { FollowUpFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { holderOf } from '#lib/words/person-name.ts';
import { microProjectTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Code } from '#ui/words/code.tsx';
import { Day } from '#ui/words/day.tsx';
import { TextLink } from '#ui/words/text-link.tsx';

/** Whose activity it is, how to reach the person, and from when to when it is followed. */
export function FollowUpFacts({ plan }: { plan: FollowUpFileFragment }) {
  const { microProject } = plan;
  const phone = microProject.case?.person.identity?.phone;
  return (
    <Panel title={m.follow_up_facts()}>
      <DefinitionList
        items={[
          { term: m.beneficiary(), value: <Holder plan={plan} /> },
          {
            term: m.phone(),
            value: phone ? (
              <a href={`tel:${phone}`}>
                <bdi dir="ltr">{phone}</bdi>
              </a>
            ) : null,
          },
          {
            term: m.micro_project(),
            value: (
              <TextLink to="/micro-projects/$id" params={{ id: microProject.id }}>
                <Code>{microProject.code}</Code>
              </TextLink>
            ),
          },
          {
            term: m.state(),
            value: (
              <StateBadge tone={microProjectTones[microProject.state]}>
                {said(microProjectStateLabels[microProject.state])}
              </StateBadge>
            ),
          },
          { term: m.follow_up_since(), value: <Day of={plan.handedOverOn} /> },
          { term: m.follow_up_until(), value: <Day of={plan.endsOn} /> },
        ]}
      />
    </Panel>
  );
}

function Holder({ plan: { microProject } }: { plan: FollowUpFileFragment }) {
  const name = <bdi>{holderOf(microProject)}</bdi>;
  if (!microProject.case) return name;
  return (
    <TextLink to="/cases/$id" params={{ id: microProject.case.id }}>
      {name}
    </TextLink>
  );
}
