import type { Trilingual } from '../kernel/index.ts';
import type { Reach, Role } from './roles.ts';

export const roleLabels: Record<Role, Trilingual> = {
  SYSTEM_ADMIN: { ar: 'مدير النظام', fr: 'Administrateur du système', en: 'System administrator' },
  NATIONAL_COORDINATOR: { ar: 'المنسق العام', fr: 'Coordonnateur général', en: 'General coordinator' },
  NATIONAL_PROJECT_MANAGER: { ar: 'رئيس المشاريع', fr: 'Chef de projets', en: 'Project manager' },
  REGIONAL_COORDINATOR: { ar: 'المنسق الجهوي', fr: 'Coordonnateur régional', en: 'Regional coordinator' },
  CENTRE_COORDINATOR: { ar: 'منسق المركز', fr: 'Coordonnateur du centre', en: 'Centre coordinator' },
  ACCOMPANIMENT_OFFICER: { ar: 'مكلف بالمصاحبة', fr: 'Chargé d’accompagnement', en: 'Accompaniment officer' },
  SPR_WORKER: {
    ar: 'مساعد اجتماعي بمصلحة التهييء لإعادة الإدماج',
    fr: 'Assistant social du SPR',
    en: 'SPR social worker',
  },
  PROCUREMENT_OFFICER: { ar: 'مكلف بالمشتريات', fr: 'Chargé des achats', en: 'Procurement officer' },
  STOREKEEPER: { ar: 'أمين المخزن', fr: 'Magasinier', en: 'Storekeeper' },
  FINANCE_OFFICER: { ar: 'مكلف بالمالية', fr: 'Chargé des finances', en: 'Finance officer' },
  DAS_OFFICER: {
    ar: 'إطار بقسم العمل الاجتماعي',
    fr: 'Cadre de la division de l’action sociale',
    en: 'Social action division officer',
  },
  CPDH_MEMBER: {
    ar: 'عضو اللجنة الإقليمية للتنمية البشرية',
    fr: 'Membre du comité provincial de développement humain',
    en: 'Provincial human development committee member',
  },
  TRAINING_PARTNER: { ar: 'شريك في التكوين', fr: 'Partenaire de formation', en: 'Training partner' },
  AUDITOR: { ar: 'مدقق', fr: 'Auditeur', en: 'Auditor' },
  DPO: { ar: 'مسؤول حماية المعطيات', fr: 'Délégué à la protection des données', en: 'Data protection officer' },
  BENEFICIARY: { ar: 'مستفيد', fr: 'Bénéficiaire', en: 'Beneficiary' },
  PUBLIC: { ar: 'العموم', fr: 'Public', en: 'Public' },
};

export const reachLabels: Record<Reach, Trilingual> = {
  OWN: { ar: 'ملفاته الخاصة', fr: 'Ses propres dossiers', en: 'Own cases' },
  CENTRE: { ar: 'المركز', fr: 'Le centre', en: 'The centre' },
  COVERAGE: {
    ar: 'المجالات التي يغطيها المركز',
    fr: 'Les territoires couverts par le centre',
    en: 'The territories the centre covers',
  },
  FACILITY: { ar: 'المؤسسة', fr: 'L’établissement', en: 'The facility' },
  TERRITORY: { ar: 'المجال الترابي', fr: 'Le territoire', en: 'The territory' },
  ASSIGNED: { ar: 'الأماكن المسندة', fr: 'Les lieux affectés', en: 'The places assigned' },
  EVERYWHERE: { ar: 'كل أنحاء المملكة', fr: 'Tout le Royaume', en: 'The whole kingdom' },
};
