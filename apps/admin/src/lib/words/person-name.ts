import { language } from '../language.ts';

type Identity = {
  readonly firstNameAr: string;
  readonly lastNameAr: string;
  readonly firstNameFr: string;
  readonly lastNameFr: string;
};
/** What a name needs to know of a person: the identity where it is in reach, the code always. */
export type Named = { readonly publicCode: string; readonly identity?: Identity | null };

/** What a person is called here: the name in the reader's script, or the code where names are out of reach. */
export function nameOf({ identity, publicCode }: Named): string {
  if (!identity) return publicCode;
  const names =
    language() === 'ar' ? [identity.firstNameAr, identity.lastNameAr] : [identity.firstNameFr, identity.lastNameFr];
  return names.join(' ');
}

type Held = { readonly code: string; readonly case: { readonly person: Named } | null };

/** What the holder of a project is called here: by the project's code where the case is out of reach. */
export function holderOf({ code, case: caseFile }: Held): string {
  return caseFile ? nameOf(caseFile.person) : code;
}
