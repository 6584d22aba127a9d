/**
 * Full stops that end no sentence, by language: abbreviations ("núm. 5", "ул. Ленина"), spaced letters ("z. B."),
 * German ordinals ("am 3. Oktober"); and the words that may open a sentence after an abbreviation. Word lists.
 */
import type { Token } from './document.ts';
import { wordSet } from './word-set.ts';

/** After these words a stop never ends a sentence. Lower-cased, without the stop. */
const NEVER: Record<string, ReadonlySet<string>> = {
  de: wordSet(
    'med phil jur rer nat habil bzw inkl zzgl geb verh hrsg vgl vs allg bspw dr prof st frhr fa bgm ing dipl mag ' +
    'labg nabg abg lhstv vzbgm vbgm obm dir',
  ),
  fr: wordSet('av éd env cf al bd dr'),
  es: wordSet(
    'dras sres sras avda av ee jj rr ff cc sto sta fdo aprox mill cía',
  ),
  pt: wordSet('profª av engº drª sto sta'),
  ru: wordSet('ул д просп пер пл см напр проф акад обл пос дер оз св'),
  uk: wordSet('м вул буд смт обл просп пл див напр проф акад св'),
  nl: wordSet('dhr mevr mw drs ir ing mr prof dr bijv ds lic mgr vgl'),
  pl: wordSet('ul al św im np ok por gen prof dr hab inż mgr pl os woj pow gm ks bł płk kpt'),
  sv: wordSet('dr prof st jur fil'),
  da: wordSet('dr prof hr fr st'),
  no: wordSet('dr prof st'),
  nb: wordSet('dr prof st'),
  cs: wordSet('dr prof ing mgr mudr judr ul nám tzv sv gen'),
  ro: wordSet('dr prof dl dna str bd sf'),
  tr: wordSet('av dr prof doç yrd cad sok mah bkz sn hz op'),
  el: wordSet('κ κα κκ δρ αγ καθ οδ λεωφ'),
  hi: wordSet('डॉ श्री श्रीमती सुश्री प्रो पं मो'),
  ar: wordSet('د أ م أ.د'),
  fa: wordSet('د'),
  he: wordSet('א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת'),
  id: wordSet('hj jl pt tgl rp kh drs ir kec kab cv prof dr'),
  vi: wordSet('ts gs ths pgs tp q'),
};

/** After these words a stop ends no sentence where a number follows: "art. 5", but "une œuvre d'art." */
const BEFORE_NUMBER: Record<string, ReadonlySet<string>> = {
  de: wordSet('abs art bd aufl kap abb max min tel str s ziff rn jh'),
  fr: wordSet('art p pp vol chap fig ill sect tél n'),
  es: wordSet('núm núms pág págs art arts tel vol cap c p s'),
  it: wordSet('art artt pag pagg n p vol cap tel sec'),
  pt: wordSet('art arts n pág págs p vol cap tel séc'),
  ru: wordSet('стр корп кв т тел рис табл гл ст п пп с н'),
  uk: wordSet('стор кв т тел рис табл гл ст п пп с'),
  nl: wordSet('blz art nr p tel ca'),
  pl: wordSet('s str nr art ust pkt poz tel'),
  sv: wordSet('s kl nr st art'),
  da: wordSet('s kl nr stk'),
  no: wordSet('s kl nr'),
  nb: wordSet('s kl nr'),
  cs: wordSet('č str s čl odst'),
  tr: wordSet('no s mad'),
  el: wordSet('αρ σελ άρθ'),
  id: wordSet('no hlm'),
  vi: wordSet('số đ'),
};

/** Roman numerals are numbers too: "s. XX", "Nel sec. XX". */
const ROMAN = /^[IVXLC]+$/;

/** Words that begin a sentence after an abbreviation that may end one: "5 млрд руб. Это …". */
const OPENERS: Record<string, ReadonlySet<string>> = {
  en: wordSet(
    'the a an he she it they we i you in on at but and as for this that these those when while after before however ' +
    'meanwhile there his her its their our if some many most one two',
  ),
  de: wordSet(
    'der die das den dem ein eine einen er sie es wir ich ihr sein seine ihre im in am an auf bei mit nach und aber ' +
    'doch auch so dies diese dieser dieses dann danach dort da zudem außerdem wie wenn als für von zu zum zur nun ' +
    'jetzt damit deshalb dennoch',
  ),
  fr: wordSet(
    "le la les l' un une des il elle ils elles on ce cette ces nous je mais et dans pour en à au aux selon son sa " +
    "ses leur après avant depuis c' d' qu' s'",
  ),
  es: wordSet(
    'el la los las un una en con por para pero y este esta estos estas su sus se no él ella ellos según tras desde ' +
    'lo al a de',
  ),
  it: wordSet("il lo la i gli le l' un una in con per ma e questo questa si non nel nella secondo dopo da di a ha è"),
  pt: wordSet(
    'o a os as um uma em no na nos nas com para mas e este esta seu sua ele ela segundo após desde não de do da',
  ),
  ru: wordSet(
    'в на по с и а но это этот эта эти он она они мы я как для при также об о его ее её их однако если когда после ' +
    'до из за от у так там тогда',
  ),
  uk: wordSet(
    'у в на з і й а але це цей ця ці він вона вони ми я як за для про його її їх однак якщо коли після до від при ' +
    'також так там тоді',
  ),
};

export const openersIn = (language: string): ReadonlySet<string> => OPENERS[language] ?? OPENERS['en'] ?? new Set();

const BEFORE_ORDINAL = wordSet(
  'der die das den dem des im am zum zur vom beim ein eine einen einem einer ihr ihren ihrem sein seinen seinem ' +
  'jeder jede jedes und bis',
);
const MONTHS = wordSet('januar jänner februar märz april mai juni juli august september oktober november dezember');

/** Does the stop at token `i` end no sentence, though a capital or a number follows at `next`? */
export function isInnerStop(language: string, tokens: Token[], i: number, next: number): boolean {
  const [before, stop, follower] = [tokens[i - 1], tokens[i], tokens[next]];
  if (stop?.text !== '.' || !before || !follower || before.end !== stop.start) return false;
  if (NEVER[language]?.has(before.lower)) return !isBody(language, before, follower);
  if (isNumber(follower) && isBeforeNumber(language, before.lower)) return true;
  if (/^\p{Ll}$/u.test(before.text) && /^\p{L}\.?$/u.test(follower.text)) return language !== 'en'; // "z. B.", "p. m."
  return language === 'de' && isOrdinal(tokens[i - 2], before, follower);
}

/** "lo apoya CC. El alcalde": the letters of a body. Elsewhere titles stand in capitals, too, "TS. Nguyễn". */
const isBody = (language: string, before: Token, follower: Token): boolean =>
  WITH_BODIES.has(language) && /^\p{Lu}{2,}$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(follower.text);
const WITH_BODIES = wordSet('de fr es pt');

const isNumber = ({ kind, text }: Token): boolean => kind === 'number' || ROMAN.test(text);

/** "Hauptstr. 5": German writes the street and its word as one. */
const isBeforeNumber = (language: string, word: string): boolean =>
  BEFORE_NUMBER[language]?.has(word) === true || (language === 'de' && word.endsWith('str'));

/** "am 3. Oktober", "der 20. Bundestag". */
function isOrdinal(article: Token | undefined, number: Token, follower: Token): boolean {
  if (number.kind !== 'number' || !/^\d{1,3}$/.test(number.text)) return false;
  if (MONTHS.has(follower.lower)) return true;
  const isNoun = follower.kind === 'word' && !openersIn('de').has(follower.lower);
  return isNoun && BEFORE_ORDINAL.has(article?.lower ?? '');
}
