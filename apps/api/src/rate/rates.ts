/** A bucket: what it holds when it is full, how fast it fills again, and how much a process takes at a time. */
export type Rate = Readonly<{ name: string; capacity: number; perSecond: number; block: number }>;

export type Rates = Readonly<{ actor: Rate; address: Rate; signIn: Rate }>;

/**
 * What everybody may spend: a person the cost of operations, an address its requests, and before there is a person
 * the attempts to become one. The demonstration lives forty people's lives in twenty seconds: its busiest spends 9,600.
 * An office of sixty people behind one address signs in at once and works all day.
 */
export const rates: Rates = {
  actor: { name: 'actor', capacity: 20_000, perSecond: 200, block: 500 },
  address: { name: 'address', capacity: 3_000, perSecond: 60, block: 60 },
  signIn: { name: 'sign-in', capacity: 100, perSecond: 0.5, block: 1 },
};
