/** What somebody says without marks, or with a few words in them: on a card in the writer's sentence, or on none. */
import { describe, expect, it } from 'vitest';
import { planTold } from '../../src/cards/kinds/fact/told.ts';
import { planCards } from '../../src/cards/plan-cards.ts';
import { startPlanning } from '../../src/cards/planning.ts';

const HEADLINE = 'Port Ellery council votes to close its harbour bridge for two winters';
const LEAD = 'The council of Port Ellery voted on Monday to close its harbour bridge for two winters.';
const BETWEEN = 'Ferries will carry cars. '.repeat(8).trim();
const SAID = 'Rosa Medina, mayor of Larkfield, said that shops along the bridge would lose half of their trade.';
const CALLED =
  'Harbour union secretary Emil Brandt called the closure “a very long holiday for two hundred dockers.”';

const people = [['Rosa Medina', 'mayor of Larkfield'], ['Emil Brandt', 'Harbour union secretary']] as const;

function sheetOf(sentence: string, title = HEADLINE, language = 'en') {
  const text = `${LEAD}\n\n${BETWEEN}\n\n${sentence}\n\nFerries sail on.`;
  const who = people.flatMap(([name, role], at) => {
    const [start, roleStart] = [text.indexOf(name), text.indexOf(role)];
    const place = { start, end: start + name.length, roleStart, roleEnd: roleStart + role.length };
    const isThere = start >= 0 && roleStart >= 0;
    return start < 0 ? [] : [{ id: `person-${at}`, name, role, mentions: 1, ...(isThere ? place : {}) }];
  });
  return {
    headline: { text: title, start: null, end: null, from: 'title' as const },
    facts: [], quotes: [], figures: [], dates: [], people: who, text,
    source: { publishedAt: '2026-03-12', language },
  };
}
const told = (sentence: string, title = HEADLINE, language = 'en'): string[] =>
  planTold(startPlanning(sheetOf(sentence, title, language)), () => false).map(({ text }) => text);

describe('what somebody says, told by the writer', () => {
  it.each([[SAID], [CALLED]])('stands whole where it says whose word it is: %s', (sentence) => {
    expect(told(sentence)).toEqual([sentence]);
  });

  it('is told where somebody admits it', () => {
    const admits = SAID.replace('said that', 'said she did not dispute that');
    expect(told(admits)).toEqual([admits]);
  });

  it('is a card of a sheet', () => {
    const source = { publishedAt: '2026-03-12', language: 'en', publisher: 'Example News', url: null };
    const cards = planCards({ ...sheetOf(SAID), page: null, source });
    expect(cards).toContainEqual(expect.objectContaining({ kind: 'fact', text: SAID, matter: HEADLINE }));
  });

  it.each([
    [SAID.replace('Rosa Medina, mayor of Larkfield,', 'Rosa Medina'), 'who is that?'],
    [SAID.replace('said', 'had been told'), 'it was said to her'],
    [SAID.replace('said that', 'found out in March that'), 'it tells what she did'],
    [SAID.replace('along the bridge', 'along both of them'), 'of whom?'],
    [SAID.replace('lose half of their trade', 'be in the report'), 'in which report?'],
    [SAID.replace('shops along the bridge would lose half of their trade', 'she respected all views'),
      'how she feels'],
    [SAID.replace('that shops', 'it was badly planned and that shops'), 'what was?'],
    [SAID.replace('would lose', 'had that night lost'), 'in which night?'],
    [CALLED.replace('the closure', 'that plan'), 'which plan?'],
    [SAID.replace('said that', 'joked that'), 'a joke'],
    [SAID.replace('said that shops', 'did not doubt that shops').replace('would lose', 'said to lose'),
      'the turn follows'],
    ['Harbour union secretary Emil Brandt said that he would not be commenting on the bridge of Port Ellery.',
      'nothing is said'],
    [`Rosa Medina, mayor of Larkfield, was heard. ${CALLED.replace('two hundred', 'Medina and two hundred')}`,
      'whom it calls by a surname'],
  ])('has no card: %s (%s)', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('is read where a list tells which words report', () => expect(told(SAID, HEADLINE, 'nl')).toEqual([]));
});

interface Elsewhere { title: string; lead: string; name: string; role: string }
const ELSEWHERE: Readonly<Record<string, Elsewhere>> = {
  de: {
    title: 'Stadtrat von Krummhafen sperrt die Hafenbrücke für zwei Winter',
    lead: 'Der Stadtrat von Krummhafen hat am Montag beschlossen, die Hafenbrücke für zwei Winter zu sperren.',
    name: 'Rosa Medina', role: 'Oberbürgermeisterin',
  },
  fr: {
    title: 'Le conseil de Port-Ellery ferme le pont du port pour deux hivers',
    lead: 'Le conseil municipal de Port-Ellery a décidé lundi de fermer le pont du port pour deux hivers.',
    name: 'Rosa Medina', role: 'maire de Port-Ellery',
  },
  es: {
    title: 'El pleno de Puerto Elvira cierra el puente del puerto dos inviernos',
    lead: 'El pleno de Puerto Elvira acordó el lunes cerrar el puente del puerto durante dos inviernos.',
    name: 'Rosa Medina', role: 'alcaldesa de Puerto Elvira',
  },
  it: {
    title: 'Il consiglio di Porto Elvira chiude il ponte del porto per due inverni',
    lead: 'Il consiglio comunale di Porto Elvira ha deciso lunedì di chiudere il ponte del porto per due inverni.',
    name: 'Rosa Medina', role: 'sindaca di Porto Elvira',
  },
  pt: {
    title: 'Câmara de Porto Elvira fecha a ponte do porto por dois invernos',
    lead: 'A câmara de Porto Elvira decidiu na segunda-feira fechar a ponte do porto por dois invernos.',
    name: 'Rosa Medina', role: 'presidente da Câmara de Porto Elvira',
  },
};

function toldIn(language: string, sentence: string): string[] {
  const { title, lead, name, role } = ELSEWHERE[language]!;
  const text = `${lead}\n\n${sentence}\n\n${lead.replace(/\d/gu, '')}`;
  const own = text.includes(role) ? role : (role.split(' ')[0] ?? role);
  const [start, roleStart] = [text.indexOf(name), text.indexOf(own)];
  const place = { start, end: start + name.length, roleStart, roleEnd: roleStart + own.length };
  const person = { id: 'person-1', name, role: own, mentions: 1, ...(roleStart < 0 || start < 0 ? {} : place) };
  const sheet = {
    headline: { text: title, start: null, end: null, from: 'title' as const },
    facts: [], quotes: [], figures: [], dates: [], people: start < 0 ? [] : [person], text,
    places: ['Puerto Elvira', 'Port-Ellery', 'Porto Elvira'].map((town) => ({ name: town, mentions: 1 })),
    source: { publishedAt: '2026-03-12', language },
  };
  return planTold(startPlanning(sheet), () => false).map((card) => card.text);
}

describe('what somebody says, told in another language', () => {
  it.each([
    ['de', 'Oberbürgermeisterin Rosa Medina kündigte an, im Sommer Fähren für 400 Autos am Tag einzusetzen.'],
    ['de', 'Oberbürgermeisterin Rosa Medina sprach nach der Sitzung von einer „bitteren Nacht für Krummhafen“.'],
    ['de', 'Oberbürgermeisterin Rosa Medina forderte ein Gesetz, das für 400 Fähren im Hafen gilt.'],
    ['de', 'Oberbürgermeisterin Rosa Medina sagte, es habe bei 400 Fahrten keine Verletzten gegeben.'],
    ['de', 'Oberbürgermeisterin Rosa Medina versprach Fähren für 400 Autos, auch wenn Eis im Hafen steht.'],
    ['fr', 'La maire de Port-Ellery, Rosa Medina, a promis ce week-end des bacs pour 400 voitures.'],
    ['fr', 'La maire de Port-Ellery, Rosa Medina, a annoncé que des bacs prendraient 400 voitures par jour.'],
    ['es', 'La alcaldesa de Puerto Elvira, Rosa Medina, anunció que habrá barcas para 400 coches cada día.'],
    ['es', 'La alcaldesa de Puerto Elvira, Rosa Medina, prometió una ayuda para los pequeños comerciantes.'],
    ['es', 'La alcaldesa, Rosa Medina, prometió autobuses gratuitos para los alumnos de cuatro colegios.'],
    ['it', 'La sindaca di Porto Elvira, Rosa Medina, garantisce che per i lavori basteranno 400 giorni.'],
    ['it', 'La sindaca di Porto Elvira, Rosa Medina, ha annunciato traghetti per 400 auto al giorno.'],
    ['pt', 'Segundo a presidente da Câmara de Porto Elvira, Rosa Medina, haverá barcos para 400 carros por dia.'],
  ])('%s: %s', (language, sentence) => expect(toldIn(language, sentence)).toEqual([sentence]));

  it.each([
    ['de', 'Oberbürgermeisterin Rosa Medina wurde von Händlern vorgeworfen, 400 Autos auszusperren.', 'to her'],
    ['de', 'Oberbürgermeisterin Rosa Medina kündigte dagegen Fähren für 400 Autos am Tag an.', 'to what?'],
    ['de', 'Oberbürgermeisterin Rosa Medina lobte am Abend den Bericht und das Gutachten.', 'which report?'],
    ['de', 'Oberbürgermeisterin Rosa Medina kündigte auch Fähren für 400 Autos am Tag an.', 'beside what?'],
    ['es', 'La alcaldesa de Puerto Elvira, Rosa Medina, afirmó que el convenio traerá barcas para 400 coches.',
      'which agreement?'],
    ['fr', 'La maire de Port-Ellery, Rosa Medina, a promis ce plan pour 400 voitures par jour.', 'which plan?'],
    ['fr', 'La maire de Port-Ellery, Rosa Medina, a également annoncé des bacs pour 400 voitures par jour.', 'also?'],
    ['fr', 'La maire de Port-Ellery, Rosa Medina, a refusé de commenter les 400 lettres.', 'nothing said'],
    ['es', 'La alcaldesa de Puerto Elvira, Rosa Medina, rechazó ante 400 vecinos las acusaciones.', 'which?'],
    ['fr', 'La maire de Port-Ellery, Rosa Medina, s’est dite soulagée devant 400 habitants.', 'how she feels'],
    ['es', 'La alcaldesa de Puerto Elvira, Rosa Medina, habló durante tres horas con 400 vecinos.', 'not what'],
    ['es', 'La alcaldesa de Puerto Elvira, Rosa Medina, lo rechazó ante 400 vecinos y comerciantes.', 'what?'],
    ['it', 'La sindaca di Porto Elvira, Rosa Medina, invita alla prudenza.', 'too little'],
    ['pt', 'A presidente da Câmara de Porto Elvira, Rosa Medina, foi acusada de fechar 400 lojas.', 'of her'],
  ])('%s, none: %s (%s)', (language, sentence) => expect(toldIn(language, sentence)).toEqual([]));
});
