import {
  IconCashBanknote,
  IconClipboardCheck,
  IconGavel,
  IconTruckDelivery,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Permission } from '@wasl/domain/access';
import { mayEver } from '@wasl/domain/access';
import type { ReactNode } from 'react';
import { useActor } from '#access/actor.tsx';
import type { FiguresWaitingFragment } from '#gql/console/graphql.ts';
import { counted } from '#lib/words/counted.ts';
import { m } from '#paraglide/messages.js';
import { AttentionStrip } from '#ui/state/attention-strip.tsx';
import { ButtonLink } from '#ui/words/button-link.tsx';

type Waiting = FiguresWaitingFragment['waiting'];
type Call = {
  key: Exclude<keyof Waiting, '__typename'>;
  icon: TablerIcon;
  permission: Permission;
  sentence: string;
  way: ReactNode;
};

/** What waits for this person: only what this person may do. */
export function HomeWaiting({ waiting }: { waiting: Waiting }) {
  const actor = useActor();
  return callsOf(waiting)
    .filter(({ key, permission }) => (waiting[key] ?? 0) > 0 && mayEver(actor, permission))
    .map(({ key, icon: Icon, sentence, way }) => (
      <AttentionStrip key={key} icon={<Icon size={18} aria-hidden="true" />} action={way}>
        {sentence}
      </AttentionStrip>
    ));
}

function callsOf(waiting: Waiting): Call[] {
  const look = { size: 'compact-sm', variant: 'white', color: 'saffron', c: 'saffron.8' } as const;
  return [
    {
      key: 'decisions',
      icon: IconGavel,
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
      icon: IconClipboardCheck,
      permission: 'diagnosis.validate',
      sentence: m.waiting_diagnoses(counted(waiting.diagnosesToValidate ?? 0)),
      // No list counts the same: a case waits for its diagnosis in more states than one.
      way: null,
    },
    {
      key: 'eventsToPrepare',
      icon: IconTruckDelivery,
      permission: 'distributionEvent.ready',
      sentence: m.waiting_events(counted(waiting.eventsToPrepare ?? 0)),
      way: (
        <ButtonLink {...look} to="/distribution" search={{ state: 'TO_PREPARE' }}>
          {m.open_list()}
        </ButtonLink>
      ),
    },
    {
      key: 'tranchesToRelease',
      icon: IconCashBanknote,
      permission: 'tranche.release',
      sentence: m.waiting_tranches(counted(waiting.tranchesToRelease ?? 0)),
      way: (
        <ButtonLink {...look} to="/agreements">
          {m.open_list()}
        </ButtonLink>
      ),
    },
  ];
}
