/**
 * News stories that we wrote as newspapers do, to learn from: what is common, where the passages of the tests are a
 * trap each. A file of stories a language, parted by a line "====="; behind each, after a line "---", a line for every
 * stretch in quotation marks, in their order: the speaker's full name, "~" and words of the article that mean the
 * speaker, or "-" for what is no speech.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { URL } from 'node:url';
import { readPlainText } from '../../src/article/plain-text.ts';
import { readDocument } from '../../src/text/read-document.ts';
import type { Annotated, GoldQuote } from './articles.ts';

const FOLDER = new URL('./stories/', import.meta.url);
const MARKED = /„([^“”]+)[“”]|«\s*([^»]+?)\s*»|“([^”]+)”|"([^"]+)"/g;

/** @throws where a story has more or fewer stretches in marks than answers */
export function readStories(): Annotated[] {
  return readdirSync(FOLDER).sort().flatMap((file) => {
    const language = file.replace('.txt', '');
    const stories = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n=====\n');
    return stories.map((story, i) => annotated(`story ${language} ${i}`, language, story));
  });
}

function annotated(id: string, language: string, story: string): Annotated {
  const [text = '', answers = ''] = story.trim().split('\n---\n');
  const speakers = answers.trim().split('\n');
  const marked = [...text.matchAll(MARKED)].map((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    return { words, start: match.index + match[0].indexOf(words) };
  });
  if (marked.length !== speakers.length) {
    throw new Error(`${id}: ${marked.length} stretches in marks, ${speakers.length} answers`);
  }
  const quotes = marked.flatMap(({ words, start }, i): GoldQuote[] => {
    const by = speakers[i] ?? '-';
    const speaker = by.replace('~', '');
    const named = !by.startsWith('~');
    const said = { text: words, start, end: start + words.length };
    return by === '-' ? [] : [{ ...said, speaker, named, role: null, mention: 'own' }];
  });
  const notSpeech = marked.filter((_, i) => speakers[i] === '-').map(({ words }) => words);
  return { id, document: readDocument({ ...readPlainText(text), language }), quotes, notSpeech };
}
