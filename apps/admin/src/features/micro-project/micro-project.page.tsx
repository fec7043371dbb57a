import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { microProjectStateLabels } from '@wasl/domain/micro-project';
import { MicroProjectDocument, type MicroProjectFileFragment } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import { microProjectTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
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
import { MicroProjectAssets } from './micro-project-assets.tsx';
import { MicroProjectDecision } from './micro-project-decision.tsx';
import { MicroProjectFacts } from './micro-project-facts.tsx';
import { MicroProjectFeasibility } from './micro-project-feasibility.tsx';
import { MicroProjectLines } from './micro-project-lines.tsx';

const route = getRouteApi('/micro-projects/$id');

/** One micro-project: what is asked for, what the study says, what was decided, what was bought. */
export function MicroProjectPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(MicroProjectDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (error) {
    return (
      <Page>
        <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
      </Page>
    );
  }
  if (!data) return <LoadingState />;
  if (!data.microProject) return <Absent />;
  return <Found project={data.microProject} onStale={() => void refetch()} />;
}

function Found({ project, onStale }: { project: MicroProjectFileFragment; onStale: () => void }) {
  return (
    <Page>
      <PageHeader
        title={project.title}
        back={
          <TextLink to="/micro-projects">
            <BackMark />
            {m.micro_projects_title()}
          </TextLink>
        }
        badge={
          <StateBadge tone={microProjectTones[project.state]}>
            {said(microProjectStateLabels[project.state])}
          </StateBadge>
        }
        subtitle={
          <>
            <Code>{project.code}</Code> · {said(project.sector.names)} · {said(project.territory.names)}
          </>
        }
      />
      <Columns>
        <div>
          <MicroProjectDecision project={project} onStale={onStale} />
          <MicroProjectLines project={project} />
          <MicroProjectAssets project={project} />
        </div>
        <div>
          <MicroProjectFacts project={project} />
          <MicroProjectFeasibility study={project.feasibility} />
        </div>
      </Columns>
    </Page>
  );
}

function Absent() {
  return (
    <Page>
      <EmptyState action={<ButtonLink to="/micro-projects">{m.micro_projects_title()}</ButtonLink>}>
        {m.page_missing()}
      </EmptyState>
    </Page>
  );
}
