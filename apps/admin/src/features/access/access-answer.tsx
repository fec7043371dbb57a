import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { accessReasonLabels, isPermission, permissionLabels, reachLabels, roleLabels } from '@wasl/domain/access';
import { isRefusalCode, sentenceOf } from '@wasl/domain/refusals';
import { AccessExplanationDocument, type AccessExplanationQuery } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { language, said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { LoadingBlocks } from '#ui/state/loading-state.tsx';
import classes from './access.module.css';

type Props = { permission: string; about: string | undefined; who: string | undefined };
type Explanation = AccessExplanationQuery['explainAccess'];

/** What decides: the sentence first, then the roles in force, those that could, and the duties kept apart. */
export function AccessAnswer({ permission, about, who }: Props) {
  const question = { permission, id: about ?? null, staffId: who ?? null };
  const { data, error, refetch } = useQuery(AccessExplanationDocument, { variables: { about: question } });
  if (error) return <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>;
  if (!data) return <LoadingBlocks />;
  const told = data.explainAccess;
  return (
    <Panel title={m.access_answer()}>
      <Text fw={600} mb="md" role="status">
        {said(accessReasonLabels[told.reason])}
      </Text>
      <dl className={classes.answer}>
        <Part term={m.access_roles()} lines={told.grants.map(grantLine)} />
        <Part term={m.access_holders()} lines={told.holders.map(holderLine)} />
        <Part term={m.access_duties()} lines={told.duties.map(dutyLine)} />
        <Part term={m.access_fresh()} lines={[{ what: told.needsFreshFactor ? m.access_yes() : m.access_no() }]} />
      </dl>
    </Panel>
  );
}

type Line = { what: string; how?: string };

/** One part of the answer: each line says what, and beneath it how. */
function Part({ term, lines }: { term: string; lines: readonly Line[] }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {lines.length === 0 ? m.access_none() : null}
        <ul>
          {lines.map(({ what, how }) => (
            <li key={`${what} ${how}`}>
              {what}
              {how ? <small>{how}</small> : null}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function grantLine({
  role,
  reach,
  opens,
  territoryCode,
  centreCode,
  facilityCode,
}: Explanation['grants'][number]): Line {
  const place = territoryCode ?? centreCode ?? facilityCode;
  const what = place ? `${said(roleLabels[role])} (\u2068${place}\u2069)` : said(roleLabels[role]);
  return { what, how: opens ? m.access_opens() : reach ? m.access_elsewhere() : m.access_not_given() };
}

function holderLine({ role, reach }: Explanation['holders'][number]): Line {
  return { what: said(roleLabels[role]), how: said(reachLabels[reach]) };
}

function dutyLine({ first, code }: Explanation['duties'][number]): Line {
  const what = isPermission(first) ? said(permissionLabels[first]) : first;
  return isRefusalCode(code) ? { what, how: sentenceOf(code, {}, language()) } : { what };
}
