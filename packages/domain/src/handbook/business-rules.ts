/** A rule of the programme, by the number that code and tests name it by. */
export type BusinessRule = { readonly code: `BR-${string}`; readonly noun: string; readonly sentence: string };

/** Every rule of the programme, each under the noun that holds it. */
export const businessRules: readonly BusinessRule[] = [
  {
    code: 'BR-01',
    noun: 'agreement',
    sentence:
      'What is committed on a tranche, reserved to paid, never exceeds the tranche; tranches never exceed the envelope; payments never exceed their commitment. The database holds it, under concurrent writes.',
  },
  {
    code: 'BR-02',
    noun: 'micro-project',
    sentence:
      'The amount approved stays within the ceilings of the agreement and of the programme and within the share rule; over it only with a named waiver of the national coordinator.',
  },
  {
    code: 'BR-03',
    noun: 'micro-project',
    sentence:
      'The part of the programme stays within its share of the total, and the holder’s part in kind within its limit; programme 2 asks the holder for no part of his own.',
  },
  {
    code: 'BR-04',
    noun: 'agreement',
    sentence: 'A cancelled or withdrawn project frees its commitment in the same transaction.',
  },
  {
    code: 'BR-05',
    noun: 'procurement',
    sentence:
      'What was spent on a project is the accepted cost of its assets and lots and its cash grants, never the estimate.',
  },
  { code: 'BR-06', noun: 'agreement', sentence: 'Payments, cash grants and waivers are approved by two people.' },
  {
    code: 'BR-07',
    noun: 'agreement',
    sentence:
      'Nothing is paid or handed over under an agreement that is not active; a suspended one only finishes what is delivered.',
  },
  {
    code: 'BR-08',
    noun: 'identity',
    sentence: 'Nobody approves what he submitted or edited: projects, diagnoses, lists, purchases, payments, waivers.',
  },
  {
    code: 'BR-10',
    noun: 'procurement',
    sentence:
      'A purchase order is used only while the yearly total of its nature stays within the ceiling in force; the system warns of splits.',
  },
  {
    code: 'BR-11',
    noun: 'procurement',
    sentence:
      'No order without a commitment, no payment without acceptance; an acceptance has at least three signatures, none of the buyer.',
  },
  {
    code: 'BR-12',
    noun: 'procurement',
    sentence: 'A supplier sees no names of beneficiaries and no word of detention: lots carry codes of projects.',
  },
  {
    code: 'BR-13',
    noun: 'procurement',
    sentence:
      'A supplier who is a relative of a beneficiary, or of who accompanies him, is declared and kept from that lot.',
  },
  {
    code: 'BR-20',
    noun: 'casework',
    sentence:
      'A person has one open case, and one project between approval and operation; a second grant needs a waiver and years between.',
  },
  {
    code: 'BR-21',
    noun: 'micro-project',
    sentence:
      'The trade of a project matches a skill of the validated diagnosis, by certificate or months of practice; otherwise a training or a waiver is needed.',
  },
  {
    code: 'BR-22',
    noun: 'committee',
    sentence: 'Offence and sentence are no criteria, and are shown to no reviewer and no committee.',
  },
  {
    code: 'BR-23',
    noun: 'micro-project',
    sentence: 'The person lives in the territory of the agreement, unless the agreement says otherwise.',
  },
  {
    code: 'BR-24',
    noun: 'micro-project',
    sentence: 'Regulated trades list their licences, and nothing is handed over before each is there or waived.',
  },
  {
    code: 'BR-25',
    noun: 'micro-project',
    sentence: 'A rejection carries a reason and is told to the person in his language; he may ask for a new look once.',
  },
  {
    code: 'BR-26',
    noun: 'committee',
    sentence: 'A member with a declared interest does not vote on that project, and the quorum is counted without him.',
  },
  {
    code: 'BR-27',
    noun: 'committee',
    sentence:
      'The order of the approved list is fixed at approval; a freed place goes to the first of the waiting list whose territory and cost fit.',
  },
  { code: 'BR-28', noun: 'committee', sentence: 'Scores only help: nobody is rejected by a score alone.' },
  {
    code: 'BR-30',
    noun: 'distribution',
    sentence: 'An asset is handed over once; a second handover needs its recovery and a new reservation.',
  },
  {
    code: 'BR-31',
    noun: 'distribution',
    sentence:
      'A handover is to the person, or to a proxy with a written mandate and a checked identity; who cannot read signs by a mark, before a witness.',
  },
  {
    code: 'BR-32',
    noun: 'distribution',
    sentence: 'A line handed over equals a line accepted: the same item, and no more of it.',
  },
  {
    code: 'BR-33',
    noun: 'distribution',
    sentence: 'An event is not ready while one of its projects is not; who was absent was not served.',
  },
  {
    code: 'BR-34',
    noun: 'reporting',
    sentence:
      'Published figures come from reconciled events only; persons, projects and amounts count once, whatever agreements share the event.',
  },
  {
    code: 'BR-35',
    noun: 'follow-up',
    sentence:
      'No sale, loan or pledge before the period agreed has passed; a breach opens an action, never a sanction by itself.',
  },
  {
    code: 'BR-36',
    noun: 'distribution',
    sentence:
      'Livestock and what perishes go straight from the supplier to the person, and are accepted where they arrive.',
  },
  {
    code: 'BR-40',
    noun: 'person',
    sentence: 'Nothing but identity and contact is recorded before consent to accompaniment.',
  },
  {
    code: 'BR-41',
    noun: 'casework',
    sentence:
      'The social worker of the facility writes until the centre accepts the case, then reads for ninety days, then no more.',
  },
  {
    code: 'BR-42',
    noun: 'casework',
    sentence: 'The first contact comes within fifteen days of release; later, the head of the centre is told.',
  },
  {
    code: 'BR-43',
    noun: 'casework',
    sentence:
      'A stay entered after a handover pauses the project and asks for a decision of the family; nobody is ever shown as a reoffender.',
  },
  {
    code: 'BR-44',
    noun: 'follow-up',
    sentence: 'A visit counts for one window only: fifteen days around its due date until month six, forty-five after.',
  },
  {
    code: 'BR-45',
    noun: 'follow-up',
    sentence: 'Income is computed from sales and costs; an answer that is missing stays unknown, never zero.',
  },
  {
    code: 'BR-46',
    noun: 'territory',
    sentence:
      'A project is where its activity is, a case where the home is; both keep their history when a code changes.',
  },
  {
    code: 'BR-47',
    noun: 'territory',
    sentence:
      'A closed facility keeps its history; open cases there are moved by a named transfer, and nothing new begins there.',
  },
  {
    code: 'BR-50',
    noun: 'privacy',
    sentence:
      'National identity number, committal number, stays and health are sealed, and every read of them is logged with its purpose.',
  },
  {
    code: 'BR-51',
    noun: 'reporting',
    sentence: 'No view for the public or a committee shows counts under five by crossing sex, commune, age and sector.',
  },
  {
    code: 'BR-52',
    noun: 'person',
    sentence:
      'Photographs and names reach the press with consent only, which can be withdrawn and is never a condition of the grant.',
  },
  {
    code: 'BR-53',
    noun: 'privacy',
    sentence: 'Messages say nothing of detention, and name the Foundation in a short, neutral form.',
  },
  { code: 'BR-54', noun: 'privacy', sentence: 'Exports carry user and time, are limited by role, and are logged.' },
];
