import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { can } from '@wasl/domain/access';
import { permissionOfField, type SealedField, sealedFieldLabels, sealedFields } from '@wasl/domain/person';
import { type ReactNode, useState } from 'react';
import { useActor } from '#access/actor.tsx';
import { type CaseSealedFragment, CaseSealedFragmentDoc } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { Code } from '#ui/words/code.tsx';
import { placeOf } from '#lib/place.ts';
import { RevealDialog } from './reveal.dialog.tsx';

/** What is sealed of a person, masked, with a way to lay it open for those who may. Others do not see the panel. */
export function CaseSealed({ from }: { from: FragmentType<CaseSealedFragment> }) {
  const { data } = useSuspenseFragment({ fragment: CaseSealedFragmentDoc, fragmentName: 'CaseSealed', from });
  const actor = useActor();
  const [asked, setAsked] = useState<SealedField | null>(null);
  const place = placeOf(data);
  const open = sealedFields.filter((field) => can(actor, permissionOfField[field], place));
  if (!can(actor, 'person.reveal', place) || open.length === 0) return null;
  const held = heldOf(data);
  return (
    <Panel title={m.sealed_title()} note={m.sealed_note()}>
      <DefinitionList
        items={open.map((field) => ({
          term: said(sealedFieldLabels[field]),
          value: held[field] && <Sealed field={field} mask={held[field]} onReveal={() => setAsked(field)} />,
        }))}
      />
      {asked ? <RevealDialog personId={data.person.id} field={asked} onClose={() => setAsked(null)} /> : null}
    </Panel>
  );
}

function Sealed({ field, mask, onReveal }: { field: SealedField; mask: ReactNode; onReveal: () => void }) {
  return (
    <Group gap="sm" justify="space-between">
      {mask}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconEye size={14} aria-hidden="true" />}
        aria-label={m.reveal_field({ field: said(sealedFieldLabels[field]) })}
        onClick={onReveal}
      >
        {m.reveal()}
      </Button>
    </Group>
  );
}

/** The mask of each field that is on record; null for those that are not. */
function heldOf({ person, diagnoses }: CaseSealedFragment): Record<SealedField, ReactNode> {
  const numbers = person.stays.nodes.flatMap(({ committalNumberMask: mask }) => (mask ? [mask] : []));
  const national = person.identity?.nationalIdMask;
  return {
    NATIONAL_ID: national ? <Code>{national}</Code> : null,
    COMMITTAL_NUMBER: numbers.length > 0 ? <Code>{numbers.join(', ')}</Code> : null,
    HEALTH: diagnoses.nodes.some(({ hasHealthNote }) => hasHealthNote) ? m.sealed_held() : null,
  };
}
