import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { drawFirstPage } from './page.ts';

/** Large enough for a phone, and for this. */
const scanScale = 2;

// The reader would fetch its program from a network; npm brought it already.
const program = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: readFileSync(program).buffer } });

/** What the code on a page says to a phone; null when no code is found. */
export async function scanPage(pdf: Uint8Array): Promise<string | null> {
  const { width, height, pixels } = await drawFirstPage(pdf, scanScale);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    data.set(pixels.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  const codes = await readBarcodes({ data, width, height }, { formats: ['QRCode'] });
  return codes[0]?.text ?? null;
}
