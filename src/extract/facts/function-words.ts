/** Words that carry no matter of their own, and words that point outside their sentence, by language. Data only. */
import { byLanguage } from '../../text/by-language.ts';
import { wordSet } from '../../text/word-set.ts';

interface FunctionWords {
  /** Articles, prepositions, auxiliaries, pronouns: no measure of what a text is about. */
  empty: ReadonlySet<string>;
  /** Pronouns and demonstratives: at the head of a sentence they point back. */
  pointing: ReadonlySet<string>;
  /** At the head of a sentence these join it to the one before. */
  joining: ReadonlySet<string>;
  /** The writer or a speaker in person: no statement of the story. */
  personal: ReadonlySet<string>;
}

const en = (): FunctionWords => ({
  empty: wordSet(
    'the a an this that these those and or but nor so yet if than as at by for from in into on onto off out over ' +
    'under up down with without within about after before since until during between among through across against ' +
    'toward towards per via to who whom whose which what when where why how is are was were be been being am has ' +
    'have had having do does did will would can could may might shall should must not no he she it they we i you him ' +
    'her them us me his its hers their our my your said says say told according because while although though ' +
    'however also only just more most less very too ago there here then now one some any all both each other such ' +
    'own same like even still well',
  ),
  pointing: wordSet('he she it they his her hers its their theirs him them this that these those'),
  joining: wordSet(
    'but and so yet or however meanwhile instead moreover furthermore also then still nevertheless nonetheless thus ' +
    'therefore besides otherwise similarly likewise indeed additionally consequently finally because plus hence again',
  ),
  personal: wordSet(
    "i i'm i've i'd i'll we we're we've we'll our ours us my me mine you your you're you'll yours myself ourselves",
  ),
});

const de = (): FunctionWords => ({
  empty: wordSet(
    'der die das den dem des ein eine einen einem einer eines und oder aber wenn als am im an in auf aus bei beim ' +
    'bis durch für gegen mit nach ohne seit über um unter vom von vor zu zum zur zwischen ist sind war waren sein ' +
    'wird werden wurde wurden worden hat haben hatte hatten kann können soll sollen muss müssen will wollen nicht ' +
    'kein keine er sie es wir ich sich ihn ihm ihr ihre ihren sein seine seinen dass weil während auch nur noch mehr ' +
    'so wie man hier dort dann nun schon sagte laut diese dieser dieses',
  ),
  pointing: wordSet(
    'er sie es sein seine ihr ihre dieser diese dieses das dies dort dabei damit dazu davon dagegen deshalb',
  ),
  joining: wordSet(
    'aber und doch denn allerdings außerdem zudem dennoch trotzdem also deshalb daher oder sondern jedoch schließlich',
  ),
  personal: wordSet('ich wir mich mir uns mein meine unser unsere du dich dir dein deine'),
});

const fr = (): FunctionWords => ({
  empty: wordSet(
    'le la les un une des du de au aux et ou mais à dans en par pour sur sous avec sans chez entre vers depuis ' +
    'pendant avant après contre est sont était étaient a ont avait avaient sera seront été être avoir fait ne pas ' +
    'plus il elle ils elles on nous vous je se sa son ses leur leurs qui que dont où ce cet cette ces si comme aussi ' +
    'selon très tout tous y lui',
  ),
  pointing: wordSet("il elle ils elles ce cela celui celle ceux cette cet ces son sa ses leur leurs c'est ça y"),
  joining: wordSet('mais et or donc car cependant toutefois pourtant ainsi enfin alors puis aussi'),
  // "le ton monte" is no "ton"
  personal: wordSet("je j' j'ai nous mon ma mes notre nos vous votre vos moi tu ta"),
});

const es = (): FunctionWords => ({
  empty: wordSet(
    'el la los las un una unos unas y e o u pero a al en de del por para con sin sobre entre desde hasta durante ' +
    'contra según es son era eran fue fueron ser estar ha han había será serán no se que quien cuando donde como más ' +
    'menos su sus este esta estos estas lo le les ya también muy todo todos si',
  ),
  pointing: wordSet('él ella ellos ellas esto esta este estos estas eso ese esa su sus ello allí'),
  joining: wordSet('pero y sin además asimismo sino entonces así luego también finalmente mientras'),
  personal: wordSet('yo nosotros mi mis me nos nuestro nuestra tú tu te usted ustedes'),
});

const it = (): FunctionWords => ({
  empty: wordSet(
    'il lo la i gli le un una uno e ed o ma a al alla ai alle allo in nel nella nei nelle di del della dei delle per ' +
    'con senza su sul sulla tra fra da dal dalla è sono era erano essere ha hanno aveva stato stata sarà non si che ' +
    'chi cui quando dove come più meno anche ci suo sua suoi loro questo questa se già ancora',
  ),
  pointing: wordSet('lui lei egli ella essi esso loro questo questa questi queste quello quella suo sua suoi ciò'),
  joining: wordSet('ma e però tuttavia inoltre quindi dunque così infine intanto poi anche'),
  // "ci sono" is no "us"
  personal: wordSet('io noi mi mio mia nostro nostra tu ti tuo voi vostro'),
});

const pt = (): FunctionWords => ({
  empty: wordSet(
    'o a os as um uma uns umas e ou mas ao aos à às em no na nos nas de do da dos das por pelo pela para com sem ' +
    'sobre entre desde até durante contra segundo é são era eram foi foram ser estar tem têm havia será não se que ' +
    'quem quando onde como mais menos seu sua seus suas este esta isso já também muito',
  ),
  pointing: wordSet('ele ela eles elas isto isso este esta esse essa estes estas seu sua seus suas aquilo'),
  joining: wordSet('mas e porém além assim então contudo entretanto também finalmente enquanto'),
  // "nos últimos dias" is "in the"
  personal: wordSet('eu nós meu minha me nosso nossa você vocês te'),
});

const ru = (): FunctionWords => ({
  empty: wordSet(
    'и или но а в во на по под над за из изо с со к ко у о об от до для при через между без это был была было были ' +
    'есть будет будут быть не ни он она оно они мы я вы его её ее их ему им что который которая которые которого как ' +
    'когда где если чтобы также уже еще ещё более так же то бы только все всех этом этого этой',
  ),
  pointing: wordSet('он она оно они его её ее их это этот эта эти этого там тот та те такой такие'),
  joining: wordSet('но а и однако также поэтому затем потом кроме при впрочем между'),
  personal: wordSet('я мы мой моя наш наша нас мне меня вы вас ваш ты'),
});

const uk = (): FunctionWords => ({
  empty: wordSet(
    'і й та або але а в у на по під над за із зі з до к о об від для при через між без це був була було були є буде ' +
    'будуть бути не ні він вона воно вони ми я ви його її їх йому що який яка яке які якого як коли де якщо щоб ' +
    'також уже вже ще більше так же то б тільки всі всіх цьому цього цієї',
  ),
  pointing: wordSet('він вона воно вони його її їх їхній це цей ця ці цього там той та ті такий такі'),
  joining: wordSet('але а і й однак також тому потім крім при проте втім'),
  personal: wordSet('я ми мій моя наш наша нас мені мене ви вас ваш ти'),
});

const none: FunctionWords = { empty: new Set(), pointing: new Set(), joining: new Set(), personal: new Set() };
const makers = { en, de, fr, es, it, pt, ru, uk };
const known = byLanguage<FunctionWords>(makers);

/** The reader, spoken to: advice speaks so without being anybody's opinion. */
const SECOND_PERSON = wordSet(
  "you your you're you'll yours du dich dir dein deine vous votre vos tu ton ta tú usted ustedes ti tuo voi vostro " +
  "você " +
    'vocês te вы вас ваш ти ви вас ваш ты',
);

/** The writer, or a speaker, in person. "US Navy" is not us. */
export const isFirstPerson = (token: { lower: string; text: string }, language: string): boolean =>
  speaksOfSelf(functionWords(language), token);

/** As `isFirstPerson`, where the language's words are at hand. */
export const speaksOfSelf = ({ personal }: FunctionWords, { lower, text }: { lower: string; text: string }): boolean =>
  personal.has(lower) && text !== 'US' && !SECOND_PERSON.has(lower);

export const LANGUAGES_READ: readonly string[] = Object.keys(makers);

/** A language without a list has none: its sentences are ranked by place, length and repetition alone. */
export const functionWords = (language: string): FunctionWords => known(language) ?? none;
