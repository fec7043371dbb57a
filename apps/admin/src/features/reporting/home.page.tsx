import { useQuery } from '@apollo/client/react';
import { formatDate } from '@wasl/domain/language';
import { dayOf } from '@wasl/domain/kernel';
import type { ReactNode } from 'react';
import { useMayEver, useViewer } from '#access/actor.tsx';
import { FiguresDocument, type FiguresQuery } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { language, said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Columns, Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { LoadingBlocks } from '#ui/state/loading-state.tsx';
import { HomeEnvelopes } from './home-envelopes.tsx';
import { HomePath } from './home-path.tsx';
import { HomeSectors } from './home-sectors.tsx';
import { HomeTerritories } from './home-territories.tsx';
import { HomeTiles } from './home-tiles.tsx';
import { HomeWaiting } from './home-waiting.tsx';

/** What waits for me first, then the figures, then where they come from. */
export function HomePage({ queue }: { queue: ReactNode }) {
  const mayCount = useMayEver('figures.read');
  return (
    <Page>
      <HomeHeader />
      {queue}
      {mayCount ? <Counted /> : <EmptyState>{m.home_no_figures()}</EmptyState>}
    </Page>
  );
}

function HomeHeader() {
  const { displayName } = useViewer();
  const today = formatDate(dayOf(new Date()), language());
  return <PageHeader title={m.nav_home()} subtitle={m.home_hello({ name: said(displayName), today })} />;
}

function Counted() {
  const { data, error, refetch } = useQuery(FiguresDocument, { fetchPolicy: 'cache-and-network' });
  if (error) return <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>;
  return data ? <Figures figures={data.figures} /> : <LoadingBlocks />;
}

function Figures({ figures }: { figures: FiguresQuery['figures'] }) {
  const mayReadAgreements = useMayEver('agreement.read');
  return (
    <>
      <HomeWaiting waiting={figures.waiting} />
      <HomeTiles figures={figures} />
      <Columns even>
        <div>
          <HomePath states={figures.projectsByState} />
          <HomeTerritories territories={figures.territories} />
        </div>
        <div>
          {mayReadAgreements ? <HomeEnvelopes /> : null}
          <HomeSectors sectors={figures.sectors} />
        </div>
      </Columns>
    </>
  );
}
