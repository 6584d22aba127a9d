/** Who sent a mail: a person is the author, an office or a house publishes. */
import type { ArticleMeta } from '../../article.ts';
import { PERSON_NAME } from '../person-name.ts';
import { OFFICE } from './mail-words.ts';

/** "Ana Lima (Port of Allery)", "Ana Lima, Port of Allery", "Ana Lima via PR Wire" */
const OF_HOUSE = /^(.{3,60}?)(?:\s*\(([^()]{2,80})\)|\s*[,|]\s+(.{2,80})|\s+(?:via|from|at|of|von|de)\s+(.{2,80}))$/u;

/** @param name the display name of a From line, with or without its address */
export function readSender(name: string): Partial<ArticleMeta> {
  const shown = name.replace(/<[^<>]*>/g, '').replace(/^["'“]+|["'”]+$/g, '').replace(/\s+/g, ' ').trim();
  if (shown === '' || /\S@\S/.test(shown)) return {};
  const [, first = '', ...houses] = OF_HOUSE.exec(shown) ?? [];
  const house = houses.find((part) => part !== undefined);
  if (house !== undefined && isPerson(first)) return { author: first, publisher: house };
  // "Lima, Ana" is how address books turn a name round.
  const [, last, given] = /^(\p{Lu}[\p{L}\p{M}'’-]+), (\p{Lu}[\p{L}\p{M} .'’-]+)$/u.exec(shown) ?? [];
  const turned = last !== undefined && given !== undefined ? `${given} ${last}` : shown;
  return isPerson(turned) ? { author: turned } : { publisher: shown };
}

const isPerson = (name: string) => PERSON_NAME.test(name) && !OFFICE.test(name);
