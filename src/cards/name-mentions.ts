/** Where an article names somebody whole: "Luc Roux" stands neither in "Jean-Luc Roux" nor in "Luc Rouxel". */
import type { Span } from '../text/document.ts';

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');

/** @param most mentions that are looked at: the first ones introduce somebody */
export function* mentionsOf(text: string, name: string, most = Infinity): Generator<Span, void> {
  let found = 0;
  for (let at = text.indexOf(name); at >= 0 && found < most; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (text[at - 1] === '-' || isLetter(text, at - 1) || isLetter(text, end)) continue;
    found += 1;
    yield { start: at, end };
  }
}

/** Does the name stand in the text, whole? */
export const isNamedIn = (text: string, name: string): boolean => mentionsOf(text, name).next().done !== true;

/** A place where somebody is named, with what stands right behind the name. */
export interface Mention {
  end: number;
  behind: string;
  /** "the brother of Luc Roux, who …": what stands behind a comma may be told of the other one. */
  isOfAnother: boolean;
}

/** Mentions that are looked at: by the last of them an article has told who somebody is. */
export const FIRST = 12;
/** Letters behind a name in which it may tell who that is. */
const ROOM = 120;
const OF = /(?:^|[\s(])(?:d[aeiou]s?|del|dell[ao]|von|vom|of)\s$|(?:d|dell)[’']$/u;
const LONGEST_OF = 8;

export const firstMentions = (text: string, name: string): Mention[] =>
  [...mentionsOf(text, name, FIRST)].map(({ start, end }) => ({
    end,
    behind: text.slice(end, end + ROOM).split('\n\n', 1)[0] ?? '', // a subhead below is no part of it
    isOfAnother: OF.test(text.slice(Math.max(0, start - LONGEST_OF), start)),
  }));
