import { createHash } from 'node:crypto';
import { centimes } from '@wasl/domain/kernel';
import { territoryCode } from '@wasl/domain/territory';
import type { EventStatementSnapshot, HandoverReceiptSnapshot } from './snapshot.ts';

// Invented people and things, chosen for what is hard to set: long names, shadda, tanwin, hamza, Latin codes inside
// Arabic, names of both scripts, an amount with centimes.
export const sampleStrokes =
  'M 24.0 61.2 C 37.0 18.5 69.5 103.0 89.0 63.4 C 102.0 22.0 134.5 98.8 154.0 52.9 C 167.0 30.1 199.5 92.0 219.0 60.6 C 232.0 26.4 264.5 99.9 284.0 55.0 M 40.0 98.0 C 110.0 84.0 190.0 112.0 290.0 89.3';

const place = {
  ar: 'القاعة المغطّاة، تنغير',
  fr: 'Salle couverte, Tinghir',
  en: 'Covered hall, Tinghir',
};

export const sampleReceipt: HandoverReceiptSnapshot = {
  form: 1,
  kind: 'HANDOVER_RECEIPT',
  number: 'RC-2026-000001',
  issuedAt: '2026-11-24T10:31:07.412Z',
  reportNumber: 'PV-2026-000417',
  deliveredAt: '2026-11-24T10:31:07.000Z',
  agreement: { number: 'CONV-2026/027' },
  event: { number: 'EV-2026-0011', place },
  beneficiary: {
    code: 'P-7K3F9Q',
    nameAr: 'عبد الرّحمٰن بن عبد السلام الإدريسي القيطوني',
    nameFr: 'Abderrahmane Ben Abdeslam EL IDRISSI EL KAÏTOUNI',
  },
  project: {
    code: 'MP-2026-000123',
    title: 'ورشة نجارة الألومنيوم بحي تيشكا، بومالن دادس',
    sector: { code: 'handicrafts', names: { ar: 'الصناعة التقليدية', fr: 'Artisanat', en: 'Handicrafts' } },
  },
  lines: [
    {
      tag: 'WSL-26-000017-4',
      item: {
        code: 'saw',
        names: {
          ar: 'منشار قطع الألومنيوم Makita LS1040 (260 mm)',
          fr: 'Scie à onglet pour aluminium Makita LS1040 (260 mm)',
          en: 'Aluminium mitre saw Makita LS1040 (260 mm)',
        },
      },
      serialNumber: 'SN-883-XK/04',
      quantity: 1,
      cost: 485_000,
    },
    {
      tag: 'WSL-26-000018-2',
      item: {
        code: 'drill',
        names: {
          ar: 'مثقاب كهربائي لاسلكي Bosch GSR 18V-50',
          fr: 'Perceuse-visseuse sans fil Bosch GSR 18V-50',
          en: 'Cordless drill Bosch GSR 18V-50',
        },
      },
      serialNumber: null,
      quantity: 2,
      cost: 279_900,
    },
    {
      tag: 'WSL-26-000019-0',
      item: {
        code: 'safety',
        names: {
          ar: 'معدّات السلامة: خوذة، نظّارات، قفّازات EN 388، حذاءٌ واقٍ',
          fr: 'Équipement de sécurité : casque, lunettes, gants EN 388, chaussures de sécurité montantes',
          en: 'Safety equipment: helmet, goggles, EN 388 gloves, boots',
        },
      },
      serialNumber: null,
      quantity: 3,
      cost: 73_550,
    },
  ],
  total: 838_450,
  receiver: { kind: 'PERSON', mandateReference: null, witness: null },
  signature: {
    id: '3f0f3c1e-6a52-4c8e-9a44-0d6a5f2b7c11',
    fingerprint: createHash('sha256').update(sampleStrokes).digest('hex'),
  },
};

/** A person who cannot come and cannot read: a proxy takes the equipment before a witness, and nothing is drawn. */
export const sampleProxyReceipt: HandoverReceiptSnapshot = {
  ...sampleReceipt,
  number: 'RC-2026-000002',
  receiver: { kind: 'PROXY', mandateReference: 'W-2026/88', witness: 'المساعِدة الاجتماعية بجماعة تنغير' },
  signature: null,
};

export const sampleStatement: EventStatementSnapshot = {
  form: 1,
  kind: 'EVENT_STATEMENT',
  number: 'ES-2026-000001',
  issuedAt: '2026-11-24T17:05:00.000Z',
  event: { number: 'EV-2026-0011', place, startsAt: '2026-11-24T10:00:00.000Z', presidedBy: 'GOVERNOR' },
  agreement: {
    number: 'CONV-2026/027',
    titles: {
      ar: 'اتفاقية شراكة لدعم المشاريع الصغرى والتشغيل الذاتي بإقليم تنغير',
      fr: 'Convention de partenariat pour l’appui aux micro-projets et à l’auto-emploi, province de Tinghir',
      en: 'Partnership agreement for micro-projects and self-employment in the province of Tinghir',
    },
    parties: [
      { ar: 'المؤسسة', fr: 'La Fondation', en: 'The Foundation' },
      { ar: 'عمالة إقليم تنغير', fr: 'Province de Tinghir', en: 'Province of Tinghir' },
      {
        ar: 'اللجنة الإقليمية للتنمية البشرية',
        fr: 'Comité provincial de développement humain',
        en: 'Provincial human development committee',
      },
    ],
  },
  programme: {
    code: 'INDH3-P2',
    names: {
      ar: 'مواكبة الأشخاص في وضعية هشاشة',
      fr: 'Accompagnement des personnes en situation de précarité',
      en: 'Support to people in precarious situations',
    },
  },
  territory: { code: '08.577', names: { ar: 'تنغير', fr: 'Tinghir', en: 'Tinghir' } },
  figures: {
    beneficiaries: 12,
    projects: 12,
    amount: centimes(29_348_075),
    sectors: [
      { sector: 'agriculture', count: 3 },
      { sector: 'catering', count: 2 },
      { sector: 'commerce', count: 1 },
      { sector: 'construction', count: 1 },
      { sector: 'handicrafts', count: 3 },
      { sector: 'services', count: 2 },
    ],
    territory: territoryCode('08.577'),
    frozenAt: '2026-11-24T16:58:12.120Z',
    fingerprint: '67175768a30ac38c08fedb24ccad15f282f046adafb6ab571a9fa9f005e3d7f7',
  },
  sectors: [
    { code: 'services', names: { ar: 'الخدمات', fr: 'Services', en: 'Services' } },
    { code: 'agriculture', names: { ar: 'الفلاحة', fr: 'Agriculture', en: 'Agriculture' } },
    { code: 'handicrafts', names: { ar: 'الصناعة التقليدية', fr: 'Artisanat', en: 'Handicrafts' } },
    { code: 'construction', names: { ar: 'البناء', fr: 'Construction (bâtiment)', en: 'Construction' } },
    { code: 'catering', names: { ar: 'المطعمة', fr: 'Restauration', en: 'Catering' } },
    { code: 'commerce', names: { ar: 'التجارة', fr: 'Commerce', en: 'Commerce' } },
  ],
};
