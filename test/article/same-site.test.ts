/** Which hosts speak for one publisher. */
import { expect, it } from 'vitest';
import { isSameSite } from '../../src/article/metadata/same-site.ts';

it.each([
  ['news.example.com', 'www.example.com', true, 'parts of one site'],
  ['news.example.co.uk', 'example.co.uk', true, 'a suffix of two labels'],
  ['alice.github.io', 'bob.github.io', false, 'tenants of a private suffix'],
  ['alice.substack.com', 'bob.substack.com', false, 'tenants of a hoster that the list lacks'],
  ['alice.pages.dev', 'preview.alice.pages.dev', true, 'one tenant'],
  ['substack.com', 'bob.substack.com', false, 'the hoster and a tenant'],
  ['192.0.2.1', '192.0.2.2', false, 'two numbers, which have no domain'],
  ['[2001:db8::1]', '[2001:db8::2]', false, 'two numbers of the new kind'],
  ['localhost', 'intranet', false, 'two local names'],
  ['github.io', 'gitlab.io', false, 'two suffixes'],
  ['EXAMPLE.com.', 'example.com', true, 'another spelling'],
])('%s and %s: %s (%s)', (a, b, same) => expect(isSameSite(a, b)).toBe(same));
