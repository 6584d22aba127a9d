/**
 * Full stops that end no sentence, by language: abbreviations ("núm. 5", "ул. Ленина"), spaced letters ("z. B."),
 * German ordinals ("am 3. Oktober"); and the words that may open a sentence after an abbreviation. Word lists.
 */
import type { Token } from './document.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** After these words a stop never ends a sentence. Lower-cased, without the stop. */
const NEVER: Record<string, ReadonlySet<string>> = {
  de: list('med phil jur rer nat habil bzw inkl zzgl geb verh hrsg vgl vs allg bspw dr prof st frhr'),
  fr: list('pr av éd env cf al bd dr'),
  es: list('dra dras sres sras avda ee excmo excma ilmo ilma gral dña lic ing mons prof profa sto sta fdo aprox mill'),
  it: list('on sig sigg dott prof mons ing geom arch cav comm gen'),
  pt: list('profa exmo exma ilmo ilma av eng dra dras sras srs drs sgt pe sto sta arq'),
  ru: list('ул д просп пер пл см напр проф акад обл пос дер оз'),
  uk: list('м вул буд смт обл просп пл див напр проф акад'),
};

/** After these words a stop ends no sentence where a number follows: "art. 5", but "une œuvre d'art." */
const BEFORE_NUMBER: Record<string, ReadonlySet<string>> = {
  de: list('abs art bd aufl kap abb max min tel str s ziff rn jh'),
  fr: list('art p pp vol chap fig ill sect tél n'),
  es: list('núm núms pág págs art arts tel vol cap c p'),
  it: list('art artt pag pagg n p vol cap tel'),
  pt: list('art arts n pág págs p vol cap tel'),
  ru: list('стр корп кв т тел рис табл гл ст п пп с н'),
  uk: list('стор кв т тел рис табл гл ст п пп с'),
};

/** Words that begin a sentence after an abbreviation that may end one: "5 млрд руб. Это …". */
const OPENERS: Record<string, ReadonlySet<string>> = {
  en: list(
    'the a an he she it they we i you in on at but and as for this that these those when while after before however ' +
    'meanwhile there his her its their our if some many most one two',
  ),
  de: list(
    'der die das den dem ein eine einen er sie es wir ich ihr sein seine ihre im in am an auf bei mit nach und aber ' +
    'doch auch so dies diese dieser dieses dann danach dort da zudem außerdem wie wenn als für von zu zum zur nun ' +
    'jetzt damit deshalb dennoch',
  ),
  fr: list(
    "le la les l' un une des il elle ils elles on ce cette ces nous je mais et dans pour en à au aux selon son sa " +
    "ses leur après avant depuis c' d' qu' s'",
  ),
  es: list(
    'el la los las un una en con por para pero y este esta estos estas su sus se no él ella ellos según tras desde ' +
    'lo al a de',
  ),
  it: list("il lo la i gli le l' un una in con per ma e questo questa si non nel nella secondo dopo da di a ha è"),
  pt: list(
    'o a os as um uma em no na nos nas com para mas e este esta seu sua ele ela segundo após desde não de do da',
  ),
  ru: list(
    'в на по с и а но это этот эта эти он она они мы я как для при также об о его ее её их однако если когда после ' +
    'до из за от у так там тогда',
  ),
  uk: list(
    'у в на з і й а але це цей ця ці він вона вони ми я як за для про його її їх однак якщо коли після до від при ' +
    'також так там тоді',
  ),
};

export const openersIn = (language: string): ReadonlySet<string> => OPENERS[language] ?? OPENERS['en'] ?? new Set();

const BEFORE_ORDINAL = list(
  'der die das den dem des im am zum zur vom beim ein eine einen einem einer ihr ihren ihrem sein seinen seinem ' +
  'jeder jede jedes und bis',
);
const MONTHS = list('januar jänner februar märz april mai juni juli august september oktober november dezember');

/** Does the stop at token `i` end no sentence, though a capital or a number follows at `next`? */
export function isInnerStop(language: string, tokens: Token[], i: number, next: number): boolean {
  const before = tokens[i - 1];
  const follower = tokens[next];
  if (tokens[i]?.text !== '.' || !before || !follower || before.end !== tokens[i]?.start) return false;
  if (NEVER[language]?.has(before.lower) || (follower.kind === 'number' && BEFORE_NUMBER[language]?.has(before.lower)))
    return true;
  if (/^\p{Ll}$/u.test(before.text) && /^\p{L}\.?$/u.test(follower.text)) return language !== 'en'; // "z. B.", "p. m."
  if (language !== 'de' || before.kind !== 'number' || !/^\d{1,3}$/.test(before.text)) return false;
  if (MONTHS.has(follower.lower)) return true;
  return (
    BEFORE_ORDINAL.has(tokens[i - 2]?.lower ?? '') && follower.kind === 'word' && !openersIn('de').has(follower.lower)
  );
}
