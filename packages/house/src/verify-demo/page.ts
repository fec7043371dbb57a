import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Picture } from './picture.ts';

/** Pixels per point: enough to tell two Arabic letters apart, small enough to keep in the repository. */
const scale = 1.6;

/** Draws the first page of a PDF with the engine of a browser, not with the one that set it. */
export async function drawFirstPage(pdf: Uint8Array, atScale = scale): Promise<Picture> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(Buffer.from(pdf));
    try {
      const page = document.getPage(0);
      const { width, height, data } = await page.render({ scale: atScale, render: async ({ data }) => data });
      return { width, height, pixels: withoutAlpha(data) };
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}

function withoutAlpha(data: Uint8Array): Uint8Array {
  const pixels = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) pixels.set(data.subarray(from, from + 3), to);
  return pixels;
}
