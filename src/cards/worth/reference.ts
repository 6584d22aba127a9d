/**
 * What a passage takes for known: "the report" of earlier sentences, "the officer", names that the article has
 * brought in before; and what it brings in itself, which is what lets it stand alone.
 */
import { definitesIn, type Definite } from '../../extract/sense/definite.ts';
import { isCapital, stemOf, type Passage as Read } from '../../extract/sense/passage.ts';
import { firstPlaces } from '../../extract/sense/first-places.ts';
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../text/word-set.ts';
import { bodiesIn } from './bodies.ts';
import type { Features } from './passage.ts';

/** Somebody: which one of them? */
const PERSON = wordSet(
  'man woman men women boy girl boys girls child children baby mother father couple family parents son daughter ' +
    'officer officers official officials agent agents suspect suspects victim victims attacker attackers gunman ' +
    'driver pilot crew actor actress singer director author writer artist photographer player coach manager striker ' +
    'captain team side club pair trio duo two three four student students teacher teachers doctor doctors patient ' +
    'patients spokesman spokeswoman spokesperson source sources researchers scientists authors experts investigators ' +
    'prosecutors lawyers attorney judge jury minister mayor governor senator lawmakers candidate candidates company ' +
    'firm group organization agency department school university paper newspaper magazine station network militants ' +
    'rebels extremists troops soldiers protesters residents neighbors workers employees',
);
/** Words that somebody wrote or said, and what was planned or decided: which of them? */
const MATTER = wordSet(
  'report statement letter comments remarks comment video footage interview study survey poll article book ' +
    'film movie show song post tweet email emails document documents claim claims allegations charges case ' +
    'trial deal agreement law bill measure plan proposal decision move idea result results question answer ' +
    'problem issue incident attack attacks shooting killing crash accident fire explosion protest ' +
    'investigation search project program campaign event meeting talks game match tournament season series ' +
    'effort process system app device site area building house room car truck plane ship boat photo photos ' +
    'picture images list legislation offer report findings reason',
);

const MOST = 3;
const count = (found: readonly unknown[], most = MOST): number => Math.min(most, found.length);

/** Of a passage in a language that has lists; `kind` tells speech, in which "the" points to what was talked of. */
export function referenceOf(passage: Read | null, isSpeech: boolean): Features {
  if (passage === null) return {};
  const definites = definitesIn(passage);
  const untold = definites.filter(({ isTold }) => !isTold);
  const is = (list: ReadonlySet<string>) => (one: Definite) => list.has(one.noun.lower.replace(/['’]s$/u, ''));
  const { known, fresh } = namesOf(passage);
  const mark = isSpeech ? '-in-speech' : '';
  return {
    [`the-person${mark}`]: count(untold.filter(is(PERSON))),
    [`the-matter${mark}`]: count(untold.filter(is(MATTER))),
    // a reporter's "the council" is mostly told by the headline, or by the place
    'the-body-in-speech': isSpeech ? count(untold.filter(is(bodiesIn(passage.document.language)))) : 0,
    [`the-again${mark}`]: count(untold.filter(({ isEarlier }) => isEarlier)),
    [`the-first${mark}`]: +untold.some(({ at }) => at <= 1),
    [`the-bare${mark}`]: count(untold.filter(({ words }) => words === 1)),
    'names-known': count(known),
    'names-fresh': count(fresh),
    'opens-with-one': +/^(?:an?|one|two|three|some|several|many|more|about|at|nearly|almost|\d)/.test(headOf(passage)),
  };
}

const headOf = ({ tokens }: Read): string => tokens.find(({ kind }) => kind !== 'mark')?.lower ?? '';

/** Capitals within the sentence that the article has had before, or has here for the first time. */
function namesOf({ document, tokens, beside }: Read): { known: Token[]; fresh: Token[] } {
  if (document.language === 'de') return { known: [], fresh: [] }; // every noun
  const first = firstPlaces(document);
  const start = tokens[0]?.start ?? 0;
  const told = new Set(beside.map(stemOf));
  const names = tokens.slice(1).filter((token) => token.kind === 'word' && isCapital(token));
  const isBefore = ({ lower }: Token): boolean => (first.get(stemOf(lower)) ?? start) < start;
  return {
    known: names.filter((token) => isBefore(token) && !told.has(stemOf(token.lower))),
    fresh: names.filter((token) => !isBefore(token)),
  };
}
