import { Button } from '@mantine/core';
import { can } from '@wasl/domain/access';
import { supportActionKindLabels, supportActionStateLabels } from '@wasl/domain/follow-up';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import type { FollowUpFileFragment, SupportActionFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { supportActionTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Day } from '#ui/words/day.tsx';
import { placeOf } from '#lib/place.ts';
import { EndActionForm } from './end-action.form.tsx';
import { OpenActionForm } from './open-action.form.tsx';

type Shown = { action: SupportActionFileFragment; mayEnd: boolean; onEnd: () => void };

const columns = (): Column<Shown>[] => [
  {
    key: 'kind',
    header: m.support_kind(),
    card: 'name',
    cell: ({ action }) => (
      <TwoLines first={said(supportActionKindLabels[action.kind])} second={action.result ?? action.reason} />
    ),
  },
  { key: 'due', header: m.support_due(), cell: ({ action }) => <Day of={action.endedOn ?? action.dueOn} /> },
  {
    key: 'state',
    header: m.state(),
    card: 'state',
    cell: ({ action: { state } }) => (
      <StateBadge tone={supportActionTones[state]}>{said(supportActionStateLabels[state])}</StateBadge>
    ),
  },
  {
    key: 'end',
    header: m.support_next(),
    cell: ({ action, mayEnd, onEnd }) =>
      action.state === 'OPEN' && mayEnd ? (
        <Button variant="default" size="xs" onClick={onEnd}>
          {m.support_complete()}
        </Button>
      ) : null,
  },
];

/** What is done for the activity: by when, why, and what came of it. */
export function SupportActions({ plan }: { plan: FollowUpFileFragment }) {
  const actor = useActor();
  const [isOpening, setOpening] = useState(false);
  const [ending, setEnding] = useState<SupportActionFileFragment | null>(null);
  const mayEnd = can(actor, 'supportAction.complete', placeOf(plan.microProject));
  const mayOpen = plan.state === 'ACTIVE' && can(actor, 'supportAction.open', placeOf(plan.microProject));
  return (
    <Panel
      title={m.support_actions()}
      flush
      action={
        mayOpen ? (
          <Button variant="default" size="sm" onClick={() => setOpening(true)}>
            {m.support_open()}
          </Button>
        ) : null
      }
    >
      <DataTable
        label={m.support_actions()}
        columns={columns()}
        rows={plan.actions.nodes.map((action) => ({ action, mayEnd, onEnd: () => setEnding(action) }))}
        rowKey={({ action }) => action.id}
        empty={<EmptyState small>{m.support_empty()}</EmptyState>}
      />
      {isOpening ? <OpenActionForm planId={plan.id} onClose={() => setOpening(false)} /> : null}
      {ending ? <EndActionForm action={ending} onClose={() => setEnding(null)} /> : null}
    </Panel>
  );
}
