import type { Picture } from './picture.ts';

/** A part of a page that is left out of a comparison, in millimetres from its top left corner. */
export type Mask = Readonly<{ x: number; y: number; width: number; height: number }>;

/** How far two shades may lie apart and still be one: the smoothing of edges, nothing that an eye would see. */
const shade = 40;
const a4Width = 210;

/** The part of the pixels outside the masks that differ, from 0 to 1; pictures of two sizes have nothing in common. */
export function differenceOf(left: Picture, right: Picture, masks: readonly Mask[]): number {
  if (left.width !== right.width || left.height !== right.height) return 1;
  const hidden = hiddenPixels(left, masks);
  let compared = 0;
  let different = 0;
  for (let pixel = 0; pixel < hidden.length; pixel += 1) {
    if (hidden[pixel] === 1) continue;
    compared += 1;
    if (differs(left.pixels, right.pixels, pixel * 3)) different += 1;
  }
  return compared === 0 ? 1 : different / compared;
}

function differs(left: Uint8Array, right: Uint8Array, at: number): boolean {
  for (let part = at; part < at + 3; part += 1) {
    if (Math.abs((left[part] ?? 0) - (right[part] ?? 0)) > shade) return true;
  }
  return false;
}

function hiddenPixels({ width, height }: Picture, masks: readonly Mask[]): Uint8Array {
  const hidden = new Uint8Array(width * height);
  const scale = width / a4Width;
  for (const mask of masks) {
    const [left, right] = [Math.floor(mask.x * scale), Math.ceil((mask.x + mask.width) * scale)];
    const [top, bottom] = [Math.floor(mask.y * scale), Math.ceil((mask.y + mask.height) * scale)];
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1) {
      hidden.fill(1, y * width + Math.max(0, left), y * width + Math.min(width, right));
    }
  }
  return hidden;
}
