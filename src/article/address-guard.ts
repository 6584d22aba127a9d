/**
 * Which addresses may be fetched on a caller's word: public web hosts on their usual ports, nothing else. Refuses by
 * name and by literal; the URL parser has already turned decimal, octal, hexadecimal and short IPv4 forms into the
 * dotted one. A Worker resolves no names itself, and its network does not route to private ranges: names that point
 * there are its to refuse. On a machine of one's own a gate refuses them (scripts/url-gate.ts).
 */
import { Fault } from '../errors.ts';
import { MAX_URL_LENGTH } from '../limits.ts';

/** The address as a URL that may be fetched. @throws Fault URL_REFUSED, saying why */
export function checkAddress(raw: string, base?: URL): URL {
  if (raw.length > MAX_URL_LENGTH) throw refused(`it is longer than ${MAX_URL_LENGTH} characters`);
  if (!URL.canParse(raw, base)) throw refused('it is no absolute http or https address');
  const url = new URL(raw, base);
  const why = flawOf(url);
  if (why) throw refused(why);
  return url;
}

const refused = (why: string) =>
  new Fault(
    'URL_REFUSED',
    `The address may not be fetched: ${why}. Send an http or https address of a public web page.`,
  );

function flawOf(url: URL): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `its scheme is "${url.protocol.slice(0, 20)}"`;
  if (url.username || url.password) return 'it carries a user name or password';
  if (url.port !== '' && url.port !== '80' && url.port !== '443') return `it names port ${url.port}`;
  const host = url.hostname.toLowerCase();
  if (host.startsWith('[')) return isPublicIpv6(host.slice(1, -1)) ? null : 'its host is not on the public internet';
  const name = host.replace(/\.+$/, '');
  if (/^[\d.]+$/.test(name)) return isPublicIpv4(name) ? null : 'its host is not on the public internet';
  return nameFlaw(name);
}

/** Names of a machine's own network (RFC 6761, 6762, 8375), or that lead to a cloud's metadata. */
const LOCAL_SUFFIXES = [
  'localhost', 'local', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'localdomain', 'home.arpa', 'consul',
  'cluster',
];
/** Endings under which no public host is (RFC 6761, 7686, 9476). */
const ENDINGS_OF_NO_HOST = ['arpa', 'onion', 'test', 'invalid', 'example', 'alt'];
/** Public names that answer with whatever address stands in them. */
const REBINDERS = [
  'nip.io', 'sslip.io', 'xip.io', 'localtest.me', 'lvh.me', 'vcap.me', 'lacolhost.com', 'rbndr.us', 'traefik.me',
];

function nameFlaw(name: string): string | null {
  if (!name.includes('.')) return 'its host is a local name';
  if (/^0x[\da-f]*$/i.test(name.split('.').at(-1) ?? '')) return 'its host is no name';
  const within = (suffix: string) => name === suffix || name.endsWith(`.${suffix}`);
  if (LOCAL_SUFFIXES.some(within)) return 'its host is a local name';
  const ending = ENDINGS_OF_NO_HOST.find(within);
  if (ending !== undefined) return `its host does not exist, for no public name ends in ".${ending}"`;
  return REBINDERS.some(within) ? 'its host stands for another address' : null;
}

type Range = readonly [base: string, bits: number];

/** IANA's special-purpose registry: none of these is a host on the public internet. */
const IPV4: readonly Range[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.31.196.0', 24], ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['192.175.48.0', 24],
  ['198.18.0.0', 15], ['198.51.100.0', 24],
  ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
  ['168.63.129.16', 32], // Azure's host services, on a public number
  ['100.100.100.200', 32], // Alibaba's metadata
];

/** Whether a number that a name resolved to is a host on the public internet. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPublicIpv4(mapped);
  return address.includes(':') ? isPublicIpv6(address.toLowerCase()) : isPublicIpv4(address);
}

function isPublicIpv4(literal: string): boolean {
  const address = ipv4Number(literal);
  return (
    address !== null &&
    !IPV4.some(([base, bits]) => address >>> (32 - bits) === (ipv4Number(base) ?? 0) >>> (32 - bits))
  );
}

const OCTETS = 4;
const LAST_OCTET = 0xff;

function ipv4Number(literal: string): number | null {
  const parts = literal.split('.').map(Number);
  if (parts.length !== OCTETS || parts.some((part) => !(part >= 0 && part <= LAST_OCTET))) return null;
  return parts.reduce((sum, part) => sum * (LAST_OCTET + 1) + part, 0) >>> 0;
}

/** By the first group of an address, or its first two (IANA's registries of IPv6 space). */
/** Else loopback, mapped, 64:ff9b::/96, fc00::/7, fe80::/10, ff00::/8 … */
const GLOBAL_UNICAST = { from: 0x2000, to: 0x3fff };
const SIX_TO_FOUR = 0x2002;
const SPECIAL = 0x2001;
/** 2001:0000::/23: Teredo, ORCHID, benchmarking. */
const PROTOCOLS_END = 0x0200;
const DOCUMENTATION = 0x0db8;
/** 3fff::/20. */
const DOCUMENTATION_BLOCK = { from: 0x3ff0, to: 0x3fff };
const GROUPS = 8;
const LAST_GROUP = 0xffff;

const isWithin = (group: number, { from, to }: { from: number; to: number }) => group >= from && group <= to;

/**
 * Global unicast only, and none of the forms that carry an IPv4 address (mapped, NAT64, 6to4, Teredo) or are set aside.
 */
function isPublicIpv6(literal: string): boolean {
  const groups = ipv6Groups(literal);
  if (!groups) return false;
  const [first = 0, second = 0] = groups;
  if (!isWithin(first, GLOBAL_UNICAST) || first === SIX_TO_FOUR) return false;
  if (first === SPECIAL && (second < PROTOCOLS_END || second === DOCUMENTATION)) return false;
  return !isWithin(first, DOCUMENTATION_BLOCK);
}

function ipv6Groups(literal: string): number[] | null {
  const [head = '', tail] = literal.split('::');
  const parse = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const left = parse(head);
  const right = tail === undefined ? [] : parse(tail);
  const gap = tail === undefined ? 0 : GROUPS - left.length - right.length;
  if (gap < 0) return null;
  const groups = [...left, ...Array<number>(gap).fill(0), ...right];
  return groups.length === GROUPS && groups.every((group) => group >= 0 && group <= LAST_GROUP) ? groups : null;
}
