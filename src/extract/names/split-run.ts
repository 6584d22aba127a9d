/** A run of capitals into names: titles and honorifics go off, an institution before a title is a name of its own. */
import type { Document, Token } from '../../text/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { givenNameGender, isAlsoWord } from './given-names.ts';
import { INSTITUTION_WORDS } from './institution-words.ts';
import { isRole } from './name-kind.ts';
import { CAPITAL, PARTICLES, POSSESSIVE, type NameRun } from './name-run.ts';

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
/** Titles that are surnames as often. */
const SURNAMES_TOO = new Set(
  ('king cook baker bishop judge dean major marshal marshall pope prince duke singer driver farmer fisher carpenter ' +
  'butcher mason porter butler archer hunter miner walker parker shepherd knight page chancellor constable abbott ' +
  'priest monk').split(
    ' ',
  ),
);
/** Words that belong to the title after them, and are no institution: Vice President, Prime Minister. */
const OFFICE_PREFIXES = new Set(
  ('vice deputy prime chief acting former foreign finance interior energy defense defence home justice health ' +
  'education trade transport environment culture labor labour agriculture interim assistant associate senior junior ' +
  'co executive managing general').split(
    ' ',
  ),
);

/** A run into names: what stands before a title is a name of its own, the title is none. */
export function splitRun(
  doc: Document,
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
  first: number,
  end: number,
  sentence: number,
): NameRun[] {
  const start = nameStart(doc, lexicon, surnames, first, end);
  if (start >= end) return institutionBefore(doc, lexicon, first, end, sentence);
  const honorific = honorificBefore(doc, lexicon, start, first);
  const name = toRun(doc, start, end, first, sentence, honorific, start > first && !honorific);
  return [...institutionBefore(doc, lexicon, first, start, sentence), ...(name ? [name] : [])];
}

/** Where the name proper begins: after the last title, or at a given name after institution or office words. */
function nameStart(doc: Document, lexicon: Lexicon, surnames: ReadonlySet<string>, first: number, end: number): number {
  let start = first;
  let office = false;
  // "Office of the Inspector General": an institution that takes "of" keeps the titles after it
  if (INSTITUTION_WORDS.has(doc.tokens[first]?.text ?? '') && /^(?:of|for)$/.test(doc.tokens[first + 1]?.lower ?? ''))
    return first;
  for (let i = first; i < end; i++) {
    const token = doc.tokens[i];
    if (!token || (i > first && doc.tokens[i - 1]?.kind === 'mark')) continue; // Ray “Duke” Hollis
    const title = isTitle(
      lexicon,
      surnames,
      token,
      doc.tokens[i - 1],
      i + 1 < end ? doc.tokens[i + 1] : undefined,
      i > start,
    );
    const field = title ? fieldEnd(doc, i, end) : 0;
    if (field > 0) {
      start = field;
      i = field - 1;
      continue;
    }
    const ofFollows = /^(?:of|for|on)$/.test(doc.tokens[i + 1]?.lower ?? '');
    if (title && (!ofFollows || i === end - 1)) start = i + 1;
    if (title || INSTITUTION_WORDS.has(token.text)) office = true;
    const given = givenNameGender(token.text) !== undefined && !isAlsoWord(token.text) && !PARTICLES.has(token.lower);
    if (given && office && i < end - 1 && CAPITAL.test(doc.tokens[i + 1]?.text ?? '')) {
      if (i > start && !INSTITUTION_WORDS.has(doc.tokens[end - 1]?.text ?? '')) start = i;
      office = false;
    }
  }
  const institution = INSTITUTION_WORDS.has(doc.tokens[end - 1]?.text ?? '');
  while (!institution && start < end - 1 && lexicon.demonyms.has(doc.tokens[start]?.lower ?? '')) start += 1;
  return start;
}

/** "High Commissioner for Human Rights Amara …": where the name begins after an office and its field, or 0. */
function fieldEnd(doc: Document, title: number, end: number): number {
  if (!/^(?:of|for)$/.test(doc.tokens[title + 1]?.lower ?? '')) return 0;
  let at = title + 2;
  while (at < end && (OFFICE_FIELDS.has(doc.tokens[at]?.text ?? '') || doc.tokens[at]?.lower === 'the')) at += 1;
  return at > title + 2 && at < end ? at : 0;
}

const OFFICE_FIELDS = new Set(
  ('State Defense Defence Justice Treasury Health Human Rights Services Staff Police Education Energy Labor Labour ' +
  'Commerce Interior Agriculture Transportation Transport Homeland Security National Intelligence Veterans Affairs ' +
  'Foreign Finance Trade Operations Relations Communications Budget Public External Internal Policy Research Sales ' +
  'Marketing Engineering').split(
    ' ',
  ),
);

/** A title or honorific; not a surname that is also one ("Tim Cook"), nor a word that makes an institution. */
function isTitle(
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  inside: boolean,
): boolean {
  const bare = token.lower.replace(POSSESSIVE, '');
  if (token.lower === 'st.' && inside) return false; // "Inez St. Clair"
  if (before?.lower === 'of' && !after) return false; // "International Court of Justice"
  if (lexicon.honorifics.has(token.lower)) return !INSTITUTION_WORDS.has(after?.text ?? ''); // "Justice Department" is no judge
  if (INSTITUTION_WORDS.has(token.text)) return false;
  const compound = bare.includes('-') && isRole(lexicon, bare); // "Acme-CEO"
  if (
    !compound &&
    !lexicon.roles.has(bare) &&
    !(bare.length > 6 && lexicon.roleEndings.test(bare) && !/(?:man|person)$/.test(bare))
  )
    return false;
  if (surnames.has(bare)) return false;
  if (
    inside &&
    !after &&
    before &&
    SURNAMES_TOO.has(bare) &&
    !lexicon.roles.has(before.lower) &&
    !OFFICE_PREFIXES.has(before.lower)
  )
    return false; // "Turi King"
  return !(inside && before && givenNameGender(before.text) !== undefined);
}

/** "Apple" in "Apple CEO Tim Cook": the words before the title name the institution. */
function institutionBefore(doc: Document, lexicon: Lexicon, first: number, end: number, sentence: number): NameRun[] {
  let last = first;
  while (last < end) {
    const lower = doc.tokens[last]?.lower ?? '';
    if (doc.tokens[last]?.kind === 'mark') return [];
    if (lexicon.roles.has(lower) || lexicon.honorifics.has(lower)) break;
    last += 1;
  }
  const lone = doc.tokens[first]?.lower ?? '';
  if (
    last === first ||
    last === end ||
    (last - first === 1 && (lexicon.demonyms.has(lone) || OFFICE_PREFIXES.has(lone)))
  )
    return [];
  const run = toRun(doc, first, last, first, sentence, null, false);
  return run ? [run] : [];
}

function honorificBefore(doc: Document, lexicon: Lexicon, start: number, first: number): string | null {
  const before = doc.tokens[start - 1]?.lower;
  return start > first && before !== undefined && lexicon.honorifics.has(before) ? before : null;
}

function toRun(
  doc: Document,
  start: number,
  end: number,
  titleToken: number,
  sentence: number,
  honorific: string | null,
  titled: boolean,
): NameRun | null {
  const head = doc.tokens[start];
  const tail = doc.tokens[end - 1];
  if (!head || !tail) return null;
  const possessive = POSSESSIVE.test(tail.text) && tail.text.length > 2;
  const cut = possessive ? tail.end - (POSSESSIVE.exec(tail.text)?.[0].length ?? 0) : tail.end;
  const words = doc.tokens
    .slice(start, end)
    .map((t, i, all) => (i === all.length - 1 && possessive ? t.text.replace(POSSESSIVE, '') : t.text));
  if (words.length === 1 && SUFFIXES.has(words[0]?.toLowerCase() ?? '')) return null;
  return {
    start: head.start,
    end: cut,
    words,
    firstToken: start,
    endToken: end,
    titleToken,
    sentence,
    honorific,
    titled,
    possessive,
  };
}
