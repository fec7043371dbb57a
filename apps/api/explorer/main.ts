import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from '../src/graphql/schema/examples.ts';
import { offerAccounts } from './accounts.ts';
import { send } from './send.ts';

const place = document.getElementById('explorer');
if (place) {
  const root = createRoot(place);
  const show = (key: string) =>
    root.render(
      createElement(GraphiQL, {
        // A new key asks for the schema again: what a person may see of it can change with the session.
        key,
        fetcher: send,
        defaultTabs: examples.map(({ query, variables }) => ({
          query,
          variables: JSON.stringify(variables ?? {}, null, 2),
        })),
      }),
    );
  show('nobody');
  await offerAccounts(show);
}
