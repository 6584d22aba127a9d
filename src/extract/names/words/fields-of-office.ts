/**
 * What an office is for, in Romance languages: "la consejera de Salud", "o secretário de Obras"; what is won, "el
 * Premio Planeta", and what is paid, "o Imposto de Renda". With a capital it looks like a body, and is none that an
 * article would list.
 */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isKnownOrganisation } from './known-organisations.ts';

/** Nouns that alone name nothing: of what body they are is told elsewhere, if at all. */
const GENERIC = wordSet(
  'Unidad Ministerio Dirección Departamento Delegación Secretaría Área Capital Dignidad Lealtad Vida ' +
    'Unidade Ministério Direção Secretaria Poder Ministère Direction Ministero Direzione',
);

/** "Salud", "Economía, Industria y Comercio", "Medio Ambiente": nothing but fields. "Vida", "Unidad": nor that. */
export function namesNoBody({ officeFields, language }: Lexicon, words: readonly string[]): boolean {
  const [first = ''] = words;
  if (!officeFields) return false;
  const name = words.join(' ');
  if (WON.test(name) || isPaid(language, words) || (MADE.test(name) && !isKnownOrganisation(name))) return true;
  if (words.length === 1) return officeFields.has(first) || GENERIC.has(first);
  // "Vivienda de la Comunidad de Madrid"; in Portuguese "Justiça do Trabalho" is a court
  if (language === 'es' && officeFields.has(first) && /^del?$/.test(words[1] ?? '')) return true;
  return (officeFields.has(first) && words.includes(',')) || /^(?:Medio|Meio) Ambiente$/.test(words.join(' '));
}

/** Prizes, cups and leagues of the continent: "Premios Goya", "Leão de Ouro", "Coppa Italia"; "Copa Airlines" flies. */
const WON = pattern(
  'u',
  '^(?:(?:Premios?|Pr[eéê]mios?|Trofeos?|Troféus?|Trofei|Medallas?|Medalhas?|Medaglia|Super(?:copa|taça|coppa)|Taça|',
  'Coppa)(?= |$)|Copas?(?! Air| Holdings)(?= )|',
  '(?:Bal[oó]n|Bola|León|Leão|Leone|Oso|Urso|Orso|Palma|Concha|Globos?|Pallone|Bota|Espiga) ',
  "d(?:e |['’])(?:[OP]r[oa]ta?|Ouro|Oro|Plata)$|(?:Liga|Ligue) d[eo]s? (?:Campe|Naç|Nac)|Champions(?: League)?$|",
  'Nobel(?= de )|Libertadores$|Sudamericana$|Sul-Americana$|Eurocopa$|David di Donatello$)',
);

/** Laws, plans and raids: "Lei Maria da Penha", "Plan Colombia", "Operación Púnica"; not "Plan International". */
const MADE = pattern(
  'u',
  '^(?:Ley|Lei|Legge|Plan(?! International)|Plano|Operaci[oó]n|Operação|Operazione|Estatuto|Orçamento|Presupuestos?|',
  'Real Decreto|Decreto|Código|Codice|Constitución|Constituição|Tratado|Caso) ',
);

/** Taxes and benefits, in full and by their letters: "Impuesto de Sociedades", "Ingreso Mínimo Vital", "IRPF". */
const isPaid = (language: string, words: readonly string[]): boolean =>
  (words.length > 1 && /^(?:Impuestos?|Impostos?|Tasa|Taxa|Ingreso|Rendimento|Bono|Abono)$/.test(words[0] ?? '')) ||
  words.join(' ') === 'Bolsa Família' || (words.length === 1 && TAXES[language]?.test(words[0] ?? '') === true);
const TAXES: Readonly<Record<string, RegExp>> = {
  es: /^(?:IRPF|IGIC|ISR|IEPS|IBI|IMV|ITP|UF)$/,
  pt: /^(?:IRS|IRC|IMI|IMT|IUC|ISV|IRPF|IRPJ|CSLL|IOF|IPVA|ITBI|ISS|PIS|Cofins|BPC|IAS|RSI)$/,
};

/** "A ministra da Administração Interna": short for a ministry, where it stands behind the office and nowhere else. */
export const isFieldOfMinister = (
  { tokens }: Document, { officeFields, genitives, definite, prepositions }: Lexicon,
  runs: readonly { titleToken: number; words: readonly string[] }[],
): boolean =>
  officeFields !== undefined && runs.every(({ titleToken, words: [first = ''] }) => {
    if (COURTS.test(first) || /^\p{Lu}{2,}/u.test(first)) return false; // "ministro do STJ"
    const lower = (i: number): string => tokens[i]?.lower ?? '';
    const isArticle = definite?.has(lower(titleToken - 1)) && !genitives?.has(lower(titleToken - 1));
    const of = titleToken - (isArticle ? 2 : 1);
    return (genitives?.has(lower(of)) === true || prepositions.has(lower(of))) && MINISTER.test(lower(of - 1));
  });
/** "El ministro de la Corte Suprema" sits there. */
const COURTS =
  /^(?:Corte|Supremo|Suprema|Superior|Constitucional|Tribunal|Consejo|Conselho|Junta|C[aâá]mara|Gobierno)$/;
const MINISTER = /^(?:ex-?|vice-?)?(?:ministr[oaei]|ministre|assess?or[ae]?|conseller[ao]?|concejala?)$/;
