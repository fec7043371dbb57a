import { keyOfPerson, type Operation } from '../operation.ts';
import { beniMellalPeople } from './beni-mellal.people.ts';

// The facts of the published report: the partners, the programme, twenty-one people, six sectors, more than
// 500,000 MAD, the wali presiding. Everything finer (people, activities, sums, dates) is invented.
export const beniMellal: Operation = {
  name: 'beni-mellal',
  territoryCode: '05.091',
  centreCode: 'CAR-BENI-MELLAL',
  prisonCode: 'PEN-BENI-MELLAL',
  origin: 'SPR',
  agreement: {
    number: 'CV-05.091-INDH-01',
    titles: {
      ar: 'اتفاقية شراكة لدعم المشاريع الصغرى لفائدة المستفيدين بإقليم بني ملال',
      fr: 'Convention de partenariat pour les micro-projets des bénéficiaires de la province de Béni Mellal',
      en: 'Partnership agreement for the micro-projects of beneficiaries of the province of Béni Mellal',
    },
    programmeCode: 'INDH-III-2',
    envelope: 64_000_000,
    plannedProjects: 21,
    ceilingPerProject: 3_500_000,
    minutes: 'CPDH/05.091/PV-A1',
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
        kind: 'PROVINCE',
        names: {
          ar: 'عمالة إقليم بني ملال',
          fr: 'Province de Béni Mellal',
          en: 'Province of Béni Mellal',
        },
      },
      {
        kind: 'CPDH',
        names: {
          ar: 'اللجنة الإقليمية للتنمية البشرية لبني ملال',
          fr: 'Comité provincial de développement humain de Béni Mellal',
          en: 'Provincial committee for human development of Béni Mellal',
        },
      },
    ],
    contributions: [
      { partyIndex: 2, amount: 60_000_000, kind: 'CASH' },
      { partyIndex: 0, amount: 4_000_000, kind: 'IN_KIND' },
    ],
    tranches: [
      { amount: 35_000_000, goal: 'RELEASED' },
      { amount: 25_000_000, goal: 'RELEASED' },
    ],
  },
  minutes: 'CPDH/05.091/PV-07',
  people: beniMellalPeople,
  goals: {},
  events: [
    {
      key: 'ceremony',
      place: {
        ar: 'مقر عمالة إقليم بني ملال',
        fr: 'Siège de la province de Béni Mellal',
        en: 'Seat of the province of Béni Mellal',
      },
      presidedBy: 'WALI',
      starts: 'IN_THE_PLAY',
      people: beniMellalPeople.map(keyOfPerson),
      goal: 'CLOSED',
    },
  ],
};
