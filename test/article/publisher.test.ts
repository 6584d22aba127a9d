/** What a page may call itself on a card. */
import { expect, it } from 'vitest';
import { cleanPublisher } from '../../src/article/metadata/publisher.ts';

it.each([
  ['The Port Times', 'The Port Times'],
  ['The Port Times | News from the harbour', 'The Port Times'],
  ['t-online', 't-online'],
  ['n-tv', 'n-tv'],
  ['mother-jones', 'mother-jones'],
  ['//port.example', null],
])('%s', (raw, name) => {
  expect(cleanPublisher(raw)).toBe(name);
});
