import { expect, it } from 'vitest';
import { ratios, type Run, spreadOf } from './rounds.ts';

const run = (server: string, round: number, perSecond: number): Run => ({
  server,
  round,
  perSecond,
  operation: 'Q1',
  requests: 1,
  milliseconds: 1,
  bad: 0,
  bytes: 1,
  p50: 1,
  p99: 1,
  cpu: 1,
  databaseCpu: 1,
  memory: 1,
});

it('forms a ratio within each round, so that a busy moment of the machine slows both of its sides', () => {
  const runs = [
    run('ours', 0, 100),
    run('floor', 0, 50),
    run('floor', 1, 200),
    run('ours', 1, 600),
    run('ours', 2, 4),
    run('floor', 2, 4),
  ];
  expect(ratios(runs, 'Q1', ['ours', 'floor'])).toEqual({ min: 1, median: 2, max: 3 });
});

it('names the middle of several figures and both ends', () => {
  expect(spreadOf([5, 1, 3])).toEqual({ min: 1, median: 3, max: 5 });
  expect(spreadOf([4, 2])).toEqual({ min: 2, median: 3, max: 4 });
});
