import { type EntityData, type EntityFactory, type EntityMetadata, ObjectHydrator } from '@mikro-orm/core';

/** Whether rows are being turned into entities right now, whoever turns them: hydration is synchronous. */
const hydration = { isRunning: false };

/**
 * MikroORM writes the accessors of relations on the entity's prototype, bound to the hydrator of whichever connection
 * was opened last. With two connections of one process (the owner's and the app's) the older one then takes its own
 * hydration for changes by hand, and writes rows nobody touched. So all hydrators answer for one another.
 */
export class OneHydrator extends ObjectHydrator {
  override hydrate<Thing extends object>(
    entity: Thing,
    meta: EntityMetadata<Thing>,
    data: EntityData<Thing>,
    factory: EntityFactory,
    type: 'full' | 'reference',
    isNew = false,
    ...rest: [boolean?, string?, string?, boolean?]
  ): void {
    during(!isNew, () => super.hydrate(entity, meta, data, factory, type, isNew, ...rest));
  }

  override hydrateReference<Thing extends object>(
    entity: Thing,
    meta: EntityMetadata<Thing>,
    data: EntityData<Thing>,
    factory: EntityFactory,
    ...rest: [boolean?, string?, string?, boolean?]
  ): void {
    during(true, () => super.hydrateReference(entity, meta, data, factory, ...rest));
  }

  override isRunning(): boolean {
    return hydration.isRunning;
  }
}

function during(isRunning: boolean, work: () => void): void {
  const before = hydration.isRunning;
  hydration.isRunning = isRunning;
  try {
    work();
  } finally {
    hydration.isRunning = before;
  }
}
