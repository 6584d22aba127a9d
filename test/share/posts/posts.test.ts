/** Texts for networks: counted as each counts, whole, with who said it, and never over the limit. */
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { composePosts } from '../../../src/share/posts/compose-posts.ts';
import { NETWORK_NAMES, NETWORKS, type NetworkName } from '../../../src/share/posts/networks.ts';
import { Posts } from '../../../src/share/posts/posts-schema.ts';
import { makeDesk } from '../../app/desk-calls.ts';

const LINK = 'https://cards.example.org/s/0123456789abcdef/quote-1-of-a-long-name';

describe('a count', () => {
  it.each<[NetworkName, string, number, string]>([
    ['x', 'Water rose.', 11, 'letters'],
    ['x', `Water rose. ${LINK}`, 12 + 23, 'a link is 23'],
    ['x', 'See example.com today', 4 + 23 + 6, 'X makes a link of a bare host'],
    ['x', '水位', 4, 'wide letters weigh two'],
    ['x', '👩‍👩‍👧 ok', 2 + 3, 'a family is one emoji of two'],
    ['x', '“Yes” – no…', 12, 'quotation marks and dashes weigh one, an ellipsis two'],
    ['x', 'cafe\u0301', 4, 'counted as composed'],
    ['mastodon', `Water rose. ${LINK}`, 12 + 23, 'a link is 23'],
    ['mastodon', '👩‍👩‍👧 ok', 4, 'graphemes'],
    ['bluesky', 'a\nb', 3, 'line breaks count'],
    ['bluesky', LINK, LINK.length, 'a link counts whole'],
    ['bluesky', 'नमस्ते', 3, 'graphemes'],
    ['threads', 'ok 👍', 3 + 4, 'an emoji by its bytes'],
    ['linkedin', 'ok 👍', 5, 'UTF-16 units'],
  ])('%s: %j is %i (%s)', (name, text, length) => expect(NETWORKS[name].count(text)).toBe(length));
});

const base = { language: 'en', rtl: false, source: { publisher: null, date: null, address: null, paragraph: 1 } };
const sentence = (i: number) => `In week ${i} the water rose again over the lower quay, and the pumps ran all night long.`;
const long = Array.from({ length: 9 }, (_, i) => sentence(i + 1)).join(' ');
const quote = (text: string): Card => ({
  ...base, id: 'quote-1', kind: 'quote', matter: '', leadIn: '', text, speaker: { name: 'Rosa Medina', role: 'the harbour master' },
  part: null,
});
const LEAD_IN = 'Asked about the quay, the harbour master shook her head.';
const TAIL = `Source: The Harbour Times, 10 March 2026\n${LINK}`;

describe('a post', () => {
  it('holds the words, the speaker, the source and the link', () => {
    expect(composePosts(quote('We cannot wait.'), TAIL, NETWORKS.x)).toEqual([
      `Rosa Medina, the harbour master: “We cannot wait.”\n\n${TAIL}`,
    ]);
  });

  it('tells the writer’s sentence before the words that answer it', () => {
    const card = { ...quote('We cannot wait.'), leadIn: LEAD_IN };
    expect(composePosts(card, TAIL, NETWORKS.x)).toEqual([
      `${LEAD_IN}\n\nRosa Medina, the harbour master: “We cannot wait.”\n\n${TAIL}`,
    ]);
  });

  it.each(NETWORK_NAMES)('for %s is within its limit, and a thread says who speaks in every part', (name) => {
    const { limit, count } = NETWORKS[name];
    const posts = composePosts(quote(long), TAIL, NETWORKS[name]);
    for (const post of posts) {
      expect(count(post)).toBeLessThanOrEqual(limit);
      expect(post).toContain('Rosa Medina, the harbour master: “');
    }
    expect(posts.at(-1)).toContain(LINK);
    expect(posts.length > 1).toBe(limit < 900);
    const said = posts.map((post) => /“(.*)”/su.exec(post)?.[1]?.replace(/^… | …$/gu, '') ?? '').join(' ');
    expect(said.replace(/\s…/gu, '').replace(/\s+/gu, ' ')).toBe(long);
  });

  it('cuts no word, and goes on in the next post where it must cut a sentence', () => {
    const words = `${'The council of the harbour town '.repeat(14)}agreed.`;
    const posts = composePosts({ ...base, id: 'fact-1', kind: 'fact', matter: '', text: words }, TAIL, NETWORKS.bluesky);
    expect(posts.length).toBeGreaterThan(2);
    const known = new Set(words.split(' '));
    const told = posts.join(' ').replace(TAIL, '').replace(/\(\d+\/\d+\)/g, '').split(/\s+/).filter(Boolean);
    expect(told.filter((word) => word !== '…' && !known.has(word))).toEqual([]);
    expect(told.filter((word) => word !== '…')).toHaveLength(words.split(' ').length);
  });

  it('of a figure tells the sentence, of a list every item', () => {
    const figure: Card = {
      ...base, id: 'figure-1', kind: 'figure', matter: '', figure: '4,100', label: 'cars a day',
      sentence: 'Some 4,100 cars cross the bridge a day.',
    };
    expect(composePosts(figure, TAIL, NETWORKS.x)[0]).toBe(`Some 4,100 cars cross the bridge a day.\n\n${TAIL}`);
    const list: Card = {
      ...base, id: 'people', kind: 'people', matter: 'Who decides',
      people: [{ name: 'Ana Lima', role: 'mayor of Port Allery' }, { name: 'Ben Ode', role: null }],
    };
    const [post = ''] = composePosts(list, TAIL, NETWORKS.mastodon);
    expect(post).toContain('Ana Lima, mayor of Port Allery\n\nBen Ode');
  });
});

describe('GET /api/sheets/{id}/posts', () => {
  it('gives every shown card for every network, as editors left it', async () => {
    const { get, path, patch, read } = await makeDesk();
    const hidden = (await read()).sheet.cards[1]?.id ?? '';
    await patch({ hide: [hidden] });
    const answer = await get(`${path}/posts`);
    expect(answer.status).toBe(200);
    const { cards } = Posts.parse(await answer.json());
    expect(cards.map(({ id }) => id)).toEqual((await read()).sheet.cards.map(({ id }) => id));
    for (const { networks, link, alt } of cards) {
      expect([networks.length, alt.length > 0]).toEqual([NETWORK_NAMES.length, true]);
      for (const { limit, posts } of networks) {
        expect(posts.every(({ length }) => length <= limit)).toBe(true);
        expect(posts.at(-1)?.text).toContain(link);
      }
    }
    expect((await get('/api/sheets/0000000000000000/posts')).status).toBe(404);
  });
});
