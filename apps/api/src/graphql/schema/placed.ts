import { type Permission, type Reach, reachOf, roles } from '@wasl/domain/access';
import type { Publication, Published } from '#read/publication.ts';

/** The column by which a reach finds rows: without it, a role that the policy lets in would see nothing and never know why. */
const columnOf: Record<Reach, string | null> = {
  EVERYWHERE: null,
  OWN: 'officer_id',
  CENTRE: 'centre_code',
  COVERAGE: 'territory_code',
  // A prison's service sees what was made there; what comes after the release belongs to no establishment.
  FACILITY: null,
  TERRITORY: 'territory_code',
  ASSIGNED: 'territory_code',
};

/** Types whose rows cannot be told apart by the reach of those who may read them. */
export function placeProblems(publication: Publication): string[] {
  return publication
    .all()
    .flatMap((published) => (published.access === 'parent' ? [] : missing(published, published.access)));
}

function missing({ meta, typeName }: Published, permission: Permission): string[] {
  const columns = new Set(meta.props.flatMap((property) => property.fieldNames ?? []));
  return roles.flatMap((role) => {
    const reach = reachOf(permission, role);
    const column = reach && columnOf[reach];
    if (!column || columns.has(column)) return [];
    return [
      `${typeName} is read by ${permission}, which reaches ${reach} for ${role}, but its table has no ${column}.`,
    ];
  });
}
