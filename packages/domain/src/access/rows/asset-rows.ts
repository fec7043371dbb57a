import { caseHeads, ceremony, followers, headOffice, organisers, province, type Row } from './matrix-rows.ts';

/** Who may do what of equipment, from the lorry to full ownership. */
export const assetRows = {
  'asset.read': {
    ...ceremony,
    ...headOffice,
    ...province,
    FINANCE_OFFICER: 'EVERYWHERE',
    PROCUREMENT_OFFICER: 'ASSIGNED',
    STOREKEEPER: 'ASSIGNED',
    AUDITOR: 'EVERYWHERE',
  },
  'asset.receive': { PROCUREMENT_OFFICER: 'ASSIGNED' },
  // Whoever received a delivery does not accept it: a region with one buyer needs somebody else who may.
  'asset.accept': { PROCUREMENT_OFFICER: 'ASSIGNED', REGIONAL_COORDINATOR: 'TERRITORY' },
  'asset.store': { STOREKEEPER: 'ASSIGNED' },
  'asset.reserve': { STOREKEEPER: 'ASSIGNED' },
  // What happens after the handover: those who visit write it down, those who answer for a case take back and release.
  'asset.use': followers,
  'asset.repair': followers,
  'asset.return': followers,
  'asset.lose': followers,
  'asset.sell': followers,
  'asset.destroy': followers,
  'asset.recover': caseHeads,
  'asset.scrap': organisers,
  'asset.release': caseHeads,
  // The effect of a handover on each asset handed over.
  'asset.handOver': ceremony,
} as const satisfies Record<string, Row>;
