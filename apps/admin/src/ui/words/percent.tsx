import { formatPercent } from '@wasl/domain/language';

/** A part of a whole as a percentage, in its own order whatever surrounds it. */
export function Percent({ of }: { of: number | null }) {
  return <bdi dir="ltr">{formatPercent(of)}</bdi>;
}
