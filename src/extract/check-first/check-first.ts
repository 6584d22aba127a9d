/**
 * What of a sheet to check first, with the reasons: a figure, a comparison, somebody named, past and specific speak for
 * it; what is yet to come, what ought to be and the first person against. Facts and claims; each reason is words of the
 * article at their place.
 */
import type { CheckFirst, CheckSign } from '../../schema.ts';
import type { Span } from '../../text/document.ts';
import type { Extraction, ReadClaim } from '../extraction.ts';
import { headOf, pattern } from '../../pattern.ts';
import { byLanguage } from '../../text/by-language.ts';
import { functionWords, isFirstPerson, LANGUAGES_READ } from '../facts/function-words.ts';
import { signWords } from './sign-words.ts';

/**
 * What each sign counts. Set by hand in the order that checkers give ("has it a number, whom does it name, can it be
 * looked up today"), not fitted: there are no labels. What is no statement yet (a forecast, a wish) outweighs any two.
 */
export const WEIGHTS: Readonly<Record<CheckSign, number>> = {
  figure: 3, comparison: 2, disputed: 2, specific: 1, agent: 1, prediction: -4, demand: -4, 'first-person': -4,
};

type Reason = CheckFirst['reasons'][number];
type Listed = Pick<Extraction, 'facts' | 'claims' | 'figures' | 'dates' | 'people' | 'organisations' | 'quotes'>;

/** Most worth checking first; of one worth in the order of the article. A fact that a claim stands in is the claim. */
export function checkFirst(listed: Listed, text: string, language: string): CheckFirst[] {
  const claims = listed.claims ?? [];
  const isTold = (fact: Span): boolean => claims.some((claim) => claim.start >= fact.start && claim.end <= fact.end);
  const items = [
    ...listed.facts.filter((fact) => !isTold(fact)).map((fact) => ({ ...fact, more: [] })),
    ...claims.map((claim) => ({ ...claim, more: [...ofCue(claim), ...ofSpeaker(claim, listed, text)] })),
  ];
  const read = reasonsIn(listed, text, language);
  return items
    .sort((a, b) => a.start - b.start)
    .map(({ id, start, end, more }) => {
      const own = read({ start, end });
      const reasons = [...own, ...more.filter(({ sign }) => !own.some((one) => one.sign === sign))];
      return { id, worth: reasons.reduce((sum, { sign }) => sum + WEIGHTS[sign], 0), reasons };
    })
    .sort((a, b) => b.worth - a.worth);
}

/** "denied", "claimed": somebody says otherwise. */
function ofCue({ cue }: ReadClaim): Reason[] {
  const { start, end, text } = cue;
  return cue.kind === 'denies' || cue.kind === 'claims' ? [{ sign: 'disputed', start, end, text }] : [];
}

/** Somebody who is named says it. */
function ofSpeaker({ speaker, evidence }: ReadClaim, { people, organisations }: Listed, text: string): Reason[] {
  const isNamed = speaker !== null && [...people, ...organisations].some(({ name }) => name === speaker.name);
  if (!isNamed || !evidence) return [];
  const { start, end } = evidence.path?.at(-1) ?? evidence;
  const within = text.slice(start, end).indexOf(speaker.name);
  const from = within < 0 ? start : start + within;
  const to = within < 0 ? end : from + speaker.name.length;
  return [{ sign: 'agent', start: from, end: to, text: text.slice(from, to) }];
}

/** Each sign once, by its first words. */
function reasonsIn(listed: Listed, text: string, language: string): (item: Span) => Reason[] {
  const tongue = base(language);
  const words = signWords(tongue);
  const mayBePerson = (own: string): boolean => personIn(tongue)?.test(own) === true;
  const names = [...listed.people, ...listed.organisations].map(({ name }) => name);
  const quoted = listed.quotes.map(({ start, end }) => ({ start, end }));
  return (item) => {
    const own = text.slice(item.start, item.end);
    const at = (sign: CheckSign, start: number, length: number): Reason => {
      const [from, to] = [item.start + start, item.start + start + length];
      return { sign, start: from, end: to, text: text.slice(from, to) };
    };
    const listedIn = (sign: CheckSign, spans: readonly Span[]): Reason[] => {
      const first = spans.find(({ start, end }) => start >= item.start && end <= item.end);
      return first ? [at(sign, first.start - item.start, first.end - first.start)] : [];
    };
    const matched = (sign: CheckSign, pattern?: RegExp, isOne: (word: string) => boolean = () => true): Reason[] => {
      for (const { 0: word, index } of pattern ? own.matchAll(pattern) : [])
        if (isOne(word) && !isQuoted(quoted, item.start + index)) return [at(sign, index, word.length)];
      return [];
    };
    const name = names.find((one) => own.includes(one));
    const dates = listedIn('specific', listed.dates);
    const isPast = dates.length > 0 && matched('specific', words?.past).length > 0;
    return [
      ...listedIn('figure', listed.figures),
      ...matched('comparison', words?.comparison),
      ...(name === undefined ? [] : [at('agent', own.indexOf(name), name.length)]),
      ...(isPast || words === null ? dates : []),
      ...matched('prediction', words?.prediction),
      ...matched('demand', words?.demand),
      ...matched('first-person', mayBePerson(own) ? WORD : undefined, (word) =>
        isFirstPerson({ lower: word.toLowerCase(), text: word }, tongue)),
    ];
  };
}

const WORD = /\p{L}+(?:['’]\p{L}+)?/gu;

/** A sentence in which no word of the first person is to be found, however it is parted, needs no look at its words. */
const personIn = byLanguage<RegExp>(
  Object.fromEntries(LANGUAGES_READ.map((tongue) => [tongue, () => withinAny([...functionWords(tongue).personal])])),
);
const withinAny = (words: readonly string[]): RegExp =>
  pattern('iu', headOf(...words), `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`);

/** What is quoted within a clause has the speaker's own "we". */
const isQuoted = (quotes: readonly Span[], offset: number): boolean =>
  quotes.some(({ start, end }) => start <= offset && offset < end);

const base = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';
