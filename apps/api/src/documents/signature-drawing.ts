/** A frame around the strokes, so that a small signature in a corner of the screen still fills its box on paper. */
const margin = 4;

/** The strokes drawn on screen as a picture of their own; the path holds absolute M, L and C commands only. */
export function signatureDrawing(path: string): string {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  const [left, right, top, bottom] = [least(across), most(across), least(down), most(down)];
  const [width, height] = [right - left + 2 * margin, bottom - top + 2 * margin];
  const stroke = Math.max(width / 110, height / 45, 0.5).toFixed(2);
  const frame = [left - margin, top - margin, width, height].map((side) => side.toFixed(2)).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}"><path d="${strokesOf(path)}" fill="none" stroke="#1B2B6B" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

// Stored paths were validated when they came in; this keeps a row written by any other hand from becoming markup.
function strokesOf(path: string): string {
  return path.replace(/[^MLCZmlcz0-9eE.,\s-]/g, '');
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((low, each) => Math.min(low, each), numbers[0] ?? 0);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((high, each) => Math.max(high, each), numbers[0] ?? 0);
}
