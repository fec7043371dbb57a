import { useQuery } from '@apollo/client/react';
import { HomeEnvelopesDocument } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { EnvelopeBar } from '#ui/figure/envelope-bar.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { TextLink } from '#ui/words/text-link.tsx';
import classes from './home-envelopes.module.css';

/** The envelopes in use: those that are open, then those that are being closed. */
export function HomeEnvelopes() {
  const { data, error, refetch } = useQuery(HomeEnvelopesDocument, { fetchPolicy: 'cache-and-network' });
  const agreements = data && [...data.active.nodes, ...data.closing.nodes];
  return (
    <Panel title={m.home_envelopes()} action={<TextLink to="/agreements">{m.show_all()}</TextLink>}>
      {error ? <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState> : null}
      {agreements?.length === 0 ? <EmptyState small>{m.agreements_empty()}</EmptyState> : null}
      <ul className={classes.envelopes}>
        {agreements?.map(({ id, titles, envelope, committed, delivered }) => (
          <li key={id}>
            <EnvelopeBar
              label={
                <TextLink to="/agreements/$id" params={{ id }}>
                  {said(titles)}
                </TextLink>
              }
              whole={envelope}
              committed={committed}
              delivered={delivered}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
