/** Word lists of the reader of roles. */

/** Words that belong to a role, though they are listed among function words. */
export const KEPT = new Set(
  (
    'former current acting then-president late deputy vice prime new first second third senior junior chief ' +
    'interim north south east west northern southern eastern western central old high home police state news ' +
    'world study research data co lead international national'
  ).split(' '),
);

/** Participles that modify the noun of a role. */
export const PARTICIPLES = new Set(
  (
    'bestselling retired ousted exiled jailed imprisoned disgraced acclaimed renowned celebrated noted leading ' +
    'managing founding acting outgoing incoming visiting ruling sitting reigning commanding presiding ' +
    'contributing consulting supervising attending aspiring practicing practising working registered certified ' +
    'married divorced widowed wounded injured convicted accused suspected elected appointed self-described ' +
    'self-styled self-taught award-winning decorated distinguished respected experienced trained marketing ' +
    'engineering housing planning training advertising publishing banking mining shipping accounting purchasing ' +
    'manufacturing editing programming coaching nursing teaching wedding boxing racing skating cycling fishing ' +
    'ranking operating'
  ).split(' '),
);

/** Irregular past forms that look like a modifier of the noun after them. */
export const PAST_VERBS = new Set(
  (
    'lost met won beat left sent gave made took got put brought bought sold kept held led fought taught caught ' +
    'paid sought hit cut let ran became began came went saw did had told wrote said stood ' +
    'sat lay hung threw drew flew grew knew spoke spent stole drove rode wore chose shook swept rose wept tore ' +
    'swore fled clung'
  ).split(' '),
);

/** They end as nouns for people do. */
export const NOT_WORK = new Set(
  (
    'younger greater smaller larger higher earlier former latter remember consider discover deliver answer ' +
    'gather rather whether together number center centre letter matter member current different recent present ' +
    'president-elect against parent client percent content wonder chapter winter summer weather border murder ' +
    'disorder disaster trailer sweater computer dinner corner counter quarter monster chamber cancer shelter ' +
    'theater theatre finger shoulder monitor terror mirror factor colour favour honour tractor sector interior ' +
    'exterior restaurant elephant important relevant accident incident talent comment patent continent insist ' +
    'career volunteer-led helicopter newsletter container folder register transfer trigger danger hunger temper ' +
    'copper silver timber lumber rubber sleepover'
  ).split(' '),
);

/** "el número dos del partido" is somebody, "el número de viviendas" how many. */
export const COUNTS = new Set(['número', 'numéro', 'numero']);

/** "Upper Larkfield Fire Chief X" at the head of a sentence: without its first word it is another place. */
export const isPartOfPlace = (word: string, next: string): boolean => OPENS_PLACE.test(word) && /^\p{Lu}/u.test(next);
const OPENS_PLACE =
  /^(?:Upper|Lower|New|North|South|East|West|Old|Great|Greater|Little|Mount|Fort|Port|Lake|Middle|Inner|Outer)$/;
