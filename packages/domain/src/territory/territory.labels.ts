import type { Trilingual } from '../kernel/index.ts';
import type { FacilityKind, FacilityStatus, TerritoryKind } from './territory.kinds.ts';

export const territoryKindLabels: Record<TerritoryKind, Trilingual> = {
  REGION: { ar: 'جهة', fr: 'Région', en: 'Region' },
  PREFECTURE: { ar: 'عمالة', fr: 'Préfecture', en: 'Prefecture' },
  PROVINCE: { ar: 'إقليم', fr: 'Province', en: 'Province' },
  PREFECTURE_OF_ARRONDISSEMENTS: {
    ar: 'عمالة مقاطعات',
    fr: 'Préfecture d’arrondissements',
    en: 'Prefecture of arrondissements',
  },
  CERCLE: { ar: 'دائرة', fr: 'Cercle', en: 'Cercle' },
  COMMUNE: { ar: 'جماعة', fr: 'Commune', en: 'Commune' },
};

export const facilityKindLabels: Record<FacilityKind, Trilingual> = {
  PRISON: { ar: 'مؤسسة سجنية', fr: 'Établissement pénitentiaire', en: 'Penitentiary establishment' },
  REINTEGRATION_CENTRE: {
    ar: 'مركز المصاحبة وإعادة الإدماج',
    fr: 'Centre d’accompagnement et de réinsertion',
    en: 'Support and reintegration centre',
  },
  PROGRAMME_CENTRE: { ar: 'مركز برنامج', fr: 'Centre de programme', en: 'Programme centre' },
  WAREHOUSE: { ar: 'مخزن', fr: 'Magasin', en: 'Warehouse' },
};

export const facilityStatusLabels: Record<FacilityStatus, Trilingual> = {
  PLANNED: { ar: 'مبرمج', fr: 'Prévu', en: 'Planned' },
  OPEN: { ar: 'مفتوح', fr: 'Ouvert', en: 'Open' },
  CLOSED: { ar: 'مغلق', fr: 'Fermé', en: 'Closed' },
  UNKNOWN: { ar: 'غير معروف', fr: 'Inconnu', en: 'Unknown' },
};
