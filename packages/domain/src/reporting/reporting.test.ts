import { describe, expect, it } from 'vitest';
import { centimes } from '../kernel/index.ts';
import { territories } from '../testing/index.ts';
import { averagePerProject, commitmentRate, dashboardOf, deliveryRate, planRate } from './index.ts';

describe('the indicators', () => {
  it('show what they are made of, and nothing over nothing', () => {
    const figures = { envelope: centimes(1000), committed: centimes(500), amountDelivered: centimes(400), projects: 3 };
    expect(commitmentRate(figures)).toEqual({ numerator: 500, denominator: 1000, value: 0.5 });
    expect(deliveryRate(figures).value).toBe(0.8);
    expect(planRate({ projects: 3, plannedProjects: 4 }).value).toBe(0.75);
    expect(averagePerProject(figures)).toBe(133);
    expect(planRate({ projects: 0, plannedProjects: 0 }).value).toBeNull();
  });
});

describe('the figures of the home', () => {
  const handover = {
    personId: 'p',
    microProjectId: 'a',
    sector: 'services',
    territory: territories.beniMellal,
    amount: centimes(300),
    eventState: 'CLOSED',
  } as const;

  it('count what was reconciled, once, and what waits', () => {
    const figures = dashboardOf({
      handovers: [
        handover,
        { ...handover, microProjectId: 'b', sector: 'commerce' },
        { ...handover, personId: 'q', microProjectId: 'c', eventState: 'HELD' },
      ],
      microProjects: [{ state: 'EQUIPPED' }, { state: 'SHORTLISTED' }, { state: 'EQUIPPED' }],
      cases: [{ state: 'IN_FOLLOW_UP' }, { state: 'CLOSED' }],
      diagnoses: [{ state: 'SUBMITTED' }, { state: 'VALIDATED' }],
      events: [{ state: 'CLOSED' }, { state: 'LIST_FROZEN' }],
      agreements: [{ envelope: centimes(1000) }],
      tranches: [
        { state: 'IN_USE', committed: centimes(600) },
        { state: 'REQUESTED', committed: centimes(0) },
      ],
    });
    expect(figures).toEqual({
      beneficiaries: 1,
      projects: 2,
      amountDelivered: 600,
      averagePerProject: 300,
      envelope: 1000,
      committed: 600,
      openCases: 1,
      projectsByState: [
        { state: 'SHORTLISTED', count: 1 },
        { state: 'EQUIPPED', count: 2 },
      ],
      sectors: [
        { sector: 'commerce', count: 1 },
        { sector: 'services', count: 1 },
      ],
      territories: [{ territory: '05.091', beneficiaries: 1, amount: 600 }],
      waiting: { decisions: 1, diagnosesToValidate: 1, eventsToPrepare: 1, tranchesToRelease: 1 },
    });
  });
});
