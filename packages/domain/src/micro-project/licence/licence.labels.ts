import type { Trilingual } from '../../kernel/index.ts';
import type { LicenceKind } from './licence.kinds.ts';

export const licenceKindLabels: Record<LicenceKind, Trilingual> = {
  VEHICLE: { ar: 'رخصة مركبة', fr: 'Autorisation de véhicule', en: 'Vehicle' },
  FISHING: { ar: 'رخصة صيد', fr: 'Licence de pêche', en: 'Fishing' },
  FOOD: { ar: 'ترخيص صحي للأغذية', fr: 'Autorisation sanitaire', en: 'Food' },
  ELECTRICITY: { ar: 'أهلية كهربائية', fr: 'Habilitation électrique', en: 'Electricity' },
  OTHER: { ar: 'رخصة أخرى', fr: 'Autre autorisation', en: 'Another licence' },
};
