/** The longest signature that is kept, in characters. */
export const signatureMaxLength = 60_000;

const pathCommand = /[MLC][^MLC]*/g;
const number = /-?\d+(?:\.\d+)?/g;
const onlyPath = /^M[\d\s.,MLC-]+$/;

/** How many numbers each command takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6 };

/** Whether a text is a drawn line and nothing else: the data of an SVG path made of `M`, `L` and `C` with numbers. */
export function isSignaturePath(text: string): boolean {
  if (text.length > signatureMaxLength || !onlyPath.test(text)) return false;
  const commands = text.match(pathCommand) ?? [];
  return commands.length > 1 && commands.every(hasItsNumbers);
}

function hasItsNumbers(command: string): boolean {
  const rest = command.slice(1);
  const count = rest.match(number)?.length ?? 0;
  const size = arity[command.charAt(0)] ?? 0;
  // What is left once the numbers are gone may only part them.
  return count > 0 && count % size === 0 && /^[\s,]*$/.test(rest.replace(number, ' '));
}

/** The data of an SVG path for strokes drawn on a screen: a point alone becomes a dot. */
export function signaturePath(strokes: readonly (readonly { readonly x: number; readonly y: number }[])[]): string {
  return strokes.flatMap((stroke) => strokePath(stroke)).join(' ');
}

function strokePath(stroke: readonly { readonly x: number; readonly y: number }[]): string[] {
  const points = stroke.length === 1 ? [...stroke, ...stroke] : stroke;
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${oneDecimal(x)} ${oneDecimal(y)}`);
}

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
