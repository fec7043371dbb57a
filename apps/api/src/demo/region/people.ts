import { chance } from '../keys.ts';
import { type Goal, keyOfPerson, type Operation, type PersonSheet } from '../operation.ts';

/** Kits of several sectors that need no licence: what people of the region ask for. */
const kits = [
  'KIT-SRV-BARBER',
  'KIT-SRV-HAIRF',
  'KIT-SRV-PHONE',
  'KIT-SRV-MOTO',
  'KIT-SRV-APPL',
  'KIT-CAT-MSEMEN',
  'KIT-COM-CLOTHES',
  'KIT-ART-CARPENTRY',
] as const;

const firstNames = {
  FEMALE: [
    ['سعاد', 'Souad'],
    ['نعيمة', 'Naima'],
    ['فتيحة', 'Fatiha'],
    ['حنان', 'Hanane'],
    ['كريمة', 'Karima'],
    ['زينب', 'Zineb'],
  ],
  MALE: [
    ['رشيد', 'Rachid'],
    ['عبد الكريم', 'Abdelkarim'],
    ['ياسين', 'Yassine'],
    ['مصطفى', 'Mustapha'],
    ['هشام', 'Hicham'],
    ['الحسين', 'Lahcen'],
  ],
} as const;

/** Ten consonants and their Latin reading: a rank is written in them, so that every given name is another. */
const letters = [
  ['ز', 'z'],
  ['ب', 'b'],
  ['د', 'd'],
  ['ر', 'r'],
  ['س', 's'],
  ['ف', 'f'],
  ['ك', 'k'],
  ['ل', 'l'],
  ['م', 'm'],
  ['ن', 'n'],
] as const;

/** A number below `count`, the same on every machine for the same names. */
export function draw(count: number, ...names: readonly string[]): number {
  return Math.floor(chance(...names) * count);
}

/** Where people of the region are on the day their part of it is played: most are equipped, some are everywhere else. */
const elsewhere: readonly Goal[] = [
  'IDENTIFIED',
  'DIAGNOSIS_SUBMITTED',
  'ASSESSED',
  'IN_INTEGRATION',
  'IN_INTEGRATION',
  'FORMULATED',
  'STUDIED',
  'SUBMITTED',
  'UNDER_REVIEW',
  'SHORTLISTED',
  'APPROVED',
  'CONTRACTED',
  'PROCURING',
];

/** An invented person: the family name is the word for a trial, so that nobody takes it for somebody's. */
function personOf(operation: string, rank: number): PersonSheet {
  const name = `${operation} ${rank}`;
  const sex = draw(5, name, 'sex') === 0 ? 'FEMALE' : 'MALE';
  const [firstAr, firstFr] = firstNames[sex][draw(firstNames[sex].length, name, 'first')] ?? firstNames[sex][0];
  // The same digit is another letter at each place: letters that come twice running are read as one.
  const digits = [...String(rank).padStart(5, '0')].map(
    (digit, at) => letters[(Number(digit) + 3 * at) % 10] ?? letters[0],
  );
  const [ar, fr] = [digits.map(([letter]) => letter).join(''), digits.map(([, letter]) => letter).join('')];
  const isTrained = draw(4, name, 'trained') > 0;
  return {
    sex,
    birthYear: 1962 + (rank % 42),
    names: [`${firstAr} ${ar}`, 'تجريبي', `${firstFr} ${fr}`, 'Tajribi'],
    kit: kits[draw(kits.length, name, 'kit')] ?? kits[0],
    title: `Atelier ${fr}`,
    evidence: {
      provider: isTrained ? 'OFPPT' : null,
      level: 2 + draw(3, name, 'level'),
      months: isTrained ? null : 30,
    },
    place: ['RENTED', 'AUTO_ENTREPRENEUR'],
    demand: 'Two hundred households within walking distance.',
    month: [5_000 + draw(4_000, name, 'sales'), 1_500 + draw(1_500, name, 'costs')],
  };
}

/** How many people one operation is for; the last of a region may be smaller. */
export const peopleOfOperation = 25;

type Part = Readonly<{ seed: string; rank: number; count: number }>;

/** One operation of the region: an agreement of a province, its people, and one day of distribution. */
export function operationOf({ seed, rank, count }: Part): Operation {
  const name = `region-${seed}-${rank + 1}`;
  const [territoryCode, centreCode, prisonCode] =
    rank % 3 === 2
      ? (['05.311', 'CAR-BENI-MELLAL', 'PEN-KHOURIBGA-1'] as const)
      : (['05.091', 'CAR-BENI-MELLAL', 'PEN-BENI-MELLAL'] as const);
  const people = Array.from({ length: count }, (_, at) => personOf(`${seed}`, rank * peopleOfOperation + at));
  const goals = Object.fromEntries(
    people.flatMap((sheet, at): [string, Goal][] => {
      const key = keyOfPerson(sheet);
      // The first five go all the way, so that every operation has its day.
      return at < 5 || draw(10, name, key, 'goal') < 7
        ? []
        : [[key, elsewhere[draw(elsewhere.length, name, key)] ?? 'ASSESSED']];
    }),
  );
  const number = `CV-${territoryCode}-${name.toUpperCase()}`;
  const words = (ar: string, fr: string, en: string) => ({ ar, fr, en });
  return {
    name,
    territoryCode,
    centreCode,
    prisonCode,
    origin: 'WALK_IN',
    agreement: {
      number,
      titles: words(`اتفاقية تجريبية ${rank + 1}`, `Convention d’essai ${rank + 1}`, `Trial agreement ${rank + 1}`),
      programmeCode: 'INDH-III-2',
      envelope: 100_000_000,
      plannedProjects: count,
      ceilingPerProject: 3_500_000,
      minutes: `CPDH/${territoryCode}/PV-${name}`,
      parties: [
        { kind: 'FOUNDATION', names: words('المؤسسة', 'Fondation', 'Foundation') },
        { kind: 'CPDH', names: words('اللجنة الإقليمية', 'Comité provincial', 'Provincial committee') },
      ],
      contributions: [
        { partyIndex: 1, amount: 95_000_000, kind: 'CASH' },
        { partyIndex: 0, amount: 5_000_000, kind: 'IN_KIND' },
      ],
      tranches: [{ amount: 100_000_000, goal: 'RELEASED' }],
    },
    minutes: `CPDH/${territoryCode}/PV-${name}-07`,
    people,
    goals,
    events: [],
  };
}
