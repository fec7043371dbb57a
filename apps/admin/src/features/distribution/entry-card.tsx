import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { entryStateLabels } from '@wasl/domain/distribution';
import { formatNumber } from '@wasl/domain/language';
import type { EntryFileFragment, EventFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { holderOf } from '#lib/words/person-name.ts';
import { entryTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Code } from '#ui/words/code.tsx';
import { Instant } from '#ui/words/day.tsx';
import classes from './entry-card.module.css';
import { EntryMarks } from './entry-marks.tsx';
import { PaperLine } from './paper-list.tsx';
import { useServable } from './use-handover.ts';

type Props = { event: EventFileFragment; entry: EntryFileFragment; onHandOver: () => void; onStale: () => void };

/** One person of the list: who, which project, what was handed over, what can be done now. */
export function EntryCard({ event, entry, onHandOver, onStale }: Props) {
  const { microProject: project, handover } = entry;
  return (
    <li className={classes.card} data-served={handover !== null}>
      <span className={classes.position} aria-hidden="true">
        {formatNumber(entry.position)}
      </span>
      <div className={classes.words}>
        <strong>
          <bdi>{holderOf(project)}</bdi>
        </strong>
        <small>
          <Code>{project.case?.person.publicCode ?? project.code}</Code> · {said(project.sector.names)} ·{' '}
          <bdi>{project.title}</bdi>
          {project.granted === null ? null : (
            <>
              {' · '}
              <Amount of={project.granted} />
            </>
          )}
        </small>
      </div>
      <div className={classes.state}>
        <StateBadge tone={entryTones[entry.state]}>{said(entryStateLabels[entry.state])}</StateBadge>
      </div>
      {handover ? (
        <div className={classes.more}>
          <small>
            {m.handover_report()} <Code>{handover.reportNumber}</Code> · <Instant of={handover.deliveredAt} />
          </small>
          <PaperLine papers={handover.documents.nodes} empty={m.papers_empty()} />
        </div>
      ) : (
        <Acts event={event} entry={entry} onHandOver={onHandOver} onStale={onStale} />
      )}
    </li>
  );
}

function Acts({ event, entry, onHandOver, onStale }: Props) {
  const { isVisible, isWaiting, reasons } = useServable(event, entry);
  if (!isVisible) return null;
  return (
    <div className={classes.acts}>
      {reasons.length > 0 ? <small>{reasons.join(' ')}</small> : null}
      {reasons.length > 0 || !isWaiting ? null : (
        <Button size="md" leftSection={<IconSignature size={20} aria-hidden="true" />} onClick={onHandOver}>
          {m.hand_over()}
        </Button>
      )}
      <EntryMarks event={event} entry={entry} onStale={onStale} />
    </div>
  );
}
