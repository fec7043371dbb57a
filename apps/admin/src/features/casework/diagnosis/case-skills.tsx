import { isOneOf } from '@wasl/domain/kernel';
import {
  skillEvidenceLabels,
  skillLevelLabels,
  skillLevels,
  skillProviderLabels,
  skillProviders,
} from '@wasl/domain/diagnosis';
import { counted } from '#lib/words/counted.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Code } from '#ui/words/code.tsx';
import type { Diagnosis } from './case-diagnoses.tsx';
import classes from './case-skills.module.css';

type Skill = Diagnosis['skills']['nodes'][number];

/** The skills of a diagnosis, each with its level and what proves it. */
export function CaseSkills({ skills }: { skills: readonly Skill[] }) {
  return (
    <ul className={classes.skills} aria-label={m.skills()}>
      {skills.map((skill) => (
        <li key={skill.skill.id}>
          <div>
            <b>{said(skill.skill.names)}</b>
            <small>{evidenceOf(skill)}</small>
          </div>
          <Level level={skill.level} />
        </li>
      ))}
    </ul>
  );
}

function evidenceOf({ evidence, practiceMonths, certificateReference, provider }: Skill) {
  const given = provider && isOneOf(skillProviders, provider) ? said(skillProviderLabels[provider]) : provider;
  return (
    <>
      {said(skillEvidenceLabels[evidence])}
      {practiceMonths ? ` · ${m.months(counted(practiceMonths))}` : null}
      {given ? ` · ${given}` : null}
      {certificateReference ? (
        <>
          {' · '}
          <Code>{certificateReference}</Code>
        </>
      ) : null}
    </>
  );
}

function Level({ level }: { level: number }) {
  const known = skillLevels.find((candidate) => candidate === level);
  return (
    <span className={classes.level}>
      <span aria-hidden="true">
        {skillLevels.map((step) => (
          <i key={step} data-reached={step <= level} />
        ))}
      </span>
      {known ? said(skillLevelLabels[known]) : level}
    </span>
  );
}
