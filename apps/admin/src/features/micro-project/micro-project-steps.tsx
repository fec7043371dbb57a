import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { can, type Permission } from '@wasl/domain/access';
import { microProjectActionLabels, reviewRefusals, shortlistRefusals } from '@wasl/domain/micro-project';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import {
  type MicroProjectFileFragment,
  ReviewMicroProjectDocument,
  ShortlistMicroProjectDocument,
} from '#gql/console/graphql.ts';
import { announceDone, announceFailure } from '#lib/announce.tsx';
import { failureOf } from '#lib/failure.ts';
import { newKey } from '#lib/ids.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';

type Props = { project: MicroProjectFileFragment; onStale: () => void };
const steps = [
  { action: 'review', permission: 'microProject.review', refusals: reviewRefusals },
  { action: 'shortlist', permission: 'microProject.shortlist', refusals: shortlistRefusals },
] as const satisfies readonly { action: string; permission: Permission; refusals: unknown }[];
type Action = (typeof steps)[number]['action'];

/** The way to the committee's table: what this person may do with the project now. */
export function MicroProjectSteps({ project, onStale }: Props) {
  const actor = useActor();
  const { isLoading, take } = useStep(project, onStale);
  const placed = { territoryCode: project.territory.code };
  const possible = steps.filter(
    ({ permission, refusals }) => can(actor, permission, placed) && refusals(project).length === 0,
  );
  if (possible.length === 0) return null;
  return (
    <Group mt="md">
      {possible.map(({ action }) => (
        <Button key={action} variant="default" loading={isLoading} onClick={() => void take(action)}>
          {said(microProjectActionLabels[action])}
        </Button>
      ))}
    </Group>
  );
}

function useStep(project: MicroProjectFileFragment, onStale: () => void) {
  const [keys] = useState<Record<Action, string>>(() => ({ review: newKey(), shortlist: newKey() }));
  const [review, reviewing] = useMutation(ReviewMicroProjectDocument);
  const [shortlist, shortlisting] = useMutation(ShortlistMicroProjectDocument);
  const take = async (action: Action) => {
    const input = { idempotencyKey: keys[action], id: project.id, expectedVersion: project.version };
    try {
      await (action === 'review' ? review({ variables: { input } }) : shortlist({ variables: { input } }));
      announceDone(m.step_done({ step: said(microProjectActionLabels[action]) }));
    } catch (error) {
      announceFailure(error);
      if (failureOf(error).code === 'STALE') onStale();
    }
  };
  return { isLoading: reviewing.loading || shortlisting.loading, take };
}
