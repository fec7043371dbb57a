import { isIP } from 'node:net';
import type { Settings } from './config.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Passwords that stand in examples, images and articles: who attacks tries them first. */
const publishedPasswords = ['postgres', 'password', 'wasl', 'secret', 'admin', 'changeme', 'change-me', 'example'];
const shortestPassword = 12;

/** Why Wasl must not start with these settings, in one sentence for the operator; null when nothing speaks against it. */
export function dangerOf(set: Settings, variables: Variables): string | null {
  const inProduction = set.NODE_ENV === 'production' ? productionDangers(set, variables) : [];
  return [...loginDangers(set), addressDanger(set), proxyDanger(set), ...inProduction].find(isDanger) ?? null;
}

function isDanger(found: string | null): found is string {
  return found !== null;
}

function loginDangers(set: Settings): (string | null)[] {
  const { DATABASE_URL: owner, WASL_APP_DATABASE_URL: app, WASL_WORKER_DATABASE_URL: worker } = set;
  const [ownerName, appName, workerName] = [owner, app, worker].map((url) => (url ? userOf(url) : null));
  const isAlone = owner !== undefined && (app === undefined) !== (worker === undefined);
  return [
    isAlone ? 'WASL_APP_DATABASE_URL and WASL_WORKER_DATABASE_URL go together: set both or none.' : null,
    app && appName === ownerName ? 'WASL_APP_DATABASE_URL is the login of the owner, whom no wall stops.' : null,
    worker && workerName === ownerName
      ? 'WASL_WORKER_DATABASE_URL is the login of the owner, whom no wall stops.'
      : null,
    app && appName === workerName ? 'WASL_APP_DATABASE_URL and WASL_WORKER_DATABASE_URL are the same login.' : null,
  ];
}

function addressDanger({ WASL_PUBLIC_URL: address }: Settings): string | null {
  if (address === undefined) return null;
  const { pathname, search, username } = new URL(address);
  const isPlain = pathname === '/' && search === '' && username === '';
  return isPlain ? null : 'WASL_PUBLIC_URL must be an origin alone, without a path, a question or a name.';
}

function proxyDanger({ WASL_TRUSTED_PROXIES: proxies }: Settings): string | null {
  const wrong = proxies?.split(',').find((proxy) => !isNetwork(proxy.trim()));
  return wrong ? `WASL_TRUSTED_PROXIES: ${wrong.trim()} is not an address or a network of known proxies.` : null;
}

/** An address, or a network small enough to be one's own: to believe everybody is to have no limit per address. */
function isNetwork(text: string): boolean {
  const [address = '', bits] = text.split('/');
  const isAddress = isIP(address) !== 0;
  return isAddress && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 8));
}

function productionDangers(set: Settings, variables: Variables): (string | null)[] {
  const databases = [set.DATABASE_URL, set.WASL_APP_DATABASE_URL, set.WASL_WORKER_DATABASE_URL];
  const address = set.WASL_PUBLIC_URL;
  return [
    set.WASL_DEMO === 'on'
      ? 'WASL_DEMO=on cannot be used in production: demonstration accounts have a published password.'
      : null,
    address === undefined ? 'WASL_PUBLIC_URL must be set in production: links and cookies depend on it.' : null,
    address?.startsWith('http:') ? 'WASL_PUBLIC_URL must be https in production: without TLS anyone may listen.' : null,
    databases.some((url) => url !== undefined && hasPublishedPassword(url))
      ? `A database password is published or shorter than ${shortestPassword} characters: make one with openssl rand -hex 24`
      : null,
    databases.some((url) => url?.includes('sslmode=no-verify'))
      ? 'sslmode=no-verify asks nobody who the database is: use verify-full.'
      : null,
    variables.NODE_TLS_REJECT_UNAUTHORIZED === '0'
      ? 'NODE_TLS_REJECT_UNAUTHORIZED=0 cannot be used in production: it believes every certificate.'
      : null,
    set.WASL_KEK_FILE === undefined || set.WASL_BLIND_INDEX_KEY_FILE === undefined
      ? 'WASL_KEK_FILE and WASL_BLIND_INDEX_KEY_FILE must be set in production: what is sealed is lost with its key.'
      : null,
    set.WASL_KEK_FILE !== undefined && set.WASL_KEK_FILE === set.WASL_BLIND_INDEX_KEY_FILE
      ? 'WASL_KEK_FILE and WASL_BLIND_INDEX_KEY_FILE are the same file: whoever finds one must not have the other.'
      : null,
  ];
}

function userOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).username : null;
}

function hasPublishedPassword(url: string): boolean {
  const password = URL.canParse(url) ? decodeURIComponent(new URL(url).password) : '';
  // Without a password the server knows the client by a certificate or its own rules.
  if (password === '') return false;
  return password.length < shortestPassword || publishedPasswords.some((known) => password.toLowerCase() === known);
}
