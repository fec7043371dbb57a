import type { Centimes } from '@wasl/domain/kernel';
import { formatMoney } from '@wasl/domain/language';
import { language } from '#lib/language.ts';

/** An amount as people write it, kept in one piece whatever surrounds it. */
export function Amount({ of }: { of: Centimes }) {
  return <bdi>{formatMoney(of, language())}</bdi>;
}
