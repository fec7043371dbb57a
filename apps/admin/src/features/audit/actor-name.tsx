import type { Trilingual } from '@wasl/domain/kernel';
import { said } from '#lib/language.ts';

type Props = { actor: { displayName: Trilingual } | null | undefined; absent: string };

/** Who acted, or the words for nobody in person. */
export function ActorName({ actor, absent }: Props) {
  return actor ? <bdi>{said(actor.displayName)}</bdi> : absent;
}
