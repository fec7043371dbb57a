import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { can } from '@wasl/domain/access';
import { appointmentPurposeLabels, appointmentStateLabels, isOpenCase, keepingRefusals } from '@wasl/domain/casework';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import {
  type CaseAppointmentsFragment,
  CaseAppointmentsFragmentDoc,
  KeepAppointmentDocument,
  MissAppointmentDocument,
} from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { appointmentTones } from '#lib/tones.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Instant } from '#ui/words/day.tsx';
import { placeOf } from '#lib/place.ts';
import { AppointmentForm } from './appointment.form.tsx';

type Appointment = CaseAppointmentsFragment['appointments']['nodes'][number];

const columns = (maySay: boolean): Column<Appointment>[] => [
  {
    key: 'at',
    header: m.appointment_at(),
    card: 'name',
    cell: ({ at, purpose, note }) => (
      <TwoLines
        first={<Instant of={at} />}
        second={note ? `${said(appointmentPurposeLabels[purpose])} · ${note}` : said(appointmentPurposeLabels[purpose])}
      />
    ),
  },
  {
    key: 'state',
    header: m.state(),
    card: 'state',
    cell: (appointment) => <Standing appointment={appointment} maySay={maySay} />,
  },
];

/** When the person comes, what for, and whether they came. */
export function CaseAppointments({ from }: { from: FragmentType<CaseAppointmentsFragment> }) {
  const { data } = useSuspenseFragment({
    fragment: CaseAppointmentsFragmentDoc,
    fragmentName: 'CaseAppointments',
    from,
  });
  const [isWriting, setWriting] = useState(false);
  const actor = useActor();
  const place = placeOf(data);
  const mayWrite = can(actor, 'appointment.schedule', place) && isOpenCase(data.state);
  return (
    <Panel
      title={m.appointments()}
      flush
      action={
        mayWrite ? (
          <Button variant="default" size="sm" onClick={() => setWriting(true)}>
            {m.appointment_schedule()}
          </Button>
        ) : null
      }
    >
      <DataTable
        label={m.appointments()}
        columns={columns(can(actor, 'appointment.keep', place))}
        rows={data.appointments.nodes}
        rowKey={({ id }) => id}
        empty={<EmptyState small>{m.appointments_empty()}</EmptyState>}
      />
      {isWriting ? <AppointmentForm caseFile={data} onClose={() => setWriting(false)} /> : null}
    </Panel>
  );
}

/** The state of an appointment; once its hour has come, somebody says whether the person came. */
function Standing({ appointment, maySay }: { appointment: Appointment; maySay: boolean }) {
  const { act: keep, loading: isKeeping } = useAct(KeepAppointmentDocument);
  const { act: miss, loading: isMissing } = useAct(MissAppointmentDocument);
  const { id, version, state, at } = appointment;
  const canSay = maySay && keepingRefusals({ state, at: new Date(at) }, { now: new Date() }).length === 0;
  if (!canSay) return <StateBadge tone={appointmentTones[state]}>{said(appointmentStateLabels[state])}</StateBadge>;
  const change = (idempotencyKey: string) => ({ input: { idempotencyKey, id, expectedVersion: version } });
  return (
    <Group gap="xs">
      <Button size="xs" loading={isKeeping} onClick={() => void keep(change)}>
        {said(appointmentStateLabels.KEPT)}
      </Button>
      <Button size="xs" variant="default" loading={isMissing} onClick={() => void miss(change)}>
        {said(appointmentStateLabels.MISSED)}
      </Button>
    </Group>
  );
}
