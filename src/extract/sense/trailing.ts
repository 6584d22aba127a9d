/**
 * What trails behind a sentence that stood before, in the writer's own words: the "then" of a tale, a comparison
 * without what with, a verb whose subject was named there. In speech the headline tells more of it. Data by language.
 */
import { pattern } from '../../pattern.ts';
import { byLanguage } from '../../text/by-language.ts';
import { ES, IT, PT } from './romance-trailing.ts';

/**
 * "Wie die Bank dann in kurzer Zeit …"; "erst die Bank, dann der Laden" has both halves. "Brandt gab sich gelassener":
 * than when?
 */
const de = (): RegExp => pattern(
  'u',
  String.raw`(?<=\p{L}\s)(?<!(?:^|\P{L})(?:und|oder|aber|bis|nur|selbst|auch|so|erst)\s)`,
  String.raw`(?<!(?:[Ww]enn|[Ff]alls|[Ss]obald|[Aa]ls|[Ee]rst|[Zz]uerst|[Zz]unächst|[Nn]achdem|[Ss]ollten?|[Ww]er)\s`,
  String.raw`[^.]*)dann(?=\s)(?!\s(?:und wann|(?:wieder|auch|noch|nur|nicht)(?!\p{L})))|`,
  String.raw`(?<=(?:gab|gaben|zeigte|zeigten|fühlte|fühlten|gibt|zeigt|fühlt)\ssich\s(?:[^.,]{0,60}\s)?)`,
  String.raw`(?!sicher|schwer|bitter|sauber|locker|wieder|immer|munter|heiter|weiter)`,
  String.raw`\p{Ll}{3,}er(?=[.,;])(?!.*\sals\s)`,
);

/** "La crue a failli faire davantage de victimes": than how many? */
const fr = (): RegExp => pattern('u', String.raw`(?<!\p{L})davantage d(?:e\s|['’])\p{L}+(?!.*\sque?(?:\s|['’]))`);

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

/** null for a language without a list. */
export const trailingPattern = (language: string): RegExp | null => trailing(language) ?? null;
