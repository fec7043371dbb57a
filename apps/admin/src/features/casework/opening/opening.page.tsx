import { getRouteApi } from '@tanstack/react-router';
import { m } from '#paraglide/messages.js';
import { Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { BackMark } from '#ui/words/back-mark.tsx';
import { TextLink } from '#ui/words/text-link.tsx';
import { OpeningForm } from './opening.form.tsx';

const route = getRouteApi('/cases/new');

/** Receives a person: consent first, then who they are and where they live. */
export function OpeningPage() {
  const navigate = route.useNavigate();
  return (
    <Page>
      <PageHeader
        title={m.opening_title()}
        subtitle={m.opening_subtitle()}
        back={
          <TextLink to="/cases">
            <BackMark />
            {m.cases_title()}
          </TextLink>
        }
      />
      <OpeningForm onDone={(id) => void navigate({ to: '/cases/$id', params: { id } })} />
    </Page>
  );
}
