/** Words by which German and the Romance languages report what somebody says. Data. */
import { pattern } from '../../pattern.ts';
import { wordSet } from '../../text/word-set.ts';
import type { CueKind } from '../../schema.ts';

export interface ClaimWords {
  /** "dass", "que": opens what is said. */
  that: ReadonlySet<string>;
  /** Of what was not said. */
  not: ReadonlySet<string>;
  /** Before a verb of saying: nobody in particular says it, or somebody may say it one day. */
  nobody: ReadonlySet<string>;
  /** Verbs that mostly report words, by their beginnings: "sonrió" behind a quotation does, elsewhere it does not. */
  reports: RegExp;
  /** Verbs that do more than state, likewise. */
  kinds: readonly (readonly [CueKind, RegExp])[];
}

const WORDS: Readonly<Record<string, ClaimWords>> = {
  de: {
    that: wordSet('dass daß'),
    not: wordSet('nicht kein keine nie niemals weder'),
    nobody: wordSet('man es niemand keiner jeder würde würden könnte könnten dürfte sollte sollten wird werden worden'),
    reports: pattern(
      'u',
      '^(?:sag|gesagt|erklär|mitgeteilt|teilt|bericht|beton|schr(?:ei|ie)b|geschrieben|erzähl|kündig|',
      'angekündigt|bestätig|räum|eingeräumt|füg|ergänz|mein|behaupt|warn|gewarnt|kritisier|schilder|',
      'geschildert|erläuter|erinner|versicher|bekräft|forder|gefordert|verspr|versproch|bestr[ei]|',
      'dementier|vermute|schätz|geht|ging)',
    ),
    kinds: [
      ['claims', /^(?:behaupt|beharr|argumentier|unterstell|beschuldig)/u],
      ['denies', /^(?:bestreit|bestritt|bestritten|dementier|leugne|widersprach|widerspricht)/u],
      ['promises', /^(?:verspr[aei]|versproch|warn|gewarnt|droh|gedroht)/u],
      ['asks', /^(?:frag|gefragt|forder|gefordert|verlang|bat$|bittet$)/u],
    ],
  },
  fr: {
    that: wordSet("que qu'"),
    not: wordSet("n' ne pas jamais ni rien"),
    nobody: wordSet('on personne nul été être peut pourrait doit devrait aurait auraient'),
    reports: pattern(
      'u',
      '^(?:di[ts]|dis[ea]|déclar|affirm|expliqu|assur|estim|soulign|ajout|précis|indiqu|annonc|racont|',
      'rapport|rappel|reconn|confi|écri|regrett|insist|prév|avert|détaill|not|observ|constat|conclu|relev|',
      'prome|promis|démen|admet|admis|jur|rétorqu|répond|soutien|souten|prétend|demand|exig|inform|signal|',
      'martel)',
    ),
    kinds: [
      ['claims', /^(?:prétend|souti|soutena|soutenu|argu|insist|accus|allègu|alléga|martel)/u],
      ['denies', /^(?:nie|niai|nié|démen|contest|réfut)/u],
      ['promises', /^(?:promet|promis|promit|prév[ie]|avert|menac|jur)/u],
      ['asks', /^(?:demand|exig|interrog|réclam)/u],
    ],
  },
  es: {
    that: wordSet('que'),
    not: wordSet('no nunca jamás ni tampoco'),
    nobody: wordSet('se nadie sido ser puede podría debe debería habría habrían'),
    reports: pattern(
      'u',
      '^(?:dij|dic|explic|señal|afirm|asegur|inform|anunci|declar|añad|agreg|apunt|indic|manifest|confirm|',
      'advi|precis|subray|recorda|record[óa]|recuerd|sost[ie]|sostuv|contó|cuenta|admit|recono|detall|',
      'denunci|coment|consider|estim|escrib|relat|reiter|insist|neg|nieg|promet|remarc|sugir|respond|',
      'contest|pid|exig|reclam|conclu|acus)',
    ),
    kinds: [
      ['claims', /^(?:sost[eiu]|aleg|argument|argüy|insist|acus|aduj|aduce)/u],
      ['denies', /^(?:neg|nieg|desm[ei]nt)/u],
      ['promises', /^(?:promet|advi?[er]|amenaz|compromet)/u],
      ['asks', /^(?:pregunt|exig|pid|pedí|reclam)/u],
    ],
  },
  it: {
    that: wordSet("che ch'"),
    not: wordSet('non né mai nemmeno neppure'),
    nobody: wordSet('si nessuno stato stata essere può potrebbe deve dovrebbe avrebbe avrebbero'),
    reports: pattern(
      'u',
      '^(?:dett|dic|disse|spieg|afferm|dichiar|sottoline|aggiun|precis|annunci|raccont|ricord|ammett|ammes|',
      'conferm|assicur|sost[ie]|scri|osserv|comment|rifer|inform|comunic|denunci|avvert|conclu|promett|',
      'promess|nega|smenti|rispo|insist|chied|chies|ribad|segnal)',
    ),
    kinds: [
      ['claims', /^(?:sost[eie]|accus|insist|argoment)/u],
      ['denies', /^(?:nega|nego|negò|smenti)/u],
      ['promises', /^(?:promett|promess|promis|avvert|minacci)/u],
      ['asks', /^(?:chied|chies|domand|preten)/u],
    ],
  },
  pt: {
    that: wordSet('que'),
    not: wordSet('não nunca jamais nem tampouco'),
    nobody: wordSet('se ninguém sido ser pode poderia deve deveria teria teriam'),
    reports: pattern(
      'u',
      '^(?:diss|diz|dito|afirm|explic|declar|sublinh|acrescent|adiant|anunci|cont[aoe]|lembr|record|admit|',
      'reconhec|confirm|garant|assegur|escrev|inform|relat|revel|refer|esclarec|ressalt|apont|avali|',
      'consider|denunci|conclu|neg|promet|alert|pede|pedi|exig|respond|insist|aleg|sustent|salient|frisa)',
    ),
    kinds: [
      ['claims', /^(?:aleg|sustent|argument|insist|acus)/u],
      ['denies', /^(?:neg|desm[ei]nt|refut)/u],
      ['promises', /^(?:promet|advert|alert|ameaç)/u],
      ['asks', /^(?:pergunt|exig|pedi|pede|cobr)/u],
    ],
  },
};

/** Null for a language in which no claims are read that way. */
export const claimWords = (language: string): ClaimWords | null => WORDS[language] ?? null;

export const kindOfVerb = ({ kinds }: ClaimWords, verb: string): CueKind =>
  kinds.find(([, begins]) => begins.test(verb))?.[0] ?? 'states';
