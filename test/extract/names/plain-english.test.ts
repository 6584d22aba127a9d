/** Plain names of English papers: offices before them, bodies called by a word, a chamber's sides, datelines. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const rolesIn = (text: string): string[] =>
  extract(documentOf(text), CONTEXT).people.map(({ name, role }) => `${name}: ${role}`);
const bodiesIn = (text: string): string[] => extract(documentOf(text), CONTEXT).organisations.map(({ name }) => name);

it.each([
  ['U.S. District Judge April Perrin said no.', 'April Perrin: U.S. District Judge'],
  ['WHO chief Anna Birch praised the nurses.', 'Anna Birch: WHO chief'],
  ['Met Office chief forecaster Anna Birch said it would snow.', 'Anna Birch: Met Office chief forecaster'],
  ['Transport Workers’ Union secretary Anna Birch spoke.', 'Anna Birch: Transport Workers’ Union secretary'],
  ['Mariners president of baseball operations Jerry Dunn left.', 'Jerry Dunn: Mariners president of baseball operations'],
  ['The DA spokesperson on energy Anna Birch said no.', 'Anna Birch: DA spokesperson on energy'],
  ['Chief Secretary to the Treasury James Birch said no.', 'James Birch: Chief Secretary to the Treasury'],
  ['Deputy Leader of the Opposition James Birch said no.', 'James Birch: Deputy Leader of the Opposition'],
  ['Leader of the Opposition Suvendu Adhikari hit back.', 'Suvendu Adhikari: Leader of the Opposition'],
  ['Senate Judiciary Committee ranking member Anna Birch said no.', 'Anna Birch: Senate Judiciary Committee ranking member'],
  ['Anna Birch, the foreign minister and leader of New Tarn First, said so.',
    'Anna Birch: the foreign minister and leader of New Tarn First'],
  ['The spokesman of the Harbour Workers Party (HWP), Tom Birch, said so.',
    'Tom Birch: The spokesman of the Harbour Workers Party'],
  ['DC Laura Birch praised the women.', 'Laura Birch: DC'],
  ['World No. 1 Aryna Sabalenka won.', 'Aryna Sabalenka: World No. 1'],
  ['Former British number two Tom Birch lost.', 'Tom Birch: Former British number two'],
  ['Minister for Justice Jim Birch TD left.', 'Jim Birch: Minister for Justice'],
  ['Ryanair chief operating officer Anna Birch said no.', 'Anna Birch: Ryanair chief operating officer'],
  ['Boeing CEO Anna Birch left.', 'Anna Birch: Boeing CEO'],
  ['Coun. Anna Birch left.', 'Anna Birch: Coun.'],
  ['Chancellor of the Exchequer Anna Birch left.', 'Anna Birch: Chancellor of the Exchequer'],
  ['A lawyer for the singer Anna Birch said no.', 'Anna Birch: singer'],
])('%s', (text, role) => expect(rolesIn(text)).toContain(role));

it.each([
  ['Senate Minority Leader Carl Hoyt left.', ['Senate']],
  ['Senate Republican leader Carl Hoyt left.', ['Senate']],
  ['Tyne and Wear Fire and Rescue Service was called.', ['Tyne and Wear Fire and Rescue Service']],
  ['The Kenya Red Cross helped them.', ['Kenya Red Cross']],
  ['Unison, the public sector union, said no.', ['Unison']],
  ['Unite general secretary Anna Birch said no.', ['Unite']],
  ['The All India Football Federation met.', ['All India Football Federation']],
  ['The Detroit Lions lost. Lions coach Tom Birch left.', ['Detroit Lions']],
  ['DC United won.', ['DC United']],
  ['Tesla (TSLA.O) shares rose.', ['Tesla']],
])('%s', (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));

it.each([
  'Meanwhile, the company, which owns the site, said no.',
  'Activists, a small group, said no.',
  'Yesterday, the charity, in a statement, said no.',
  'Team captain Anna Birch said no.',
])('no body: %s', (text) => expect(bodiesIn(text)).toEqual([]));

it.each<[text: string, places: string[]]>([
  ['State Rep. Tom Birch of Columbia said no.', ['Columbia']],
  ['TRENTON, N.J. — The governor left.', ['TRENTON', 'N.J.']],
  ['COLUMBIA, Mo. — The governor left.', ['COLUMBIA']],
  ['PORT-AU-PRINCE, Haiti — The president left.', ['PORT-AU-PRINCE', 'Haiti']],
  ['EXCLUSIVE — The president left.', []],
])('%s', (text, places) => {
  const document = readDocument({ ...readPlainText(text, null), language: 'en' });
  expect(extract(document, CONTEXT).places.map(({ name }) => name)).toEqual(places);
});

it.each([
  ['en', 'Canal+ bought the paper, and Disney+’s chief Anna Birch left.', ['Canal+', 'Disney+']],
  ['de', 'Die Serie läuft bei Disney+ und RTL+.', ['Disney+', 'RTL+']],
  ['fr', 'La série est diffusée sur Canal+.', ['Canal+']],
  ['es', 'La serie se estrena en Disney+ y en Canal+.', ['Disney+', 'Canal+']],
  ['it', 'La serie arriva su Disney+.', ['Disney+']],
  ['pt', 'A OPEP+ decidiu aumentar a produção.', ['OPEP+']],
  ['en', 'The LGBTQ+ choir learned C++.', []],
])('%s: %s', (language, text, bodies) =>
  expect(extract(documentOf(text, language), { ...CONTEXT, language }).organisations.map(({ name }) => name))
    .toEqual(bodies));
