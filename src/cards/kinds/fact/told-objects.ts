/**
 * Objects and owners that stand outside a sentence of what somebody says: "prometió reabrirla" (what?), "a demandé sa
 * démission" (whose?). Right behind the verb of reporting nothing of the sentence can be meant. By language; data.
 */
import { pattern } from '../../../pattern.ts';
import { byLanguage } from '../../../text/by-language.ts';

const words = (...parts: readonly string[]): RegExp =>
  pattern('u', String.raw`(?<!\p{L})(?:${parts.join('|')})(?!\p{L})`);

const de = (): RegExp => words(
  // "versprach, sie im Mai wieder zu öffnen"
  String.raw`(?:versprach|versprochen|kündigte an|angekündigt|drohte|plant|verlangte|forderte|bot an|schlug vor)` +
    String.raw`(?: \p{L}+){0,3}, (?:sie|es)(?: [^.,]{1,80})? (?:zu|\p{L}+zu\p{L}+en)`,
  String.raw`(?:forder|verlang)(?:te|ten|t|n) (?:(?:am|erneut|erneuert|heute|gestern|jetzt|nun) (?:\p{Lu}\p{L}+ )?)?` +
    '(?:sein|ihr)e?[nmrs]?',
);

const fr = (): RegExp => words(
  String.raw`(?:prom[ei](?:s|t|ttait)|(?:refus|demand|exig|propos|décid|souhait|annonc|assur|affirm)(?:é|e|ait)|dit|` +
    'espère|veut|voulait) (?:vouloir |pouvoir )?(?:de |à )?(?:(?:ne )?pas )?(?:' +
    String.raw`l[ae]s? (?:\p{Ll}{4,}er|\p{Ll}{3,}ir|\p{Ll}*(?:struire|duire|vendre|rendre|mettre|battre))|` +
    String.raw`l[’'](?:avoir \p{Ll}+|[aeiouéê]\p{Ll}{3,}er))`,
  String.raw`(?:demand|exig|réclam)(?:é|e|ent|ait|a|èrent) (?:(?:hier|mardi|encore|à nouveau|publiquement) )?` +
    '(?:sa|son|ses|leurs?)',
);

const SPANISH =
  String.raw`(?:\p{Ll}+ó|\p{Ll}+(?:aron|ieron)|dijo|(?:ha|han|había) \p{Ll}+|dice|promete|quiere|asegura|afirma)`;
const es = (): RegExp => words(
  // "que la visitó"; "que la obra" has a noun there, and "que la policía" one that ends as a verb does
  SPANISH + String.raw` que (?:no )?(?:se )?l[oa]s? ` +
    String.raw`(?:\p{Ll}+(?:ó|aron|ieron|[aei]rán?)|han?|va|van|iba|(?:hab|har|quer|pod|ten)ían?)`,
  SPANISH + ' (?:que )?(?:no )?' +
    '(?:(?:van?|iban?|hay|había|quieren?|pueden?|podrían?|deben?|piensan?) (?:a |que )?)?' +
    String.raw`(?!charla)\p{Ll}{2,}[aeií]rl[oa]s?`,
  String.raw`(?:pid(?:ió|en?|ieron)|pedido|exig(?:ió|en?|ido)|reclam(?:ó|an?|ado|aron)) sus?`,
);

const ITALIAN =
  String.raw`(?:(?:ha|hanno|aveva) \p{Ll}+|promette|assicura|annuncia|garantisce|dice|chiede|afferma|spiega|vuole)`;
const it = (): RegExp => words(
  ITALIAN + String.raw` (?:di |che )?(?:non )?(?:voler |poter |dover )?\p{Ll}{2,}[aei]rl[oaie]`,
  ITALIAN + String.raw` che (?:non )?(?:lo|la|li|le) \p{Ll}+(?:rà|ranno)`,
  '(?:chie(?:sto|de|dono|se)|invocato|preteso) (?:il suo|la sua|i suoi|le sue|il loro|la loro|le loro)',
);

const PORTUGUESE =
  String.raw`(?:\p{Ll}+(?:ou|eu|iu|aram|eram)|disse|diz|dizem|quer|promete|garante|afirma)`;
const pt = (): RegExp => words(
  // "que a demitiu"; "que o museu" has a noun there
  PORTUGUESE + String.raw` que (?:não )?[oa]s? (?!(?:mus|europ|lic|pn|jud)eu)\p{Ll}+(?:ou|eu|iu|aram|eram|iram)`,
  PORTUGUESE + String.raw` (?:que )?(?:não )?(?:(?:vai|vão|pode|quer|deve) )?\p{Ll}+-l[oa]s?`,
  '(?:ped(?:iu|e|iram|em)|exig(?:iu|e|iram)) (?:[oa]s? )?(?:seu|sua)s?',
);

const known = byLanguage<RegExp>({ de, fr, es, it, pt });

/** null where there is no list. */
export const toldObjects = (language: string): RegExp | null => known(language) ?? null;
