import type { Trilingual } from '../../kernel/index.ts';
import type { PurchaseAction } from '../purchase.machine.ts';
import type { PurchaseMethod, PurchaseNature, SupplierState, SupplierTie } from './purchase.kinds.ts';

export const purchaseMethodLabels: Record<PurchaseMethod, Trilingual> = {
  DIRECT: { ar: 'اقتناء مباشر', fr: 'Achat direct', en: 'Direct purchase' },
  THREE_QUOTES: { ar: 'ثلاثة عروض أثمان', fr: 'Trois devis', en: 'Three quotes' },
  PURCHASE_ORDER: { ar: 'سند طلب', fr: 'Bon de commande', en: 'Purchase order' },
  OPEN_TENDER: { ar: 'طلب عروض مفتوح', fr: 'Appel d’offres ouvert', en: 'Open tender' },
  FRAMEWORK: { ar: 'صفقة إطار', fr: 'Marché-cadre', en: 'Framework contract' },
};

export const purchaseNatureLabels: Record<PurchaseNature, Trilingual> = {
  EQUIPMENT: { ar: 'تجهيزات', fr: 'Équipements', en: 'Equipment' },
  SUPPLIES: { ar: 'مواد ولوازم', fr: 'Fournitures', en: 'Supplies' },
  LIVESTOCK: { ar: 'ماشية', fr: 'Cheptel', en: 'Livestock' },
  VEHICLE: { ar: 'مركبات', fr: 'Véhicules', en: 'Vehicles' },
  SERVICE: { ar: 'خدمات', fr: 'Prestations', en: 'Services' },
};

export const supplierTieLabels: Record<SupplierTie, Trilingual> = {
  RELATIVE_OF_HOLDER: { ar: 'قريب لحامل مشروع', fr: 'Parent d’un porteur', en: 'Relative of a holder' },
  RELATIVE_OF_STAFF: { ar: 'قريب لأحد الأطر', fr: 'Parent d’un membre du personnel', en: 'Relative of staff' },
  OTHER: { ar: 'صلة أخرى', fr: 'Autre lien', en: 'Another tie' },
};

export const supplierStateLabels: Record<SupplierState, Trilingual> = {
  ACTIVE: { ar: 'نشط', fr: 'Actif', en: 'Active' },
  BLOCKED: { ar: 'موقوف', fr: 'Bloqué', en: 'Blocked' },
};

export const purchaseActionLabels: Record<PurchaseAction, Trilingual> = {
  consolidate: { ar: 'تجميع', fr: 'Consolider', en: 'Consolidate' },
  approve: { ar: 'موافقة', fr: 'Approuver', en: 'Approve' },
  publish: { ar: 'نشر', fr: 'Publier', en: 'Publish' },
  openOffers: { ar: 'فتح الأظرفة', fr: 'Ouvrir les plis', en: 'Open the offers' },
  evaluate: { ar: 'تقييم العروض', fr: 'Évaluer', en: 'Evaluate' },
  declareUnsuccessful: { ar: 'إعلان عدم الجدوى', fr: 'Déclarer infructueux', en: 'Declare unsuccessful' },
  relaunch: { ar: 'إعادة الإطلاق', fr: 'Relancer', en: 'Relaunch' },
  award: { ar: 'إسناد', fr: 'Attribuer', en: 'Award' },
  order: { ar: 'إصدار الطلب', fr: 'Commander', en: 'Order' },
  deliverPart: { ar: 'تسلم جزئي', fr: 'Recevoir en partie', en: 'Receive a part' },
  deliver: { ar: 'تسلم كامل', fr: 'Recevoir le tout', en: 'Receive the whole' },
  reject: { ar: 'رفض التسليم', fr: 'Refuser la livraison', en: 'Reject the delivery' },
  acceptProvisionally: { ar: 'تسلم مؤقت', fr: 'Réceptionner provisoirement', en: 'Accept provisionally' },
  acceptFinally: { ar: 'تسلم نهائي', fr: 'Réceptionner définitivement', en: 'Accept finally' },
  settle: { ar: 'تسوية', fr: 'Solder', en: 'Settle' },
  cancel: { ar: 'إلغاء', fr: 'Annuler', en: 'Cancel' },
};
