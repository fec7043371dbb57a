/** An edit of one source file: what stands there exactly once, and what is written instead. */
export type Edit = Readonly<{ path: string; find: string; replace: string }>;

/**
 * One wall taken away: statements run in the throwaway database that the tests clone, or an edit of a copy of the
 * sources. The tests of its promise must turn red, or they prove nothing.
 */
export type Mutation = Readonly<{ id: string; what: string }> &
  (Readonly<{ sql: readonly string[] }> | Readonly<{ edit: Edit }>);
