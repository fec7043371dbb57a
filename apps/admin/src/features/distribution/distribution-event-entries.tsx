import { Progress } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '@wasl/domain/language';
import type { EntryFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { holderOf } from '#lib/words/person-name.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { SearchField } from '#ui/list/search-field.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import classes from './distribution-event-entries.module.css';
import { EntryCard } from './entry-card.tsx';
import { HandoverDialog } from './handover.dialog.tsx';
import type { EventFile } from './use-event.ts';

type Props = { event: EventFile; onStale: () => void };

/** The list of the day: find the person, hand over, have them sign, go to the next. */
export function DistributionEventEntries({ event, onStale }: Props) {
  const [wanted, setWanted] = useState('');
  const [chosen, choose] = useState<EntryFileFragment | null>(null);
  const entries = event.entries.nodes;
  const shown = entries.filter((entry) => matches(entry, wanted));
  const next = entries.find(({ id, state }) => state === 'LISTED' && id !== chosen?.id) ?? null;
  return (
    <Panel title={m.event_entries()} note={m.event_entries_note()}>
      <DeliveryProgress event={event} />
      <SearchField label={m.event_search()} value={wanted} onChange={setWanted} />
      {shown.length === 0 ? (
        <EmptyState small>{wanted ? m.list_none_match() : m.event_entries_empty()}</EmptyState>
      ) : (
        <ol className={classes.entries}>
          {shown.map((entry) => (
            <EntryCard key={entry.id} event={event} entry={entry} onHandOver={() => choose(entry)} onStale={onStale} />
          ))}
        </ol>
      )}
      {chosen ? (
        <HandoverDialog
          key={chosen.id}
          event={event}
          entry={chosen}
          hasNext={next !== null}
          onNext={() => choose(next)}
          onClose={() => choose(null)}
          onStale={onStale}
        />
      ) : null}
    </Panel>
  );
}

function DeliveryProgress({ event: { deliveredCount, entryCount } }: { event: EventFile }) {
  const said = m.event_progress({ part: formatNumber(deliveredCount), whole: formatNumber(entryCount) });
  const part = entryCount === 0 ? 0 : (deliveredCount / entryCount) * 100;
  return (
    <div className={classes.progress}>
      <strong>{said}</strong>
      <Progress value={part} size="lg" radius="md" aria-label={said} />
    </div>
  );
}

/** A person is found by any part of the name on the screen, by the code, the project's code, or a tag. */
function matches(entry: EntryFileFragment, wanted: string): boolean {
  const { microProject: project } = entry;
  const { code, assets, sector } = project;
  const words = [holderOf(project), project.case?.person.publicCode, code, said(sector.names)];
  const tags = assets.nodes.map(({ tag }) => tag);
  return [...words, ...tags].join(' ').toLowerCase().includes(wanted.trim().toLowerCase());
}
