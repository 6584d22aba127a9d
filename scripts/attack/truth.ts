/** Pages that say one thing and would have us read another, and stories told in another's name: A2, A3, B9. */
import { firstOf, fresh, type Attack } from './attack.ts';
import { parse } from './target.ts';

const SHOWN = 'The harbour board counted the ships of the autumn on Monday and found them fewer than ever.';
const HIDDEN = 'purple walrus';
/** Word for word the share of an article that a page may show, and a little: its own test counts closer. */
const MOST_SHOWN = 0.85;

/** What a reader of the page does not see, each way that hides it. */
const HIDING: Record<string, string> = {
  'del': `<del>${HIDDEN}</del>`,
  's': `<s>${HIDDEN}</s>`,
  'line-through': `<span style="text-decoration:line-through">${HIDDEN}</span>`,
  'hidden': `<span hidden>${HIDDEN}</span>`,
  'display none': `<span style="display:none">${HIDDEN}</span>`,
  'display none with a comment': `<span style="display:/**/none">${HIDDEN}</span>`,
  'size 0': `<span style="font-size:0">${HIDDEN}</span>`,
  'opacity 0': `<span style="opacity:0">${HIDDEN}</span>`,
  'transparent': `<span style="color:transparent">${HIDDEN}</span>`,
  'clipped': `<span style="position:absolute;clip:rect(0,0,0,0)">${HIDDEN}</span>`,
  'off the screen': `<span style="position:absolute;left:-9999px">${HIDDEN}</span>`,
  'no height': `<div style="height:0;overflow:hidden">${HIDDEN}</div>`,
  'a class of the page': `<style>.x{display:none}</style><span class="x">${HIDDEN}</span>`,
};
const hiding: Attack[] = Object.entries(HIDING).map(([name, inner]) => ({
  area: 'A2',
  name: `hidden: ${name}`,
  run: async (target) => {
    const page = `<article><p>${fresh(SHOWN)} ${inner}</p><p>${SHOWN}</p></article>`;
    const { article } = await target.sheet(page, 'text/html');
    return firstOf(
      article.text.includes(HIDDEN) && 'what nobody sees was read',
      !article.text.includes(SHOWN) && 'what everybody sees was not',
    );
  },
}));

/** Markup that joins numbers, or turns them round. */
const NUMBERS: [name: string, html: string, wrong: RegExp][] = [
  ['a footnote', 'It carried 12<sup>1</sup> people over the bay.', /\b121\b/],
  ['a power', 'It weighs 10<sup>6</sup> grams without its load.', /\b106\b/],
  ['an override', 'It carried \u202e21\u202c people over the bay.', /\u202e/],
  ['bdo', 'It carried <bdo dir="rtl">21</bdo> people over the bay.', /carried 21/],
];
const numbers: Attack[] = NUMBERS.map(([name, html, wrong]) => ({
  area: 'A2',
  name: `numbers: ${name}`,
  run: async (target) => {
    const { article } = await target.sheet(`<article><p>${fresh(SHOWN)}</p><p>${html}</p></article>`, 'text/html');
    return wrong.test(article.text) ? `read as ${wrong.exec(article.text)?.[0]}` : null;
  },
}));

const hijack: Attack = {
  area: 'A3',
  name: 'canonical of another’s article',
  run: async (target) => {
    const sourceUrl = `https://times.port-allery.org/${fresh('a').replaceAll(/\W+/g, '-')}`;
    const { id } = await target.sheet({ text: fresh(SHOWN), sourceUrl });
    const claims = `<link rel="canonical" href="${sourceUrl}"><meta property="og:url" content="${sourceUrl}">`;
    const story = `<article><p>${fresh(SHOWN)} All of it was invented.</p></article>`;
    await target.sheet({ html: `<html><head>${claims}</head><body>${story}</body></html>` });
    const kept = parse((await target.get('page', `/api/sheets/${id}`)).told);
    return kept.correctedBy ? 'a stranger’s page became its correction' : null;
  },
};

const whole: Attack = {
  area: 'B9',
  name: 'an article read on its share page',
  run: async (target) => {
    const things = ['ship', 'crane', 'bridge', 'ferry', 'lighthouse', 'market', 'school', 'tower', 'mill', 'station'];
    const told = things.map((thing, i) => `The old ${thing} of the town was sold for ${i + 3} million euros.`);
    const text = fresh(told.join(' '));
    const { id } = await target.sheet(text);
    const page = (await target.get('page', `/s/${id}`)).told.replace(/\s+/g, ' ');
    const sentences = text.split(/(?<=\.) /);
    const shown = sentences.filter((sentence) => page.includes(sentence)).length / sentences.length;
    return shown > MOST_SHOWN ? `${Math.round(100 * shown)} % of its sentences` : null;
  },
};

const script: Attack = {
  area: 'A2',
  name: 'script in the words',
  run: async (target) => {
    const markup = '<script>alert(1)</script> and <img src=x onerror=alert(1)>';
    const words = `“Look at ${markup} for yourselves, all of you,” said Ana Lima.`;
    const { id, cards } = await target.sheet(`${fresh(SHOWN)}\n\n${words}`);
    const told = [];
    for (const { id: card } of cards) {
      told.push((await target.get('page', `/s/${id}/${card}`)).told);
      told.push((await target.get('card', `/cards/${id}/${card}.svg`)).told);
    }
    return firstOf(told.some((body) => /<script>alert|<img src=x/.test(body)) && 'words became markup');
  },
};

export const TRUTH: readonly Attack[] = [...hiding, ...numbers, hijack, whole, script];
