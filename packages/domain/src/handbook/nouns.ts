import * as agreement from '../agreement/index.ts';
import * as casework from '../casework/index.ts';
import * as committee from '../committee/index.ts';
import * as diagnosis from '../diagnosis/index.ts';
import * as distribution from '../distribution/index.ts';
import * as documents from '../documents/index.ts';
import * as followUp from '../follow-up/index.ts';
import * as identity from '../identity/index.ts';
import * as microProject from '../micro-project/index.ts';
import * as person from '../person/index.ts';
import * as privacy from '../privacy/index.ts';
import * as procurement from '../procurement/index.ts';
import * as programme from '../programme/index.ts';
import * as reporting from '../reporting/index.ts';
import * as territory from '../territory/index.ts';
import * as training from '../training/index.ts';

export type Noun = {
  /** The folder, the same in the three houses. */
  readonly name: string;
  /** The permissions and refusals that belong to it begin with one of these. */
  readonly verbsOf: readonly string[];
  readonly sentence: string;
  /** What it exports: its machines and its words are found by their names. */
  readonly door: object;
};

/** Every noun of the house, in the order a case lives through them. */
export const nouns: readonly Noun[] = [
  {
    name: 'territory',
    verbsOf: [],
    sentence: 'Where things are: codes that carry their ancestors, facilities, centres and what they cover.',
    door: territory,
  },
  { name: 'identity', verbsOf: ['staff'], sentence: 'Who works here, and how they sign in.', door: identity },
  {
    name: 'person',
    verbsOf: ['person', 'consent'],
    sentence: 'Who is accompanied: a code, and apart from it a name, stays and consents.',
    door: person,
  },
  {
    name: 'casework',
    verbsOf: ['case', 'caseTransfer', 'lifeProject', 'referral', 'appointment'],
    sentence: 'The accompaniment of one person, from the first contact to autonomy.',
    door: casework,
  },
  {
    name: 'diagnosis',
    verbsOf: ['diagnosis'],
    sentence: 'What a person and a worker find together, validated by somebody else.',
    door: diagnosis,
  },
  {
    name: 'training',
    verbsOf: ['course', 'enrolment'],
    sentence: 'Courses of partners, who follows them, and what comes of it.',
    door: training,
  },
  {
    name: 'programme',
    verbsOf: [],
    sentence: 'What the programme offers: sectors, trades, skills, kits and their prices.',
    door: programme,
  },
  {
    name: 'agreement',
    verbsOf: ['agreement', 'tranche'],
    sentence: 'Conventions, their tranches, and a ledger of every dirham committed.',
    door: agreement,
  },
  {
    name: 'micro-project',
    verbsOf: ['microProject'],
    sentence: 'The activity of one person, from the idea to an income that stands.',
    door: microProject,
  },
  {
    name: 'committee',
    verbsOf: ['committeeSession'],
    sentence: 'Sessions that decide, with quorum, interests and sealed scores.',
    door: committee,
  },
  {
    name: 'procurement',
    verbsOf: ['purchase', 'payment', 'supplier', 'asset'],
    sentence: 'What is bought, accepted, stored and reserved for a project.',
    door: procurement,
  },
  {
    name: 'distribution',
    verbsOf: ['distributionEvent', 'handover'],
    sentence: 'Ceremonies, their lists, and each handover with its receipt.',
    door: distribution,
  },
  { name: 'documents', verbsOf: ['document'], sentence: 'Papers made from what is recorded.', door: documents },
  {
    name: 'follow-up',
    verbsOf: ['followUpPlan', 'visit', 'supportAction'],
    sentence: 'Visits, income, obstacles and what is done about them.',
    door: followUp,
  },
  { name: 'reporting', verbsOf: ['figures'], sentence: 'Figures that count everyone once.', door: reporting },
  {
    name: 'privacy',
    verbsOf: ['rightsRequest'],
    sentence: 'What people may ask about what is known of them.',
    door: privacy,
  },
];
