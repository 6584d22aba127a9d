/**
 * What a card says as posts: the article's words with the one who said them, its source and our link. A thread where
 * one post cannot hold it, cut at a sentence or clause, each part of a quotation with its speaker. No word is left out.
 */
import type { Card, Voice } from '../../cards/card.ts';
import { splitInParts } from '../../cards/cut.ts';
import { formatDate } from '../../cards/format-date.ts';
import { kindOf } from '../../cards/kinds/registry.ts';
import type { Item, Line } from '../../cards/kinds/kind.ts';
import { labelsFor } from '../../cards/labels.ts';
import { described } from '../../cards/telling.ts';
import { typeset, typesetQuote } from '../../cards/typeset.ts';
import type { Network } from './networks.ts';

/** What is said in one go; `around` sets each part of it as it stands in a post. */
interface Saying {
  text: string;
  around: (part: string) => string;
}

/** Between two things that are said, and before the source. */
const GAP = '\n\n';
/** Room of “(12/34)” and the space before it. */
const NUMBERED = 8;
/** A part of fewer is no sentence: a name or a link that leaves no more room goes over the limit, and is told. */
const LEAST_ROOM = 40;

/** @param tail the source and the link, whole in the last post */
export function composePosts(card: Card, tail: string, { limit, count }: Network): string[] {
  const sayings = kindOf(card).outline(card).flatMap((line, _, all) => sayingsOf(line, all, card));
  const whole = [...sayings.map(({ text, around }) => around(text)), tail].join(GAP);
  if (count(whole) <= limit) return [whole];
  const room = limit - count(tail) - GAP.length - NUMBERED;
  const parts = sayings.flatMap(({ text, around }) => {
    if (count(around(text)) <= room) return [around(text)];
    return splitInParts(text, Math.max(LEAST_ROOM, room - count(around(''))), count).map(around);
  });
  const posts: string[] = [];
  for (const part of parts) {
    const joined = posts.length > 0 ? `${posts.at(-1)}${GAP}${part}` : part;
    if (posts.length > 0 && count(joined) <= room) posts.splice(-1, 1, joined);
    else posts.push(part);
  }
  return posts.map((text, i) => {
    const numbered = `${text} (${i + 1}/${posts.length})`;
    return i === posts.length - 1 ? `${numbered}${GAP}${tail}` : numbered;
  });
}

function sayingsOf(line: Line, all: readonly Line[], card: Card): Saying[] {
  const plain = (text: string): Saying => ({ text: typeset(text, card.language), around: (part) => part });
  switch (line.is) {
    case 'heading': {
      // a number whose sentence stands below it is told there
      if (line.figure !== undefined && all.some(({ is }) => is === 'sentence')) return [];
      return [plain(line.figure === undefined || line.text.includes(line.figure)
        ? line.text
        : `${line.figure} ${line.text}`)];
    }
    case 'sentence':
      return [plain(line.text)];
    case 'said':
      return [speech(line.text, line.speaker, card)];
    case 'list':
      return line.items.map((item, i) => plain(`${markOf(line.points, i)}${itemText(item, card.language)}`));
  }
}

/** Points of a list bear their number or a bullet, for a post has no other way to show a list. */
function markOf(points: 'numbered' | 'bulleted' | undefined, index: number): string {
  if (points === undefined) return '';
  return points === 'numbered' ? `${index + 1}. ` : '• ';
}

function speech(text: string, speaker: Voice | null, { language }: Card): Saying {
  const labels = labelsFor(language);
  const who = speaker ? described(speaker, language) : labels.unnamed;
  return { text, around: (part) => labels.said(who, typesetQuote(part, language)) };
}

function itemText(item: Item, language: string): string {
  if ('person' in item) return described(item.person, language);
  return item.date === undefined ? item.text : labelsFor(language).said(formatDate(item.date, language), item.text);
}
