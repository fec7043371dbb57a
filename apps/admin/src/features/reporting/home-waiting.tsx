import { IconGavel } from '@tabler/icons-react';
import type { Permission } from '@wasl/domain/access';
import { mayEver } from '@wasl/domain/access';
import type { ReactNode } from 'react';
import { useActor } from '#access/actor.tsx';
import type { FiguresWaitingFragment } from '#gql/console/graphql.ts';
import { counted } from '#lib/counted.ts';
import { m } from '#paraglide/messages.js';
import { AttentionStrip } from '#ui/state/attention-strip.tsx';
import { ButtonLink } from '#ui/words/button-link.tsx';

type Waiting = FiguresWaitingFragment['waiting'];
type Call = { key: Exclude<keyof Waiting, '__typename'>; permission: Permission; sentence: string; way: ReactNode };

/** What waits for this person: only what this person may do. */
export function HomeWaiting({ waiting }: { waiting: Waiting }) {
  const actor = useActor();
  return callsOf(waiting)
    .filter(({ key, permission }) => waiting[key] > 0 && mayEver(actor, permission))
    .map(({ key, sentence, way }) => (
      <AttentionStrip key={key} icon={<IconGavel size={18} aria-hidden="true" />} action={way}>
        {sentence}
      </AttentionStrip>
    ));
}

function callsOf(waiting: Waiting): Call[] {
  const look = { size: 'compact-sm', variant: 'white', color: 'saffron', c: 'saffron.8' } as const;
  return [
    {
      key: 'decisions',
      permission: 'microProject.approve',
      sentence: m.waiting_decisions(counted(waiting.decisions)),
      way: (
        <ButtonLink {...look} to="/micro-projects" search={{ state: 'AWAITING_DECISION' }}>
          {m.open_list()}
        </ButtonLink>
      ),
    },
    {
      key: 'diagnosesToValidate',
      permission: 'diagnosis.validate',
      sentence: m.waiting_diagnoses(counted(waiting.diagnosesToValidate)),
      way: (
        <ButtonLink {...look} to="/cases" search={{ state: 'IDENTIFIED' }}>
          {m.open_list()}
        </ButtonLink>
      ),
    },
    {
      key: 'eventsToPrepare',
      permission: 'distributionEvent.ready',
      sentence: m.waiting_events(counted(waiting.eventsToPrepare)),
      way: (
        <ButtonLink {...look} to="/distribution" search={{ state: 'TO_PREPARE' }}>
          {m.open_list()}
        </ButtonLink>
      ),
    },
    {
      key: 'tranchesToRelease',
      permission: 'tranche.release',
      sentence: m.waiting_tranches(counted(waiting.tranchesToRelease)),
      way: (
        <ButtonLink {...look} to="/agreements">
          {m.open_list()}
        </ButtonLink>
      ),
    },
  ];
}
