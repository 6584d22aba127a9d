/** Words whose meaning stands elsewhere, by language. Data only. */
import { byLanguage } from '../../text/by-language.ts';
import { wordSet } from '../../text/word-set.ts';
import { opening } from './phrase-patterns.ts';
import { es, fr, it, pt } from './romance-words.ts';
import type { SenseWords } from './word-table.ts';

export type { SenseWords };

const en = (): SenseWords => ({
  people: wordSet('he she him her his hers himself herself'),
  things: wordSet('it its they them their theirs themselves itself'),
  many: wordSet('they them their theirs themselves'),
  matter: wordSet('it its'),
  demonstratives: wordSet('this these those such'),
  times: wordSet(
    'week weekend month year morning afternoon evening spring summer autumn fall winter season day century time',
  ),
  far: wordSet(''),
  ours: wordSet(
    'city town village country nation state world community area region district club team company industry planet',
  ),
  halves: wordSet(
    'another also too instead again later likewise similarly otherwise other latter others elsewhere meanwhile',
  ),
  more: wordSet('more less worse better fewer'),
  than: wordSet('than to as'),
  spots: wordSet('here there thereafter however'),
  joining: wordSet(
    'but and so yet or however meanwhile instead moreover furthermore also then still nevertheless nonetheless thus ' +
      'therefore besides otherwise similarly likewise indeed additionally consequently finally because plus hence ' +
      'again which nor rather though regardless accordingly true granted',
  ),
  turning: wordSet('but however yet although though still nevertheless nonetheless instead'),
  that: /^that(?:['’]s|\s)/i,
  clitic: null,
  definite: wordSet('the'),
  which: wordSet(
    'of in at on for from with to that who which whose where by between over under near against into about',
  ),
  // "it is unclear whether", but not "it is set to close"
  expletive: new RegExp(
    "^(?:it(?!\\S* (?:(?:is|was) )?(?:set|going|expected|due|likely|scheduled|about|able|ready|forced) to )" +
      "(?:['’]s| (?:is|was|remains|has been|will be|would be|seems|took|takes)) [^.,]{0,72}" +
      '\\b(?:that|to|whether|how|why|when|if|who)\\b' +
      '|there (?:is|are|was|were|has|have|had|will|would|may|might|can|could|should|must)\\b)', 'i',
  ),
  known: wordSet(
    'world internet public police government president weather sun moon sea sky web past future economy country ' +
      'nation police media press united first last next only same most best worst biggest largest latest majority ' +
      'number rest way time times end beginning fact moment day days week weeks month months year years people polls',
  ),
});

const de = (): SenseWords => ({
  people: wordSet('er sie ihn ihm ihr sein seine seinen seinem seiner ihre ihren ihrem ihrer'),
  things: wordSet('es dessen deren ihnen denen'),
  many: wordSet('ihnen denen'),
  matter: wordSet('es'),
  demonstratives: wordSet(
    'dieser diese dieses diesem diesen jener jene jenes jenem jenen solche solcher solches solchen derartige',
  ),
  times: wordSet(
    'woche wochenende monat jahr morgen nachmittag abend frühjahr frühling sommer herbst winter saison tag mal ' +
      'vormittag montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai ' +
      'juni juli august september oktober november dezember',
  ),
  far: wordSet('jener jene jenes jenem jenen'),
  ours: wordSet('stadt gemeinde land welt region verein branche'),
  halves: wordSet(
    'ebenfalls ebenso stattdessen wiederum zudem außerdem beide derweil unterdessen ähnlicher ähnliche ' +
      'ähnliches ähnlichen ähnlichem',
  ),
  more: wordSet('mehr weniger besser schlechter schlimmer'),
  than: wordSet('als wie'),
  spots: wordSet(
    'dagegen hingegen indes indessen hier dort dorthin daran danach darauf daraus darin davor darüber darunter ' +
    'hierzu hierbei',
  ),
  joining: wordSet(
    'aber und doch denn allerdings außerdem zudem dennoch trotzdem also deshalb daher oder sondern jedoch ' +
      'schließlich dabei damit dazu davon dagegen darum dafür somit gleichzeitig alternativ spätestens derweil ' +
      'stattdessen auch ebenso hingegen immerhin dort dann schliesslich ausserdem',
  ),
  turning: wordSet('aber doch allerdings jedoch dennoch trotzdem hingegen dagegen gleichwohl'),
  that: new RegExp(
    '^(?:das|dies)\\s(?:ist|war|sei|hat|hatte|wird|wäre|sind|heißt|zeigt|liegt|gilt|kann)\\b|' +
      '^da\\s(?:ist|war|sind|waren|hat|habe|haben|hatte|hatten|wird|kann|muss|gibt|gab|geht|kommt|fehlt|steht)\\b',
    'i',
  ),
  clitic: null,
  definite: wordSet('der die das den dem des'),
  which: wordSet(
    'von in im am an auf für aus mit zu zum zur der des die das den dem über unter zwischen gegen bei beim nach',
  ),
  expletive: opening([
    'es ist', 'es sei', 'es war', 'es gibt', 'es gab', 'es geht', 'es ging', 'es gilt', 'es gelte',
    'es bleibt', 'es heißt', 'es hieß', 'es kommt', 'es kam', 'es wird', 'es wurde', 'es werde',
  ]),
  known: wordSet(
    'welt internet polizei regierung bundesregierung präsident wetter sonne mond zukunft vergangenheit wirtschaft ' +
      'land menschen öffentlichkeit presse zeit ende anfang jahr jahre jahren tag woche monat rede bürger staat',
  ),
});

const known = byLanguage<SenseWords>({ en, de, fr, es, it, pt });

/** null for a language without a list: what points there is not known. */
export const senseWords = (language: string): SenseWords | null => known(language) ?? null;
