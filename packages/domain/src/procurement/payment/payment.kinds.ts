/** What a payment is for: an invoice of a supplier, or working capital of a project. */
export const paymentKinds = ['SUPPLIER', 'CASH_GRANT'] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/** How money leaves the house: never in notes. */
export const paymentMeans = ['TRANSFER', 'CHEQUE'] as const;
export type PaymentMeans = (typeof paymentMeans)[number];
