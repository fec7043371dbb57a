import type { Vow } from './vow.ts';

/** What is asked, kept, written down and run: GraphQL, integrity, audit, operations, supply. */
export const servicePromises: readonly Vow[] = [
  { id: 'GQ-01', sentence: 'GraphQL over HTTP: MUST 13/13, SHOULD 23/23, MAY ≥ 22/25.', hasTeeth: false },
  {
    id: 'GQ-02',
    sentence:
      'Too deep, too many aliases, tokens, directives, roots, cycles, operations, batches: refused in 50 ms without a statement of SQL.',
    hasTeeth: false,
  },
  {
    id: 'GQ-03',
    sentence: 'Connections ask 1 to 100, arrays hold at most 250, answers at most 5,000 nodes, counts are capped.',
    hasTeeth: false,
  },
  {
    id: 'GQ-04',
    sentence:
      'Cost is at most 1,000, and rows that SQL takes from tables at most twice the declared cost, for every operation of the console.',
    hasTeeth: false,
  },
  {
    id: 'GQ-05',
    sentence:
      'An operation ends within 10 s, a statement within 8 s; a client that leaves frees its connection within 500 ms.',
    hasTeeth: true,
  },
  { id: 'GQ-06', sentence: 'In production console sessions run only documents of the manifest.', hasTeeth: false },
  {
    id: 'GQ-07',
    sentence:
      'Cross-site requests are refused: text, form, multipart, GET mutation, foreign origin, missing preflight.',
    hasTeeth: false,
  },
  { id: 'GQ-08', sentence: 'Introspection and suggestions are off in production.', hasTeeth: false },
  {
    id: 'GQ-09',
    sentence: '20,000 random documents from the schema: no 5xx, no leak of SQL, path or stack, p99 below 250 ms.',
    hasTeeth: false,
  },
  { id: 'GQ-10', sentence: 'The number of statements does not grow with the page.', hasTeeth: false },
  {
    id: 'GQ-11',
    sentence: 'Too large is 413, broken JSON, U+0000 and lone surrogates are 400, all JSON, no stack.',
    hasTeeth: false,
  },
  {
    id: 'GQ-12',
    sentence: 'Uploads with wrong hash, size, type, polyglots, GPS, SVG or a used ticket are refused or stripped.',
    hasTeeth: false,
  },
  {
    id: 'IN-01',
    sentence: "Of each envelope: the ledger's sum is what is committed, and never above its total.",
    hasTeeth: true,
  },
  { id: 'IN-02', sentence: 'An item is handed over at most once.', hasTeeth: true },
  {
    id: 'IN-03',
    sentence:
      'The same key has one effect and one answer; with another body it is refused; also after kill -9 of API or database.',
    hasTeeth: true,
  },
  {
    id: 'IN-04',
    sentence: 'What was acknowledged is durable: twenty kills, none lost, none doubled.',
    hasTeeth: false,
  },
  {
    id: 'IN-05',
    sentence: 'State machines never leave their pure model under random commands in parallel.',
    hasTeeth: false,
  },
  { id: 'IN-07', sentence: 'A stale expectedVersion never overwrites.', hasTeeth: false },
  {
    id: 'IN-09',
    sentence: 'The jobs of committed commands are done, at least once, and no others, though the worker is killed.',
    hasTeeth: false,
  },
  { id: 'IN-10', sentence: 'A minute of mixed stress has no deadlock.', hasTeeth: false },
  {
    id: 'IN-11',
    sentence: 'Each listed mutation of guard, check, index or policy makes a named test fail.',
    hasTeeth: false,
  },
  {
    id: 'AT-01',
    sentence:
      'Every mutation and every sensitive read has its entry: who, what, when, where, why, in the same transaction.',
    hasTeeth: false,
  },
  { id: 'AT-02', sentence: 'If the entry cannot be written, the operation fails.', hasTeeth: true },
  { id: 'AT-03', sentence: 'Twelve kinds of tampering with the trail are found and located.', hasTeeth: false },
  { id: 'AT-04', sentence: 'An anchor kept outside catches even a wholly recomputed chain.', hasTeeth: false },
  {
    id: 'AT-05',
    sentence: 'The audit costs at most 25 % of write throughput and 1 ms per list read.',
    hasTeeth: false,
  },
  {
    id: 'AT-06',
    sentence: 'Entries hold no secret and no clear CIN; changes are by field, with masked values.',
    hasTeeth: false,
  },
  {
    id: 'OP-01',
    sentence: 'One command from clone to console in less than 90 s after install, also as root, also after kill -9.',
    hasTeeth: false,
  },
  {
    id: 'OP-02',
    sentence: 'SIGTERM under load: no request in flight fails, and the end comes within 25 s.',
    hasTeeth: false,
  },
  {
    id: 'OP-05',
    sentence: '/ready answers 503 on a lost database, a late seal or a pending migration, and recovers alone.',
    hasTeeth: false,
  },
  {
    id: 'OP-06',
    sentence: 'Logs and metrics carry no personal value over the whole life of an operation.',
    hasTeeth: false,
  },
  { id: 'OP-07', sentence: 'An unsafe configuration refuses to boot.', hasTeeth: false },
  {
    id: 'OP-08',
    sentence: 'Compose file, Dockerfile and workflows are clean, and seeded faults in them are found.',
    hasTeeth: false,
  },
  { id: 'OP-09', sentence: 'Headers: CSP without inline, HSTS, nosniff, no framing, COOP.', hasTeeth: false },
  { id: 'OP-10', sentence: 'Rate limits hold over two processes.', hasTeeth: false },
  {
    id: 'SC-01',
    sentence: 'npm ci fails on an unapproved install script, a git or URL dependency, or a missing integrity.',
    hasTeeth: false,
  },
  {
    id: 'SC-02',
    sentence: 'The bill of materials equals the lockfile, and every licence is on the list.',
    hasTeeth: false,
  },
  { id: 'SC-03', sentence: 'No secret is in the tree or its history, and seeded secrets are found.', hasTeeth: false },
  {
    id: 'SC-04',
    sentence: 'Advisories: the gate says PASS, FAIL or NOT RUN, and never PASS without data.',
    hasTeeth: false,
  },
];
