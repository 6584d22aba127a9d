/**
 * What trails behind a sentence that stood before, in the writer's own words: the "then" of a tale, a comparison
 * without what with, a verb whose subject was named there. In speech the headline tells more of it. Data by language.
 */
import { pattern } from '../../pattern.ts';
import { byLanguage } from '../../text/by-language.ts';
import { ES, IT, PT } from './romance-trailing.ts';

/**
 * "Wie die Bank dann in kurzer Zeit …"; "erst die Bank, dann der Laden" has both halves. "Brandt gab sich gelassener":
 * than when? "Lund will nun 40 Boote kaufen", "Kiel hat ohnehin keinen Hafen", "Eine Katze lief demnach 40 Kilometer":
 * after what, and by whose word? "Rosa Medina sieht das ähnlich": what?
 */
const de = (): RegExp => pattern(
  'u',
  String.raw`(?<=\p{L}\s)(?<!(?:^|\P{L})(?:und|oder|aber|bis|nur|selbst|auch|so|erst)\s)`,
  String.raw`(?<!(?:[Ww]enn|[Ff]alls|[Ss]obald|[Aa]ls|[Ee]rst|[Zz]uerst|[Zz]unächst|[Nn]achdem|[Ss]ollten?|[Ww]er)\s`,
  String.raw`[^.]*)dann(?=\s)(?!\s(?:und wann|(?:wieder|auch|noch|nur|nicht)(?!\p{L})))|`,
  String.raw`(?<=(?:gab|gaben|zeigte|zeigten|fühlte|fühlten|gibt|zeigt|fühlt)\ssich\s(?:[^.,]{0,60}\s)?)`,
  String.raw`(?!sicher|schwer|bitter|sauber|locker|wieder|immer|munter|heiter|weiter)`,
  String.raw`\p{Ll}{3,}er(?=[.,;])(?!.*\sals\s)|`,
  String.raw`(?<=\p{L}\s)(?:demnach|ohnehin|daraufhin|dadurch|(?<!mit\s)dabei)(?=\s[\p{L}\p{N}]|\.)|`,
  String.raw`(?<!\p{L})(?<!(?:bis|von|ab|für)\s)(?:[Nn]un|[Jj]etzt)(?!\p{L}|\s(?:und|wie|\p{L}+\s(?:wir|ich))\s|`,
  String.raw`\s\d+(?:\sJahre|-?jährig))|`,
  String.raw`^Andere[rs]?\s(?!als\s)|`,
  String.raw`^Das\s(?:sah|sahen|sieht|sehen)\s|`,
  String.raw`(?<!\p{L})(?:sieht|sah|sehen|sahen|sehe|führt|führte|hält|hielt|findet|fand|nennt|nannte|weist|wies|`,
  String.raw`begründet|begründete|erklärt|erklärte)\s(?:das|dies)\s`,
  String.raw`(?:ähnlich|anders|genauso|auch|ganz|völlig|auf|für|mit|nicht|zurück|kritisch|gelassen|so)(?!\p{L})`,
);

/**
 * "La crue a failli faire davantage de victimes": than how many? "Medina n'en revenait pas": of what? "Les laboureurs
 * se sont donc mesurés": for a reason that stood before; "Comme il pleuvait, …" has it beside it.
 */
const fr = (): RegExp => pattern(
  'u',
  String.raw`(?<!\p{L})davantage d(?:e\s|['’])\p{L}+(?!.*\sque?(?:\s|['’]))|`,
  String.raw`(?<!(?<!\p{L})(?:et|mais|ou)\s)(?<=\s|n['’])en\s`,
  String.raw`(?:garde|gardent|parle|parlent|demande|demandent|veut|veulent|doute|doutent|attend|attendent|`,
  String.raw`tire|tirent|rit|`,
  String.raw`rient|profite|profitent|mesure|revient|revenait|revenaient)(?!\p{L})|`,
  String.raw`(?<=^(?!Comme|Puisque|Faute|Privée?s?|Sans)[^.]*,[^.]*\s(?:est|sont|a|ont|sera|seront|va|vont|`,
  String.raw`doit|doivent|`,
  String.raw`faut|peut|peuvent|était|étaient)\s)donc\s(?!que)|`,
  String.raw`^On\s(?:l['’]|l[ae]\s|les\s|lui\s|leur\s)`,
);

/** Where a sentence begins, or behind its first words up to a comma, where they tell when or where. */
const behind = (...openers: readonly string[]): string =>
  String.raw`(?<=^[^\p{L}\p{N}]*(?:(?:${openers.join('|')})\s[^,.“”«»"]{2,80},\s|))`;

/** "A las 14:00, estaba siendo combatido por 40 bomberos", "Fue trasladado a Lund": who or what? */
const es = (): RegExp => pattern(
  'u',
  ES,
  behind('A las?', 'En', 'Tras', 'Durante', 'Ayer', 'Hoy', 'Desde', 'Hasta', 'Hacia', 'Sobre', 'Al', 'Por'),
  String.raw`(?:[Ff]ue|[Ff]ueron|[Ee]ra|[Ee]ran|[Ee]stá|[Ee]stán|[Ee]staba|[Ee]staban|[Ss]erá|[Ss]erán|[Qq]uedó|`,
  String.raw`[Qq]uedaron|[Hh]a sido|[Hh]an sido|[Hh]abía sido)\s(?:siendo\s)?`,
  String.raw`\p{Ll}+(?:[ai]d|ech|uest|it|iert)[oa]s?\s(?:por|en|a|al|de|del|con|para|y|hasta|desde)\s`,
);

const pt = (): RegExp => pattern(
  'u',
  PT,
  behind(
    'Pel[ao]s?', 'Às?', 'Aos?', 'N[ao]s?', 'Em', 'Ontem', 'Hoje', 'Já', 'Depois', 'Após', 'Desde', 'Até', 'Por',
    'Cerca', 'Durante',
  ),
  String.raw`(?:[Ff]oi|[Ff]oram|[Ee]ra|[Ee]ram|[Ee]stá|[Ee]stão|[Ee]stava|[Ee]stavam|[Ss]erá|[Ss]erão|[Ff]icou|`,
  String.raw`[Ff]icaram|[Tt]inha sido|[Tt]inham sido)\s(?:a ser\s|sendo\s)?\p{Ll}+(?:[ai]d|eit|ost|it|ert)[oa]s?\s`,
  String.raw`(?:por|pel[oa]s?|em|n[oa]s?|a|ao|à|de|d[oa]s?|com|para|e|até|desde)\s`,
);

/** Also "Non ha incaricato la polizia": who?, and "commenta così": how? */
const it = (): RegExp => pattern(
  'u',
  IT,
  String.raw`^Non (?:ha|hanno|aveva|avevano)\s\p{Ll}+[aiu]to\s|`,
  String.raw`(?<=\s)(?:commenta|spiega|racconta|descrive|risponde|reagisce|conclude)\scosì(?!\s?:)|`,
  behind(
    'Alle', 'Al', String.raw`All['’]\p{L}+`, 'In', 'Nel', 'Nella', 'Dopo', 'Durante', 'Ieri', 'Oggi', 'Da', 'Dal',
    'Verso', 'Fino', 'Per', 'Con',
  ),
  String.raw`(?:(?:[ÈèE]|[Ss]ono) stat[oaie]|[Vv]enne|[Vv]ennero|[Vv]errà|[Vv]erranno|[Vv]iene|[Vv]engono|[Ff]u|`,
  String.raw`[Ff]urono|[Ss]arà|[Ss]aranno)\s\p{Ll}+(?:[aiu]t|ess|ett|ort|ost|us|is)[oaie]\s`,
  String.raw`(?:da|dal|dall[ae]|dai|in|nel|nella|a|al|alla|di|del|con|per|e|fino)\s`,
);

const trailing = byLanguage<RegExp>({ de, fr, es, it, pt });

/** Signs of a tale that a sentence over somebody's words may have: it tells what the words answer, not the news. */
export const isOfTale = (word: string): boolean => /^(?:nun|jetzt|donc)\s?$/iu.test(word);

/** null for a language without a list. */
export const trailingPattern = (language: string): RegExp | null => trailing(language) ?? null;
