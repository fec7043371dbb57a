/** A numerator over its denominator, as the domain reads it. */
export function part(numerator: string, denominator: string): string {
  return `json_build_object('numerator', ${numerator}, 'denominator', ${denominator})`;
}

/** The middle and the ninetieth of a hundred of what is known, with how many are known and how many are not. */
export function spread(value: string, row = '*'): string {
  const known = `(${value})::float8`;
  return `json_build_object(
    'median', percentile_cont(0.5) within group (order by ${known}),
    'ninetieth', percentile_cont(0.9) within group (order by ${known}),
    'counted', count(${known}), 'unknown', count(${row}) - count(${known}))`;
}
