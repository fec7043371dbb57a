// The verdict of the committee's table, in any program that holds the facts:
//   npm install @wasl/domain && node approve.mjs
import { centimes } from '@wasl/domain/kernel';
import { formatMoney } from '@wasl/domain/language';
import { approvalRefusals, approve, factsOf } from '@wasl/domain/micro-project';
import { sentenceOf } from '@wasl/domain/refusals';

const project = {
  state: 'SHORTLISTED',
  requested: centimes(3_400_000),
  ceiling: centimes(3_500_000),
  trancheRoom: centimes(3_000_000),
  submittedBy: { id: 'officer' },
  submittedOn: '2026-01-05',
  agreement: { state: 'ACTIVE' },
  tranche: { state: 'IN_USE' },
};
const minutes = { byId: 'das', minutesReference: 'PV 12/2026', minutesOn: '2026-01-12', today: '2026-01-15' };

const asked = { ...minutes, amount: project.requested };
for (const code of approvalRefusals(project, asked)) {
  for (const language of ['ar', 'fr', 'en']) console.log(sentenceOf(code, factsOf(project, asked), language));
}

const { state, granted } = approve(project, { ...minutes, amount: centimes(2_900_000) });
console.log(state, formatMoney(granted, 'en'));
