import type { Trilingual } from '../kernel/index.ts';
import type { AssetAction, AssetState } from './asset.machine.ts';
import type { PurchaseState } from './purchase.machine.ts';

export const assetStateLabels: Record<AssetState, Trilingual> = {
  EXPECTED: { ar: 'منتظر', fr: 'Attendu', en: 'Expected' },
  RECEIVED: { ar: 'مستلم', fr: 'Reçu', en: 'Received' },
  ACCEPTED: { ar: 'مقبول', fr: 'Accepté', en: 'Accepted' },
  REJECTED: { ar: 'مرفوض', fr: 'Refusé', en: 'Rejected' },
  IN_STORE: { ar: 'بالمخزن', fr: 'En magasin', en: 'In store' },
  RESERVED: { ar: 'محجوز', fr: 'Réservé', en: 'Reserved' },
  HANDED_OVER: { ar: 'مسلَّم', fr: 'Remis', en: 'Handed over' },
  IN_USE: { ar: 'قيد الاستعمال', fr: 'En usage', en: 'In use' },
  IN_REPAIR: { ar: 'قيد الإصلاح', fr: 'En réparation', en: 'In repair' },
  MISSING: { ar: 'مفقود', fr: 'Manquant', en: 'Missing' },
  SOLD_WITHOUT_LEAVE: { ar: 'مبيع بدون إذن', fr: 'Vendu sans autorisation', en: 'Sold without leave' },
  DESTROYED: { ar: 'متلف', fr: 'Détruit', en: 'Destroyed' },
  RECOVERED: { ar: 'مسترجع', fr: 'Récupéré', en: 'Recovered' },
  SCRAPPED: { ar: 'مسحوب من الخدمة', fr: 'Mis au rebut', en: 'Scrapped' },
  RELEASED: { ar: 'ملكية تامة', fr: 'Pleine propriété', en: 'Full ownership' },
};

export const assetActionLabels: Record<AssetAction, Trilingual> = {
  receive: { ar: 'استلام', fr: 'Réceptionner', en: 'Receive' },
  accept: { ar: 'قبول', fr: 'Accepter', en: 'Accept' },
  reject: { ar: 'رفض', fr: 'Refuser', en: 'Reject' },
  store: { ar: 'تخزين', fr: 'Mettre en magasin', en: 'Store' },
  reserve: { ar: 'حجز', fr: 'Réserver', en: 'Reserve' },
  handOver: { ar: 'تسليم', fr: 'Remettre', en: 'Hand over' },
  use: { ar: 'بدء الاستعمال', fr: 'Mettre en usage', en: 'Put in use' },
  repair: { ar: 'إصلاح', fr: 'Réparer', en: 'Repair' },
  return: { ar: 'إعادة إلى الاستعمال', fr: 'Remettre en usage', en: 'Return to use' },
  lose: { ar: 'تسجيل فقدان', fr: 'Signaler manquant', en: 'Report missing' },
  sell: { ar: 'تسجيل بيع بدون إذن', fr: 'Signaler une vente', en: 'Report a sale' },
  destroy: { ar: 'تسجيل إتلاف', fr: 'Signaler détruit', en: 'Report destroyed' },
  recover: { ar: 'استرجاع', fr: 'Récupérer', en: 'Recover' },
  scrap: { ar: 'سحب من الخدمة', fr: 'Mettre au rebut', en: 'Scrap' },
  release: { ar: 'رفع القيد', fr: 'Libérer', en: 'Release' },
};

export const purchaseStateLabels: Record<PurchaseState, Trilingual> = {
  DRAFT: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft' },
  CONSOLIDATED: { ar: 'مجمَّع', fr: 'Consolidé', en: 'Consolidated' },
  APPROVED: { ar: 'موافق عليه', fr: 'Approuvé', en: 'Approved' },
  PUBLISHED: { ar: 'منشور', fr: 'Publié', en: 'Published' },
  OFFERS_OPEN: { ar: 'فتح الأظرفة', fr: 'Ouverture des plis', en: 'Offers open' },
  EVALUATED: { ar: 'مقيَّم', fr: 'Évalué', en: 'Evaluated' },
  UNSUCCESSFUL: { ar: 'عديم الجدوى', fr: 'Infructueux', en: 'Unsuccessful' },
  AWARDED: { ar: 'مسند', fr: 'Attribué', en: 'Awarded' },
  ORDERED: { ar: 'مطلوب', fr: 'Commandé', en: 'Ordered' },
  PARTIALLY_DELIVERED: { ar: 'مسلَّم جزئيا', fr: 'Livré en partie', en: 'Partially delivered' },
  DELIVERED: { ar: 'مسلَّم', fr: 'Livré', en: 'Delivered' },
  REJECTED: { ar: 'مرفوض', fr: 'Refusé', en: 'Rejected' },
  PROVISIONALLY_ACCEPTED: { ar: 'تسلم مؤقت', fr: 'Réception provisoire', en: 'Provisionally accepted' },
  FINALLY_ACCEPTED: { ar: 'تسلم نهائي', fr: 'Réception définitive', en: 'Finally accepted' },
  SETTLED: { ar: 'مسوى', fr: 'Soldé', en: 'Settled' },
  CANCELLED: { ar: 'ملغى', fr: 'Annulé', en: 'Cancelled' },
};
