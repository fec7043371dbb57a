import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureOf } from './failure.ts';
import { newKey } from './ids.ts';
import type { Failure } from './refusal.ts';

/**
 * One act on the server: sent with one key however often it is tried, and told in a sentence when it is refused. It
 * gives what the server answered; null when it was refused.
 */
export function useAct<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>) {
  const client = useApolloClient();
  const [key, setKey] = useState(newKey);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document);
  const readAgain = () => client.refetchQueries({ include: 'active' });
  const act = async (variablesOf: (idempotencyKey: string) => Variables): Promise<Data | null> => {
    try {
      const { data } = await mutate({ variables: variablesOf(key) });
      setKey(newKey());
      setFailure(null);
      void readAgain(); // the counts and lists around the thing have changed with it
      return data ?? null;
    } catch (error) {
      const met = failureOf(error);
      setFailure(met);
      if (met.code === 'STALE') void readAgain(); // what was written stays; what it is about is read again
      return null;
    }
  };
  return { act, loading, failure, forget: () => setFailure(null) };
}
