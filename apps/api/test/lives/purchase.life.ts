import { day, make, people, type Thing } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { projectAt } from '../stage/micro-project.ts';
import { purchaseAt, purchaseFields, registerSupplier, wholeDeliveryOf } from '../stage/purchase.ts';
import { type Ground, stepping } from './stepping.ts';

const { buyer, storekeeper, coordinator, das, national, officer } = people;

/** Purchases that come to their end, and all the ways in which they do not. */
export async function leadPurchases(ground: Ground): Promise<void> {
  const { world } = ground;
  const step = stepping(ground, purchaseFields);
  const agreement = await activeAgreement(world, { envelope: 200_000_000, tranches: [150_000_000] });
  const procuring = () => projectAt(world, agreement, 'PROCURING');

  const came = await purchaseAt(world, 'DELIVERED', [await procuring()]);
  const rejected = await step(coordinator, 'rejectPurchaseDelivery', came, { reason: 'Broken' });
  const again = await step(buyer, 'orderPurchase', rejected);
  let purchase: Thing = await step(storekeeper, 'deliverPurchase', again, wholeDeliveryOf(again, 'BL 2'));
  for (const by of [storekeeper, das, coordinator]) purchase = await step(by, 'signPurchaseAcceptance', purchase);
  const accepting = { acceptedOn: day(0), reservations: 'One handle to be fixed' };
  purchase = await step(coordinator, 'acceptPurchase', purchase, accepting);
  await step(national, 'acceptPurchaseFinally', purchase, { acceptedOn: day(0) });

  const published = await purchaseAt(world, 'PUBLISHED', [await procuring()]);
  const supplier = await registerSupplier(world);
  const tie = { purchaseId: published.id, supplierId: supplier.id, tie: 'RELATIVE_OF_HOLDER', note: 'A brother' };
  await make(world, { by: officer, verb: 'declareSupplierTie', input: tie });
  await stepping(ground)(national, 'blockSupplier', supplier, { reason: 'Did not deliver' });
  const none = await step(buyer, 'declarePurchaseUnsuccessful', published, { reason: 'No offer came' });
  const drafted = await step(buyer, 'relaunchPurchase', none);
  await step(buyer, 'cancelPurchase', drafted, { reason: 'The project waits' });
}
