import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { FollowUpPlanDocument } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { holderOf } from '#lib/words/person-name.ts';
import { m } from '#paraglide/messages.js';
import { MessagePage } from '#ui/layout/message-page.tsx';
import { Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { LoadingState } from '#ui/state/loading-state.tsx';
import { BackMark } from '#ui/words/back-mark.tsx';
import { ButtonLink } from '#ui/words/button-link.tsx';
import { TextLink } from '#ui/words/text-link.tsx';
import { planIn } from '../plan-in.ts';
import { VisitForm } from './visit.form.tsx';

const route = getRouteApi('/follow-up/$id/visits/$visitId');

/** What is written down of one visit: a page of its own, since it is filled in on a phone, at the workshop's door. */
export function VisitPage() {
  const { id, visitId } = route.useParams();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(FollowUpPlanDocument, { variables: { id } });
  if (error) {
    return (
      <MessagePage title={m.page_broken()}>
        <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
      </MessagePage>
    );
  }
  if (!data) return <LoadingState />;
  const plan = planIn(data);
  const visit = plan?.visits.nodes.find((each) => each.id === visitId);
  const back = () => void navigate({ to: '/follow-up/$id', params: { id } });
  if (!plan || !visit) {
    return (
      <MessagePage title={m.page_missing_title()}>
        <EmptyState action={<ButtonLink to="/follow-up">{m.follow_up_title()}</ButtonLink>}>
          {m.page_missing()}
        </EmptyState>
      </MessagePage>
    );
  }
  return (
    <Page>
      <PageHeader
        title={m.visit_carry_out()}
        back={
          <TextLink to="/follow-up/$id" params={{ id }}>
            <BackMark />
            <bdi>{plan.microProject.title}</bdi>
          </TextLink>
        }
        subtitle={
          <>
            <bdi>{holderOf(plan.microProject)}</bdi> · {m.visit_month({ said: String(visit.month) })}
          </>
        }
      />
      <Panel title={m.visit_seen()}>
        <VisitForm plan={plan} visit={visit} onDone={back} />
      </Panel>
    </Page>
  );
}
