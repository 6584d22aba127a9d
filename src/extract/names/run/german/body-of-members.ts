/**
 * Bodies called by whom they unite: "Bund der Steuerzahler", "Zentralrat der Juden in Deutschland", "Verband Deutscher
 * Zoodirektoren", "Bundesverband der Deutschen Industrie". German.
 */
import { pattern } from '../../../../pattern.ts';
import type { Document } from '../../../../text/document.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { isEverydayWord } from '../../words/everyday-words.ts';
import { behindHalves } from '../../words/suspended-compound.ts';
import { landBehind } from '../field-of-body.ts';

const UNITES = pattern(
  'u',
  '(?:[Vv]erband|[Bb]und|[Vv]erein|[Vv]ereinigung|[Zz]entralrat|[Gg]ewerkschaft|[Aa]rbeitsgemeinschaft|',
  '[Ff]reundeskreis|[Ll]iga|[Kk]onferenz|[Aa]kademie|[Vv]olksbund|[Gg]esellschaft)(?:e?s)?$',
);
/** By their endings more than one, or a whole trade; "der Gemeinde", "der Partei" may be one. */
const PLURAL = pattern(
  'u',
  '^\\p{Lu}\\p{L}{3,}(?:en|ern?|innen)$|^(?:Freunde|Künste|Ärzte|Hausärzte|Anwälte|Wirte|Juden|Städte)$|',
  '^\\p{Lu}\\p{Ll}*(?:industrie|wirtschaft)$',
);
const NATIONS = pattern(
  'u',
  '^(?:Deutsch|Österreichisch|Schweizerisch|Europäisch|Bayerisch|Evangelisch|Katholisch|Christlich|Islamisch|Jüdisch|',
  'Türkisch|Russisch|Frei|Privat|Öffentlich|Kommunal|Chemisch|Pharmazeutisch|Keramisch|Selbständig|Selbstständig|',
  'Gesetzlich|Landwirtschaftlich|Mittelständisch|Unabhängig)e([rn])$',
);

/** How many tokens tell it behind the noun at `noun`, or 0. */
export function membersLength(doc: Document, lexicon: Lexicon, noun: number): number {
  const { tokens } = doc;
  const of = tokens[noun + 1];
  const isUniting = UNITES.test(tokens[noun]?.text ?? '') && of?.sentence === tokens[noun]?.sentence;
  if (!isUniting || INDEFINITE.test(tokens[noun - 1]?.lower ?? '')) return 0;
  if (NATIONS.exec(of?.text ?? '')?.[1] === 'r') return nationalLength(doc, lexicon, noun);
  if (of?.text !== 'der') return 0;
  const adjective = nationsAt(doc, noun + 2);
  const member = tokens[noun + 2 + adjective]?.text ?? '';
  const isMember = adjective > 0 ? /^\p{Lu}\p{Ll}{3}/u.test(member) : isOfMany(lexicon, member);
  if (!isMember || AT_LARGE.test(member)) return 0;
  const length = 2 + adjective;
  return length + (landBehind(doc, noun + 1 + length) || landOfMembers(doc, noun + 1 + length));
}
/** "(Verband) Deutscher Zoodirektoren", "(Verband) Deutscher Maschinen- und Anlagenbau" */
function nationalLength(doc: Document, lexicon: Lexicon, noun: number): number {
  const member = behindHalves(doc, noun + 2);
  return member > noun + 2 || isOfMany(lexicon, doc.tokens[member]?.text ?? '') ? member - noun : 0;
}
/** "(Verband der Feuerwehren) NRW", "(Bund der Steuerzahler) in Hessen": whose members those are. */
function landOfMembers({ tokens }: Document, at: number): number {
  const length = tokens[at]?.text === 'in' ? 2 : 1;
  const { text = '', sentence } = tokens[at + length - 1] ?? {};
  return LANDS.test(text) && sentence === tokens[at - 1]?.sentence ? length : 0;
}
const LANDS = pattern(
  'u',
  '^(?:NRW|Nordrhein-Westfalen|Niedersachsen|Baden-Württemberg|Bayern|Hessen|Sachsen|Sachsen-Anhalt|Thüringen|',
  'Brandenburg|Mecklenburg-Vorpommern|Schleswig-Holstein|Rheinland-Pfalz|Saarland|Tirol|Kärnten|Steiermark|',
  'Niederösterreich|Oberösterreich|Vorarlberg|Südtirol|Deutschlands|Österreichs|Bayerns|Europas)$',
);
/** "(Bund der) Deutschen Katholischen (Jugend)": how many such adjectives stand from `at` on. */
function nationsAt({ tokens }: Document, at: number): number {
  let end = at;
  while (NATIONS.test(tokens[end]?.text ?? '')) end += 1;
  return end - at;
}
const INDEFINITE = /^(?:k?eine?[rnms]?|(?:mein|dein|sein|ihr|unser)e?[rnms]?)$/;

/** Who unites in no body: "in Gesellschaft der Freunde", "die Gewerkschaft der Beschäftigten". */
const AT_LARGE = pattern(
  'u',
  '^(?:Kollegen|Kolleginnen|Freunde|Freundinnen|Nachbarn|Menschen|Leute|Frauen|Männer|Kinder|Mitarbeiter|',
  'Mitglieder|Arbeitnehmer|Anderen|(?:Reich|Arm|Alt|Jung|Schön|Mächtig|Tot|Lebend|Gleich|Gleichgesinnt|Beschäftigt|',
  'Erwachsen|Anwesend|Betroffen|Beteiligt)en)$',
);

/** A noun in the plural, of no land and no state: "Bund der Länder". */
const isOfMany = ({ language }: Lexicon, word: string): boolean =>
  PLURAL.test(word) && !/^(?:Länder|Mutter|Oper|Feier|Trauer|Kammer|Steuer)$/.test(word) &&
  (isEverydayWord(language, word.toLowerCase()) || /(?:er|innen|eure?n?)$/.test(word));
