/**
 * Our pages in the languages of those who read them: chosen by one rule, whole, and never mixed up by a cache. The
 * article is in Arabic, so that every word of ours in Latin or Cyrillic letters on a page must be in its language.
 */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/schema.ts';
import { PAGE_LANGUAGES, PAGE_WORDS, type PageLanguage } from '../../src/share/words/page-words.ts';
import { makeApp, NOW, ORIGIN } from './make-app.ts';

const SOURCE = 'https://elmina.example/jisr';
const ARABIC = [
  'قال رئيس البلدية سامي الحداد إن الجسر القديم سيغلق تسعة أسابيع ابتداء من 12 مارس 2026 في مدينة صور.',
  '«لا يمكن للجسر أن يحمل الشاحنات الثقيلة بعد اليوم»، قال سامي الحداد، رئيس البلدية.',
  'وتبلغ كلفة الإصلاح 48 مليون دولار، ويعبر الجسر كل يوم 23 ألف سيارة، بحسب وزارة الأشغال.',
].join('\n\n');

let time = NOW.getTime();
const { app, post, get } = makeApp({ now: () => new Date(time) });
const publish = async (text: string, more: object = {}) => {
  const body = JSON.stringify({ text, sourceUrl: SOURCE, publisher: 'المينا', publishedAt: '2026-03-10', ...more });
  const answer = await post(body, { 'content-type': 'application/json' });
  time += 60_000;
  return Sheet.parse(await answer.json());
};
const first = await publish(ARABIC);
const sheet = await publish(ARABIC.replace('تسعة', 'سبعة').replace('48', '46'));
const german = await publish('Die alte Brücke wird am 12. März 2026 gesperrt, sagte Bürgermeisterin Helena Brandt am Dienstag in Bremen.', {
  language: 'de', sourceUrl: 'https://kurier.example/bruecke',
});
// released by whoever has no key, and reported on: what the desk then says is ours, too
const etag = (await get(`/api/sheets/${sheet.id}`)).headers.get('etag') ?? '';
const released = await get(`/api/sheets/${sheet.id}`, {
  method: 'PATCH', headers: { 'content-type': 'application/json', 'if-match': etag }, body: '{"approve":"sheet"}',
});
const reported = await get(`/s/${sheet.id}/report`, {
  method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'kind=speaker',
});
if (released.status !== 200 || reported.status !== 200) throw new Error(`${await released.text()} ${await reported.text()}`);
const inLanguage = (path: string, accepted: string | null, more: Record<string, string> = {}) =>
  get(path, { headers: { accept: 'text/html', ...(accepted !== null && { 'accept-language': accepted }), ...more } });

const CARD = sheet.cards[0]?.id ?? '';
const PAGES = [
  '/', '/check', '/desk', `/desk/${sheet.id}`, `/desk/${sheet.id}/work`, '/desk/rows', `/desk/${sheet.id}/previews`,
  `/s/${sheet.id}`, `/s/${sheet.id}/${CARD}`, `/s/${first.id}`, `/s/${sheet.id}/changes`,
  `/s/${sheet.id}/changes?since=${first.id}`, `/s/${first.id}/changes`, `/s/${sheet.id}/report`,
  '/s/0000000000000000', `/s/${sheet.id}/quote-99`, '/nowhere', '/desk/0000000000000000',
  `/s/${sheet.id}/changes?since=x`, `/s/${sheet.id}/changes?x=1`,
];

/** Names, which are alike in every language, and what an address or a tag is made of. */
const NAMES = new Set(
  ('verbatim json markdown csv ld bibtex text x bluesky threads facebook linkedin whatsapp telegram reddit pinterest ' +
    'mastodon instagram slack e mail https http localhost example elmina jisr s api sheets html utf pdf png svg url ' +
    'utc id kb docx md txt eml htm english deutsch français español italiano português nederlands polski русский ' +
    'українська sheet_not_found card_not_found not_found invalid_query unknown_parameter og square portrait story pin ' +
    'newsreader inter')
    .split(' '));
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{Script=Latin}\p{Script=Cyrillic}_]{2,}/gu) ?? [];
const leaves = (words: object): string[] =>
  Object.values(words).flatMap((one: unknown) => (typeof one === 'object' && one !== null ? leaves(one) : [String(one)]));
/** What a reader sees or hears of a page, without the code in it and what is to be copied. */
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'data-copied', 'data-failed'];
const MONTHS = (language: string) =>
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 3))).flatMap((day) =>
    (['long', 'short', 'numeric'] as const).flatMap((style) =>
      wordsIn(new Intl.DateTimeFormat(language, { month: style, day: 'numeric', year: 'numeric' }).format(day))));
const LANGUAGE_WORDS = (language: string) => {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return ['ar', 'fa', 'he', 'ur', 'en'].flatMap((one) => wordsIn(names.of(one) ?? ''));
};
/** Themes, which are called as in addresses; and the headline of the other sheet, in the list of both. */
const TOLD = new Set(wordsIn(`paper ink broadsheet ledger poster ${german.headline.text}`));
const PARAGRAPH = wordsIn('Absatz paragraphe párrafo paragrafo parágrafo alinea akapit абзац');

/** The kind of a node that is text. */
const TEXT = 3;

function shownBy(html: string): string {
  const { document } = parseHTML(html.startsWith('<!doctype') ? html : `<!doctype html><body>${html}</body>`);
  for (const code of document.querySelectorAll('script:not(#words), style, textarea')) code.remove();
  const told = [...document.querySelectorAll('*')].flatMap((element) =>
    ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []));
  const metas = [...document.querySelectorAll('meta[name=description]')].map((meta) => meta.getAttribute('content') ?? '');
  const script = document.querySelector('#words');
  const client = script ? leaves({ ...JSON.parse(script.textContent), language: '' }).join(' ') : '';
  script?.remove();
  const texts = [...document.querySelectorAll('*')].flatMap(({ childNodes }) =>
    [...childNodes].flatMap(({ nodeType, textContent }) => (nodeType === TEXT ? (textContent ?? '') : [])));
  return [...texts, client, ...told, ...metas].join(' ');
}

describe.each(PAGE_LANGUAGES.filter((one) => one !== 'en'))('the pages in %s', (language) => {
  const own = new Set([
    ...wordsIn(leaves(PAGE_WORDS[language]).join(' ')), ...MONTHS(language), ...LANGUAGE_WORDS(language), ...PARAGRAPH,
  ]);

  it.each(PAGES)('%s has no word of another language', async (path) => {
    const answer = await inLanguage(path, language);
    const strange = wordsIn(shownBy(await answer.text()).replaceAll(/\{\w+\}/g, ' '))
      .filter((word) => !own.has(word) && !NAMES.has(word) && !TOLD.has(word));
    expect([...new Set(strange)]).toEqual([]);
  });
});

describe('the language of a page', () => {
  const spoken = async (path: string, accepted: string | null) =>
    parseHTML(await (await inLanguage(path, accepted)).text()).document.documentElement.getAttribute('lang');

  it.each<[string, string | null, PageLanguage, string]>([
    [`/s/${german.id}`, 'en-GB,en;q=0.9', 'en', 'a reader of English at the sheet of a German article'],
    [`/s/${german.id}`, 'pl', 'pl', 'a reader of Polish there'],
    [`/s/${german.id}`, null, 'de', 'a crawler, which says nothing: the article’s'],
    [`/s/${german.id}`, '*', 'de', 'who takes anything'],
    [`/s/${german.id}`, 'ja', 'de', 'who reads nothing that we write, but came to a German article'],
    [`/s/${german.id}?lang=fr`, 'en', 'fr', 'the address goes before the browser'],
    [`/s/${sheet.id}`, null, 'en', 'a crawler at an article in a language that our pages lack'],
    [`/s/${german.id}/changes`, null, 'de', 'the changes too'],
    [`/s/${german.id}/report`, null, 'de', 'and the form of a report'],
    ['/check', null, 'en', 'a page of no article'],
    [`/embed/${german.id}`, 'en', 'de', 'in a frame the page around it speaks: one answer for all'],
    [`/embed/${sheet.id}`, 'de', 'en', 'which our pages may lack'],
  ])('of %s for %s is %s: %s', async (path, accepted, language, _why) => expect(await spoken(path, accepted)).toBe(language));

  it('leaves the article in its own', async () => {
    const { document } = parseHTML(await (await inLanguage(`/s/${sheet.id}`, 'de')).text());
    expect(document.querySelector('title')?.getAttribute('lang')).toBe('ar');
    for (const words of document.querySelectorAll('.card-text, .shown, .evidence blockquote'))
      expect([words.getAttribute('lang'), words.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(document.documentElement.getAttribute('dir')).toBeNull();
  });

  it('that was asked for goes along with every link to a page of ours', async () => {
    for (const path of [`/s/${first.id}`, `/s/${sheet.id}/changes`, '/', '/check', `/s/${sheet.id}/report?card=${CARD}`]) {
      const { document } = parseHTML(await (await inLanguage(`${path}${path.includes('?') ? '&' : '?'}lang=pl`, 'en')).text());
      const links = [...document.querySelectorAll('a[href]')].map((link) => new URL(link.getAttribute('href') ?? '', `${ORIGIN}${path}`));
      const pages = links.filter(({ origin, pathname, hash }) => hash === '' && origin === ORIGIN && /^\/($|desk|check|s\/\w+($|\/[\w-]+$))/.test(pathname));
      expect(pages.length).toBeGreaterThan(12);
      expect(pages.filter(({ searchParams }) => !searchParams.has('lang')).map(String)).toEqual([]);
    }
  });

  it('is changed without losing what else the address says', async () => {
    const { document } = parseHTML(await (await inLanguage(`/s/${sheet.id}/changes?since=${first.id}`, 'en')).text());
    // the version before is the usual one, so the page's own address does not name it
    expect(document.querySelector('.languages a[lang=de]')?.getAttribute('href')).toBe('?lang=de');
    const report = parseHTML(await (await inLanguage(`/s/${sheet.id}/report?card=${CARD}`, 'en')).text()).document;
    expect(report.querySelector('.languages a[lang=de]')?.getAttribute('href')).toBe(`?card=${CARD}&lang=de`);
  });
});

describe('no cache mixes languages', () => {
  const ids = { ':id': sheet.id, ':card': CARD, ':slug': 'not-found', ':name': 'Courier' };
  const served = [...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))];
  const addresses = served.flatMap((path) => {
    if (path.endsWith(':file')) return [`/cards/${sheet.id}/${CARD}.svg`];
    if (path.includes(':file{')) return [`/s/${sheet.id}.md`, `/s/${sheet.id}.csv`];
    if (path === '/oembed') return [`/oembed?url=${encodeURIComponent(sheet.urls.page)}`];
    return [Object.entries(ids).reduce((filled, [name, value]) => filled.replace(name, value), path)];
  });

  it('is tried at every address', () => expect(addresses.length).toBeGreaterThan(30));

  it.each([...new Set([...addresses, ...PAGES])])('of %s', async (path) => {
    const [english, polish] = [await inLanguage(path, 'en'), await inLanguage(path, 'pl')];
    const [one, other] = [await english.text(), await polish.text()];
    if (one === other) return;
    expect(english.headers.get('vary')).toMatch(/\baccept-language$/);
    expect(english.headers.get('cache-control')).toMatch(/^no-(?:cache|store)$/);
    const tag = english.headers.get('etag');
    if (tag === null) return expect(english.headers.get('cache-control')).toBe('no-store');
    expect(polish.headers.get('etag')).not.toBe(tag);
    expect((await inLanguage(path, 'pl', { 'if-none-match': tag })).status).toBe(200);
    const same = await inLanguage(path, 'en', { 'if-none-match': tag });
    expect([same.status, same.headers.get('vary')]).toEqual([304, english.headers.get('vary')]);
  });
});
