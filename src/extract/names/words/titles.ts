/** Titles and honorifics before a name: "President", "PM", "Acme-CEO"; not the surname that is also one. */
import type { Document, Token } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import { bareOf, isPossessive } from '../../../text/possessive.ts';
import { isRomance, type Lexicon } from '../../lexicon/lexicon.ts';
import { givenNameGender } from './given-names.ts';
import { INSTITUTION_WORDS, MEMBERS } from './institution-words.ts';
import { isRole } from './name-kind.ts';
import { isPlace } from './places.ts';

/** Titles that are surnames as often. */
const SURNAMES_TOO = new Set(
  ('king cook baker bishop judge dean major marshal marshall pope prince duke singer driver farmer fisher carpenter ' +
  'butcher mason porter butler archer hunter miner walker parker shepherd knight page chancellor constable abbott ' +
  'priest monk').split(
    ' ',
  ),
);
/** Short titles without a full stop that are also names, behind another name. */
const NAMES_TOO = new Set(['Hon', 'Sen', 'Seri', 'Col', 'Gen', 'Det']);
/** Words that belong to the title after them, and are no institution: Vice President, Prime Minister. */
export const OFFICE_PREFIXES = new Set(
  ('vice deputy prime chief acting former supreme press first foreign finance interior energy defense defence home ' +
  'justice health education trade transport environment culture labor labour agriculture interim assistant associate ' +
  'senior junior co executive managing general').split(
    ' ',
  ),
);

/** A title or honorific; not a surname that is also one ("Tim Cook"), nor a word that makes an institution. */
export function isTitle(
  lexicon: Lexicon,
  surnames: ReadonlySet<string>,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  inside: boolean,
): boolean {
  const bare = bareOf(token.lower);
  const isOwned = after !== undefined && isPossessive(after.text);
  if (/^st\.?$/.test(token.lower) && (inside || isOwned || isSaintsTown(lexicon, after))) return false; // "Inez St. Clair"
  if (isPossessive(token.text) && INSTITUTION_WORDS.has(bareOf(after?.text ?? ''))) return false; // "King's College"
  if (OUR_LADY.test(`${before?.lower} ${token.lower}`)) return false; // "Nossa Senhora das Dores"
  if (before?.lower === 'of' && !after) return false; // "International Court of Justice"
  if (isGeneralBody(lexicon, token, before, after)) return false;
  if (token.text === 'DC') return givenNameGender(after?.text ?? '') !== undefined && before?.text !== 'Washington';
  if (TITLE_ACRONYMS.has(token.text)) return after !== undefined;
  if (inside && NAMES_TOO.has(token.text)) return false; // "Mr Chan Hon Meng"
  // "Justice Department" is no judge
  if (lexicon.honorifics.has(token.lower))
    return after ? !INSTITUTION_WORDS.has(after.text) : bare === 'justice' && before?.lower === 'chief';
  // "Son Young Nam": no title but where a sentence begins with it
  if (/^(?:son|daughter|wife|husband)$/.test(bare) && before?.sentence === token.sentence) return false;
  if (INSTITUTION_WORDS.has(token.text) || !namesOffice(lexicon, bare) || isScottish(token) || surnames.has(bare)) return false;
  if (!lexicon.roles.has(bare) && isPlace(bareOf(token.text), lexicon.language)) return false; // "Rochester", "Worcester"
  if (SURNAMES_TOO.has(bare) && before && after && isGivenBehindOffice(lexicon, token, before)) return false;
  const endsName = inside && !after && before !== undefined;
  if (endsName && isSurnameElsewhere(lexicon, before.lower)) return false; // "Régis Forestier"
  if (endsName && SURNAMES_TOO.has(bare)) return false; // "Turi King"
  const isOffice = lexicon.language === 'en' && lexicon.roles.has(bare) && !SURNAMES_TOO.has(bare);
  if (isOffice && after !== undefined) return true; // "Chelsea Manager Ann Lowe"
  return !(inside && before && givenNameGender(before.text) !== undefined);
}

const OUR_LADY = /^(?:nossa senhora|nuestra señora|nostra signora)$/;

/** "la Dirección General de Tráfico": behind the noun of a body an adjective, and nobody's rank. */
const isGeneralBody = (
  lexicon: Lexicon, { lower }: Token, before: Token | undefined, after: Token | undefined,
): boolean =>
  isRomance(lexicon) && lower === 'general' && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '') &&
  !isRole(lexicon, before?.lower ?? '') && lexicon.genitives?.has(after?.lower ?? '') === true;

/**
 * "Hunter Pell", "Dean Pell": a title that is a given name, before one word only. Deans are where there is a school or a
 * church.
 */
export function isGivenThoughATitle(doc: Document, title: number, end: number): boolean {
  const word = doc.tokens[title]?.text ?? '';
  if (word === 'Marine' && doc.tokens[title + 1]?.text === 'Le') return true;
  return end - title === 2 && (/^(?:Hunter|Porter|Archer|Mason)$/.test(word) || (word === 'Dean' && !hasDeans(doc)));
}
const hasDeans = oncePer(({ text }: Document): boolean => DEANS.test(text));
const DEANS = new RegExp(
  '(?<!\\p{L})(?:universit|college|school|academy|facult|campus|professor|cathedral|church|bishop|abbey|diocese|the dean)',
  'iu',
);

/** "Fife MSP Dean Lockhart", "Coach Archer Lee": behind an office, a title that people are named by is a name. */
const isGivenBehindOffice = (lexicon: Lexicon, { text }: Token, before: Token): boolean =>
  givenNameGender(text) !== undefined && !OFFICE_PREFIXES.has(before.lower) &&
  (TITLE_ACRONYMS.has(before.text) || lexicon.roles.has(before.lower));

/** Where titles stand before names only: behind a word that makes no office of it, such a noun is a surname. */
const isSurnameElsewhere = (lexicon: Lexicon, before: string): boolean =>
  isRomance(lexicon) && !isRole(lexicon, before) && !lexicon.honorifics.has(before) &&
  lexicon.roleModifiers?.test(before) !== true;

/** "St. Louis County" */
const isSaintsTown = ({ language }: Lexicon, after: Token | undefined): boolean =>
  after !== undefined && isPlace(`St. ${bareOf(after.text)}`, language);

/** "PM Imran Khan": capitals that stand for an office. */
export const TITLE_ACRONYMS = new Set([
  ...MEMBERS,
  ...'PM MLC MNA MCA CM CEO CFO COO CTO VP EVP SVP DCI DI DS DC PC WPC DA IGP DGP DIG CP DCP ACP SP DSP ASP CSP SSP ASI MEC PPRO'.split(' '),
]);

/** "McAlister" ends like a gangster and names nobody's office. */
const isScottish = ({ text }: Token): boolean => /^Ma?c\p{Lu}/u.test(text);

function namesOffice(lexicon: Lexicon, bare: string): boolean {
  if (lexicon.roles.has(bare) || (bare.includes('-') && isRole(lexicon, bare))) return true; // "Acme-CEO"
  return bare.length > SHORTEST_DERIVED && lexicon.roleEndings.test(bare) && !/(?:man|person)$/.test(bare);
}
/** Shorter words end like nouns for people by chance. */
const SHORTEST_DERIVED = 6;

/**
 * "High Commissioner for Human Rights Amara …": where the name begins after an office and its field, or 0. It is the end
 * where nothing follows: "the Commissioner for Health" names nobody.
 */
export function fieldEnd(doc: Document, title: number, end: number): number {
  if (!/^(?:of|for)$/.test(doc.tokens[title + 1]?.lower ?? '')) return 0;
  let at = title + 2;
  while (at < end && (OFFICE_FIELDS.has(doc.tokens[at]?.text ?? '') || doc.tokens[at]?.lower === 'the')) at += 1;
  return at > title + 2 ? at : 0;
}

export const OFFICE_FIELDS = new Set(
  ('State Defense Defence Justice Treasury Health Human Rights Services Staff Police Education Energy Labor Labour ' +
  'Commerce Interior Agriculture Transportation Transport Homeland Security National Intelligence Veterans Affairs ' +
  'Foreign Finance Trade Operations Relations Communications Budget Public External Internal Policy Research Sales ' +
  'Marketing Engineering Prosecutions').split(
    ' ',
  ),
);
