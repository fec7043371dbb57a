import { send } from './send.ts';

type Account = { readonly email: string; readonly role: string };
type PublicConfig = { readonly accounts: readonly Account[]; readonly password: string | null };

const signIn = `mutation SignIn($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) { id email need }
}`;
const verify = `mutation Verify($code: String!) { verifySecondFactor(input: { code: $code }) { id } }`;

/** Offers the demonstration accounts of this server; choosing one signs in and shows the explorer again. */
export async function offerAccounts(show: (key: string) => void): Promise<void> {
  const select = document.querySelector<HTMLSelectElement>('#account');
  const outcome = document.querySelector<HTMLOutputElement>('#outcome');
  if (!select || !outcome) return;
  const { accounts, password }: PublicConfig = await (await fetch('/config.json')).json();
  if (accounts.length === 0 || password === null) {
    outcome.textContent = 'Sign in on the console first; the explorer then acts as you.';
    select.hidden = true;
    return;
  }
  select.append(
    new Option('nobody', ''),
    ...accounts.map(({ email, role }) => new Option(`${role} · ${email}`, email)),
  );
  const change = async () => {
    const answer = select.value ? await enter(select.value, password) : await send({ query: 'mutation { signOut }' });
    outcome.textContent = answer.errors?.[0]?.message ?? '';
    show(select.value || 'nobody');
  };
  select.addEventListener('change', change);
  await preselect(select, accounts, change);
}

/** Whoever the console has signed in stays; a newcomer begins as the coordinator, for whom every example answers. */
async function preselect(
  select: HTMLSelectElement,
  accounts: readonly Account[],
  change: () => Promise<void>,
): Promise<void> {
  const { data } = await send({ query: '{ viewer { email } }' });
  const coordinator = accounts.find(({ role }) => role === 'REGIONAL_COORDINATOR');
  const known = emailOf(data?.viewer);
  select.value = known ?? coordinator?.email ?? '';
  if (known === null && coordinator) await change();
}

function emailOf(viewer: unknown): string | null {
  const isKnown = typeof viewer === 'object' && viewer !== null && 'email' in viewer;
  return isKnown && typeof viewer.email === 'string' ? viewer.email : null;
}

/** Signs in; an account of the demonstration has no telephone, and is told the code of its second factor. */
async function enter(email: string, password: string) {
  const signedIn = await send({ query: signIn, variables: { email, password } });
  if (signedIn.data?.signIn?.need !== 'SECOND_FACTOR') return signedIn;
  const told = await send({ query: '{ demonstrationCode }' });
  return send({ query: verify, variables: { code: told.data?.demonstrationCode } });
}
