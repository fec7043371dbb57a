import { useQuery } from '@apollo/client/react';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { TaskSubjectDocument, type TaskSubjectQuery } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { m } from '#paraglide/messages.js';
import { MessagePage } from '#ui/layout/message-page.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { LoadingState } from '#ui/state/loading-state.tsx';
import { ButtonLink } from '#ui/words/button-link.tsx';

const route = getRouteApi('/tasks/$id');

type Subject = NonNullable<TaskSubjectQuery['node']>;
type Way = {
  to: '/cases/$id' | '/agreements/$id' | '/follow-up/$id' | '/micro-projects/$id' | '/distribution/$id';
  id: string;
};

/** Leads from a task to the page where it is done: what has no page of its own is shown on that of what it belongs to. */
export function TaskPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(TaskSubjectDocument, { variables: { id } });
  if (error) {
    return (
      <MessagePage title={m.page_broken()}>
        <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
      </MessagePage>
    );
  }
  if (!data) return <LoadingState />;
  const way = data.node ? wayTo(data.node) : null;
  if (way) return <Navigate to={way.to} params={{ id: way.id }} replace />;
  return (
    <MessagePage title={m.page_missing_title()}>
      <EmptyState action={<ButtonLink to="/">{m.nav_home()}</ButtonLink>}>{m.page_missing()}</EmptyState>
    </MessagePage>
  );
}

function wayTo(subject: Subject): Way | null {
  switch (subject.__typename) {
    case 'Case':
      return { to: '/cases/$id', id: subject.id };
    case 'Appointment':
    case 'Diagnosis':
      return { to: '/cases/$id', id: subject.case.id };
    case 'CaseTransfer':
      return subject.moved && { to: '/cases/$id', id: subject.moved.id };
    case 'Tranche':
      return { to: '/agreements/$id', id: subject.agreement.id };
    case 'Visit':
    case 'SupportAction':
      return { to: '/follow-up/$id', id: subject.plan.id };
    case 'Asset':
      return { to: '/micro-projects/$id', id: subject.microProject.id };
    case 'MicroProject':
      return { to: '/micro-projects/$id', id: subject.id };
    case 'DistributionEvent':
      return { to: '/distribution/$id', id: subject.id };
    default:
      return null;
  }
}
