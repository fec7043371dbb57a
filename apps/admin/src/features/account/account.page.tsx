import { useQuery } from '@apollo/client/react';
import { AccountDocument } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { m } from '#paraglide/messages.js';
import { Columns, Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { LoadingState } from '#ui/state/loading-state.tsx';
import { AccountFactor } from './account-factor.tsx';
import { AccountPassword } from './account-password.tsx';
import { AccountSessions } from './account-sessions.tsx';
import { AccountTokens } from './account-tokens.tsx';

/** One's own account: what one signs in with, and where one is signed in. */
export function AccountPage() {
  const { data, error, refetch } = useQuery(AccountDocument, { fetchPolicy: 'cache-and-network' });
  if (error) return <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>;
  if (!data) return <LoadingState />;
  const { viewer } = data;
  const readAgain = () => void refetch();
  return (
    <Page>
      <PageHeader title={m.account_title()} subtitle={<bdi dir="ltr">{viewer.email}</bdi>} />
      <Columns>
        <div>
          <AccountFactor isEnrolled={viewer.hasSecondFactor} left={viewer.recoveryCodesLeft} onChange={readAgain} />
          <AccountSessions sessions={viewer.sessions.nodes} onChange={readAgain} />
        </div>
        <div>
          <AccountPassword email={viewer.email} />
          <AccountTokens tokens={viewer.apiTokens.nodes} onChange={readAgain} />
        </div>
      </Columns>
    </Page>
  );
}
