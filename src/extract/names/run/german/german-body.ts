/**
 * Names of bodies and sites that their form tells whole, where every noun has a capital: "Polizei Hagenau", "Deutscher
 * Wetterdienst", "1. FC Hagenau", "UN-Sicherheitsrat", "Verein Helfende Hände", "Hagenauer Tagblatt".
 */
import { pattern } from '../../../../pattern.ts';
import { startsWithCapital } from '../../../../text/capital.ts';
import type { Document } from '../../../../text/document.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { bodyOfTownLength } from '../body-of-town.ts';
import { fieldOfBody, landBehind } from '../field-of-body.ts';
import { isOfTown } from '../origin.ts';
import { siteLength } from '../site-of-town.ts';
import { toRun } from '../to-run.ts';
import type { NameRun } from '../../words/name-run.ts';
import { isOfLand } from '../../words/party-of-land.ts';
import { isPlace } from '../../words/places.ts';
import { behindHalves } from '../../words/suspended-compound.ts';
import { isHyphenedBody } from './hyphened-body.ts';
import { adjectivesBefore, isNounOfNamedBody } from './body-with-adjective.ts';
import { calledLength } from './called-so.ts';
import { englishBodyLength } from './english-body.ts';
import { knownBodyLength, partiesLength } from './known-in-full.ts';
import { clubLength, serviceClubLength } from './club-of-town.ts';
import { membersLength } from './body-of-members.ts';
import { pressLength } from './house-of-press.ts';
import { paperOfTown } from './paper-of-town.ts';

interface GermanBody {
  first: number;
  end: number;
  kind: NonNullable<NameRun['form']>;
}

/** The name of a body or a site that begins at token `i`, or null. */
export function germanBody(doc: Document, lexicon: Lexicon, i: number): NameRun | null {
  const token = doc.tokens[i];
  if (lexicon.language !== 'de' || token?.kind !== 'word' || !startsWithCapital(token.text)) return null;
  const found = bodyAt(doc, lexicon, i);
  const name = found && doc.text.slice(doc.tokens[found.first]?.start, doc.tokens[found.end - 1]?.end);
  if (!found || name?.includes('\n')) return null; // a heading, and what stands below it
  const run = toRun(doc, found.first, found.end, found.first, token.sentence);
  return run && { ...run, form: found.kind };
}

function bodyAt(doc: Document, lexicon: Lexicon, i: number): GermanBody | null {
  const site = siteLength(doc, lexicon, i);
  if (site > 0) return { first: i, end: i + site, kind: 'place' };
  const length = partiesLength(doc, i) || Math.max(knownBodyLength(doc, i), byItsNoun(doc, lexicon, i)) ||
    paperOfTown(doc, i) || pressLength(doc, lexicon, i) || bodyOfTownsmen(doc, i) || familyFirm(doc, i) ||
    englishBodyLength(doc, i);
  const club = clubLength(doc, lexicon, i) || serviceClubLength(doc, i);
  if (club > 0 && club >= length) return { first: i - numberBefore(doc, i), end: i + club, kind: 'organisation' };
  return length > 0 ? { first: i - saintBefore(doc, i), end: i + length, kind: 'organisation' } : null;
}

/** "1. (FC Hagenau)": the tokens of the number. */
function numberBefore({ text, tokens }: Document, i: number): number {
  const at = tokens[i - 1]?.text === '.' ? i - 2 : i - 1;
  const number = text.slice(tokens[at]?.start ?? 0, tokens[i]?.start ?? 0);
  return /^1\.\s?$/.test(number) ? i - at : 0;
}

/** "St.-(Josefs-Krankenhaus)" */
const saintBefore = ({ text, tokens }: Document, i: number): number => {
  const [saint, start = 0] = [tokens[i - 2], tokens[i]?.start];
  return saint && /^St\.?-$/.test(text.slice(saint.start, start).replace('..', '.')) ? 2 : 0;
};

/** "Grazer Gemeinderat", "Hamburger Verfassungsschutz"; nobody's office: "der Grazer Gemeinderat Karl Kern". */
function bodyOfTownsmen({ tokens }: Document, i: number): number {
  const [town, noun, next] = [0, 1, 2].map((k) => tokens[i + k]?.text ?? '');
  const isHeld = /^(?:d(?:er|ie|e[nms])|im|vom|beim|zum)$/i.test(tokens[i - 1]?.text ?? '');
  return isHeld && isOfTown(town ?? '') && OF_TOWN.test(noun ?? '') && !/^\p{Lu}/u.test(next ?? '') ? 2 : 0;
}
const OF_TOWN = pattern(
  'u',
  '^(?:(?:Gemeinde|Stadt|Kantons|Gross)rat|Landtag|Stadtparlament|Verfassungsschutz|Sicherheitskonferenz|Senat|',
  'Bürgerschaft|Börse|Philharmoniker|Symphoniker|Staatsoper|Verkehrsbetriebe|Abgeordnetenhaus|Stadtwerke)(?:e?s|n)?$',
);

/** "Lohr & Söhne" */
const familyFirm = ({ tokens }: Document, i: number): number =>
  tokens[i + 1]?.text === '&' &&
  /^(?:Söhne|Sohn|Töchter|Tochter|Partner|Co|Cie)\.?$/.test(tokens[i + 2]?.text ?? '') ? 3 : 0;

/** Adjectives or halves of a word, the noun of a body, and what belongs behind it; 0 where that makes no name. */
function byItsNoun(doc: Document, lexicon: Lexicon, i: number): number {
  const adjectives = adjectivesBefore(doc, lexicon, i);
  const noun = behindHalves(doc, i + adjectives);
  const behind = behindNoun(doc, lexicon, noun, adjectives > 0);
  const isNamed = noun > i + adjectives ? IN_HALVES.test(doc.tokens[noun]?.text ?? '')
    : adjectives > 0 ? isNounOfNamedBody(doc, lexicon, i, noun) : isHyphenedBody(doc.tokens[i]?.text ?? '');
  return behind > 0 || isNamed ? noun + 1 + behind - i : 0;
}
/** "Wasser- und Schifffahrtsamt" */
const IN_HALVES = /(?:amt|kammer|verband|vereinigung|gewerkschaft)(?:e?s)?$/u;

function behindNoun(doc: Document, lexicon: Lexicon, noun: number, hasAdjective: boolean): number {
  const { text = '' } = doc.tokens[noun] ?? {};
  if (UNITS.test(text) && /^\d{1,4}$/.test(doc.tokens[noun + 1]?.text ?? '')) return 1;
  const field = fieldOfBody(doc, lexicon, noun + 1);
  const town = field > 0 && isPlaceOrTwo(doc.tokens[noun + 1 + field]?.text ?? '') ? 1 : 0; // "Agentur für Arbeit Suhl"
  if (hasAdjective && hasLand(doc, noun)) return 1;
  return field + town || membersLength(doc, lexicon, noun) || calledLength(doc, lexicon, noun, hasAdjective) ||
    Math.max(0, bodyOfTownLength(doc, lexicon, noun) - 1) || (/kirche$/i.test(text) ? landBehind(doc, noun + 1) : 0);
}
/** "Kommunistische Partei Chinas"; in "weil die Grüne Partei Chiles Regierung rügt" the land goes with what follows. */
const hasLand = ({ tokens }: Document, noun: number): boolean => {
  const [body, land, next] = [0, 1, 2].map((k) => tokens[noun + k]);
  if (!body || !land || land.sentence !== body.sentence || !isOfLand(body.text, land.text)) return false;
  return next?.sentence !== land.sentence || !startsWithCapital(next.text);
};
/** "Suhl", "Berlin-Brandenburg" */
const isPlaceOrTwo = (name: string): boolean =>
  isPlace(name, 'de') || (name.includes('-') && name.split('-').every((part) => isPlace(part, 'de')));
/** "Panzerbataillon 203" */
const UNITS = /(?:bataillon|brigade|regiment|division|geschwader|kompanie)(?:e?s)?$/i;
