/** What is measured of a passage before it is asked whether a desk would print it. */
import { overlap, stemsOfTitle } from '../../extract/facts/topic.ts';
import { danglingIn, passageOf } from '../../extract/sense/dangling.ts';
import { untoldDefinites } from '../../extract/sense/definite.ts';
import { lastWord } from '../../extract/sense/passage.ts';
import { tokensIn } from '../../extract/sense/tokens-in.ts';
import type { Document, Span, Token } from '../../text/document.ts';
import { oncePer } from '../../text/memo.ts';
import type { Planning } from '../planning.ts';
import { answersTitle, beginsElsewhere } from '../kinds/fact/answers-title.ts';
import { endOfFirst } from '../kinds/fact/early.ts';
import { isSensitive } from '../sensitive.ts';
import { stemsIn } from '../stems-in.ts';
import { backgroundOf } from './background.ts';
import { cohesionOf } from './cohesion.ts';
import { headlineStems } from './headline-stems.ts';
import { genreOf } from './genre.ts';
import { namingOf } from './naming.ts';
import type { Features, Passage } from './passage.ts';
import { placeOf, rankOf } from './place.ts';
import { referenceOf } from './reference.ts';
import { newsOf } from './news.ts';
import { shapeOf } from './shape.ts';
import { speechOf } from './speech.ts';
import { wordingOf } from './wording.ts';

/** As one table, for a fit. */
export const featuresOf = (planning: Planning, placed: Passage): Features => together(measured(planning, placed));

/** As it is measured, part by part: a chance is asked for hundreds of passages, and needs no table of them. */
export function measured(given: Planning, placed: Passage): readonly Features[] {
  const planning = placed.kind === 'lead' ? unheaded(given) : given;
  const { kind } = placed;
  const asked: Features = {
    quote: +(kind === 'quote'), figure: +(kind === 'figure'), heads: +(kind === 'lead'), rank: rankOf(planning, placed),
  };
  const parts = [asked, ...(kind === 'quote' ? ofWords(planning, placed) : ofStatement(planning, placed))];
  if (kind === 'summary') return [...parts, underTitle(parts), answering(planning, placed)];
  return placed.leadIn ? [...parts, over(planning, placed.leadIn)] : parts;
}

/** The sentence over somebody's words, as a statement that has to stand alone itself. */
function over(planning: Planning, leadIn: Span): Features {
  const found: Features = Object.create(null);
  for (const part of ofStatement(planning, { kind: 'fact', shown: [leadIn], speaker: null })) {
    for (const name in part) if (part[name] !== 0) found[`over-${name}`] = part[name]!;
  }
  return found;
}

const statements = oncePer((_: Planning) => new Map<string, readonly Features[]>());

/** A sentence is weighed as a fact, under the title, and beside its number: its words are the same each time. */
function ofStatement(planning: Planning, placed: Passage): readonly Features[] {
  const known = statements(planning);
  const spans = [placed.shown, placed.read ?? placed.shown].map((shown) => shown.map(({ start, end }) => [start, end]));
  const key = `${placed.speaker?.name ?? ''}:${spans.join('/')}`;
  const parts = known.get(key) ?? ofWords(planning, placed);
  known.set(key, parts);
  return parts;
}

/** All but what it is asked for. */
function ofWords(planning: Planning, placed: Passage): readonly Features[] {
  const { document } = planning;
  const passage = { ...placed, shown: placed.read ?? placed.shown };
  const tokens = passage.shown.flatMap((span) => tokensIn(document, span));
  const { saying = 0, ...wording } = wordingOf(tokens, document.language);
  const isSpeech = passage.kind === 'quote';
  const parts = [
    lengthOf(tokens),
    riddlesOf(planning, passage),
    matterOf(planning, passage),
    wording,
    { saying: isSpeech ? 0 : saying },
    namingOf(planning, tokens),
    placeOf(planning, placed),
    genreOf(planning),
    shapeOf(tokens, document.language),
    cohesionOf(planning, placed.shown[0], isSpeech),
    speakerOf(planning, passage),
    ...(isSpeech ? [speechOf(planning, passage, tokens)] : ofNews(document, tokens, passage.shown)),
    referenceOf(passageOf(document, passage.shown, planning.known(passage.speaker?.name ?? null)), isSpeech),
  ];
  return document.language === 'en' ? parts : [...parts, elsewhere(parts)];
}

/** What counts otherwise in other languages than English, which are read less surely. */
const ELSEWHERE = ['early', 'late', 'the-bare', 'untold'];

const elsewhere = (parts: readonly Features[]): Features => ({ elsewhere: 1, ...again(parts, ELSEWHERE, 'elsewhere') });

function ofNews({ text, language }: Document, tokens: readonly Token[], shown: readonly Span[]): readonly Features[] {
  const words = shown.map(({ start, end }) => text.slice(start, end)).join('');
  return [newsOf(tokens, text, shown[0]), backgroundOf(words, language)];
}

/** As a sentence is read over which no headline stands. */
function unheaded({ sheet, known, ...planning }: Planning): Planning {
  const names = known(null).names;
  const headline = { ...sheet.headline, text: '' };
  return { ...planning, sheet: { ...sheet, headline }, known: (speaker) => ({ headline: '', names, speaker }) };
}

/** What counts otherwise where a sentence alone has to tell what the title only names. */
const UNDER_TITLE = ['central', 'depth', 'fresh', 'names-fresh', 'rare', 'shared-first'];

const underTitle = (parts: readonly Features[]): Features =>
  ({ 'under-title': 1, ...again(parts, UNDER_TITLE, 'under-title') });

/** Does it answer the title, and does the article begin with something else, a scene or a person? */
function answering(planning: Planning, { shown: [first] }: Passage): Features {
  const isElsewhere = beginsElsewhere(planning);
  const answers = first !== undefined && answersTitle(planning, first);
  const isLede = first !== undefined && first.start < endOfFirst(planning, 1);
  return {
    answers: +answers, 'begins-elsewhere': +isElsewhere, 'answers-elsewhere': +(answers && isElsewhere),
    'lede-elsewhere': +(isLede && isElsewhere),
  };
}

/** The same numbers once more, by names of their own, so that they get a weight of their own. */
function again(parts: readonly Features[], names: readonly string[], where: string): Features {
  const valueOf = (name: string): number => parts.find((part) => name in part)?.[name] ?? 0;
  return Object.fromEntries(names.map((name) => [`${name}-${where}`, valueOf(name)]));
}

/** Without a prototype it is a table from the first: an object that grows name by name takes twice as long. */
function together(parts: readonly Features[]): Features {
  const found: Features = Object.create(null);
  for (const part of parts) for (const name in part) if (part[name] !== 0) found[name] = part[name]!;
  return found;
}

/** Words of a whole statement, at least and at most. */
const WHOLE = { least: 12, most: 28 };

function lengthOf(tokens: readonly Token[]): Features {
  const words = tokens.filter(({ kind }) => kind !== 'mark').length;
  return { short: Math.max(0, WHOLE.least - words) / 6, long: Math.max(0, words - WHOLE.most) / 12 };
}

function riddlesOf({ document, known }: Planning, { shown, kind, speaker }: Passage): Features {
  const told = known(speaker?.name ?? null);
  const counts: Features = {};
  for (const { sign } of danglingIn(document, shown, told)) {
    counts[`open-${sign}`] = Math.min(2, (counts[`open-${sign}`] ?? 0) + 1);
  }
  const read = passageOf(document, shown, told);
  const untold = read === null ? 0 : Math.min(4, untoldDefinites(read));
  return {
    ...counts,
    open: +(Object.keys(counts).length > 0),
    untold: kind === 'quote' ? 0 : untold,
    'untold-in-speech': kind === 'quote' ? untold : 0,
    'no-list': +(read === null),
  };
}

/** With this share of its words in common it says the headline again. */
const SAME = 0.7;

function matterOf(planning: Planning, { shown, kind }: Passage): Features {
  const { document, sheet } = planning;
  const text = shown.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  const [first, ...others] = shown;
  const words = first && others.length === 0 ? stemsIn(document, first) : stemsOfTitle(text, document.language);
  const told = headlineStems(planning);
  const shared = [...told].filter((stem) => words.has(stem)).length;
  return {
    shared: Math.min(3, shared) / 2,
    foreign: +(shared === 0),
    'foreign-in-speech': +(shared === 0 && kind === 'quote'),
    repeats: +(overlap(told, words) > SAME),
    fresh: Math.min(12, words.size - shared) / 6,
    dense: words.size / Math.max(1, text.split(/\s+/).length),
    sensitive: +isSensitive(text),
    untitled: +(sheet.headline.from === 'lead'),
  };
}

const LONG_ROLE = 8;

function speakerOf({ sheet }: Planning, { kind, speaker }: Passage): Features {
  if (kind !== 'quote') return {};
  if (speaker === null) return { unnamed: 1 };
  const { name, role } = speaker;
  const words = role?.split(/\s+/).length ?? 0;
  const isOfHeadline = sheet.headline.text.includes(lastWord(name));
  return {
    roleless: +(role === null && !isOfHeadline),
    'role-one': +(words === 1),
    'role-long': +(words > LONG_ROLE),
    'role-of': +/\s(?:of|at|de|du|der|des|von|for|with)\s|['’]s\s/.test(role ?? ''),
    descriptor: +!sheet.people.some((person) => person.name === name),
    'one-name': +!/\s/.test(name),
    'in-headline': +isOfHeadline,
  };
}
