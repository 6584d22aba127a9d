/** Whom and what a passage names: in full, by half a name, by letters that only the article explains. */
import { isCapital, lastWord } from '../../extract/sense/passage.ts';
import type { Token } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Planning } from '../planning.ts';
import type { Features } from './passage.ts';

/** Everybody's abbreviations. */
const KNOWN = wordSet(
  'US UK EU UN USA NATO BBC CNN FBI CIA CEO CFO AI GDP TV ISIS NASA NHS WHO GOP COVID SUV PM AP DNA HIV CDU SPD CSU ' +
    'FDP NRW ARD ZDF IT PP PSOE MP OK I',
);
const LETTERS = /^\p{Lu}{2,5}s?$/u;

interface Called {
  name: string;
  surname: string;
  /** More than one word. */
  isWhole: boolean;
  isOfHeadline: boolean;
}

/** The people of an article, asked for every passage. */
const peopleOf = oncePer(({ sheet, known }: Planning): readonly Called[] =>
  known(null).names.map((name) => {
    const surname = lastWord(name);
    return { name, surname, isWhole: /\s/.test(name), isOfHeadline: sheet.headline.text.includes(surname) };
  }),
);

export function namingOf(planning: Planning, tokens: readonly Token[]): Features {
  const headline = planning.sheet.headline.text;
  const text = tokens.map((token) => token.text).join(' ');
  const people = peopleOf(planning);
  const full = people.filter(({ name }) => text.includes(name));
  const halves = people.filter((one) => one.isWhole && text.includes(one.surname) && !full.includes(one));
  const ofHeadline = halves.filter(({ isOfHeadline }) => isOfHeadline);
  // German writes every noun with a capital
  const names = planning.document.language === 'de' ? [] : tokens.map((_, at) => runAt(tokens, at, headline));
  return {
    lone: Math.min(3, names.filter((name) => name === 'lone').length),
    runs: Math.min(3, names.filter((name) => name === 'run').length),
    letters: Math.min(2, tokens.filter((token, at) => isUnexplained(token, tokens[at - 1], headline)).length),
    full: Math.min(2, full.length),
    surnames: Math.min(2, halves.length - ofHeadline.length),
    'surname-of-headline': Math.min(1, ofHeadline.length),
  };
}

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && isCapital(token);

/** The first of several capitals, or one alone that the headline does not have; not the first word of the passage. */
function runAt(tokens: readonly Token[], at: number, headline: string): 'lone' | 'run' | null {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at === 0 || !token || !isName(token) || isName(before)) return null;
  if (isName(after)) return 'run';
  return headline.includes(token.text) ? null : 'lone';
}

/** "TNO": of a body that the card does not name. */
function isUnexplained(token: Token, before: Token | undefined, headline: string): boolean {
  const { text } = token;
  return isCapital(token) && LETTERS.test(text) && !KNOWN.has(text) && before?.text !== '(' && !headline.includes(text);
}
