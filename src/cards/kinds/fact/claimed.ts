/**
 * What the sentence itself, or the one behind it, tells for somebody's claim, and not for whose: "…, they said", „…,
 * meint er“ behind a woman's name, "The towns must be heard. Lo domanda il comitato". As a fact the writer would vouch
 * for it. That somebody "says" what happened ("Das teilte die Polizei mit") is only its source.
 */
import { lexiconFor } from '../../../extract/lexicon/index.ts';
import { givenNameGender } from '../../../extract/names/words/given-names.ts';
import { lastWord } from '../../../extract/sense/passage.ts';
import { pattern } from '../../../pattern.ts';
import type { Document, Span } from '../../../text/document.ts';
import type { Planning } from '../../planning.ts';

/** "…, they said.", "…, meint er.", "…, disent-ils." */
const TAGS: Readonly<Record<string, RegExp>> = {
  en: /,[”"]?\s(they)\s(\p{Ll}+)\.$/u,
  de: /,\s(\p{Ll}+)\s(er|sie)\.$/u,
  fr: /,\s(\p{Ll}+)(?:-t)?-(ils?|elles?)\.$/u,
};
const GENDER: Readonly<Record<string, 'male' | 'female'>> = { er: 'male', il: 'male', sie: 'female', elle: 'female' };

/** Is it told by a pronoun at its end that means nobody whom it names? */
export function isToldByPronoun({ document: { language }, sheet: { people } }: Planning, text: string): boolean {
  const [, one = '', other = ''] = TAGS[language]?.exec(text) ?? [];
  const { saying } = lexiconFor(language);
  if (one === '' || ![one, other].some((word) => saying.has(word))) return false;
  const gender = GENDER[other];
  return gender === undefined || !people.some(({ name }) =>
    text.includes(lastWord(name)) && givenNameGender(name.split(' ')[0] ?? '') === gender);
}

/** "müssen", "devono": what ought to be is somebody's wish. */
const OUGHT = pattern(
  'u',
  String.raw`(?<!\p{L})(?:must|should|ought to|needs? to|muss|müssen|soll|sollen|sollten?|dürf\p{L}+|doit|doivent|`,
  String.raw`devrai(?:en)?t|debe|deben|debería[ns]?|tiene[n]? que|deve|devono|dovrebbe(?:ro)?|va|vanno|devem|`,
  String.raw`deveria[m]?|tem que|têm que|precisam?)(?!\p{L})`,
);
/** "Das fordert …", "Lo chiede …", "Así lo exige …", "This is what … demands". */
const WISHED = pattern(
  'u',
  String.raw`^(?:(?:Das|Dies) (?:fordert|fordern|verlangt|verlangen|meint|meinen|findet|finden|wünscht|`,
  String.raw`wünschen|sagt|sagen)|`,
  String.raw`Lo (?:chied|domand|pretend|esig|sostien|sosteng|dic|affirm|afferm|vuol|vogli|reclam)\p{L}*|`,
  String.raw`A (?:chiederlo|dirlo|sostenerlo|domandarlo)|È (?:quanto|quello che) (?:chied|sostien|dic|domand)\p{L}*|`,
  String.raw`(?:Así )?[Ll]o (?:pide|exige|dice|reclama|sostiene|defiende|demanda)n?|`,
  String.raw`Es lo que (?:pide|exige|reclama|dice|sostiene)n?|É o que (?:pede|exige|diz|cobra|defende)m?|`,
  String.raw`(?:C[’']est )?[Cc]e que (?:demand|réclam|exig|souhait|dit|dis|veu|estim)\p{L}*|`,
  String.raw`(?:This|That) is (?:what|the (?:demand|view|call) of)|So (?:say|says|argue|argues|demand|demands) )`,
);

/** @param next the sentence behind it */
export const isWishOf = ({ text }: Document, next: Span, fact: Span): boolean =>
  WISHED.test(text.slice(next.start, next.end)) && OUGHT.test(text.slice(fact.start, fact.end));
