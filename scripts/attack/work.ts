/** Articles, pages and cards that cost as much as they can: A1, B6, B7, B8, B10. */
import { firstOf, fresh, type Attack } from './attack.ts';
import { parse, type Target } from './target.ts';

/** CPU at the caps, in milliseconds: SECURITY.md says so. */
export const BOUNDS_MS: Readonly<Record<string, number>> = { post: 2000, behind: 2000, page: 200, card: 1000 };
/** No sheet fills more cards than anybody would look through. */
const MOST_CARDS = 60;

const LEAD = 'The council of Port Allery met on Monday to hear what the harbour costs.';
const SENTENCE = 'We will mend the quay before the winter, and nobody will pay twice for it. ';
const CHINESE = '港口委员会星期一开会讨论码头的费用，市长说明年春天开始修理。';

const times = (words: string, length: number) => words.repeat(Math.max(1, Math.ceil(length / words.length)));

/** What reaches the caps on characters, rather than on work. */
const LONG = 140_000;

interface Bomb { name: string; length: number; body: (length: number) => string; type?: string }
/** Each at the caps on characters, lines and nesting. */
const ARTICLES: readonly Bomb[] = [
  { name: 'plain words', length: 490_000, body: (n) => times(SENTENCE, n) },
  { name: 'one quotation', length: 32_000, body: (n) => `“${times(SENTENCE, n)}” said Ana Lima, the mayor.` },
  { name: 'full stops', length: 40_000, body: (n) => times('.', n) },
  { name: 'chained quotations', length: 56_000, body: (n) => times('“Yes,” said Ana, “no,” said Ben, ', n) },
  { name: 'marks that never close', length: 112_000, body: (n) => times('" \'ab" ', n) },
  { name: 'inverted marks', length: 112_000, body: (n) => times('¿a ¡b ', n) },
  { name: 'names in a row', length: 100_000, body: (n) => times('Ana Maria de la Cruz y Lima, ', n) },
  { name: 'numbers in a row', length: 100_000, body: (n) => times('1,200.5 million, 3 per cent, ', n) },
  { name: 'Markdown, never closed', length: 112_000, body: (n) => times('<? a ', n), type: 'text/markdown' },
  { name: 'Markdown comments', length: 112_000, body: (n) => times('<!-- a ', n), type: 'text/markdown' },
  { name: 'Markdown brackets', length: 112_000, body: (n) => times('[![a', n), type: 'text/markdown' },
  { name: 'short paragraphs', length: 149_000, body: (n) => times('A b.\n\n', n), type: 'text/markdown' },
  { name: 'Chinese', length: 290_000, body: (n) => times(CHINESE, n) },
  {
    name: 'nested elements',
    length: 49_000,
    body: (n) => times('<div>', n / 2) + times('</div>', (n / 2) * (6 / 5)),
    type: 'text/html',
  },
];

const articles: Attack[] = ARTICLES.map(({ name, length, body, type = 'text/plain' }) => ({
  area: length > LONG ? 'B8' : 'A1',
  name,
  run: async (target, size) => {
    const text = type === 'text/html' ? `<p>${fresh(LEAD)}</p>` : `${fresh(LEAD)}\n\n`;
    const answer = await target.post(`${text}${body(length * size)}`, type);
    if (answer.status >= 500) return `post answered ${answer.status}: ${answer.told.slice(0, 80)}`;
    return answer.status < 300 ? show(target, answer.told) : null;
  },
}));

/** Every page of a sheet, its largest card, and no more cards than anybody looks through. */
async function show(target: Target, told: string): Promise<string | null> {
  const { id, cards } = parse(told);
  await target.settled();
  const pages = [`/s/${id}`, `/embed/${id}`, `/oembed?url=${target.origin}/s/${id}`, `/api/sheets/${id}`];
  const answers = [];
  for (const page of pages) answers.push(await target.get('page', page));
  const last = cards.at(-1)?.id;
  for (const size of ['og', 'story']) answers.push(await target.get('card', `/cards/${id}/${last}.png?size=${size}`));
  const bad = answers.find(({ status }) => status !== 200);
  return firstOf(
    bad !== undefined && `${bad.url} answered ${bad.status}`,
    cards.length > MOST_CARDS && `${cards.length} cards`,
  );
}

const emoji: Attack = {
  area: 'B6',
  name: '40 emoji on a story',
  run: async (target) => {
    const emoji = '🎉🚢👩‍🚀🏴‍☠️'.repeat(10);
    const text = `“We won ${emoji} and nobody is left behind,” said Ana Lima, the mayor. ${fresh(LEAD)}`;
    return show(target, (await target.post(text)).told);
  },
};

const SHAPE = '<rect width="90" height="40" fill="#0a7d4f"/>';
const ELSEWHERE = 'https://elsewhere.port-allery.org/a.png';
const chain = (depth: number, link: (i: number) => string) => Array.from({ length: depth }, (_, i) => link(i)).join('');
const LOGOS: Record<string, string> = {
  'nested use': chain(9, (i) => `<g id="g${i}">${i === 0 ? SHAPE : `<use href="#g${i - 1}"/>`.repeat(8)}</g>`),
  'nested masks': chain(40, (i) => `<mask id="m${i}"><rect width="9" height="9" mask="url(#m${i - 1})"/></mask>`),
  'dashes': '<path d="M0 0H9e6" stroke="#000" stroke-dasharray=".0001"/>',
  'outside': `<image href="${ELSEWHERE}"/>`,
  'image-set': `<style>rect{fill:image-set("${ELSEWHERE}" 1x)}</style>${SHAPE}`,
  'src': `<style>rect{fill:src("${ELSEWHERE}")}</style>${SHAPE}`,
  'a script': '<script>fetch("/api/sheets")</script>',
};
const withLogo = (target: Target, inner: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40">${inner}</svg>`;
  const logo = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return target.post({ text: fresh(LEAD), brand: { logo } });
};
const logos: Attack[] = Object.entries(LOGOS).map(([name, inner]) => ({
  area: 'B7',
  name: `logo: ${name}`,
  run: async (target) => {
    const [bad, good] = [await withLogo(target, SHAPE + inner), await withLogo(target, SHAPE)];
    return firstOf(
      bad.status !== 400 && `taken with ${bad.status}`,
      good.status !== 201 && `a plain one is refused with ${good.status}`,
    );
  },
}));

export const WORK: readonly Attack[] = [...articles, emoji, ...logos];
