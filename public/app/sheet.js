// The sheet as text: headline and source, then facts, quotations with who said them, figures.
import { element } from './elements.js';
import { words } from './words.js';

export function showSheet({ headline, source, facts, quotes, figures, urls }) {
  const { language, publisher, author, publishedAt, url } = source;
  const text = { lang: language, dir: 'auto' };
  const heading = document.getElementById('result-heading');
  heading.textContent = headline.text;
  heading.lang = language;
  heading.dir = 'auto';
  document.getElementById('result-source').replaceChildren(...[
    publisher && element('bdi', { class: 'publisher' }, publisher),
    author && element('bdi', {}, author),
    publishedAt && element('time', { datetime: publishedAt }, publishedAt.slice(0, 10)),
    url && element('a', { href: url, rel: 'noopener' }, words.readArticle),
  ].filter(Boolean));
  const place = (id) => element('a', { class: 'place', href: `${urls.page}#${id}` }, words.evidence);
  document.getElementById('pieces').replaceChildren(
    ...group(words.facts, facts.map((fact) => element('li', {}, element('span', text, fact.text), place(fact.id)))),
    ...group(words.quotations, quotes.map((quote) => element('li', {}, element('q', text, quote.text), who(quote.speaker, text), place(quote.id)))),
    ...group(words.figures, figures.filter(({ label }) => label).map((figure) => element('li', {}, element('strong', text, figure.text), element('span', text, figure.label), place(figure.id)))),
  );
}

function who(speaker, text) {
  if (!speaker) return element('span', { class: 'who' }, words.unnamed);
  return element('span', { class: 'who' }, element('bdi', { ...text, class: 'name' }, speaker.name), speaker.role && ', ', speaker.role && element('bdi', text, speaker.role));
}

function group(title, items) {
  return items.length > 0 ? [element('h3', {}, title), element('ul', { class: 'pieces' }, ...items)] : [];
}
