import { consentPurposeLabels, languageLabels, sexLabels } from '@wasl/domain/person';
import type { CaseHeadFragment, CasePersonFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { type Definition, DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { Code } from '#ui/words/code.tsx';
import { Instant } from '#ui/words/day.tsx';

type Consent = CaseHeadFragment['person']['consents']['nodes'][number];
type Props = { person: CasePersonFragment; consents: readonly Consent[] };

/** Who the person is, as far as this reader may know, and what the person agreed to. */
export function CasePersonPanel({ person, consents }: Props) {
  return (
    <Panel title={m.beneficiary()} note={person.identity ? null : m.identity_hidden()}>
      <DefinitionList
        columns={2}
        items={[
          { term: m.person_code(), value: <Code>{person.publicCode}</Code> },
          ...identityOf(person),
          { term: m.person_sex(), value: said(sexLabels[person.sex]) },
          { term: m.person_birth_year(), value: <Code>{String(person.birthYear)}</Code> },
          ...consents.map(consentOf),
        ]}
      />
    </Panel>
  );
}

function identityOf({ identity }: CasePersonFragment): Definition[] {
  if (!identity) return [];
  return [
    { term: m.person_name_ar(), value: <bdi lang="ar">{`${identity.firstNameAr} ${identity.lastNameAr}`}</bdi> },
    { term: m.person_name_fr(), value: <bdi lang="fr">{`${identity.firstNameFr} ${identity.lastNameFr}`}</bdi> },
    { term: m.person_phone(), value: identity.phone ? <Code>{identity.phone}</Code> : null },
    { term: m.person_language(), value: said(languageLabels[identity.preferredLanguage]) },
  ];
}

function consentOf({ purpose, isGiven, givenAt, withdrawnAt }: Consent): Definition {
  const term = m.consent_for({ purpose: said(consentPurposeLabels[purpose]) });
  if (withdrawnAt) return { term, value: m.consent_withdrawn() };
  if (!isGiven || !givenAt) return { term, value: m.consent_missing() };
  return {
    term,
    value: (
      <>
        {m.consent_given()} <Instant of={givenAt} />
      </>
    ),
  };
}
