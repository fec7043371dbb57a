/** What the regulated trades ask for. */
export const licenceKinds = ['VEHICLE', 'FISHING', 'FOOD', 'ELECTRICITY', 'OTHER'] as const;
export type LicenceKind = (typeof licenceKinds)[number];
