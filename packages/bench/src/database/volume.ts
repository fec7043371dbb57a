/** How many rows of each kind a database of the bench holds. */
export type Volume = Readonly<{ cases: number; projects: number; assets: number; visits: number }>;

/** The volume that issue figures are about: each case has one person. */
export const realistic: Volume = { cases: 100_000, projects: 60_000, assets: 300_000, visits: 400_000 };

/** Enough for a look in a minute; too little for figures. */
export const small: Volume = { cases: 10_000, projects: 6_000, assets: 30_000, visits: 40_000 };

/** The same mixture at another size. */
export function volumeOf(cases: number): Volume {
  return { cases, projects: cases * 0.6, assets: cases * 3, visits: cases * 4 };
}
