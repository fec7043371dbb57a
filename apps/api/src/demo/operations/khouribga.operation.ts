import type { Operation } from '../operation.ts';
import { khouribgaPeople } from './khouribga.people.ts';

// Magnitudes of a published operation of January 2025 (nineteen people, 1,233,341.69 MAD, Khouribga), left
// half-way on purpose: decisions to record, a list to freeze, people to hand over to.
export const khouribga: Operation = {
  name: 'khouribga',
  territoryCode: '05.311',
  centreCode: 'CAR-KHOURIBGA',
  prisonCode: 'PEN-KHOURIBGA-1',
  origin: 'WALK_IN',
  agreement: {
    number: 'CV-05.311-INDH-01',
    titles: {
      ar: 'اتفاقية شراكة لدعم الأنشطة المدرة للدخل بإقليم خريبكة',
      fr: 'Convention de partenariat pour les activités génératrices de revenus dans la province de Khouribga',
      en: 'Partnership agreement for income-generating activities in the province of Khouribga',
    },
    programmeCode: 'INDH-III-2',
    envelope: 123_334_169,
    plannedProjects: 19,
    ceilingPerProject: 6_500_000,
    minutes: 'CPDH/05.311/PV-A1',
    parties: [
      {
        kind: 'FOUNDATION',
        names: {
          ar: 'مؤسسة محمد السادس لإعادة إدماج السجناء',
          fr: 'Fondation Mohammed VI pour la réinsertion des détenus',
          en: 'Mohammed VI Foundation for the Reintegration of Prisoners',
        },
      },
      {
        kind: 'CPDH',
        names: {
          ar: 'اللجنة الإقليمية للتنمية البشرية لخريبكة',
          fr: 'Comité provincial de développement humain de Khouribga',
          en: 'Provincial committee for human development of Khouribga',
        },
      },
    ],
    contributions: [
      { partyIndex: 1, amount: 100_000_000, kind: 'CASH' },
      { partyIndex: 0, amount: 23_334_169, kind: 'CASH' },
    ],
    tranches: [
      { amount: 70_000_000, goal: 'RELEASED' },
      { amount: 53_334_169, goal: 'REQUESTED' },
    ],
  },
  minutes: 'CPDH/05.311/PV-03',
  people: khouribgaPeople,
  goals: {
    Maati: 'PROCURING',
    Noureddine: 'CONTRACTED',
    Salah: 'APPROVED',
    Kamal: 'SHORTLISTED',
    Loubna: 'SHORTLISTED',
    Mohcine: 'SHORTLISTED',
    Anas: 'UNDER_REVIEW',
    Yassine: 'SUBMITTED',
    Hassan: 'STUDIED',
    Ilyas: 'FORMULATED',
    Rkia: 'DIAGNOSIS_SUBMITTED',
    Tarik: 'IDENTIFIED',
  },
  events: [
    {
      key: 'khouribga',
      place: { ar: 'دار الشباب بخريبكة', fr: 'Maison des jeunes de Khouribga', en: 'Youth centre of Khouribga' },
      presidedBy: 'GOVERNOR',
      starts: { day: 0, hour: 10 },
      people: ['Redouane', 'Sanaa', 'Abderrahim', 'Zakaria'],
      goal: 'READY',
    },
    {
      key: 'oued-zem',
      place: { ar: 'المركز الاجتماعي بوادي زم', fr: "Centre social d'Oued Zem", en: 'Social centre of Oued Zem' },
      presidedBy: 'GOVERNOR',
      starts: { day: 0, hour: 15 },
      people: ['Bouazza', 'Jilali', 'Hanane'],
      goal: 'READY',
    },
    {
      key: 'boujaad',
      place: { ar: 'دار الثقافة بأبي الجعد', fr: 'Maison de la culture de Boujaad', en: 'House of culture of Boujaad' },
      presidedBy: 'GOVERNOR',
      starts: { day: 21, hour: 10 },
      people: ['Maati', 'Noureddine', 'Salah'],
      goal: 'LIST_FROZEN',
    },
  ],
};
