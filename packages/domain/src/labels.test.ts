import { describe, expect, it } from 'vitest';
import * as access from './access/index.ts';
import * as agreement from './agreement/index.ts';
import * as audit from './audit/index.ts';
import * as casework from './casework/index.ts';
import * as committee from './committee/index.ts';
import * as diagnosis from './diagnosis/index.ts';
import * as distribution from './distribution/index.ts';
import * as documents from './documents/index.ts';
import * as followUp from './follow-up/index.ts';
import * as identity from './identity/index.ts';
import type { Trilingual } from './kernel/index.ts';
import * as microProject from './micro-project/index.ts';
import * as person from './person/index.ts';
import * as privacy from './privacy/index.ts';
import * as procurement from './procurement/index.ts';
import * as programme from './programme/index.ts';
import * as territory from './territory/index.ts';
import * as training from './training/index.ts';

const doors: readonly object[] = [
  access,
  agreement,
  audit,
  casework,
  committee,
  diagnosis,
  distribution,
  documents,
  followUp,
  identity,
  microProject,
  person,
  privacy,
  procurement,
  programme,
  territory,
  training,
];

type Table = Readonly<Record<string, Trilingual>>;

const tables: readonly (readonly [string, Table])[] = doors.flatMap((door) =>
  Object.entries(door).filter(([name]) => name.endsWith('Labels')),
);

describe('labels', () => {
  it('stand beside every union that people read', () => {
    expect(tables.length).toBeGreaterThanOrEqual(35);
  });

  it.each(tables)('%s are in three languages, Arabic in Arabic, and never say prisoner', (_, table) => {
    for (const words of Object.values(table)) {
      expect(Object.keys(words)).toEqual(['ar', 'fr', 'en']);
      const { ar, fr, en } = words;
      for (const word of [ar, fr, en]) expect(word).toMatch(/^\S(.*\S)?$/s);
      expect(ar).toMatch(/[\u0600-\u06FF]/);
      expect(`${ar} ${fr} ${en}`).not.toMatch(/prisoner|détenu|سجين|سجناء(?! )/i);
    }
  });
});
