import type { Trilingual } from '../../kernel/index.ts';
import type { PaymentKind, PaymentMeans } from './payment.kinds.ts';
import type { PaymentAction, PaymentState } from './payment.machine.ts';

export const paymentKindLabels: Record<PaymentKind, Trilingual> = {
  SUPPLIER: { ar: 'فاتورة مورد', fr: 'Facture de fournisseur', en: 'Invoice of a supplier' },
  CASH_GRANT: { ar: 'رأس مال تشغيلي', fr: 'Fonds de roulement', en: 'Working capital' },
};

export const paymentMeansLabels: Record<PaymentMeans, Trilingual> = {
  TRANSFER: { ar: 'تحويل بنكي', fr: 'Virement', en: 'Transfer' },
  CHEQUE: { ar: 'شيك', fr: 'Chèque', en: 'Cheque' },
};

export const paymentStateLabels: Record<PaymentState, Trilingual> = {
  VERIFIED: { ar: 'تم التحقق', fr: 'Vérifié', en: 'Verified' },
  ORDERED: { ar: 'مأمور بأدائه', fr: 'Ordonnancé', en: 'Ordered' },
  PAID: { ar: 'مؤدى', fr: 'Payé', en: 'Paid' },
  REFUNDED: { ar: 'مسترجع', fr: 'Remboursé', en: 'Refunded' },
  CANCELLED: { ar: 'ملغى', fr: 'Annulé', en: 'Cancelled' },
};

export const paymentActionLabels: Record<PaymentAction, Trilingual> = {
  verify: { ar: 'التحقق', fr: 'Vérifier', en: 'Verify' },
  order: { ar: 'الأمر بالأداء', fr: 'Ordonnancer', en: 'Order' },
  disburse: { ar: 'تنفيذ الأداء', fr: 'Payer', en: 'Pay' },
  refund: { ar: 'تسجيل استرجاع', fr: 'Enregistrer un remboursement', en: 'Record a refund' },
  cancel: { ar: 'إلغاء', fr: 'Annuler', en: 'Cancel' },
};
