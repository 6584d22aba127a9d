/** What the words of a name alone say of its kind: given names, nouns of bodies and places, capitals, digits. */
import { isEnglishWord } from './english-words.ts';
import { givenNameGender, isAlsoWord } from './given-names.ts';
import { INSTITUTION_WORDS, NO_INSTITUTION, PLACE_WORDS, SURE_BODIES, THING_WORDS } from './institution-words.ts';
import type { KindFeatures, NameContext } from './name-context.ts';
import { isKnownOrganisation } from './known-organisations.ts';
import { isKnownSurname } from './known-surnames.ts';
import { isRole } from './name-kind.ts';
import type { NameRun } from './name-run.ts';
import { isPlace } from './places.ts';

/** More words than this are all alike. */
const MOST_WORDS = 5;

export function addShape({ lexicon, lower }: NameContext, { words }: NameRun, found: KindFeatures): void {
  const name = words.join(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const inner = words.slice(0, -1);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const plain = capitals.filter((word) => isEnglishWord(word.toLowerCase()));
  const note = (sign: string, holds: boolean): void => {
    if (holds) found[sign] = 1;
  };
  found['words'] = Math.min(MOST_WORDS, words.length);
  found['share of everyday words'] = plain.length / Math.max(1, capitals.length);
  found['share of words in small letters'] =
    capitals.filter((word) => lower.has(word.toLowerCase())).length / Math.max(1, capitals.length);
  if (givenNameGender(first) !== undefined) found[isAlsoWord(first) ? 'given name or word first' : 'given name first'] = 1;
  note('known surname', isKnownSurname(last));
  note('given name last', words.length > 1 && givenNameGender(last) !== undefined);
  note('initial', inner.slice(1).some((word) => /^\p{Lu}\.?$/u.test(word)));
  note('Jr', /^(?:Jr|Sr|II|III)\.?$/.test(last));
  note('acronym', words.length === 1 && /^\p{Lu}[\p{Lu}\d&.]{1,6}$/u.test(last));
  note('no body by these capitals', NO_INSTITUTION.has(last));
  note('shouted', words.length > 1 && name === name.toUpperCase());
  note('digit', /\d/.test(name));
  note('capital inside a word', /\p{Ll}\p{Lu}/u.test(name.replace(/\bMa?c(?=\p{Lu})/gu, '')));
  note('hyphen', name.includes('-'));
  const telling = [INSTITUTION_WORDS, THING_WORDS, PLACE_WORDS].some((list) => list.has(last));
  note(`last word ${last}`, telling && words.length > 1);
  note(`${Math.min(MOST_WORDS, words.length)} words`, true);
  note('institution last', INSTITUTION_WORDS.has(last));
  note('institution inside', inner.some((word) => INSTITUTION_WORDS.has(word)));
  note('sure body last', SURE_BODIES.has(last));
  note('sure body first', words.length > 1 && SURE_BODIES.has(first));
  note('sure body of', words.some((word, i) => SURE_BODIES.has(word) && /^(?:of|for|on)$/.test(words[i + 1] ?? '')));
  note('thing last', THING_WORDS.has(last));
  note('thing inside', inner.some((word) => THING_WORDS.has(word)));
  note('place noun last', words.length > 1 && PLACE_WORDS.has(last));
  note('place noun first', words.length > 1 && PLACE_WORDS.has(first));
  note('small place noun last', /^(?:region|district|province|county|airport|city|town|village|state)$/.test(last));
  note('place by its words', Boolean(
    found['place noun last'] || found['place noun first'] || found['small place noun last'] ||
    (words.length > 1 && /^(?:Cape|Fort|Port|Lake|Mount|Mt\.?|Isle|St\.?)$/.test(first)),
  ));
  note('body by its words', Boolean(
    found['sure body last'] || found['sure body of'] || found['sure body first'] || isKnownOrganisation(name),
  ));
  note('of', words.includes('of'));
  note('for', words.includes('for'));
  note('and', words.includes('and') || words.includes('&'));
  note('known place', isPlace(name, lexicon.language));
  note('place first', words.length > 1 && [1, 2].some((n) => isPlace(words.slice(0, n).join(' '), lexicon.language)));
  note('place last', words.length > 1 && isPlace(last, lexicon.language));
  note('known body', isKnownOrganisation(name));
  note('known body first', words.length > 1 && (isKnownOrganisation(first) || isKnownOrganisation(inner.join(' '))));
  note('nation first', lexicon.demonyms.has(first.toLowerCase()));
  note('role last', isRole(lexicon, last.toLowerCase()));
  note('role inside', inner.some((word) => isRole(lexicon, word.toLowerCase())));
  note('abstract', /(?:tion|ment|ness|ism|ity|ing|ics|ance|ence|logy|phy)s?$/.test(last));
  note('plural', /[^s]s$/.test(last));
  note('one letter', last.length === 1);
}
