import type { Desk } from '../desk.ts';
import type { EventAnswer } from '../graphql/distribution.graphql.ts';
import { type AccountsAnswer, accountsOf } from '../graphql/papers.graphql.ts';
import type { Operation } from '../operation.ts';

/** What a play ends with, in the order it is printed. */
export type Line = Readonly<{
  operation: string;
  beneficiaries: number;
  amountCentimes: number;
  sectors: Readonly<Record<string, number>>;
  territory: string;
  agreement: string;
  event: string;
  documents: readonly string[];
}>;

type Accounts = Readonly<{
  beneficiaries: number;
  delivered: number;
  tranches: number;
  verified: number;
  reported: number;
  sectors: readonly { sector: string; count: number }[];
}>;

/** The order in which the published report names the sectors. */
const sectorOrder = ['services', 'agriculture', 'handicrafts', 'construction', 'catering', 'commerce', 'industry'];

/** The figures of an operation, asked in four places; a centime of difference between them is an error. */
export async function lineOf(
  desk: Desk,
  operation: Operation,
  played: Readonly<{ agreementId: string; events: readonly EventAnswer[]; documents: readonly string[] }>,
): Promise<Line> {
  const accounts = await readAccounts(desk, played.agreementId);
  const frozen = played.events.flatMap((event) => event.figures ?? []);
  const amounts = new Set([accounts.delivered, accounts.tranches, accounts.verified, accounts.reported]);
  if (frozen.length > 0) amounts.add(frozen.reduce((sum, figures) => sum + figures.amount, 0));
  if (amounts.size > 1)
    throw new Error(`The amounts of ${operation.name} differ: ${[...amounts].join(', ')} centimes.`);
  return {
    operation: operation.name,
    beneficiaries: accounts.beneficiaries,
    amountCentimes: accounts.verified,
    sectors: bySector(accounts.sectors),
    territory: operation.territoryCode,
    agreement: operation.agreement.number,
    event: played.events[0]?.number ?? '',
    documents: played.documents,
  };
}

async function readAccounts(desk: Desk, agreementId: string): Promise<Accounts> {
  const reader = await desk.as('coordinator-national');
  let verified = 0;
  let after: string | null = null;
  for (;;) {
    const { agreement, figures }: AccountsAnswer = await reader.ask(accountsOf, { id: agreementId, after });
    if (agreement === null) throw new Error(`${agreementId} is out of reach.`);
    verified += sumOf(agreement.ledger.nodes.filter(({ kind }) => kind === 'VERIFY').map(({ amount }) => amount));
    after = agreement.ledger.pageInfo.endCursor;
    if (!agreement.ledger.pageInfo.hasNextPage) {
      return {
        beneficiaries: figures.beneficiaries,
        delivered: agreement.delivered,
        tranches: sumOf(agreement.tranches.nodes.map(({ delivered }) => delivered)),
        verified,
        reported: figures.amountDelivered,
        sectors: figures.sectors,
      };
    }
  }
}

function bySector(sectors: readonly { sector: string; count: number }[]): Record<string, number> {
  const ordered = [...sectors].sort((a, b) => sectorOrder.indexOf(a.sector) - sectorOrder.indexOf(b.sector));
  return Object.fromEntries(ordered.filter(({ count }) => count > 0).map(({ sector, count }) => [sector, count]));
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
