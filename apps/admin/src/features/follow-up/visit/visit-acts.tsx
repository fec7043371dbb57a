import { Button } from '@mantine/core';
import { can } from '@wasl/domain/access';
import { missRefusals, rescheduleRefusals } from '@wasl/domain/follow-up';
import { dayOf } from '@wasl/domain/kernel';
import { formatDate } from '@wasl/domain/language';
import { sentenceOf } from '@wasl/domain/refusals';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import { type FollowUpFileFragment, RescheduleVisitDocument, type VisitFileFragment } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { language } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { ActButton } from '#ui/form/act-button.tsx';
import { DayDialog } from '#ui/form/day-dialog.tsx';
import { ButtonLink } from '#ui/words/button-link.tsx';
import { placeOf } from '#lib/place.ts';
import { MissForm } from './miss.form.tsx';
import classes from './visit-list.module.css';

type Props = { plan: FollowUpFileFragment; visit: VisitFileFragment };

/** What this person can do about the visit that comes next. */
export function VisitActs({ plan, visit }: Props) {
  const actor = useActor();
  const place = placeOf(plan.microProject);
  if (plan.state !== 'ACTIVE' || !can(actor, 'visit.carryOut', place)) return null;
  return (
    <div className={classes.acts}>
      {visit.state === 'MISSED' ? null : <CarryOut plan={plan} visit={visit} />}
      {visit.state === 'MISSED' ? <Reschedule plan={plan} visit={visit} /> : <Miss plan={plan} visit={visit} />}
    </div>
  );
}

/** The way to the form, from the first day that counts; before it, that day. */
function CarryOut({ plan, visit }: Props) {
  if (visit.state === 'SCHEDULED' && dayOf(new Date()) < visit.windowFrom) {
    return <p className={classes.words}>{m.visit_from({ day: formatDate(visit.windowFrom, language()) })}</p>;
  }
  return (
    <ButtonLink to="/follow-up/$id/visits/$visitId" params={{ id: plan.id, visitId: visit.id }}>
      {m.visit_carry_out()}
    </ButtonLink>
  );
}

function Miss({ plan, visit }: Props) {
  const [isAsking, setAsking] = useState(false);
  const reasons = missRefusals({ ...visit, plan }, { today: dayOf(new Date()) });
  // A visit that still lies ahead is simply not missed yet: a grey button would say nothing more.
  if (reasons.length > 0) return null;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {m.visit_missed()}
      </Button>
      {isAsking ? <MissForm visit={visit} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function Reschedule({ plan, visit }: Props) {
  const [isAsking, setAsking] = useState(false);
  const { act, loading, failure } = useAct(RescheduleVisitDocument);
  const today = dayOf(new Date());
  const refusals = rescheduleRefusals({ ...visit, plan }, { rescheduledOn: today, today });
  const reschedule = async (rescheduledOn: string) => {
    const input = { id: visit.id, expectedVersion: visit.version, rescheduledOn };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    setAsking(false);
  };
  return (
    <>
      <ActButton
        reasons={refusals.map((code) => sentenceOf(code, {}, language()))}
        loading={loading}
        onAct={() => setAsking(true)}
      >
        {m.visit_reschedule()}
      </ActButton>
      {isAsking ? (
        <DayDialog
          title={m.visit_reschedule()}
          label={m.visit_rescheduled_on()}
          submit={m.save()}
          loading={loading}
          failure={failure?.sentence}
          earliest={today}
          latest={plan.endsOn}
          onDay={(day) => void reschedule(day)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
