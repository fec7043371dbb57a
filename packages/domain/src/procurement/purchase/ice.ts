/** Whether a text can be the common identifier of an enterprise: fifteen digits whose remainder by 97 is zero. */
export function isIce(text: string): boolean {
  return /^\d{15}$/.test(text) && BigInt(text) % 97n === 0n;
}
