import type { Module } from '#graphql/module.ts';
import { Asset } from './asset.entity.ts';
import { AssetLifeResolver } from './asset-life/asset-life.resolver.ts';
import { AssetResolver } from './asset.resolver.ts';
import { AssetType } from './asset.type.ts';
import { AcceptanceSignature } from './delivery/acceptance-signature.entity.ts';
import { Delivery, DeliveryLine } from './delivery/delivery.entity.ts';
import { DeliveryResolver } from './delivery/delivery.resolver.ts';
import { AcceptanceSignatureType, DeliveryLineType, DeliveryType } from './delivery/delivery.type.ts';
import { Offer, OfferPrice } from './offer/offer.entity.ts';
import { OfferResolver } from './offer/offer.resolver.ts';
import { OfferPriceType, OfferType } from './offer/offer.type.ts';
import { Payment, PaymentCounter } from './payment/payment.entity.ts';
import { PaymentResolver } from './payment/payment.resolver.ts';
import { PaymentPartType, PaymentType } from './payment/payment.type.ts';
import { PaymentPart } from './payment/payment-part.entity.ts';
import { Purchase, PurchaseCounter } from './purchase/purchase.entity.ts';
import { PurchaseResolver } from './purchase/purchase.resolver.ts';
import { PurchaseType } from './purchase/purchase.type.ts';
import { PurchaseLine } from './purchase/purchase-line.entity.ts';
import { PurchaseLineType } from './purchase/purchase-line.type.ts';
import { StockResolver } from './stock/stock.resolver.ts';
import { Supplier } from './supplier/supplier.entity.ts';
import { SupplierResolver } from './supplier/supplier.resolver.ts';
import { SupplierType } from './supplier/supplier.type.ts';
import { SupplierTie } from './supplier/supplier-tie.entity.ts';

export { lockAssets } from './asset-step.ts';

export const procurement: Module = {
  entities: [
    Supplier,
    Purchase,
    PurchaseCounter,
    PurchaseLine,
    SupplierTie,
    Offer,
    OfferPrice,
    Delivery,
    DeliveryLine,
    AcceptanceSignature,
    Payment,
    PaymentPart,
    PaymentCounter,
    Asset,
  ],
  types: [
    [Supplier, SupplierType, 'supplier.read'],
    [Purchase, PurchaseType, 'purchase.read'],
    [PurchaseLine, PurchaseLineType, 'purchase.read'],
    [Offer, OfferType, 'purchase.read'],
    [OfferPrice, OfferPriceType, 'parent'],
    [Delivery, DeliveryType, 'parent'],
    [DeliveryLine, DeliveryLineType, 'parent'],
    [AcceptanceSignature, AcceptanceSignatureType, 'parent'],
    [Payment, PaymentType, 'payment.read'],
    [PaymentPart, PaymentPartType, 'parent'],
    [Asset, AssetType, 'asset.read'],
  ],
  resolvers: [
    SupplierResolver,
    PurchaseResolver,
    OfferResolver,
    DeliveryResolver,
    PaymentResolver,
    AssetResolver,
    AssetLifeResolver,
    StockResolver,
  ],
  constraints: {
    payment_invoice_once: 'PAYMENT_INVOICE_KNOWN',
    payment_ordered_by_another: 'PAYMENT_OWN_VERIFICATION',
    payment_paid_by_another: 'PAYMENT_OWN_ORDER',
    purchase_paid_is_accepted: 'PAYMENT_NOT_ACCEPTED',
    purchase_settled_is_paid: 'PURCHASE_NOT_PAID',
    asset_serial_unique: 'ASSET_SERIAL_TAKEN',
    asset_two_persons: 'ASSET_OWN_RECEPTION',
    supplier_ice_unique: 'SUPPLIER_KNOWN',
    supplier_tie_once: 'PURCHASE_TIE_KNOWN',
    delivery_note_once: 'PURCHASE_NOTE_KNOWN',
    offer_once: 'PURCHASE_OFFER_REPEATED',
    purchase_two_persons: 'PURCHASE_OWN_DRAFT',
    purchase_line_within_order: 'PURCHASE_OVER_ORDERED',
    acceptance_signature_once: 'PURCHASE_SIGNED_BEFORE',
    acceptance_signature_not_buyer: 'PURCHASE_OWN_ACCEPTANCE',
  },
};
