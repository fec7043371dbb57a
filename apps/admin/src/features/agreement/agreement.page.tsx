import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { agreementStateLabels } from '@wasl/domain/agreement';
import { AgreementDocument, type AgreementQuery } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import { agreementTones } from '#lib/tones.ts';
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
import { AgreementActs } from './agreement-acts.tsx';
import { AgreementEnvelope } from './agreement-envelope.tsx';
import { AgreementFunding } from './agreement-funding.tsx';
import { AgreementLedger } from './agreement-ledger.tsx';
import { AgreementTerms } from './agreement-terms.tsx';
import { AgreementTranches } from './tranche/agreement-tranches.tsx';

const route = getRouteApi('/agreements/$id');

/** One agreement: its envelope, its tranches, who pays, and every movement of money. */
export function AgreementPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(AgreementDocument, { variables: { id } });
  if (error) {
    return (
      <MessagePage title={m.page_broken()}>
        <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
      </MessagePage>
    );
  }
  if (!data) return <LoadingState />;
  if (!data.agreement) return <Absent />;
  return <Found agreement={data.agreement} />;
}

function Found({ agreement }: { agreement: NonNullable<AgreementQuery['agreement']> }) {
  return (
    <Page>
      <PageHeader
        title={said(agreement.titles)}
        back={
          <TextLink to="/agreements">
            <BackMark />
            {m.agreements_title()}
          </TextLink>
        }
        badge={
          <StateBadge tone={agreementTones[agreement.state]}>{said(agreementStateLabels[agreement.state])}</StateBadge>
        }
        subtitle={
          <>
            <Code>{agreement.number}</Code> · {said(agreement.territory.names)}
          </>
        }
        actions={
          <>
            <AgreementActs from={agreement} />
            <ButtonLink variant="default" to="/micro-projects" search={{ agreement: agreement.id }}>
              {m.agreement_projects()}
            </ButtonLink>
          </>
        }
      />
      <AgreementEnvelope from={agreement} />
      <Columns>
        <div>
          <AgreementTranches from={agreement} />
          <AgreementLedger id={agreement.id} />
        </div>
        <div>
          <AgreementTerms from={agreement} />
          <AgreementFunding from={agreement} />
        </div>
      </Columns>
    </Page>
  );
}

function Absent() {
  return (
    <MessagePage title={m.page_missing_title()}>
      <EmptyState action={<ButtonLink to="/agreements">{m.agreements_title()}</ButtonLink>}>
        {m.page_missing()}
      </EmptyState>
    </MessagePage>
  );
}
