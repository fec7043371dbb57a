export const signInPath = '/sign-in';
export const invitationPath = '/invitation';
export const forgottenPath = '/forgotten';
export const resetPath = '/reset';

/** The pages of someone who has no whole session yet. */
export const entryPaths: readonly string[] = [signInPath, invitationPath, forgottenPath, resetPath];

/** The way back after signing in: a path of this console, never another site. */
export function wayBack(search: string): string {
  const wanted = new URLSearchParams(search).get('to') ?? '/';
  return /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}

/** Goes to the sign-in page, remembering where this person was. */
export function leaveForSignIn(): void {
  const here = location.pathname + location.search;
  const to = here === '/' ? '' : `?${new URLSearchParams({ to: here })}`;
  location.assign(signInPath + to);
}
