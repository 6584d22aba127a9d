/** Who may write: bearers of a configured key; where none is configured, the machine that the Worker runs on. */
import { Fault } from '../errors.ts';
import { MIN_KEY_LENGTH } from '../limits.ts';
import { digest } from '../sheet/digest.ts';

/** Names that only the machine itself can be reached by, so that nobody else can call them. */
const LOOPBACK = /^(localhost|.+\.localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/** What proxies add: behind one that passes `Host: localhost` on, a stranger looks like this machine. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

const BEARER = /^Bearer +(\S+)$/i;

const SET_A_KEY = 'Set one with: wrangler secret put API_KEYS (several keys are separated by commas).';

const MAKE_A_KEY = 'Make one with: openssl rand -base64 32';

/**
 * The keys in the secret API_KEYS: separated by commas, so that a new one can be added before the old one goes.
 * @throws Error: better no Worker than one whose key anybody may guess, or no header could carry
 */
export function parseKeys(secret: string | undefined): string[] {
  const keys = (secret ?? '').split(',').map((key) => key.trim()).filter(Boolean);
  if (keys.some((key) => key.length < MIN_KEY_LENGTH)) {
    throw new Error(`API_KEYS: each key must have at least ${MIN_KEY_LENGTH} characters. ${MAKE_A_KEY}`);
  }
  if (keys.some((key) => !/^[!-~]+$/.test(key))) {
    throw new Error(`API_KEYS: a key may hold ASCII only, and no spaces. ${MAKE_A_KEY}`);
  }
  return keys;
}

/**
 * Lets a write pass or says what is missing.
 * @throws Fault UNAUTHORIZED
 */
export async function requireKey(request: Request, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return requireLoopback(request);
  const given = BEARER.exec(request.headers.get('authorization') ?? '')?.[1];
  if (given === undefined) throw unauthorized('Send a key: Authorization: Bearer …');
  if (!(await isOneOf(given, keys))) throw unauthorized('The key is not one of this deployment.');
}

/** A name before the first colon of a key, as in `anna:4k3j…`. */
const NAMED_KEY = /^([\w.-]{1,30}):/;
const PRINT_BYTES = 3;

/** What a change is signed with: the name in its key, else a print that tells keys apart and gives none away. */
export async function writerOf(request: Request): Promise<string> {
  const key = BEARER.exec(request.headers.get('authorization') ?? '')?.[1];
  if (key === undefined) return 'this machine';
  const name = NAMED_KEY.exec(key)?.[1];
  if (name !== undefined) return name;
  const print = (await digest(key)).slice(0, PRINT_BYTES);
  return `key ${Array.from(print, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** True for an address that only this machine can call. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/** A page on another site can make a browser on this machine post here without asking; its Origin gives it away. */
function requireLoopback(request: Request): void {
  const url = new URL(request.url);
  if (!isLoopback(url)) throw unauthorized(`No key is configured, so writes work on localhost only. ${SET_A_KEY}`);
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== url.origin) {
    throw unauthorized(`No key is configured, so other sites may not write. ${SET_A_KEY}`);
  }
  if (FORWARDED.some((name) => request.headers.has(name))) {
    throw unauthorized(`No key is configured, so what a proxy passes on may not write. ${SET_A_KEY}`);
  }
}

/** Compares digests of equal length, each to its last byte, and every key: the time taken tells nothing of a key. */
async function isOneOf(given: string, keys: readonly string[]): Promise<boolean> {
  const [wanted, ...known] = await Promise.all([given, ...keys].map(digest));
  let found = 0;
  for (const key of known) {
    let difference = 0;
    for (let i = 0; i < key.length; i++) difference |= (key[i] ?? 0) ^ (wanted?.[i] ?? 0);
    found |= Number(difference === 0);
  }
  return found === 1;
}

function unauthorized(detail: string): Fault {
  return new Fault('UNAUTHORIZED', detail, { headers: { 'www-authenticate': 'Bearer realm="verbatim"' } });
}
