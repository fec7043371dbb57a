import { ref } from '@mikro-orm/core';
import { type Centimes, dayOf, Refusal } from '@wasl/domain/kernel';
import {
  amountOf,
  award,
  awardDraft,
  evaluate,
  type Offer as OfferFacts,
  offerDraft,
  openOffers,
  submitOffer,
} from '@wasl/domain/procurement';
import { loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { holdPurchase, linesOf, methodicalOf } from '../purchase/held-purchase.ts';
import { Purchase } from '../purchase/purchase.entity.ts';
import { isTied } from '../supplier/supplier.commands.ts';
import { Supplier } from '../supplier/supplier.entity.ts';
import { Offer, OfferPrice } from './offer.entity.ts';
import type {
  AwardPurchaseInput,
  EvaluatePurchaseInput,
  OpenPurchaseOffersInput,
  RecordOfferInput,
} from './offer.input.ts';

export async function recordOffer(context: Context, input: RecordOfferInput): Promise<Purchase> {
  const { em } = context;
  const { prices, ...draft } = offerDraft.parse(input);
  const purchase = await loadFor(context, Purchase, input.purchaseId, 'purchase.recordOffer', { lock: true });
  const supplier = await loadFor(context, Supplier, input.supplierId, 'supplier.read');
  const lines = await linesOf(context, purchase);
  const priceOf = new Map<string, Centimes>(
    prices.map(({ unitPrice }, index) => [uuidOf(input.prices[index]?.lineId ?? '', 'PurchaseLine'), unitPrice]),
  );
  const priced = lines.flatMap((line) => {
    const price = priceOf.get(line.id);
    return price === undefined ? [] : [{ line, quantity: line.quantity, price }];
  });
  submitOffer(purchase, {
    ...draft,
    supplierState: supplier.state,
    isTied: await isTied(context, purchase, supplier.id),
    // A price for a line of another purchase, or two for one, leaves a line without its own.
    pricedLines: priceOf.size === prices.length && priceOf.size === priced.length ? priced.length : 0,
    lineCount: lines.length,
    today: dayOf(context.now()),
  });
  const { territoryCode } = purchase;
  const nothing = { isCompliant: null, remark: null };
  const offer = em.create(Offer, {
    ...draft,
    ...nothing,
    purchase,
    round: purchase.round,
    territoryCode,
    supplier,
    amount: amountOf(priced),
  });
  for (const { line, price } of priced) {
    em.create(OfferPrice, { purchase, offer, line, territoryCode, unitPrice: price });
  }
  const after = { supplier: supplier.ice, amount: offer.amount };
  audit(context, { action: 'purchase.recordOffer', subject: purchase, after });
  return purchase;
}

export async function openPurchaseOffers(context: Context, input: OpenPurchaseOffersInput): Promise<Purchase> {
  const { purchase } = await holdPurchase(context, 'purchase.openOffers', input);
  const change = openOffers(purchase, await context.em.count(Offer, offersOf(purchase)));
  return applyChange(context, 'purchase.openOffers', { subject: purchase, change });
}

export async function evaluatePurchase(context: Context, input: EvaluatePurchaseInput): Promise<Purchase> {
  const { purchase } = await holdPurchase(context, 'purchase.evaluate', input);
  const offers = await context.em.find(Offer, offersOf(purchase));
  for (const { offerId, isCompliant, remark } of input.findings) {
    const key = uuidOf(offerId, 'Offer');
    const offer = offers.find(({ id }) => id === key);
    if (!offer) throw new Refusal('NOT_FOUND');
    Object.assign(offer, { isCompliant, remark: awardDraft.parse({ reason: remark }).reason });
  }
  const change = evaluate(purchase, offers.map(factsOf));
  return applyChange(context, 'purchase.evaluate', { subject: purchase, change });
}

export async function awardPurchase(context: Context, input: AwardPurchaseInput): Promise<Purchase> {
  const { em } = context;
  const { reason } = awardDraft.parse(input);
  const { purchase, lines } = await holdPurchase(context, 'purchase.award', input);
  const offers = await em.find(Offer, offersOf(purchase));
  const key = uuidOf(input.offerId, 'Offer');
  const offer = offers.find(({ id }) => id === key);
  if (!offer) throw new Refusal('NOT_FOUND');
  const change = award(await methodicalOf(context, purchase), {
    offer: factsOf(offer),
    offers: offers.map(factsOf),
    isTied: await isTied(context, purchase, offer.supplier.id),
    buyerId: purchase.buyer.id,
    byId: actorOf(context).id,
    reason,
  });
  const prices = await em.find(OfferPrice, { offer: offer.id });
  for (const line of lines) line.unitPrice = prices.find((price) => price.line.id === line.id)?.unitPrice ?? null;
  purchase.award = ref(offer);
  return applyChange(context, 'purchase.award', { subject: purchase, change: { ...change, reason } });
}

/** The offers of the round that a purchase is in. */
function offersOf({ id, round }: Purchase) {
  return { purchase: id, round };
}

function factsOf({ id, supplier, amount, isCompliant }: Offer): OfferFacts {
  return { id, supplierId: supplier.id, amount, isCompliant };
}
