import { useQuery } from '@apollo/client/react';
import { List, Text } from '@mantine/core';
import { accessReasonLabels, isPermission, permissionLabels, reachLabels, roleLabels } from '@wasl/domain/access';
import { isRefusalCode, sentenceOf } from '@wasl/domain/refusals';
import { AccessExplanationDocument, type AccessExplanationQuery } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { language, said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { LoadingState } from '#ui/state/loading-state.tsx';

type Props = { permission: string; about: string | undefined; who: string | undefined };
type Explanation = AccessExplanationQuery['explainAccess'];

/** What decides: the sentence first, then the roles in force, those that could, and the duties kept apart. */
export function AccessAnswer({ permission, about, who }: Props) {
  const question = { permission, id: about ?? null, staffId: who ?? null };
  const { data, error, refetch } = useQuery(AccessExplanationDocument, { variables: { about: question } });
  if (error) return <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>;
  if (!data) return <LoadingState />;
  const told = data.explainAccess;
  return (
    <Panel title={m.access_answer()}>
      <Text fw={600} mb="md" role="status">
        {said(accessReasonLabels[told.reason])}
      </Text>
      <DefinitionList
        items={[
          { term: m.access_roles(), value: <Rows items={told.grants.map(grantText)} /> },
          { term: m.access_holders(), value: <Rows items={told.holders.map(holderText)} /> },
          { term: m.access_duties(), value: <Rows items={told.duties.map(dutyText)} /> },
          { term: m.access_fresh(), value: told.needsFreshFactor ? m.access_yes() : m.access_no() },
        ]}
      />
    </Panel>
  );
}

function Rows({ items }: { items: readonly string[] }) {
  if (items.length === 0) return m.access_none();
  return (
    <List size="sm">
      {items.map((item) => (
        <List.Item key={item}>{item}</List.Item>
      ))}
    </List>
  );
}

function grantText({ role, reach, opens, territoryCode, centreCode, facilityCode }: Explanation['grants'][number]) {
  const place = territoryCode ?? centreCode ?? facilityCode;
  const held = place ? `${said(roleLabels[role])} (\u2068${place}\u2069)` : said(roleLabels[role]);
  const verdict = opens ? m.access_opens() : reach ? m.access_elsewhere() : m.access_not_given();
  return `${held}: ${verdict}`;
}

function holderText({ role, reach }: Explanation['holders'][number]): string {
  return `${said(roleLabels[role])}: ${said(reachLabels[reach])}`;
}

function dutyText({ first, code }: Explanation['duties'][number]): string {
  const act = isPermission(first) ? said(permissionLabels[first]) : first;
  return isRefusalCode(code) ? `${act}: ${sentenceOf(code, {}, language())}` : act;
}
