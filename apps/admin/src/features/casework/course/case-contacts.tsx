import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { can } from '@wasl/domain/access';
import { contactChannelLabels, isOpenCase } from '@wasl/domain/casework';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import { type CaseContactsFragment, CaseContactsFragmentDoc } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Day } from '#ui/words/day.tsx';
import { placeOf } from '#lib/place.ts';
import { ContactForm } from './contact.form.tsx';

type Contact = CaseContactsFragment['contacts']['nodes'][number];

const columns = (): Column<Contact>[] => [
  {
    key: 'on',
    header: m.contact_on(),
    card: 'name',
    cell: ({ on, note }) => <TwoLines first={<Day of={on} />} second={note} />,
  },
  { key: 'channel', header: m.contact_channel(), cell: ({ channel }) => said(contactChannelLabels[channel]) },
  {
    key: 'reached',
    header: m.state(),
    card: 'state',
    cell: ({ isReached }) => (
      <StateBadge tone={isReached ? 'done' : 'waiting'}>
        {isReached ? m.contact_reached() : m.contact_not_reached()}
      </StateBadge>
    ),
  },
];

/** Every attempt to reach the person: three by two channels over sixty days come before anybody is called lost. */
export function CaseContacts({ from }: { from: FragmentType<CaseContactsFragment> }) {
  const { data } = useSuspenseFragment({ fragment: CaseContactsFragmentDoc, fragmentName: 'CaseContacts', from });
  const [isWriting, setWriting] = useState(false);
  const mayWrite = can(useActor(), 'case.recordContact', placeOf(data)) && isOpenCase(data.state);
  return (
    <Panel
      title={m.contacts()}
      flush
      action={
        mayWrite ? (
          <Button variant="default" size="sm" onClick={() => setWriting(true)}>
            {m.contact_record()}
          </Button>
        ) : null
      }
    >
      <DataTable
        label={m.contacts()}
        columns={columns()}
        rows={data.contacts.nodes}
        rowKey={({ on, channel, note }) => `${on} ${channel} ${note}`}
        empty={<EmptyState small>{m.contacts_empty()}</EmptyState>}
      />
      {isWriting ? <ContactForm caseFile={data} onClose={() => setWriting(false)} /> : null}
    </Panel>
  );
}
