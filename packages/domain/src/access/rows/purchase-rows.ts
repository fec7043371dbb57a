import { ceremony, headOffice, organisers, province, type Row } from './matrix-rows.ts';

const finance = { FINANCE_OFFICER: 'EVERYWHERE' } as const satisfies Row;
const buyer = { PROCUREMENT_OFFICER: 'ASSIGNED' } as const satisfies Row;

/** Who may do what of a purchase. The buyer prepares and orders; others approve, award and accept. */
export const purchaseRows = {
  'supplier.read': {
    ...headOffice,
    REGIONAL_COORDINATOR: 'EVERYWHERE',
    CENTRE_COORDINATOR: 'EVERYWHERE',
    ACCOMPANIMENT_OFFICER: 'EVERYWHERE',
    PROCUREMENT_OFFICER: 'EVERYWHERE',
    STOREKEEPER: 'EVERYWHERE',
    FINANCE_OFFICER: 'EVERYWHERE',
    DAS_OFFICER: 'EVERYWHERE',
    AUDITOR: 'EVERYWHERE',
  },
  'supplier.register': { PROCUREMENT_OFFICER: 'EVERYWHERE' },
  'supplier.block': headOffice,

  'purchase.read': {
    ...ceremony,
    ...headOffice,
    ...province,
    ...buyer,
    FINANCE_OFFICER: 'EVERYWHERE',
    STOREKEEPER: 'ASSIGNED',
    AUDITOR: 'EVERYWHERE',
  },
  'purchase.draft': buyer,
  'purchase.approve': { REGIONAL_COORDINATOR: 'TERRITORY', NATIONAL_PROJECT_MANAGER: 'EVERYWHERE' },
  'purchase.publish': buyer,
  // Whoever knows that a supplier is a relative says so: those who accompany the holders know it best.
  'purchase.declareTie': { ...ceremony, ...buyer },
  'purchase.recordOffer': buyer,
  'purchase.openOffers': buyer,
  'purchase.evaluate': buyer,
  'purchase.award': organisers,
  'purchase.order': buyer,
  'purchase.deliver': { ...buyer, STOREKEEPER: 'ASSIGNED' },
  // Three sign an acceptance; the rule keeps the buyer out.
  'purchase.sign': {
    ...province,
    ...buyer,
    STOREKEEPER: 'ASSIGNED',
    CENTRE_COORDINATOR: 'COVERAGE',
    REGIONAL_COORDINATOR: 'TERRITORY',
  },
  'purchase.accept': organisers,
  'purchase.reject': organisers,
  'purchase.cancel': { ...organisers, ...buyer },
  'purchase.settle': finance,

  'payment.read': {
    ...headOffice,
    ...province,
    ...buyer,
    ...finance,
    REGIONAL_COORDINATOR: 'TERRITORY',
    CENTRE_COORDINATOR: 'COVERAGE',
    AUDITOR: 'EVERYWHERE',
  },
  // Money moves by two persons: who verified does not order, who ordered does not pay.
  'payment.verify': finance,
  'payment.order': headOffice,
  'payment.disburse': finance,
  'payment.cancel': finance,
  'payment.refund': finance,
} as const satisfies Record<string, Row>;
