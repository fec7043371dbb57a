import type { SkillEvidence } from './diagnosis.kinds.ts';
import type { DiagnosisRefusal } from './diagnosis.refusals.ts';

/** What the rules need to see of a skill. */
export type Skill = {
  readonly skillCode: string;
  readonly evidence: SkillEvidence;
  readonly practiceMonths: number | null;
  readonly certificateReference: string | null;
};

/** What a trade asks for: one of these skills, by certificate or by this many months of practice. */
export type SkillRequirement = { readonly skillCodes: readonly string[]; readonly minExperienceMonths: number | null };

/** The months of practice asked for when a trade does not say (setting). */
export const usualExperienceMonths = 6;

/** Whether a skill is more than a word: a certificate, or enough months of practice. */
export function isProven(skill: Skill, minExperienceMonths: number | null): boolean {
  if (skill.evidence === 'CERTIFICATE') return true;
  const months = minExperienceMonths ?? usualExperienceMonths;
  // A trade that asks for no experience is open to whoever says he knows it.
  if (months === 0) return true;
  return skill.evidence === 'PRACTICE_MONTHS' && (skill.practiceMonths ?? 0) >= months;
}

/** The skills of a diagnosis that cover a trade (BR-21). */
export function coveringSkills<S extends Skill>(skills: readonly S[], requirement: SkillRequirement): S[] {
  const { skillCodes, minExperienceMonths } = requirement;
  return skills.filter((skill) => skillCodes.includes(skill.skillCode) && isProven(skill, minExperienceMonths));
}

/** Whether the skills of a diagnosis cover a trade; one that asks for nothing is always covered (BR-21). */
export function coveredBy(skills: readonly Skill[], requirement: SkillRequirement): boolean {
  return requirement.skillCodes.length === 0 || coveringSkills(skills, requirement).length > 0;
}

/** Why the skills of a diagnosis cannot stand as they are written. */
export function skillRefusals(skills: readonly Skill[]): DiagnosisRefusal[] {
  const refusals: DiagnosisRefusal[] = [];
  if (skills.length === 0) refusals.push('DIAGNOSIS_SKILLS_MISSING');
  if (new Set(skills.map(({ skillCode }) => skillCode)).size < skills.length) refusals.push('DIAGNOSIS_SKILL_REPEATED');
  if (skills.some(isIncomplete)) refusals.push('DIAGNOSIS_EVIDENCE_INCOMPLETE');
  return refusals;
}

function isIncomplete(skill: Skill): boolean {
  if (skill.evidence === 'CERTIFICATE') return skill.certificateReference === null;
  return skill.evidence === 'PRACTICE_MONTHS' && skill.practiceMonths === null;
}
