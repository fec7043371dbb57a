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
  },
  'coordinator-national': {
    role: 'NATIONAL_COORDINATOR',
    name: { ar: 'نادية الفهري', fr: 'Nadia El Fihri', en: 'Nadia El Fihri' },
  },
  'project-manager': {
    role: 'NATIONAL_PROJECT_MANAGER',
    name: { ar: 'هشام برادة', fr: 'Hicham Berrada', en: 'Hicham Berrada' },
  },
  coordinator: {
    role: 'REGIONAL_COORDINATOR',
    name: { ar: 'لطيفة أيت حدو', fr: 'Latifa Aït Haddou', en: 'Latifa Ait Haddou' },
    grants: [{ role: 'REGIONAL_COORDINATOR', territoryCode: '05' }],
  },
  centre: {
    role: 'CENTRE_COORDINATOR',
    name: { ar: 'يوسف الزموري', fr: 'Youssef Zemmouri', en: 'Youssef Zemmouri' },
    grants: overCentres('CENTRE_COORDINATOR'),
  },
  officer: {
    role: 'ACCOMPANIMENT_OFFICER',
    name: { ar: 'سناء بنعيسى', fr: 'Sanae Benaïssa', en: 'Sanae Benaissa' },
    grants: overCentres('ACCOMPANIMENT_OFFICER'),
  },
  spr: {
    role: 'SPR_WORKER',
    name: { ar: 'كريم المرابط', fr: 'Karim El Mrabet', en: 'Karim El Mrabet' },
    grants: [{ role: 'SPR_WORKER', facilityCode: 'PEN-BENI-MELLAL' }],
  },
  das: {
    role: 'DAS_OFFICER',
    name: { ar: 'رشيد القادري', fr: 'Rachid El Kadiri', en: 'Rachid El Kadiri' },
    grants: overProvinces('DAS_OFFICER'),
  },
  finance: {
    role: 'FINANCE_OFFICER',
    name: { ar: 'سلمى الإدريسي', fr: 'Salma El Idrissi', en: 'Salma El Idrissi' },
  },
  buyer: {
    role: 'PROCUREMENT_OFFICER',
    name: { ar: 'عمر السباعي', fr: 'Omar Sbaï', en: 'Omar Sbai' },
    grants: [{ role: 'PROCUREMENT_OFFICER', territoryCode: '05' }],
  },
  storekeeper: {
    role: 'STOREKEEPER',
    name: { ar: 'محجوب الطاهري', fr: 'Mahjoub Tahiri', en: 'Mahjoub Tahiri' },
    grants: [{ role: 'STOREKEEPER', territoryCode: '05' }],
  },
  committee: {
    role: 'CPDH_MEMBER',
    name: { ar: 'فاطمة الزهراء العمراني', fr: 'Fatima Zahra El Amrani', en: 'Fatima Zahra El Amrani' },
    grants: overProvinces('CPDH_MEMBER'),
  },
  auditor: {
    role: 'AUDITOR',
    name: { ar: 'عبد اللطيف بنجلون', fr: 'Abdellatif Benjelloun', en: 'Abdellatif Benjelloun' },
  },
  dpo: {
    role: 'DPO',
    name: { ar: 'إيمان السقاط', fr: 'Imane Sekkat', en: 'Imane Sekkat' },
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
