import type { EntityManager } from '@mikro-orm/postgresql';
import { getFigures } from '@wasl/domain/distribution';
import type { EventStatementSnapshot } from '#documents/snapshot.ts';
import { DistributionEvent } from '#modules/distribution/distribution-event.entity.ts';
import { Sector } from '#modules/programme/sector.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';

type Issue = Readonly<{ number: string; issuedAt: string }>;

/** What a statement says: the figures that reconciliation froze, and the words around them as they are now. */
export async function eventStatementSnapshot(
  em: EntityManager,
  id: string,
  issue: Issue,
): Promise<EventStatementSnapshot> {
  const event = await load(em, id);
  const figures = getFigures(event);
  const agreement = event.agreement.$;
  const programme = agreement.programme.$;
  const territory = await em.findOneOrFail(Territory, event.territoryCode);
  const sectors = await em.find(
    Sector,
    { code: { $in: figures.sectors.map(({ sector }) => sector) } },
    { orderBy: { position: 'asc' } },
  );
  return {
    form: 1,
    kind: 'EVENT_STATEMENT',
    ...issue,
    event: {
      number: event.number,
      place: event.place,
      startsAt: event.startsAt.toISOString(),
      presidedBy: event.presidedBy,
    },
    agreement: {
      number: agreement.number,
      titles: agreement.titles,
      parties: agreement.parties.$.getItems().map(({ names }) => names),
    },
    programme: { code: programme.code, names: programme.names },
    territory: { code: territory.code, names: territory.names },
    figures,
    sectors: sectors.map(({ code, names }) => ({ code, names })),
  };
}

function load(em: EntityManager, id: string) {
  const parts = ['agreement.programme', 'agreement.parties'] as const;
  return em.findOneOrFail(DistributionEvent, id, {
    populate: parts,
    orderBy: { agreement: { parties: { position: 'asc' } } },
  });
}
