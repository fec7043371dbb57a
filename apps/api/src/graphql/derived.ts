import { Extensions } from 'type-graphql';
import type { Permission } from '@wasl/domain/access';

/** How a field that is no column comes about: the domain's function, and the same in SQL over the row's alias. */
export type Derivation = {
  /** The domain's function; the tests compare it with `sql` on random facts. */
  readonly from?: (...facts: never[]) => unknown;
  /** An SQL expression over the row: `(row) => `${row}.amount - ${row}.committed``. */
  readonly sql: (row: string) => string;
  /** Needed, over the place of the row, to see the value; null otherwise. The field must be nullable. */
  readonly permission?: Permission;
};

/** A field computed in the statement. Stands beside `@Field`. */
export function Derived(derivation: Derivation): PropertyDecorator {
  return (prototype, property) => Extensions({ derived: derivation })(prototype, property);
}
