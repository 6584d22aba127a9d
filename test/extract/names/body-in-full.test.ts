/** The name of a body goes on over "d’", over the second thing that it is for, over its number and its saint. */
import { expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readDocument } from '../../../src/text/read-document.ts';

it.each([
  ['it', 'Ieri la Corte d’appello di Asti ha respinto il ricorso.', 'Corte d’appello di Asti'],
  ['it', 'Ieri l’Autorità garante delle comunicazioni ha aperto un fascicolo.', 'Autorità garante delle comunicazioni'],
  ['it', 'Ieri la Asl Torino 3 ha chiuso il reparto.', 'Asl Torino 3'],
  ['it', 'Ieri l’Asl Roma 2 ha chiuso il reparto.', 'Asl Roma 2'],
  ['fr', 'Hier, la Direction de la pêche et de l’aquaculture a tranché.', 'Direction de la pêche et de l’aquaculture'],
  ['fr', 'Hier, le Centre d’écoute et de soins a fermé.', 'Centre d’écoute et de soins'],
  ['pt', 'Ontem o Instituto de Ciências e Tecnologia de Beja fechou.', 'Instituto de Ciências e Tecnologia de Beja'],
  ['pt', 'Ontem a Associação dos Fabricantes de Fornos e Masseiras protestou.',
    'Associação dos Fabricantes de Fornos e Masseiras'],
  ['es', 'Ayer el Ministerio de Industria y Turismo calló.', 'Ministerio de Industria y Turismo'],
  ['es', 'Acaip pidió ayer más medios.', 'Acaip'],
  ['es', 'Ustea criticó ayer el plan.', 'Ustea'],
  ['es', 'Habló de ello al pasar por Onda Cero.', 'Onda Cero'],
  ['pt', 'Ontem o Hospital São Lucas abriu outra ala.', 'Hospital São Lucas'],
  ['pt', 'Ontem o Colégio São José de Anápolis abriu outra sala.', 'Colégio São José de Anápolis'],
])('%s: %s', (language, text, name) => {
  const doc = readDocument({ ...readPlainText(text), language });
  const found = resolveEntities(doc, lexiconFor(language)).filter(({ kind }) => kind === 'organisation');
  expect(found.map((entity) => entity.name)).toContain(name);
});

it.each([
  ['fr', 'Hier, la Direction de la pêche et du ministère des Sports a tranché.', 'Direction de la pêche'],
  ['fr', 'C’est l’avis de la Commission de régulation et des fournisseurs.', 'Commission de régulation'],
  ['fr', 'Hier, le Tribunal de commerce et de nombreux juges ont tranché.', 'Tribunal de commerce'],
  ['fr', 'Hier, le Conseil d’administration et d’anciens salariés ont tranché.', 'Conseil d’administration'],
  ['pt', 'Ontem a Universidade de Coimbra e Rui Costa assinaram o acordo.', 'Universidade de Coimbra'],
  ['pt', 'A Câmara de Arganil e Junta de Coja reuniram-se ontem.', 'Câmara de Arganil'],
])('%s: %s ends before somebody else', (language, text, body) => {
  const doc = readDocument({ ...readPlainText(text), language });
  expect(resolveEntities(doc, lexiconFor(language)).map(({ name }) => name)).toContain(body);
});

it.each([
  ['pt', 'O diretor nacional Sporting Lisboa disse não.', 'Sporting Lisboa'],
  ['es', 'El portavoz nacional Ciudadanos Madrid dijo no.', 'Ciudadanos Madrid'],
  ['es', 'El socio saudí Aramco Overseas dijo no.', 'Aramco Overseas'],
])('%s: %s is of no person', (language, text, body) => {
  const doc = readDocument({ ...readPlainText(text), language });
  expect(resolveEntities(doc, lexiconFor(language)).find(({ name }) => name === body)?.kind).not.toBe('person');
});

it.each([
  ['pt', 'O Laboratório de Física da Universidade do Minho abriu. A Universidade do Minho pagou.', 'Universidade do Minho'],
  ['es', 'La Escuela de Minas de la Universidad de Soria abrió. La Universidad de Soria pagó.', 'Universidad de Soria'],
])('%s: %s: what a body is of is another', (language, text, body) => {
  const doc = readDocument({ ...readPlainText(text), language });
  expect(resolveEntities(doc, lexiconFor(language)).map(({ name }) => name)).toContain(body);
});

it.each([
  ['pt', 'O Santuário de Nossa Senhora das Candeias fica no morro.', 'Santuário de Nossa Senhora das Candeias'],
  ['es', 'El Santuario de Nuestra Señora del Valle está arriba.', 'Santuario de Nuestra Señora del Valle'],
  ['pt', 'O padre da Paróquia São Judas de Porangatu falou.', 'Paróquia São Judas de Porangatu'],
  ['pt', 'A diretora da Escola Santa Rita falou.', 'Escola Santa Rita'],
])('%s: %s: a saint that a house is called by is nobody', (language, text, house) => {
  const doc = readDocument({ ...readPlainText(text), language });
  expect(resolveEntities(doc, lexiconFor(language)).map(({ name }) => name)).toEqual([house]);
});

it.each([
  ['La cantante Pami Robles perdió el tren. Pami calló.', 'Pami'],
  ['La campeona fue Orde Sunat, una nadadora turca. Sunat calló.', 'Sunat'],
  ['El portero Senad Basic paró dos. Senad calló.', 'Senad'],
])('%s %s is a name of persons, though a body has its letters', (text, name) => {
  const doc = readDocument({ ...readPlainText(text), language: 'es' });
  const bodies = resolveEntities(doc, lexiconFor('es')).filter(({ kind }) => kind === 'organisation');
  expect(bodies.map((body) => body.name)).not.toContain(name);
});
