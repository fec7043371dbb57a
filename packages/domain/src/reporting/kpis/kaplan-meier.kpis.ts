/** How long one was watched, in days, and whether it ended then; otherwise it was still alive when last seen. */
export type Watched = { readonly time: number; readonly isEnd: boolean };

/** What is estimated after each time at which something ended, with a confidence of 95 %. */
export type SurvivalStep = {
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
  readonly survival: number;
  readonly low: number;
  readonly high: number;
};

/** The normal quantile of a confidence of 95 %. */
const z = 1.959964;

/**
 * Survival by Kaplan and Meier: those who are still watched when something ends count as long as they are, and no
 * longer. The confidence is that of Greenwood on the scale of log(−log), which never leaves 0 to 1 (KPI 7).
 */
export function kaplanMeier(watched: readonly Watched[]): SurvivalStep[] {
  const times = [...new Set(watched.filter(({ isEnd }) => isEnd).map(({ time }) => time))].sort((a, b) => a - b);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  for (const time of times) {
    const atRisk = watched.filter((one) => one.time >= time).length;
    const ended = watched.filter((one) => one.isEnd && one.time === time).length;
    survival *= 1 - ended / atRisk;
    greenwood += ended / (atRisk * (atRisk - ended));
    steps.push({ time, atRisk, ended, survival, ...confidenceOf(survival, greenwood) });
  }
  return steps;
}

/** The estimate at a time: that of the last step before it, and certainty before the first. */
export function survivalAt(steps: readonly SurvivalStep[], time: number): number {
  return steps.findLast((step) => step.time <= time)?.survival ?? 1;
}

function confidenceOf(survival: number, greenwood: number): { readonly low: number; readonly high: number } {
  // Nothing is left, or nothing has ended: the scale has no value there.
  if (survival <= 0 || survival >= 1) return { low: survival, high: survival };
  const width = (z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { low: survival ** Math.exp(width), high: survival ** Math.exp(-width) };
}
