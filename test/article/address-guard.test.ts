import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../src/article/address-guard.ts';
import { Fault } from '../../src/errors.ts';

const refusal = (address: string): string | null => {
  try {
    checkAddress(address);
    return null;
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.code === 'URL_REFUSED') return thrown.detail;
    throw thrown;
  }
};

describe('refuses', () => {
  const rows: [string, string][] = [
    ['', 'nothing'],
    ['news.example.com/a', 'no scheme'],
    ['file:///etc/passwd', 'file'],
    ['ftp://example.com/', 'ftp'],
    ['gopher://example.com/', 'gopher'],
    ['javascript:fetch(1)', 'script'],
    ['data:text/html,<p>x', 'data'],
    ['blob:https://example.com/1', 'blob'],
    ['https://user:pw@news.com/', 'credentials'],
    ['https://news.com@127.0.0.1/', 'a host as a user name'],
    ['https://news.com:8443/', 'odd port'],
    ['http://news.com:22/', 'ssh port'],
    ['http://localhost/', 'localhost'],
    ['http://LOCALHOST./', 'capitals and a trailing dot'],
    ['http://a.localhost/', 'subdomain of localhost'],
    ['http://printer.local/', 'mDNS'],
    ['http://metadata.google.internal/computeMetadata/v1/', 'Google metadata by name'],
    ['http://metadata/', 'short name'],
    ['http://instance-data.ec2.internal/', 'AWS metadata by name'],
    ['http://kubernetes.default.svc.cluster.local/', 'Kubernetes'],
    ['http://router.home.arpa/', 'home network'],
    ['http://intranet/', 'a name without a dot'],
    ['http://127.0.0.1.nip.io/', 'a name that stands for an address'],
    ['http://localtest.me/', 'a public name of loopback'],
    ['http://127.0.0.1/', 'loopback'],
    ['http://127.1/', 'short loopback'],
    ['http://127.0.1/', 'three parts'],
    ['http://2130706433/', 'decimal'],
    ['http://0x7f000001/', 'hexadecimal'],
    ['http://0x7f.0.0.0x1/', 'hexadecimal parts'],
    ['http://017700000001/', 'octal'],
    ['http://0177.0.0.1/', 'octal part'],
    ['http://127.0.0.1./', 'literal with a trailing dot'],
    ['http://%31%32%37.0.0.1/', 'percent-encoded'],
    ['http://１２７.0.0.1/', 'full-width digits'],
    ['http://127。0。0。1/', 'ideographic full stops'],
    ['http://①②⑦.⓪.⓪.①/', 'circled digits'],
    ['http://0/', 'this host'],
    ['http://0.0.0.0/', 'any host'],
    ['http://10.1.2.3/', 'private'],
    ['http://172.16.0.1/', 'private'],
    ['http://172.31.255.255/', 'end of a private range'],
    ['http://192.168.1.1/', 'private'],
    ['http://169.254.169.254/latest/meta-data/', 'metadata'],
    ['http://2852039166/', 'metadata in decimal'],
    ['http://0xa9fea9fe/', 'metadata in hexadecimal'],
    ['http://0251.0376.0251.0376/', 'metadata in octal'],
    ['http://100.64.0.1/', 'carrier NAT'],
    ['http://100.100.100.200/', 'Alibaba metadata'],
    ['http://168.63.129.16/', 'Azure host'],
    ['http://192.0.0.192/', 'Oracle metadata'],
    ['http://198.18.0.1/', 'benchmarking'],
    ['http://203.0.113.9/', 'documentation'],
    ['http://224.0.0.1/', 'multicast'],
    ['http://255.255.255.255/', 'broadcast'],
    ['http://[::1]/', 'IPv6 loopback'],
    ['http://[::]/', 'IPv6 any'],
    ['http://[0:0:0:0:0:0:0:1]/', 'written out'],
    ['http://[::ffff:127.0.0.1]/', 'IPv4-mapped'],
    ['http://[::ffff:7f00:1]/', 'IPv4-mapped in hexadecimal'],
    ['http://[::ffff:0:127.0.0.1]/', 'IPv4-translated'],
    ['http://[::127.0.0.1]/', 'IPv4-compatible'],
    ['http://[64:ff9b::7f00:1]/', 'NAT64'],
    ['http://[64:ff9b:1::a00:1]/', 'local NAT64'],
    ['http://[2002:7f00:1::]/', '6to4'],
    ['http://[2001:0:7f00:1::]/', 'Teredo'],
    ['http://[2001:db8::1]/', 'documentation'],
    ['http://[3fff::1]/', 'documentation'],
    ['http://[fe80::1]/', 'link-local'],
    ['http://[fec0::1]/', 'site-local'],
    ['http://[fd00:ec2::254]/', 'AWS metadata over IPv6'],
    ['http://[fc00::1]/', 'unique local'],
    ['http://[ff02::1]/', 'multicast'],
    ['http://[100::1]/', 'discard'],
    ['http://256.1.1.1/', 'no address'],
    ['http://1.2.3.4.5/', 'five parts'],
    [`https://news.com/${'a'.repeat(2100)}`, 'endless'],
    ['http://exa mple.com/', 'a space in the host'],
    ['https://hidden.onion/', 'Tor'],
  ];
  it.each(rows)('%s (%s)', (address) => expect(refusal(address)).toMatch(/^The address may not be fetched: /));
});

it.each([
  ['http://intranet/', 'its host is a local name'],
  ['http://printer.local/', 'its host is a local name'],
  ['https://news.example/a', 'its host does not exist, for no public name ends in ".example"'],
  ['https://news.invalid/a', 'its host does not exist, for no public name ends in ".invalid"'],
])('%s: %s', (address, why) => expect(refusal(address)).toContain(`: ${why}. Send`));

describe('lets through', () => {
  const rows: [string, string, string][] = [
    ['https://news.com/a?b=c#d', 'https://news.com/a?b=c#d', 'an article'],
    ['http://news.com:80/', 'http://news.com/', 'the usual port'],
    ['https://news.com:443/', 'https://news.com/', 'the usual port'],
    ['HTTPS://NEWS.COM', 'https://news.com/', 'capitals'],
    ['https://zeitung.münchen.de/', 'https://zeitung.xn--mnchen-3ya.de/', 'an international name'],
    ['http://8.8.8.8/', 'http://8.8.8.8/', 'a public address'],
    ['http://172.32.0.1/', 'http://172.32.0.1/', 'just behind a private range'],
    ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/', 'public IPv6'],
    ['https://localhost.news.com/', 'https://localhost.news.com/', 'a name that begins like a local one'],
    ['https://internal-news.com/', 'https://internal-news.com/', 'a name that holds one'],
  ];
  it.each(rows)('%s', (address, href) => expect(checkAddress(address).href).toBe(href));
});
