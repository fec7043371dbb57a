import { fields } from '@wasl/domain/kernel';
import { beforeEach, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { overwriteGetLocale } from '#paraglide/runtime.js';
import { validated } from './validated.ts';

const draft = z.object({ reference: fields.reference(10), amount: fields.amount, on: fields.date });
const check = validated(draft);

beforeEach(() => overwriteGetLocale(() => 'fr'));

it('finds nothing wrong with a draft that is whole', () => {
  expect(check({ reference: 'PV 12/2026', amount: 250_000, on: '2026-11-24' })).toEqual({});
});

it('says of each field what is wrong with it, once', () => {
  expect(check({ reference: '', amount: null, on: null })).toEqual({
    reference: 'Ce champ est obligatoire',
    amount: 'Ce champ est obligatoire',
    on: 'Ce champ est obligatoire',
  });
});

it('names the longest that a text may be', () => {
  expect(check({ reference: 'a'.repeat(11), amount: 1, on: '2026-11-24' })).toEqual({
    reference: 'Le texte dépasse 10 caractères',
  });
});

it('refuses amounts and days that cannot be', () => {
  expect(check({ reference: 'PV 1', amount: -5, on: '2026-02-30' })).toEqual({
    amount: 'La valeur est trop petite',
    on: 'Cette valeur ne peut pas être enregistrée',
  });
});
