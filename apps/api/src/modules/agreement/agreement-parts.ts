import type { EntityManager } from '@mikro-orm/postgresql';
import type { AgreementDraft } from '@wasl/domain/agreement';
import { zero } from '@wasl/domain/kernel';
import type { Agreement } from './agreement.entity.ts';
import { AgreementParty, Contribution } from './agreement-party.entity.ts';
import { Tranche } from './tranche.entity.ts';

type Parts = Pick<AgreementDraft, 'parties' | 'contributions' | 'tranches'>;

/** The parties, contributions and tranches of a new agreement, in the order they were written. */
export function addParts(em: EntityManager, agreement: Agreement, { parties, contributions, tranches }: Parts): void {
  const { territoryCode } = agreement;
  const signers = parties.map((party, index) =>
    em.create(AgreementParty, { ...party, agreement, territoryCode, position: index + 1, signedOn: null }),
  );
  for (const [index, { partyIndex, amount, kind }] of contributions.entries()) {
    const party = signers[partyIndex];
    // The draft has checked that every contribution names a party of the list.
    if (party) em.create(Contribution, { agreement, territoryCode, party, position: index + 1, amount, kind });
  }
  const begin = {
    state: 'PLANNED',
    committed: zero,
    delivered: zero,
    paid: zero,
    releasedOn: null,
    justifiedOn: null,
    requestedBy: null,
    releasedBy: null,
  } as const;
  for (const tranche of tranches) em.create(Tranche, { ...tranche, ...begin, agreement, territoryCode });
}
