import { useQuery } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { permissionLabels, permissions } from '@wasl/domain/access';
import { useMayEver } from '#access/actor.tsx';
import { AccessStaffDocument } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import classes from './access.module.css';
import { AccessAnswer } from './access-answer.tsx';

const route = getRouteApi('/access/');

/** Why may I, or why not; whoever changes roles asks it for others too. The question stands in the address. */
export function AccessPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayAskForOthers = useMayEver('staff.changeGrants');
  const { permission, about, who } = search;
  return (
    <Page>
      <PageHeader title={m.access_title()} subtitle={m.access_subtitle()} />
      <Panel title={m.access_question()}>
        <div className={classes.question}>
          {mayAskForOthers ? (
            <WhoField value={who} onChange={(next) => void navigate({ search: { ...search, who: next } })} />
          ) : null}
          <NativeSelect
            label={m.access_permission()}
            value={permission ?? ''}
            onChange={({ currentTarget }) =>
              void navigate({
                search: { ...search, permission: permissions.find((one) => one === currentTarget.value) },
              })
            }
          >
            <option value="">{m.access_permission_choose()}</option>
            {permissions.map((one) => (
              <option key={one} value={one}>
                {said(permissionLabels[one])}
              </option>
            ))}
          </NativeSelect>
          <TextInput
            label={m.access_about()}
            description={m.access_about_note()}
            defaultValue={about ?? ''}
            dir="ltr"
            onBlur={({ currentTarget }) =>
              void navigate({ search: { ...search, about: currentTarget.value.trim() || undefined } })
            }
          />
        </div>
      </Panel>
      {permission ? (
        <AccessAnswer permission={permission} about={about} who={mayAskForOthers ? who : undefined} />
      ) : null}
    </Page>
  );
}

type WhoProps = { value: string | undefined; onChange: (who: string | undefined) => void };

function WhoField({ value, onChange }: WhoProps) {
  const { data } = useQuery(AccessStaffDocument);
  return (
    <NativeSelect
      label={m.access_who()}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    >
      <option value="">{m.access_myself()}</option>
      {(data?.staffMembers.nodes ?? []).map(({ id, displayName }) => (
        <option key={id} value={id}>
          {said(displayName)}
        </option>
      ))}
    </NativeSelect>
  );
}
