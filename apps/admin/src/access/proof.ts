import { ProofDocument } from '#gql/console/graphql.ts';
import { client } from '#lib/client.ts';
import { requestStepUp } from '#lib/step-up.ts';

/** Whether this person has shown the second factor just now; asked for it when not. */
export async function isProven(): Promise<boolean> {
  const { data } = await client.query({ query: ProofDocument, fetchPolicy: 'network-only' });
  return data?.viewer.isFreshlyProven || requestStepUp();
}
