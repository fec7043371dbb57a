import { p } from '@mikro-orm/core';
import type { Centimes } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';

/** The key of every row that is not reference data. */
export const uuidKey = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => crypto.randomUUID());

/** Money: whole centimes, read as a number (every amount is a safe integer). */
export const money = () => p.bigint('number').$type<Centimes>();

/** An instant, kept to the millisecond: what clients see is what is compared. */
export const instant = () => p.datetime(3);

/** What every root carries: the version that updates must name, and when it was made and last changed. */
export const stamps = {
  version: () => p.integer().version(),
  createdAt: () => instant().onCreate(() => new Date()),
  updatedAt: () =>
    instant()
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
};

/** Where a thing of a case is, for the policy: its territory, its centre, who accompanies the person. */
export const caseScope = {
  territoryCode: () => p.text().$type<TerritoryCode>(),
  centreCode: () => p.text().strictNullable(),
  officerId: () => p.uuid().strictNullable(),
};

/** How a column of sealed bytes is known, here and in the database. */
export const sealedComment = 'sealed: AES-256-GCM under a key of this column';

/** A field that only the vault can read (`#crypto/vault.ts`); rotation of keys finds it by its comment. */
export const sealed = () => p.blob().comment(sealedComment).lazy();
