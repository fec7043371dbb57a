export type Example = {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
};

/** The operations that the explorer opens with: each runs as it stands for somebody signed in to the demonstration. */
export const examples: readonly Example[] = [
  {
    title: 'Who am I',
    query: `# Who is signed in, with which roles and over which places.
query WhoAmI {
  viewer {
    id
    email
    displayName { ar fr en }
    grants { role territory { code names { fr } } centre { names { fr } } from to }
  }
}`,
  },
  {
    title: 'A page of micro-projects',
    query: `# Ask for the next page with the cursor of the last: pageInfo.endCursor goes into \`after\`.
# \`totalCount\` is counted only because it is asked for.
query Projects($first: Int!, $after: String) {
  microProjects(first: $first, after: $after, where: { territory: { within: "05" } }, orderBy: [{ field: UPDATED_AT, direction: DESC }]) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id code title state sector { names { fr } } requested granted ceiling trancheRoom territory { names { fr } } }
  }
}`,
    variables: { first: 10, after: null },
  },
  {
    title: 'An agreement and its money',
    query: `# Money is a whole number of centimes: 50000000 is 500 000.00 MAD.
query Agreements {
  agreements(first: 5) {
    nodes {
      id
      number
      titles { fr }
      state
      envelope
      committed
      delivered
      tranches(first: 10) { nodes { sequence amount committed room state } }
    }
  }
}`,
  },
  {
    title: 'What changed since a moment',
    query: `# For those who synchronise: everything that changed since the last visit, oldest first.
query Changes($since: DateTime!) {
  cases(first: 50, where: { updatedAt: { gte: $since } }, orderBy: [{ field: UPDATED_AT }]) {
    pageInfo { hasNextPage endCursor }
    nodes { id number state updatedAt version }
  }
}`,
    variables: { since: '2026-01-01T00:00:00Z' },
  },
  {
    title: 'The figures of the home page',
    query: `query Figures {
  figures {
    beneficiaries
    projects
    amountDelivered
    envelope
    committed
    sectors { sector count }
    territories { territory names { fr } beneficiaries amount }
  }
}`,
  },
  {
    title: 'Choose a language (a mutation)',
    query: `# Every mutation has one \`input\`. Those that change the work of the Foundation carry an \`idempotencyKey\` as well
# (one UUID per intent: sent twice it is done once) and, on what exists already, the \`expectedVersion\` that was read.
mutation ChooseFrench {
  chooseLanguage(input: { language: fr }) { id language }
}`,
  },
];
