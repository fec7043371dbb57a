import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { followUpPlanStateLabels } from '@wasl/domain/follow-up';
import { FollowUpPlanDocument, type FollowUpFileFragment } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import { holderOf } from '#lib/words/person-name.ts';
import { m } from '#paraglide/messages.js';
import { MessagePage } from '#ui/layout/message-page.tsx';
import { Columns, Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { LoadingState } from '#ui/state/loading-state.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { BackMark } from '#ui/words/back-mark.tsx';
import { ButtonLink } from '#ui/words/button-link.tsx';
import { TextLink } from '#ui/words/text-link.tsx';
import { FollowUpFacts } from './follow-up-facts.tsx';
import { FollowUpIncome } from './follow-up-income.tsx';
import { planIn } from './plan-in.ts';
import { FollowUpRisk } from './follow-up-risk.tsx';
import { SupportActions } from './support/support-actions.tsx';
import { VisitList } from './visit/visit-list.tsx';

const route = getRouteApi('/follow-up/$id/');

/** How one activity goes since its equipment was handed over: the visits, what they saw, what is done about it. */
export function FollowUpPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(FollowUpPlanDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (error) {
    return (
      <MessagePage title={m.page_broken()}>
        <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
      </MessagePage>
    );
  }
  if (!data) return <LoadingState />;
  const plan = planIn(data);
  return plan ? <Found plan={plan} /> : <Absent />;
}

function Found({ plan }: { plan: FollowUpFileFragment }) {
  const { microProject, state } = plan;
  return (
    <Page>
      <PageHeader
        title={microProject.title}
        back={
          <TextLink to="/follow-up">
            <BackMark />
            {m.follow_up_title()}
          </TextLink>
        }
        badge={
          <StateBadge tone={state === 'ACTIVE' ? 'active' : state === 'COMPLETED' ? 'done' : 'waiting'}>
            {said(followUpPlanStateLabels[state])}
          </StateBadge>
        }
        subtitle={
          <>
            <bdi>{holderOf(microProject)}</bdi> · {said(microProject.territory.names)}
          </>
        }
      />
      <Columns>
        <div>
          <VisitList plan={plan} />
          <SupportActions plan={plan} />
        </div>
        <div>
          <FollowUpRisk plan={plan} />
          <FollowUpIncome plan={plan} />
          <FollowUpFacts plan={plan} />
        </div>
      </Columns>
    </Page>
  );
}

function Absent() {
  return (
    <MessagePage title={m.page_missing_title()}>
      <EmptyState action={<ButtonLink to="/follow-up">{m.follow_up_title()}</ButtonLink>}>
        {m.page_missing()}
      </EmptyState>
    </MessagePage>
  );
}
