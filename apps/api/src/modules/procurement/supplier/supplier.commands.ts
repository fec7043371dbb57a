import { Refusal } from '@wasl/domain/kernel';
import { purchaseReasonDraft, supplierDraft, tieDraft } from '@wasl/domain/procurement';
import { loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Purchase } from '../purchase/purchase.entity.ts';
import { Supplier } from './supplier.entity.ts';
import type { BlockSupplierInput, DeclareSupplierTieInput, RegisterSupplierInput } from './supplier.input.ts';
import { SupplierTie } from './supplier-tie.entity.ts';

export function registerSupplier(context: Context, input: RegisterSupplierInput): Supplier {
  const { em } = context;
  const draft = supplierDraft.parse(input);
  const registeredBy = em.getReference(Staff, actorOf(context).id);
  const supplier = em.create(Supplier, { ...draft, state: 'ACTIVE', reason: null, registeredBy });
  audit(context, { action: 'supplier.register', subject: supplier, after: draft });
  return supplier;
}

export async function blockSupplier(context: Context, input: BlockSupplierInput): Promise<Supplier> {
  const { reason } = purchaseReasonDraft.parse(input);
  const { id, expectedVersion } = input;
  const supplier = await loadFor(context, Supplier, id, 'supplier.block', { lock: true, expectedVersion });
  if (supplier.state === 'BLOCKED') throw new Refusal('SUPPLIER_WRONG_STATE');
  const change = { state: 'BLOCKED', reason } as const;
  return applyChange(context, 'supplier.block', { subject: supplier, change });
}

export async function declareSupplierTie(context: Context, input: DeclareSupplierTieInput): Promise<Purchase> {
  const { em, now } = context;
  const draft = tieDraft.parse(input);
  const purchase = await loadFor(context, Purchase, input.purchaseId, 'purchase.declareTie');
  const supplier = await loadFor(context, Supplier, input.supplierId, 'supplier.read');
  const { territoryCode } = purchase;
  const declaredBy = em.getReference(Staff, actorOf(context).id);
  em.create(SupplierTie, { ...draft, purchase, territoryCode, supplier, declaredBy, declaredAt: now() });
  audit(context, {
    action: 'purchase.declareTie',
    subject: purchase,
    after: { supplier: supplier.ice, tie: draft.tie },
  });
  return purchase;
}

/** Whether a supplier is kept out of a purchase by a declared tie. */
export async function isTied({ em }: Context, purchase: Purchase, supplierId: string): Promise<boolean> {
  return (await em.count(SupplierTie, { purchase: purchase.id, supplier: supplierId })) > 0;
}
