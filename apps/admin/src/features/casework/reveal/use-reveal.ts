import { useMutation } from '@apollo/client/react';
import type { RevealDraft } from '@wasl/domain/person';
import { useState } from 'react';
import { RevealPersonFieldDocument, type RevealPersonFieldMutation } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { newKey } from '#lib/ids.ts';

type Values = RevealPersonFieldMutation['revealPersonField']['values'];

/** Lays a field open. What comes back lives in this dialog alone: no cache keeps it. */
export function useReveal(personId: string) {
  const [values, setValues] = useState<Values | null>(null);
  const [failure, setFailure] = useState<string>();
  const [mutate, { loading }] = useMutation(RevealPersonFieldDocument, { fetchPolicy: 'no-cache' });
  const reveal = async (draft: RevealDraft): Promise<void> => {
    try {
      const { data } = await mutate({ variables: { input: { idempotencyKey: newKey(), personId, ...draft } } });
      setValues(data?.revealPersonField.values ?? null);
      setFailure(undefined);
    } catch (error) {
      setFailure(failureOf(error).sentence);
    }
  };
  return { reveal, values, loading, failure };
}
