export const purchaseMethods = ['DIRECT', 'THREE_QUOTES', 'PURCHASE_ORDER', 'OPEN_TENDER', 'FRAMEWORK'] as const;
export type PurchaseMethod = (typeof purchaseMethods)[number];

/** What is bought, as the law adds it up over a year. */
export const purchaseNatures = ['EQUIPMENT', 'SUPPLIES', 'LIVESTOCK', 'VEHICLE', 'SERVICE'] as const;
export type PurchaseNature = (typeof purchaseNatures)[number];

/** What ties a supplier to those whom a lot is for, or to those who accompany them. */
export const supplierTies = ['RELATIVE_OF_HOLDER', 'RELATIVE_OF_STAFF', 'OTHER'] as const;
export type SupplierTie = (typeof supplierTies)[number];

export const supplierStates = ['ACTIVE', 'BLOCKED'] as const;
export type SupplierState = (typeof supplierStates)[number];

/** How many sign an acceptance, none of them the buyer (BR-11). */
export const acceptanceSeats = 3;
