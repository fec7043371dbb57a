import { priceBases } from '@wasl/domain/programme';
import { facilityKinds, facilityStatuses, isTerritoryCode, territoryKinds } from '@wasl/domain/territory';
import { z } from 'zod';

// The form of the files under apps/api/reference. Strict: a misspelt key is a mistake, not a new fact.
const words = z.string().trim().min(1);
const names = z.strictObject({ ar: words, fr: words, en: words });
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const territoryCode = z.string().refine(isTerritoryCode);
const centimes = z.int().positive();
const yearMonthOrDay = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);

const source = z.strictObject({ id: z.string(), title: words, address: words });
const provenance = z.strictObject({
  title: words,
  asOf: words,
  sources: z.array(source).min(1),
  licence: words,
  verified: words,
  notes: z.array(words),
});

function fileOf<Lists extends z.ZodRawShape>(lists: Lists) {
  return z.strictObject({ provenance, ...lists });
}

export const territoriesFile = fileOf({
  territories: z.array(
    z.strictObject({
      code: territoryCode,
      kind: z.enum(territoryKinds),
      names,
      fullNames: names,
      aliases: z.array(words),
      parentCode: territoryCode.nullable(),
      isoCode: z
        .string()
        .regex(/^MA-[A-Z0-9]{2,3}$/)
        .nullable(),
      isWilayaSeat: z.boolean(),
      population: z.int().positive().nullable(),
      verified: z.boolean(),
    }),
  ),
});

export const facilitiesFile = fileOf({
  facilities: z.array(
    z.strictObject({
      code,
      kind: z.enum(facilityKinds),
      prisonType: z.enum(['LOCAL', 'AGRICULTURAL', 'CENTRAL', 'REFORM_EDUCATION']).nullable(),
      names,
      territoryCode: territoryCode.nullable(),
      status: z.enum(facilityStatuses),
      openedOn: yearMonthOrDay.nullable(),
      closedOn: yearMonthOrDay.nullable(),
      verified: z.boolean(),
      evidenceYear: z.int().nullable(),
      sources: z.array(z.string()),
      note: words.nullable(),
    }),
  ),
  coverage: z.array(z.strictObject({ centreCode: code, territoryCode, isPrimary: z.boolean(), verified: z.boolean() })),
});

export const programmesFile = fileOf({
  programmes: z.array(
    z.strictObject({
      code,
      funder: words,
      phase: z.int().positive().nullable(),
      names,
      years: words,
      maxShareBps: z.int().min(0).max(10_000).nullable(),
      perProjectCeiling: centimes.nullable(),
      followUpMonths: z.int().positive(),
      verified: z.boolean(),
      sources: z.array(words),
      note: words.nullable(),
    }),
  ),
});

export const followUpRulesFile = fileOf({
  followUpRules: z.array(
    z.strictObject({
      code,
      programmeCode: code,
      validFrom: z.iso.date(),
      validTo: z.iso.date().nullable(),
      visitMonths: z.array(z.int().positive()).min(1),
      startWithinDays: z.int().positive(),
      earlyWindowDays: z.int().positive(),
      earlyUntilMonth: z.int().positive(),
      lateWindowDays: z.int().positive(),
      autonomyIncome: centimes,
      noResaleMonths: z.int().positive(),
      verified: z.boolean(),
      note: words.nullable(),
    }),
  ),
});

export const caseworkRulesFile = fileOf({
  caseworkRules: z.array(
    z.strictObject({
      code,
      validFrom: z.iso.date(),
      validTo: z.iso.date().nullable(),
      firstContactDays: z.int().positive(),
      senderReadDays: z.int().nonnegative(),
      verified: z.boolean(),
      note: words.nullable(),
    }),
  ),
});

export const sectorsFile = fileOf({
  sectors: z.array(z.strictObject({ code, names, inSeed: z.boolean(), position: z.int().positive() })),
});

export const skillsFile = fileOf({
  skills: z.array(z.strictObject({ code, names, usualProvider: words.nullable() })),
});

export const itemTypesFile = fileOf({
  itemTypes: z.array(
    z.strictObject({
      code,
      names,
      unit: z.enum(['u', 'set', 'lot', 'head', 'm']),
      unitNames: names,
      unitPrice: centimes,
      priceBasis: z.enum(priceBases),
      priceNote: words.nullable(),
      verified: z.boolean(),
      category: z.string().regex(/^[A-Z_]+$/),
      isTracked: z.boolean(),
      isConsumable: z.boolean(),
      usefulLifeMonths: z.int().positive().nullable(),
      warrantyMonths: z.int().min(0).nullable(),
    }),
  ),
});

export const kitsFile = fileOf({
  kits: z.array(
    z.strictObject({
      code,
      names,
      sectorCode: code,
      trade: z.string().regex(/^[a-z_]+$/),
      minExperienceMonths: z.int().min(0),
      total: centimes,
      priceBasis: z.enum(priceBases),
      verified: z.boolean(),
      skills: z.array(code),
      lines: z.array(z.strictObject({ itemCode: code, quantity: z.int().positive() })).min(1),
      notes: z.array(words),
    }),
  ),
});
