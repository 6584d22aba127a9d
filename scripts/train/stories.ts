/**
 * What we wrote to learn from: in `stories` news as newspapers print it, what is common, where the passages of the
 * tests are a trap each; in `openings` how pages of the web begin, written sentence by sentence after the build of real
 * ones, about other matters, in other words. A file a language, its stories parted by a line "====="; each is a
 * headline, its paragraphs and, after a line "---", an answer for every stretch in quotation marks below the headline,
 * in their order:
 *
 *     Full Name | role words            who said it; the role may be left out
 *     ~words of the article             somebody whom the story never names
 *     ?                                 speech of somebody whom the story does not tell
 *     -                                 no speech
 *
 * Behind " / " stand answers that are as right, parted by ";". A stretch ends with its paragraph. In the story "⟦" and
 * "⟧" set off speech that double marks do not, and "§" stands before a mark that sets off nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { URL } from 'node:url';
import { readPlainText } from '../../src/article/plain-text.ts';
import { readDocument } from '../../src/text/read-document.ts';
import type { Annotated, GoldQuote } from './articles.ts';
import type { ArticleRow } from './corpus.ts';

const FOLDERS = { story: new URL('./stories/', import.meta.url), opening: new URL('./openings/', import.meta.url) };
type Kind = keyof typeof FOLDERS;

/** What closes a stretch that this mark opens. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['„', '“”"'], ['“', '”"'], ['«', '»'], ['»', '«'], ['"', '"”'], ['⟦', '⟧'],
]);

interface Story { id: string; language: string; story: string }

/** Each by its kind, its language and its number: new ones go to the end of their file. */
function storiesInFiles(kind: Kind): Story[] {
  return readdirSync(FOLDERS[kind]).sort().flatMap((file) => {
    const language = file.replace('.txt', '');
    const stories = readFileSync(new URL(file, FOLDERS[kind]), 'utf8').trim().split('\n=====\n');
    return stories.map((story, i) => ({ id: `${kind} ${language} ${i}`, language, story }));
  });
}

/** @throws as `storyFrom` does */
export const readStories = (): Annotated[] =>
  storiesInFiles('story').map(({ id, language, story }) => ({ ...storyFrom(id, language, story), isStory: true }));

/** @throws as `storyFrom` does */
export const readOpenings = (): Annotated[] =>
  storiesInFiles('opening').map(({ id, language, story }) => storyFrom(id, language, story));

/** All as articles that somebody posts: without our signs and answers, the headline as their title. */
export const storyArticles = (): ArticleRow[] =>
  [...storiesInFiles('story'), ...storiesInFiles('opening')].map(({ id, language, story }) => {
    const [headline = '', ...paragraphs] = unmarked(story.split('\n---\n')[0] ?? '').text.trim().split('\n');
    return { id, language, text: paragraphs.join('\n').trim(), ...(headline !== '-' && { title: headline }) };
  });

/** @throws where it has more or fewer stretches in marks than answers */
export function storyFrom(id: string, language: string, story: string): Annotated {
  const [marked = '', answers = ''] = story.trim().split('\n---\n');
  const { text, stretches } = unmarked(marked);
  const told = answers.trim() === '' ? [] : answers.trim().split('\n');
  if (stretches.length !== told.length) {
    throw new Error(`${id}: ${stretches.length} stretches in marks, ${told.length} answers`);
  }
  const spoken = stretches.map(({ start, end }, i) =>
    ({ text: text.slice(start, end), start, end, by: told[i] ?? '-' }));
  return {
    id,
    document: readDocument({ ...readPlainText(text), language }),
    quotes: spoken.filter(({ by }) => by !== '-').map(({ by, ...span }) =>
      ({ ...span, ...answerOf(by), mention: 'own' })),
    notSpeech: spoken.filter(({ by }) => by === '-').map((span) => span.text),
  };
}

function answerOf(line: string): Pick<GoldQuote, 'speaker' | 'named' | 'role' | 'alt'> {
  const [told = '', others] = line.split(' / ');
  const [by = '', role = null] = told.split(' | ').map((part) => part.trim());
  return {
    speaker: by === '?' ? null : by.replace('~', ''),
    named: by !== '?' && !by.startsWith('~'),
    role,
    ...(others === undefined ? {} : { alt: others.split(';').map((other) => other.trim()) }),
  };
}

interface Stretch { start: number; end: number }

/** The story without our own signs, and what its marks set off below the headline. */
function unmarked(story: string): { text: string; stretches: Stretch[] } {
  const stretches: Stretch[] = [];
  const headline = story.indexOf('\n\n');
  let text = '';
  let start = 0;
  /** Of the stretch that is open; null: none is. */
  let closing: string | null = null;
  for (let i = 0; i <= story.length; i++) {
    const sign = story[i] ?? '\n';
    if (closing !== null && (sign === '\n' || closing.includes(sign))) {
      stretches.push(withoutSpaces(text, start));
      closing = null;
    } else if (closing === null && i > headline && opens(story, i)) {
      closing = CLOSING.get(sign) ?? null;
      start = text.length + (sign === '⟦' ? 0 : 1);
    }
    if (sign === '§') text += story[++i] ?? '';
    else if (!'⟦⟧'.includes(sign)) text += sign;
  }
  return { text: text.trimEnd(), stretches };
}

/** « and » open in turn: French and Spanish «so», German »so«, which only opens behind a space. */
const opens = (story: string, i: number): boolean =>
  CLOSING.has(story[i] ?? '') && (story[i] !== '»' || /[\s(]/.test(story[i - 1] ?? ''));

function withoutSpaces(text: string, from: number): Stretch {
  const words = text.slice(from);
  const start = from + words.length - words.trimStart().length;
  return { start, end: from + words.trimEnd().length };
}
