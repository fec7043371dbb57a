/**
 * What may be written though it looks odd, each for its reason. Everything else that `spoils.ts` does to an input must be
 * refused.
 */
const accepted: readonly (readonly [why: string, where: RegExp])[] = [
  ['somebody may have no income, no sales or no costs yet', /(Income|Sales|Costs) zero$/],
  ['what happened is also written down years later', / before there was any programme$/],
  [
    'how far ahead a plan may be is not settled',
    /(startsOn|endsOn|plannedOn|startsAt|from|to|dueOn|rescheduledOn) a generation ahead$/,
  ],
  ['a set names each of its members, however often', /(Ids|findings|grants|scopes) the first twice$/],
  ['of a number only its letters and digits are kept', /(nationalId|committalNumber|phone) a mark/],
  ['a step may be taken twice', /^agreeLifeProject steps the first twice$/],
  ['two parties may be of one kind', /^draftAgreement parties the first twice$/],
  ['a sitting may be about one of them alone', /^sitDiagnosis (answers|obstacles) empty$/],
  ['few items have a serial number', /serialNumbers (empty|the first twice)$/],
  ['a visit may find no obstacle and check nothing', /^carryOutVisit (obstacles|assetChecks) /],
  ['no paper may be missing', /^sendReferral missingPapers empty$/],
  ['a list may begin empty, or be emptied', /^(draft|change)Distribution\w+ microProjectIds empty$/],
];

/** Whether a value that looks bad is a good one at this place. */
export function isAccepted(mutation: string, path: string, what: string): boolean {
  const place = `${mutation} ${path} ${what}`;
  return accepted.some(([, where]) => where.test(place));
}
