import { caseDraft, type CaseOrigin, type CaseRoad } from '@wasl/domain/casework';
import { dayOf, type Language } from '@wasl/domain/kernel';
import { consentTextVersions, type Sex } from '@wasl/domain/person';
import { useViewer } from '#access/actor.tsx';
import { OpenCaseDocument } from '#gql/console/graphql.ts';
import { useDraft } from '#lib/draft/use-draft.ts';
import { language } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { validated } from '#lib/validated.ts';

/** A case while it is being opened. */
export type OpeningWords = {
  readonly origin: CaseOrigin;
  readonly road: CaseRoad | null;
  readonly territoryCode: string | null;
  readonly centreCode: string | null;
  readonly openedOn: string | null;
  readonly sex: Sex | null;
  readonly birthYear: number | null;
  readonly firstNameAr: string;
  readonly lastNameAr: string;
  readonly firstNameFr: string;
  readonly lastNameFr: string;
  readonly phone: string;
  readonly nationalId: string;
  readonly preferredLanguage: Language;
  readonly consentLanguage: Language;
  readonly witness: string;
  readonly hasConsent: boolean;
  readonly isAnotherPerson: boolean;
};

export type Opening = ReturnType<typeof useOpening>;

/** The words of a new case, kept as a draft on the device, what is wrong with them, and the act that sends them. */
export function useOpening() {
  const viewer = useViewer();
  const { words, write, forget, discard, isRestored } = useDraft('case', blank);
  const { act, loading, failure } = useAct(OpenCaseDocument);
  const isOfficer = viewer.grants.some(({ role }) => role === 'ACCOMPANIMENT_OFFICER');
  const officerId = isOfficer ? viewer.id.replace('Viewer:', 'StaffMember:') : null;
  const open = async () => {
    const draft = caseDraft.parse(draftOf(words));
    const { centreCode, isAnotherPerson } = words;
    const input = { ...draft, road: draft.road ?? null, centreCode, officerId, isAnotherPerson };
    const done = await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (done) forget();
    return done?.openCase.id ?? null;
  };
  return { words, write, open, discard, isRestored, loading, failure, errors: errorsOf(words) };
}

function errorsOf(words: OpeningWords): Record<string, string> {
  const errors = validated(caseDraft)(draftOf(words));
  return Object.fromEntries(
    Object.entries(errors).map(([path, sentence]) => [path.split('.').at(-1) ?? path, sentence]),
  );
}

/** The words in the shape of the domain's draft; a stay is added by who may know of it, on the page of the case. */
function draftOf(words: OpeningWords) {
  const { origin, road, territoryCode, openedOn, consentLanguage, witness, ...person } = words;
  const givenAt = words.hasConsent ? new Date().toISOString() : null;
  const textVersion = consentTextVersions.at(-1);
  return {
    origin,
    road,
    territoryCode,
    openedOn,
    person: { ...person, nationalId: person.nationalId.trim() || null, phone: person.phone.trim() || null },
    consent: { textVersion, language: consentLanguage, givenAt, witness: witness.trim() || null },
    stay: null,
  };
}

function blank(): OpeningWords {
  return {
    origin: 'WALK_IN',
    road: null,
    territoryCode: null,
    centreCode: null,
    openedOn: dayOf(new Date()),
    sex: null,
    birthYear: null,
    firstNameAr: '',
    lastNameAr: '',
    firstNameFr: '',
    lastNameFr: '',
    phone: '',
    nationalId: '',
    preferredLanguage: language(),
    consentLanguage: language(),
    witness: '',
    hasConsent: false,
    isAnotherPerson: false,
  };
}
