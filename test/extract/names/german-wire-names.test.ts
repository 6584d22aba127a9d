/** Bodies, towns and people as German, Austrian and Swiss agencies print them: each whole, and of its kind. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const listed = (text: string): string => {
  const { people, organisations, places } = extract(documentOf(text, 'de'), CONTEXT);
  return [people, organisations, places].map((list) => list.map(({ name }) => name).join(', ')).join(' | ');
};

it.each<[text: string, lists: string]>([
  // towns, by the noun before them, by "Bad", beside a land
  ['Das kritisiert die Stadt Linz. Die Stadt Chemnitz klagt.', ' |  | Linz, Chemnitz'],
  ['Der Gemeinderat von Bad Dürrheim tagte. Die Feuerwehr Bad Tölz half.', ' | Feuerwehr Bad Tölz | Bad Dürrheim'],
  ['Die Aktien der Bad Bank fielen.', ' |  | '],
  ['Das Team besiegte in Dortmund Brasilien mit 30:23.', ' |  | Dortmund, Brasilien'],
  // francs, fires and affairs are no lands
  ['Das kostet 17 Millionen Franken. Die Aktie stieg auf 84,50 Franken.', ' |  | '],
  ['Er verlor 1,2 Mrd. Franken und 300 Schweizer Franken.', ' |  | '],
  ['Der Konzern investiert 20 Millionen in Franken.', ' |  | Franken'],
  ['Die Halle stand in Vollbrand.', ' |  | '],
  // bodies as a whole
  ['Der 1. FC Köln verlor gegen den 1. FC Union Berlin.', ' | 1. FC Köln, 1. FC Union Berlin | '],
  ['Der Verband der Chemischen Industrie lobte ihn.', ' | Verband der Chemischen Industrie | '],
  ['Der Verband Deutscher Maschinen- und Anlagenbau klagte.', ' | Verband Deutscher Maschinen- und Anlagenbau | '],
  ['Das sagt der Verband der Insolvenzverwalter Österreichs.', ' | Verband der Insolvenzverwalter Österreichs | '],
  ['Der Oberste Gerichtshof (OGH) bestätigte das Urteil.', ' | Oberste Gerichtshof | '],
  ['Wie der Suhrkamp Verlag mitteilte, starb er.', ' | Suhrkamp Verlag | '],
  ['Wie der Carl Hanser Verlag mitteilte, starb er.', ' | Carl Hanser Verlag | '],
  ['Das sagte sie den Zeitungen der Funke Mediengruppe.', ' | Funke Mediengruppe | '],
  ['Beim Verlag hieß es, der Hamburger Verlag zahle.', ' |  | '],
  ['Sie forscht an der Universitätsmedizin Greifswald.', ' | Universitätsmedizin Greifswald | '],
  // firms beside people and beside other nouns
  ['Analyst Stefan Schneider von Vontobel blieb vorsichtig.', 'Stefan Schneider |  | '],
  ['Heute kamen Konstantin von Notz und Ursula von der Leyen.', 'Konstantin von Notz, Ursula von der Leyen |  | '],
  ['Georg Friedrich von Hohenau kam.', 'Georg Friedrich von Hohenau |  | '],
  ['Gefragt waren Papiere von Siemens Energy.', ' | Siemens Energy | '],
  ['Der Versicherer Allianz wächst. Die Auskunftei Creditreform rechnet.', ' | Allianz, Creditreform | '],
  ['Die heilige Allianz der Händler zerbricht.', ' |  | '],
  ['Konkurrentin Novartis will wachsen.', ' | Novartis | '],
  ['In Wien schloss der Dow Jones Industrial höher.', ' |  | Wien'],
])('%s', (text, lists) => expect(listed(text)).toBe(lists));

it.each<[text: string, role: string]>([
  ['Unionsfraktionsvize Günter Krings mahnte.', 'Unionsfraktionsvize'],
  ['Innensenatorin Iris Spranger kam.', 'Innensenatorin'],
  ['Die Sprecherin des Ministeriums in Mainz, Lea Moor, schwieg.', 'Sprecherin des Ministeriums in Mainz'],
  ['Der Fraktionschef der Grünen im Landtag, Jens Bohm, kam.', 'Fraktionschef der Grünen im Landtag'],
  ['Der Experte für Haftung an der Universität Köln, Karl Kern, sprach.',
    'Experte für Haftung an der Universität Köln'],
  ['Der Leiter der Forschung am Klinikum, Timo Kern, kam.', 'Leiter der Forschung am Klinikum'],
  ['Es brenne, wie Karl Kern vom Landesfeuerwehrkommando der APA sagte.', 'Landesfeuerwehrkommando'],
  ['Das sagte Karl Kern von der Polizei der Deutschen Presse-Agentur.', 'Polizei'],
])('%s: a role', (text, role) =>
  expect(extract(documentOf(text, 'de'), CONTEXT).people.map((one) => one.role)).toEqual([role]));

it.each<[text: string]>([
  ['Der Sprecher wartete im Landtag, Karl Kern, ein Gast, kam nicht.'],
  ['Der Bürgermeister sah den Brand in Halle, Karl Kern, ein Nachbar, rief an.'],
])('%s: no office of his', (text) => {
  const [one] = extract(documentOf(text, 'de'), CONTEXT).people;
  expect(one?.role ?? '').not.toMatch(/Sprecher|Bürgermeister/);
});
