import { Button, Chip, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import {
  activityStateLabels,
  activityStates,
  obstacleLabels,
  obstacles,
  visitModeLabels,
  visitModes,
} from '@wasl/domain/follow-up';
import { centimes, dayOf } from '@wasl/domain/kernel';
import { type FormEvent, useState } from 'react';
import type { FollowUpFileFragment, VisitFileFragment } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { DayField } from '#ui/form/day-field.tsx';
import { DraftNote } from '#ui/form/draft-note.tsx';
import { FieldGroup } from '#ui/form/field-group.tsx';
import { MoneyField } from '#ui/form/money-field.tsx';
import { RefusalNote } from '#ui/state/refusal-note.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { useVisit, type VisitWords } from './use-visit.ts';
import { VisitJobs } from './visit-jobs.tsx';
import { VisitPieces } from './visit-pieces.tsx';

type Props = { plan: FollowUpFileFragment; visit: VisitFileFragment; onDone: () => void };
type Written = { words: VisitWords; write: (change: Partial<VisitWords>) => void; errors: Record<string, string> };

/** The form of a visit, in the order in which one looks around: how it goes, what it earns, what is there, what hinders. */
export function VisitForm({ plan, visit, onDone }: Props) {
  const { words, write, discard, isRestored, carryOut, loading, failure, errors, reasons, income } = useVisit({
    plan,
    visit,
  });
  const [tried, setTried] = useState(false);
  const shown = tried ? errors : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reasons.length > 0 || Object.keys(errors).length > 0 || !(await carryOut())) return;
    announceDone(m.visit_recorded());
    onDone();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="lg" maw={640}>
        <DraftNote isRestored={isRestored} onDiscard={discard} />
        <When words={words} write={write} errors={shown} />
        <Activity words={words} write={write} errors={shown} />
        <Money words={words} write={write} errors={shown} />
        <Text size="sm" role="status">
          {m.visit_income()}: {income === null ? m.income_unknown() : <Amount of={income} />}
        </Text>
        <VisitJobs words={words} write={write} />
        <VisitPieces assets={plan.microProject.assets.nodes} words={words} write={write} />
        <Hindrances words={words} write={write} />
        <Textarea
          label={m.visit_note()}
          value={words.note}
          onChange={(event) => write({ note: event.currentTarget.value })}
          error={shown.note}
          maxLength={1000}
          minRows={3}
          autosize
        />
        <RefusalNote title={m.not_possible_now()} reasons={[...reasons, ...(failure ? [failure.sentence] : [])]} />
        <Group justify="end">
          <Button type="submit" size="md" loading={loading}>
            {m.save()}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function When({ words, write, errors }: Written) {
  return (
    <>
      <DayField
        label={m.visit_done_on()}
        value={words.doneOn}
        onChange={(doneOn) => write({ doneOn })}
        error={errors.doneOn}
        latest={dayOf(new Date())}
        required
      />
      <SegmentedControl
        aria-label={m.visit_mode()}
        value={words.mode}
        data={visitModes.map((mode) => ({ value: mode, label: said(visitModeLabels[mode]) }))}
        onChange={(chosen) => write({ mode: visitModes.find((mode) => mode === chosen) ?? 'ON_SITE' })}
        fullWidth
      />
    </>
  );
}

function Activity({ words, write, errors }: Written) {
  return (
    <FieldGroup
      label={m.visit_activity()}
      error={errors.activityState === undefined ? undefined : m.field_required()}
      required
    >
      <Chip.Group
        value={words.activityState}
        onChange={(chosen) => write({ activityState: activityStates.find((state) => state === chosen) ?? null })}
      >
        <Group gap="xs">
          {activityStates.map((state) => (
            <Chip key={state} value={state} size="md">
              {said(activityStateLabels[state])}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </FieldGroup>
  );
}

function Money({ words, write, errors }: Written) {
  return (
    <Group grow align="start">
      <MoneyField
        label={m.visit_sales()}
        description={m.visit_unknown_note()}
        value={words.monthlySales}
        onChange={(amount) => write({ monthlySales: amount === null ? null : centimes(amount) })}
        error={errors.monthlySales}
      />
      <MoneyField
        label={m.visit_costs()}
        description={m.visit_unknown_note()}
        value={words.monthlyCosts}
        onChange={(amount) => write({ monthlyCosts: amount === null ? null : centimes(amount) })}
        error={errors.monthlyCosts}
      />
    </Group>
  );
}

function Hindrances({ words, write }: Omit<Written, 'errors'>) {
  return (
    <FieldGroup label={m.visit_obstacles()}>
      <Chip.Group
        multiple
        value={[...words.obstacles]}
        onChange={(chosen) => write({ obstacles: obstacles.filter((obstacle) => chosen.includes(obstacle)) })}
      >
        <Group gap="xs">
          {obstacles.map((obstacle) => (
            <Chip key={obstacle} value={obstacle} size="md">
              {said(obstacleLabels[obstacle])}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </FieldGroup>
  );
}
