import type { Role } from '@wasl/domain/access';
import type { Language, Trilingual } from '@wasl/domain/kernel';

/** A place a role is held over; without any of them the role reaches what its permissions say. */
export type AccountGrant = {
  readonly role: Role;
  readonly territoryCode?: string;
  readonly centreCode?: string;
  readonly facilityCode?: string;
};

export type DemonstrationAccount = {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly name: Trilingual;
  /** What this person does, in a line. */
  readonly title: Trilingual;
  readonly language: Language;
  readonly grants: readonly AccountGrant[];
};

export const demonstrationPassword = 'wasl-demo-2026';

type Sheet = Omit<DemonstrationAccount, 'id' | 'email' | 'language' | 'grants'> &
  Partial<Pick<DemonstrationAccount, 'language' | 'grants'>>;

/** Both operations of the demonstration: Béni Mellal, closed, and Khouribga, in progress. */
const provinces = ['05.091', '05.311'] as const;
const centres = ['CAR-BENI-MELLAL', 'CAR-KHOURIBGA'] as const;

function overProvinces(role: Role): AccountGrant[] {
  return provinces.map((territoryCode) => ({ role, territoryCode }));
}

function overCentres(role: Role): AccountGrant[] {
  return centres.map((centreCode) => ({ role, centreCode }));
}

// Invented names; the numbers keep the ids of the accounts the same in every installation of the demonstration.
const sheets: Readonly<Record<string, Sheet>> = {
  admin: {
    role: 'SYSTEM_ADMIN',
    name: { ar: 'سعيد الوراق', fr: 'Saïd El Ouarraq', en: 'Said El Ouarraq' },
    title: { ar: 'مسير النظام', fr: 'Administrateur du système', en: 'System administrator' },
  },
  'coordinator-national': {
    role: 'NATIONAL_COORDINATOR',
    name: { ar: 'نادية الفهري', fr: 'Nadia El Fihri', en: 'Nadia El Fihri' },
    title: { ar: 'المنسقة الوطنية', fr: 'Coordinatrice nationale', en: 'National coordinator' },
  },
  'project-manager': {
    role: 'NATIONAL_PROJECT_MANAGER',
    name: { ar: 'هشام برادة', fr: 'Hicham Berrada', en: 'Hicham Berrada' },
    title: { ar: 'المكلف بالمشاريع على الصعيد الوطني', fr: 'Chef de projet national', en: 'National project manager' },
  },
  coordinator: {
    role: 'REGIONAL_COORDINATOR',
    name: { ar: 'لطيفة أيت حدو', fr: 'Latifa Aït Haddou', en: 'Latifa Ait Haddou' },
    title: {
      ar: 'المنسقة الجهوية، بني ملال-خنيفرة',
      fr: 'Coordinatrice régionale, Béni Mellal-Khénifra',
      en: 'Regional coordinator, Béni Mellal-Khénifra',
    },
    grants: [{ role: 'REGIONAL_COORDINATOR', territoryCode: '05' }],
  },
  centre: {
    role: 'CENTRE_COORDINATOR',
    name: { ar: 'يوسف الزموري', fr: 'Youssef Zemmouri', en: 'Youssef Zemmouri' },
    title: {
      ar: 'منسق مركزي بني ملال وخريبكة',
      fr: 'Coordinateur des centres de Béni Mellal et Khouribga',
      en: 'Coordinator of the centres of Béni Mellal and Khouribga',
    },
    grants: overCentres('CENTRE_COORDINATOR'),
  },
  officer: {
    role: 'ACCOMPANIMENT_OFFICER',
    name: { ar: 'سناء بنعيسى', fr: 'Sanae Benaïssa', en: 'Sanae Benaissa' },
    title: {
      ar: 'مكلفة بالمصاحبة، بني ملال وخريبكة',
      fr: 'Chargée d’accompagnement, Béni Mellal et Khouribga',
      en: 'Accompaniment officer, Béni Mellal and Khouribga',
    },
    grants: overCentres('ACCOMPANIMENT_OFFICER'),
  },
  spr: {
    role: 'SPR_WORKER',
    name: { ar: 'كريم المرابط', fr: 'Karim El Mrabet', en: 'Karim El Mrabet' },
    title: {
      ar: 'مصلحة التحضير لإعادة الإدماج، بني ملال',
      fr: 'Service de préparation à la réinsertion, Béni Mellal',
      en: 'Reintegration preparation service, Béni Mellal',
    },
    grants: [{ role: 'SPR_WORKER', facilityCode: 'PEN-BENI-MELLAL' }],
  },
  das: {
    role: 'DAS_OFFICER',
    name: { ar: 'رشيد القادري', fr: 'Rachid El Kadiri', en: 'Rachid El Kadiri' },
    title: {
      ar: 'قسم العمل الاجتماعي، بني ملال وخريبكة',
      fr: 'Division de l’action sociale, Béni Mellal et Khouribga',
      en: 'Social action division, Béni Mellal and Khouribga',
    },
    grants: overProvinces('DAS_OFFICER'),
  },
  finance: {
    role: 'FINANCE_OFFICER',
    name: { ar: 'سلمى الإدريسي', fr: 'Salma El Idrissi', en: 'Salma El Idrissi' },
    title: { ar: 'المكلفة بالمالية', fr: 'Responsable financière', en: 'Finance officer' },
  },
  buyer: {
    role: 'PROCUREMENT_OFFICER',
    name: { ar: 'عمر السباعي', fr: 'Omar Sbaï', en: 'Omar Sbai' },
    title: { ar: 'المكلف بالمشتريات', fr: 'Responsable des achats', en: 'Procurement officer' },
    grants: [{ role: 'PROCUREMENT_OFFICER', territoryCode: '05' }],
  },
  storekeeper: {
    role: 'STOREKEEPER',
    name: { ar: 'محجوب الطاهري', fr: 'Mahjoub Tahiri', en: 'Mahjoub Tahiri' },
    title: { ar: 'المكلف بالمخزن', fr: 'Magasinier', en: 'Storekeeper' },
    grants: [{ role: 'STOREKEEPER', territoryCode: '05' }],
  },
  committee: {
    role: 'CPDH_MEMBER',
    name: { ar: 'فاطمة الزهراء العمراني', fr: 'Fatima Zahra El Amrani', en: 'Fatima Zahra El Amrani' },
    title: {
      ar: 'عضو اللجنة الإقليمية، بني ملال وخريبكة',
      fr: 'Membre du comité provincial, Béni Mellal et Khouribga',
      en: 'Member of the provincial committee, Béni Mellal and Khouribga',
    },
    grants: overProvinces('CPDH_MEMBER'),
  },
  auditor: {
    role: 'AUDITOR',
    name: { ar: 'عبد اللطيف بنجلون', fr: 'Abdellatif Benjelloun', en: 'Abdellatif Benjelloun' },
    title: { ar: 'مدقق', fr: 'Auditeur', en: 'Auditor' },
  },
  dpo: {
    role: 'DPO',
    name: { ar: 'إيمان السقاط', fr: 'Imane Sekkat', en: 'Imane Sekkat' },
    title: {
      ar: 'المكلفة بحماية المعطيات الشخصية',
      fr: 'Déléguée à la protection des données',
      en: 'Data protection officer',
    },
  },
};

/** One account per role, the same in every installation of the demonstration. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = Object.entries(sheets).map(
  ([name, { language = 'ar', grants, ...sheet }], index) => ({
    ...sheet,
    id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
    email: `${name}@demo.wasl.ma`,
    language,
    grants: grants ?? [{ role: sheet.role }],
  }),
);
