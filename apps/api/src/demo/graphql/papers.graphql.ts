import { document } from '../client.ts';

export type PaperAnswer = Readonly<{
  id: string;
  kind: string;
  number: string;
  language: string;
  state: 'PENDING' | 'READY' | 'FAILED';
  downloadPath: string | null;
}>;

const paperFields = 'id kind number language state downloadPath';

export const papersOf = document<
  {
    distributionEvent: {
      documents: { nodes: readonly PaperAnswer[] };
      entries: { nodes: readonly { handover: { documents: { nodes: readonly PaperAnswer[] } } | null }[] };
    } | null;
  },
  { id: string }
>(
  `query Papers($id: ID!) {
    distributionEvent(id: $id) {
      documents(first: 100) { nodes { ${paperFields} } }
      entries(first: 30) { nodes { handover { documents(first: 10) { nodes { ${paperFields} } } } } }
    }
  }`,
);

export type AccountsAnswer = Readonly<{
  agreement: {
    delivered: number;
    tranches: { nodes: readonly { delivered: number }[] };
    ledger: {
      nodes: readonly { kind: string; amount: number }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
  figures: Readonly<{
    beneficiaries: number;
    amountDelivered: number;
    sectors: readonly { sector: string; count: number }[];
  }>;
}>;

export const accountsOf = document<AccountsAnswer, { id: string; after: string | null }>(
  `query Accounts($id: ID!, $after: String) {
    agreement(id: $id) {
      delivered
      tranches(first: 20) { nodes { delivered } }
      ledger(first: 100, after: $after) { nodes { kind amount } pageInfo { hasNextPage endCursor } }
    }
    figures(where: { agreementId: $id }) { beneficiaries amountDelivered sectors { sector count } }
  }`,
);

export const viewerOf = document<{ viewer: { id: string } }>('query Viewer { viewer { id } }');
