import type { Context } from '#graphql/context.ts';
import type { Case } from '../case.entity.ts';
import { centreOf } from '../opening/case-place.ts';
import { coveringCentre } from './covering-centre.ts';

/** The centre that receives a case: the one that is named, the one it has, or the nearest to the home; null when none is. */
export async function receivingCentre({ em }: Context, caseFile: Case, named: string | null): Promise<string | null> {
  if (named !== null) return centreOf(em, named);
  return caseFile.centreCode ?? coveringCentre(em, caseFile.territoryCode);
}
