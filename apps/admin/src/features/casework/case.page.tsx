import { useQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { caseStateLabels } from '@wasl/domain/casework';
import { CaseDocument, type CaseQuery } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import { nameOf } from '#lib/words/person-name.ts';
import { caseTones } from '#lib/tones.ts';
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
import { Code } from '#ui/words/code.tsx';
import { TextLink } from '#ui/words/text-link.tsx';
import { BreakGlass } from './break-glass.tsx';
import { CaseActs } from './case-acts.tsx';
import { CaseDiagnoses } from './diagnosis/case-diagnoses.tsx';
import { CaseFollowing } from './case-following.tsx';
import { CaseProjects } from './case-projects.tsx';
import { CasePersonPanel } from './case-person-panel.tsx';
import { CaseAppointments } from './course/case-appointments.tsx';
import { CaseContacts } from './course/case-contacts.tsx';
import { CaseTimeline } from './course/case-timeline.tsx';
import { CaseSealed } from './reveal/case-sealed.tsx';

const route = getRouteApi('/cases/$id');

/** One case: the person, who accompanies, what the person can do, what came of it. */
export function CasePage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(CaseDocument, { variables: { id } });
  if (error) {
    return (
      <MessagePage title={m.page_broken()}>
        <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
      </MessagePage>
    );
  }
  if (!data) return <LoadingState />;
  if (!data.case) return <Absent id={id} />;
  return <Found caseFile={data.case} />;
}

function Found({ caseFile }: { caseFile: NonNullable<CaseQuery['case']> }) {
  const { person, state, number } = caseFile;
  return (
    <Page>
      <PageHeader
        title={nameOf(person)}
        back={
          <TextLink to="/cases">
            <BackMark />
            {m.cases_title()}
          </TextLink>
        }
        badge={<StateBadge tone={caseTones[state]}>{said(caseStateLabels[state])}</StateBadge>}
        subtitle={
          <>
            {m.case_file()} <Code>{number}</Code>
          </>
        }
        actions={<CaseActs from={caseFile} />}
      />
      <Columns>
        <div>
          <CaseDiagnoses from={caseFile} />
          <CaseProjects from={caseFile} />
          <CaseAppointments from={caseFile} />
          <CaseContacts from={caseFile} />
        </div>
        <div>
          <CasePersonPanel person={person} consents={person.consents.nodes} />
          <CaseSealed from={caseFile} />
          <CaseFollowing from={caseFile} />
          <CaseTimeline from={caseFile} />
        </div>
      </Columns>
    </Page>
  );
}

/** Absent and out of reach look alike; whoever may break the glass finds the way here. */
function Absent({ id }: { id: string }) {
  return (
    <MessagePage title={m.page_missing_title()}>
      <EmptyState
        action={
          <Group justify="center" gap="xs">
            <ButtonLink to="/cases">{m.cases_title()}</ButtonLink>
            <BreakGlass subject={id} />
          </Group>
        }
      >
        {m.page_missing()}
      </EmptyState>
    </MessagePage>
  );
}
