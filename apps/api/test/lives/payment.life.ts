import { day, make, people, type Thing } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { formulationOf, projectAt } from '../stage/micro-project.ts';
import { acceptedPurchase, purchaseFields } from '../stage/purchase.ts';
import { type Ground, reread, stepping } from './stepping.ts';

const { finance, national } = people;

/** Invoices that are paid, called off and given back, until the purchase is settled. */
export async function leadPayments(ground: Ground): Promise<void> {
  const { world } = ground;
  const step = stepping(ground);
  const agreement = await activeAgreement(world, { envelope: 200_000_000, tranches: [150_000_000] });
  const purchase: Thing = await acceptedPurchase(world, [await projectAt(world, agreement, 'PROCURING')]);
  await grantCash(ground, agreement);
  let invoices = 0;
  const ordered = async () => {
    invoices += 1;
    const invoice = { invoiceReference: `F-LIFE-${invoices}`, invoicedOn: day(0), means: 'TRANSFER' };
    const input = { purchaseId: purchase.id, amount: purchase.accepted, ...invoice };
    return step(national, 'orderPayment', await make(world, { by: finance, verb: 'verifyInvoice', input }));
  };
  const paid = async () =>
    step(finance, 'disbursePayment', await ordered(), { paidOn: day(0), paymentReference: 'VIR 7' });
  await step(finance, 'cancelPayment', await ordered(), { reason: 'Wrong account' });
  await step(finance, 'refundPayment', await paid(), { refundedOn: day(0), reason: 'Returned by the bank' });
  await paid();
  const final = stepping(ground, purchaseFields);
  const done = await final(national, 'acceptPurchaseFinally', await reread(ground, purchase), { acceptedOn: day(0) });
  await final(finance, 'settlePurchase', done);
}

/** Working capital by cheque, beside the equipment. */
async function grantCash({ world }: Ground, agreement: Thing): Promise<void> {
  const formulation = await formulationOf(world, agreement);
  const line = { itemCode: 'WORKING-CAPITAL', quantity: 1, unitPrice: 100_000, source: 'PROGRAMME' };
  const lines = [...formulation.lines, line];
  const { id: microProjectId } = await projectAt(world, agreement, 'PROCURING', { ...formulation, lines });
  const input = { microProjectId, amount: 100_000, means: 'CHEQUE', purpose: 'First stock' };
  await make(world, { by: finance, verb: 'verifyCashGrant', input });
}
