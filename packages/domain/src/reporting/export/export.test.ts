import { describe, expect, it } from 'vitest';
import { isoDateTime, languages } from '../../kernel/index.ts';
import { personaOf } from '../../testing/index.ts';
import { checkExport, exportableLists, exportFileName, exportRefusals, exportText, watermarkOf } from '../index.ts';

const mark = { by: 'Samira', at: isoDateTime('2026-01-15T10:00:00Z'), mark: 'a1b2c3d4' };

describe('a list that leaves the house', () => {
  it('BR-54 says in every language who took it and when, on its first line, its last and on every row', () => {
    for (const language of languages) {
      const rows = [
        ['BM-2026-1', '=1+1', null, 5],
        ['BM-2026-2', 'a "b", c', 'x', 6],
      ] as const;
      const text = exportText({ list: 'CASES', columns: ['NUMBER', 'TITLE', 'STATE', 'AMOUNT'], rows }, mark, language);
      const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n');
      expect(lines).toHaveLength(5);
      expect(lines[0]).toBe(watermarkOf('CASES', mark, language));
      expect(lines.at(-1)).toBe(lines[0]);
      for (const part of ['Samira', '2026-01-15T10:00:00', 'a1b2c3d4']) expect(lines[0]).toContain(part);
      expect(lines[2]).toBe("BM-2026-1,'=1+1,,5,a1b2c3d4");
      expect(lines[3]).toBe('BM-2026-2,"a ""b"", c",x,6,a1b2c3d4');
    }
    expect(exportFileName('MICRO_PROJECTS', mark)).toBe('wasl-micro-projects-2026-01-15-a1b2c3d4.csv');
  });

  it('BR-54 is one that its taker may read, and not longer than a page of thousands', () => {
    expect(exportRefusals(personaOf('coordinator'), 'CASES', 5_000)).toEqual([]);
    expect(exportRefusals(personaOf('finance'), 'CASES', 5_001)).toEqual(['EXPORT_NOT_READABLE', 'EXPORT_TOO_LONG']);
    expect(() => checkExport(personaOf('finance'), 'CASES', 1)).toThrow('EXPORT_NOT_READABLE');
    for (const list of exportableLists) expect(exportRefusals(personaOf('coordinator-national'), list, 1)).toEqual([]);
  });
});
