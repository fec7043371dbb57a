import { chance } from './keys.ts';

/**
 * A signature as a pen leaves it on a screen of 320 × 120: a few joined curves, drawn from the name of the person so
 * that everyone has their own and a second play draws the same.
 */
export function signatureOf(name: string): string {
  const strokes = 5 + Math.floor(chance(name, 'strokes') * 4);
  const step = 260 / strokes;
  const start = `M ${point(24, 50 + swing(name, 'start', 16))}`;
  const curves = Array.from({ length: strokes }, (_, index) => {
    const x = 24 + step * index;
    const up = 60 - swing(name, `up ${index}`, 44);
    const down = 60 + swing(name, `down ${index}`, 44);
    const end = point(x + step, 58 + swing(name, `end ${index}`, 14));
    return `C ${point(x + step * 0.2, up)} ${point(x + step * 0.7, down)} ${end}`;
  });
  const flourish = `M ${point(40, 98)} C ${point(110, 84)} ${point(190, 112)} ${point(290, 86 + swing(name, 'tail', 10))}`;
  return [start, ...curves, flourish].join(' ');
}

function swing(name: string, part: string, reach: number): number {
  return chance(name, part) * reach;
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
