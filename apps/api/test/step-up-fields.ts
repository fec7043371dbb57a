import { getNamedType } from 'graphql';
import { needsStepUp, type Permission, permissions } from '@wasl/domain/access';
import { offlineSchema } from '#graphql/schema/offline-schema.ts';
import { rootFieldsOf } from '#graphql/schema/policed.ts';
import { operationOf } from './generate.ts';

/** Every root field whose permission asks for a fresh second factor, with an operation that calls it on nothing. */
export async function stepUpFields() {
  const schema = await offlineSchema();
  return rootFieldsOf(schema).flatMap(({ type, field }) => {
    const permission = permissions.find((name) => name === field.extensions.policy);
    if (permission === undefined || !needsStepUp(permission)) return [];
    const kind = type.name === 'Query' ? 'query' : 'mutation';
    const idOf = () => `${getNamedType(field.type).name}:00000000-0000-4000-8000-00000000dead`;
    return [{ permission: permission satisfies Permission, ...operationOf(kind, field, idOf) }];
  });
}
