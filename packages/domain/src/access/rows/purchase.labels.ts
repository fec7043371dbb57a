import type { Trilingual } from '../../kernel/index.ts';
import type { purchaseRows } from './purchase-rows.ts';

export const purchasePermissionLabels: Record<keyof typeof purchaseRows, Trilingual> = {
  'supplier.read': { ar: 'الاطلاع على الموردين', fr: 'Voir les fournisseurs', en: 'See the suppliers' },
  'supplier.register': { ar: 'تسجيل مورد', fr: 'Enregistrer un fournisseur', en: 'Register a supplier' },
  'supplier.block': { ar: 'إيقاف مورد', fr: 'Bloquer un fournisseur', en: 'Block a supplier' },
  'purchase.read': { ar: 'الاطلاع على المشتريات', fr: 'Voir les achats', en: 'See purchases' },
  'purchase.draft': { ar: 'تحضير عملية شراء', fr: 'Préparer un achat', en: 'Prepare a purchase' },
  'purchase.approve': { ar: 'الموافقة على عملية شراء', fr: 'Approuver un achat', en: 'Approve a purchase' },
  'purchase.publish': { ar: 'نشر عملية شراء', fr: 'Publier un achat', en: 'Publish a purchase' },
  'purchase.declareTie': {
    ar: 'التصريح بصلة مورد',
    fr: 'Déclarer un lien avec un fournisseur',
    en: 'Declare a tie of a supplier',
  },
  'purchase.recordOffer': { ar: 'تسجيل عرض', fr: 'Enregistrer une offre', en: 'Record an offer' },
  'purchase.openOffers': { ar: 'فتح الأظرفة', fr: 'Ouvrir les plis', en: 'Open the offers' },
  'purchase.evaluate': { ar: 'تقييم العروض', fr: 'Évaluer les offres', en: 'Examine the offers' },
  'purchase.award': { ar: 'إسناد عملية شراء', fr: 'Attribuer un achat', en: 'Award a purchase' },
  'purchase.order': { ar: 'إصدار الطلب', fr: 'Passer la commande', en: 'Order' },
  'purchase.deliver': { ar: 'تسجيل تسليم', fr: 'Enregistrer une livraison', en: 'Record a delivery' },
  'purchase.sign': { ar: 'توقيع محضر التسلم', fr: 'Signer la réception', en: 'Sign an acceptance' },
  'purchase.accept': { ar: 'قبول تسليم', fr: 'Prononcer la réception', en: 'Accept a delivery' },
  'purchase.reject': { ar: 'رفض تسليم', fr: 'Refuser une livraison', en: 'Reject a delivery' },
  'purchase.cancel': { ar: 'إلغاء عملية شراء', fr: 'Annuler un achat', en: 'Call a purchase off' },
  'purchase.settle': { ar: 'تسوية عملية شراء', fr: 'Solder un achat', en: 'Settle a purchase' },
  'payment.read': { ar: 'الاطلاع على الأداءات', fr: 'Voir les paiements', en: 'See payments' },
  'payment.verify': { ar: 'التحقق من أداء', fr: 'Vérifier un paiement', en: 'Verify a payment' },
  'payment.order': { ar: 'الأمر بأداء', fr: 'Ordonnancer un paiement', en: 'Order a payment' },
  'payment.disburse': { ar: 'تنفيذ أداء', fr: 'Exécuter un paiement', en: 'Make a payment' },
  'payment.cancel': { ar: 'إلغاء أداء', fr: 'Annuler un paiement', en: 'Call a payment off' },
  'payment.refund': { ar: 'تسجيل استرجاع', fr: 'Enregistrer un remboursement', en: 'Record a refund' },
};
