import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../root.ts';
import { checksOf, type Folder, type Line } from './checks.ts';
import { differenceOf } from './compare.ts';
import { drawFirstPage } from './page.ts';
import { type Paper, readPaper } from './paper.ts';
import { type Picture, readPicture, writePicture } from './picture.ts';

const folder = inRoot('docs', 'papers');
const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));

describe('the papers of docs/papers', () => {
  it('are one of each kind in each language it is printed in', () => {
    expect(names).toEqual([
      'event-statement-ar.pdf',
      'event-statement-en.pdf',
      'event-statement-fr.pdf',
      'handover-receipt-ar.pdf',
      'handover-receipt-by-proxy-ar.pdf',
      'handover-receipt-by-proxy-fr.pdf',
      'handover-receipt-fr.pdf',
    ]);
  });

  it.each(names)('look like the picture that was looked at: %s', async (name) => {
    const drawn = await drawFirstPage(readFileSync(join(folder, name)));
    const looked = await readPicture(join(folder, name.replace('.pdf', '.png')));
    expect(differenceOf(drawn, looked, [])).toBeLessThan(0.0005);
  });
});

describe('a picture', () => {
  it('is read back as it was kept', async () => {
    const here = await mkdtemp(join(tmpdir(), 'wasl-picture-'));
    const picture = pictureOf(7, 5, (pixel) => (pixel * 37) % 256);
    await writePicture(join(here, 'a.png'), picture);
    expect(await readPicture(join(here, 'a.png'))).toEqual(picture);
    await rm(here, { recursive: true });
  });

  it('differs by what is not hidden, and by its size', () => {
    const white = pictureOf(210, 100, () => 255);
    const spotted = pictureOf(210, 100, (pixel) => (pixel < 210 ? 0 : 255));
    expect(differenceOf(white, white, [])).toBe(0);
    expect(differenceOf(white, spotted, [])).toBeCloseTo(0.01);
    expect(differenceOf(white, spotted, [{ x: 0, y: 0, width: 210, height: 1 }])).toBe(0);
    expect(
      differenceOf(
        white,
        pictureOf(210, 99, () => 255),
        [],
      ),
    ).toBe(1);
  });
});

describe('the checks from outside', () => {
  let papers: Paper[];
  beforeAll(async () => {
    const kept = names.filter((name) => !name.includes('proxy'));
    papers = await Promise.all(kept.map(async (name) => readPaper(name, readFileSync(join(folder, name)))));
  });

  it('read standard, snapshot, text and code of every paper', async () => {
    expect(await foundIn({})).toEqual({
      // One person of the twelve has a receipt here.
      'the 12 receipts are there in ar and fr, and add up to the line': 4,
    });
  });

  it.each([
    [
      'a centime',
      { amountCentimes: 29_348_076 },
      'the statement is there in ar, fr and en, and says the figures of the line',
      3,
    ],
    [
      'a sector',
      { sectors: { services: 12 } },
      'the statement is there in ar, fr and en, and says the figures of the line',
      3,
    ],
    ['a person', { beneficiaries: 13 }, 'the statement is there in ar, fr and en, and says the figures of the line', 3],
    ['a paper', { documents: ['other.pdf'] }, 'the folder holds the 1 papers of the line', 6],
  ])('notice %s that differs', async (_, change, check, count) => {
    expect((await foundIn(change))[check]).toBe(count);
  });

  it('notice frozen figures that were changed after they were frozen', async () => {
    const others = papers.filter(({ snapshot }) => !snapshot.figures);
    const changed = papers.flatMap(({ snapshot, ...paper }) =>
      snapshot.figures ? [{ ...paper, snapshot: { ...snapshot, figures: { ...snapshot.figures, projects: 13 } } }] : [],
    );
    expect(await foundIn({}, [...others, ...changed])).toMatchObject({
      'the frozen figures have the fingerprint they claim': 3,
    });
  });

  it('notice a snapshot that was changed, or that its languages do not share', async () => {
    const [first, ...others] = papers;
    if (!first) throw new Error('There is no paper.');
    const changed: Paper = { ...first, attached: `${first.attached} `, fingerprint: '0'.repeat(64) };
    const found = await foundIn({}, [changed, ...others]);
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining([
        'every fingerprint is the hash of the snapshot, and printed',
        'every snapshot is written in its one spelling',
        'the languages of a paper carry one snapshot',
        'the code of every page leads to its number and fingerprint',
      ]),
    );
  });

  async function foundIn(change: Partial<Line>, of: readonly Paper[] = papers): Promise<Record<string, number>> {
    const files = of.map(({ name }) => name);
    const line: Line = {
      operation: 'sample',
      beneficiaries: 12,
      amountCentimes: 29_348_075,
      sectors: { agriculture: 3, catering: 2, commerce: 1, construction: 1, handicrafts: 3, services: 2 },
      territory: '08.577',
      agreement: 'CONV-2026/027',
      event: 'EV-2026-0011',
      documents: files,
      ...change,
    };
    const read: Folder = { line, files, papers: of };
    const found = (await checksOf(read)).filter((check) => check.found.length > 0);
    return Object.fromEntries(found.map((check) => [check.name, check.found.length]));
  }
});

function pictureOf(width: number, height: number, shade: (pixel: number) => number): Picture {
  return {
    width,
    height,
    pixels: Uint8Array.from({ length: width * height * 3 }, (_, at) => shade(Math.floor(at / 3))),
  };
}
