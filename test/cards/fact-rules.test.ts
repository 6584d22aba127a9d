/** For which reasons a sentence gets no card as a fact, each by its name. */
import { expect, it } from 'vitest';
import { saySame, summaryFacts } from '../../src/cards/kinds/fact/plan.ts';
import { refusalOf } from '../../src/cards/kinds/fact/refuse.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const LEAD = 'The council of Port Ellery closed the harbour bridge on Monday.';

function refusalIn(sentence: string, language = 'en', lead = LEAD): string | null {
  const text = `${lead}\n\n${sentence}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const title = 'Port Ellery closes its harbour bridge';
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  const planning = startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
  return refusalOf(planning, { id: 'fact-9', text: sentence, start: text.length - sentence.length, end: text.length });
}

it.each([
  ['Engineers from Larkfield found 40 cracks in the cables of the bridge in March.', null],
  ['Ada Lund, a baker, raised the latest problem with the lamps on the harbour bridge of Port Ellery.', 'untold'],
  ['The harbour board of Port Ellery closed the bridge on Oct. 6, and two later pleas were turned down, they said.', 'told'],
  ['The harbour board of Port Ellery has now responded on the matter.', 'untold'],
  ['For city commuting: the ferry of Port Ellery takes bicycles at any hour of the day.', 'opening'],
  ['•A strike at the harbour of Port Ellery would put 40 ferries on a collision course with the council.', 'opening'],
  ['Its chief engineer, Tomas Okafor, told the council of 40 cracks in the harbour bridge.', 'opening'],
  ["It's not even that the council of Port Ellery closed the harbour bridge in March.", 'opening'],
  ['According to his figures, the harbour bridge of Port Ellery carries 200 cars a day.', 'opening'],
  ['According to the mayor of Port Ellery, the harbour bridge carries 200 cars a day.', null],
  [String.raw`The harbour bridge of Port Ellery sways by $\omega_{2}$ in every storm of the year.`, 'formula'],
  ['Not in the harbour, as the captain of Port Ellery found out on a Monday in March.', 'opening'],
  ['Bizarrely, a second ferry of Port Ellery struck the harbour wall on a Monday in March.', 'opening'],
  ['Emil Brandt, a baker, told the paper that the harbour bridge swings in every storm.', 'open'],
  ['Emil Brandt, a baker of Port Ellery, was far less polite about the harbour bridge.', 'open'],
  ['Emil Brandt, a baker of Port Ellery, was far less polite than the council about its harbour bridge.', null],
  ['Emil Brandt, a baker, spoke of the harbour bridge of Port Ellery on the same programme.', 'open'],
  ['“The bridge is shut!,” the mayor told reporters on the harbour bridge of Port Ellery on Monday.', 'opening'],
  ['Emil Brandt was born in 1931 in Port Ellery, the son of a baker.', 'opening'],
  ['Emil Brandt, baker of Port Ellery, was born on July 2, 1931.', 'opening'],
  ['Emil Brandt, who baked for Port Ellery until May, was born in Larkfield, the son of a ferryman.', null],
  ['Researchers of Port Ellery measured the cables of 40 harbour bridges in two years.', 'opening'],
  ['Researchers of Port Ellery measured the cables of 40 harbour bridges and found that most rust.', null],
  ['Emil Brandt, a baker of Port Ellery, asked the council why the harbour bridge was shut.', 'half'],
  ['The council of Port Ellery asked for help when the roof of the harbour bridge fell in on Monday.', null],
  ['The police of Port Ellery asked residents who live beside the harbour bridge to call on Monday.', null],
  ['Emil Brandt, a baker of Port Ellery, originally signed a petition against the harbour bridge.', 'half'],
  ['Emil Brandt, a baker of Port Ellery, initially opposed the harbour bridge but now crosses it.', null],
  ['Emil Brandt, a baker, and Rosa Brandt, a nurse, use the harbour bridge of Port Ellery every day.', null],
  ['Rust occurs when iron meets water, and the harbour bridge of Port Ellery stands in water.', 'opening'],
  ['In the third incident, a ferry of Port Ellery struck the harbour wall.', 'open'],
  ['Emil Brandt, a baker of Port Ellery, had a similar scare on the harbour bridge in March.', 'open'],
  ['Emil Brandt, a baker of Port Ellery, had a similar scare to that of the mayor on the harbour bridge.', null],
  ['To help remedy that, the council of Port Ellery bought a second ferry for 40 cars in March.', 'open'],
  ['Emil Brandt, a baker of Port Ellery, said in the 30 years since, the harbour bridge has rusted.', 'open'],
  ['Emil Brandt, a baker of Port Ellery, made a few comments about the harbour bridge.', 'untold'],
  ['The harbour office was unable to reach the council of Port Ellery for comment on Monday.', 'untold'],
  ['Emil Brandt, a baker of Port Ellery, gave a harbour impact statement on the bridge.', 'untold'],
  ['Emil Brandt, a baker who gave a sworn statement, said that the harbour bridge of Port Ellery swings.', null],
  ['Emil Brandt, a baker of Port Ellery, was allowed a question on the harbour bridge.', 'untold'],
  ['Forty ferries have been counted since, along with a tug, at the harbour bridge of Port Ellery.', 'open'],
  ['The council of Port Ellery has been asked for a comment on the harbour bridge.', 'untold'],
  ['Emil Brandt, a baker of Port Ellery, could neither confirm nor deny a sale of the harbour bridge.', 'untold'],
  ['Two of those died on the harbour bridge of Port Ellery, police said in March.', 'open'],
  ['Those injured on the harbour bridge of Port Ellery went home in March.', null],
  ['The two other men in the car swam to the harbour bridge of Port Ellery.', 'open'],
  ['Emil Brandt, a baker of Port Ellery, gave a speech accusing the council of closing the harbour bridge.', null],
  ['Emil Brandt, a baker of Port Ellery, did not say when the harbour bridge would open.', 'untold'],
  ['Emil Brandt, a baker of Port Ellery, said the harbour bridge would open but did not say when.', null],
  ['Emil Brandt, a baker of Port Ellery, did not say that the harbour bridge was safe.', null],
  ['Emil Brandt, a baker of Port Ellery, joked that he would carry the harbour bridge home.', 'untold'],
  ['Emil Brandt, a baker of Port Ellery, joked that the harbour bridge was “my second home”.', null],
  ['Details of the cracks in the harbour bridge of Port Ellery have emerged in a report.', 'untold'],
  ['Emil Brandt, a baker of Port Ellery, spoke about the harbour bridge, saying that it swings.', null],
  ['At 6:30 a.m. on Monday the harbour bridge of Port Ellery carried 200 cars and a bus.', null],
  ['Prince Emil was born on Monday in the hospital of Port Ellery, a week before the harbour bridge opens.', null],
])('%s: %s', (sentence, rule) => expect(refusalIn(sentence)).toBe(rule));

const LEADS: Readonly<Record<string, string>> = {
  de: 'Der Rat von Port Ellery hat am Montag die Hafenbrücke gesperrt.',
  fr: 'Le conseil de Port Ellery a fermé lundi le pont du port.',
  es: 'El consejo de Port Ellery cerró el lunes el puente del puerto.',
  it: 'Il consiglio di Port Ellery ha chiuso lunedì il ponte del porto.',
  pt: 'O conselho de Port Ellery fechou na segunda-feira a ponte do porto.',
};

it.each<[language: string, sentence: string, rule: string | null, why: string]>([
  ['de', 'Not und Armut in Port Ellery haben seit 2019 um 40 Prozent zugenommen.', null, 'need, and no denial'],
  ['de', 'Hafenmeisterin Rosa Medina sagte nicht, wie viel die Hafenbrücke von Port Ellery kostet.', 'untold', 'open'],
  ['de', 'Hafenmeisterin Rosa Medina sagte im Scherz, die Hafenbrücke von Port Ellery sei ein Boot.', 'untold', 'jest'],
  ['de', 'Hafenmeisterin Rosa Medina versprach, sie bis März in Port Ellery zu öffnen.', 'object', 'what?'],
  ['de', 'Hafenmeisterin Rosa Medina versprach, die Hafenbrücke von Port Ellery bis März zu öffnen.', null, 'told'],
  ['fr', 'La maire de Port Ellery, Rosa Medina, n’a pas précisé combien coûte le pont du port.', 'untold', 'open'],
  ['fr', 'La maire de Port Ellery, Rosa Medina, a promis de la rouvrir au port en mars.', 'object', 'what?'],
  ['fr', 'La maire de Port Ellery, Rosa Medina, a promis de rouvrir le pont du port en mars.', null, 'told'],
  ['fr', 'La maire de Port Ellery, Rosa Medina, a demandé sa démission au port lundi soir.', 'object', 'whose?'],
  ['es', 'La alcaldesa de Port Ellery, Rosa Medina, no dijo si el puente del puerto abre en marzo.', 'untold', 'open'],
  ['es', 'La alcaldesa de Port Ellery, Rosa Medina, dijo que el puente del puerto abre, pero no cuándo.', null, 'told'],
  ['es', 'La alcaldesa de Port Ellery, Rosa Medina, prometió reabrirla en marzo con 40 obreros.', 'object', 'what?'],
  ['es', 'La alcaldesa de Port Ellery, Rosa Medina, aseguró que la visitó en marzo con 40 obreros.', 'object', 'whom?'],
  ['es', 'La alcaldesa de Port Ellery, Rosa Medina, aseguró que la policía abrió el puente del puerto.', null, 'told'],
  ['es', 'La alcaldesa de Port Ellery, Rosa Medina, pidió su destitución en el puerto el lunes.', 'open', 'whose?'],
  ['it', 'La sindaca di Port Ellery, Rosa Medina, ha promesso di riaprirlo a marzo con 40 operai.', 'object', 'what?'],
  ['it', 'La sindaca di Port Ellery, Rosa Medina, ha scherzato sul ponte del porto con 40 operai.', 'untold', 'jest'],
  ['it', 'La sindaca di Port Ellery, Rosa Medina, ha chiesto di parlare del ponte del porto in aula.', null,
    'no object'],
  ['pt', 'A prefeita de Port Ellery, Rosa Medina, disse que a demitiu em março no porto.', 'object', 'whom?'],
  ['pt', 'A prefeita de Port Ellery, Rosa Medina, disse que o museu do porto abre em março.', null, 'a noun'],
  ['pt', 'A prefeita de Port Ellery, Rosa Medina, não disse quando a ponte do porto abre.', 'untold', 'open'],
  ['de', 'Emil Brandt wurde 1931 in Port Ellery als Sohn eines Bäckers geboren.', 'opening', 'a life'],
  ['fr', 'Emil Brandt est né en 1931 à Port Ellery, au-dessus d’une boulangerie.', 'opening', 'a life'],
  ['es', 'Emil Brandt nació en Port Ellery en 1931, encima de una panadería.', 'opening', 'a life'],
  ['it', 'Emil Brandt è nato nel 1931 a Port Ellery, sopra una panetteria.', 'opening', 'a life'],
  ['pt', 'Emil Brandt nasceu em 1931 em Port Ellery, em cima de uma padaria.', 'opening', 'a life'],
  ['it', '«Ho paura.» ricorda la scena davanti ai giornalisti sulla riva del fiume di Port Ellery.', 'opening',
    'a tag'],
  ['es', '«Salté.» recuerda la escena al hablar con los periodistas en la orilla del río de Port Ellery.', 'opening',
    'a tag'],
  ['de', '„Es brennt“, sagt der Wirt des Hafens den Reportern am Ufer von Port Ellery über die Brücke.', 'opening',
    'a tag'],
  ['de', 'Nach seinen Angaben hat die Hafenbrücke von Port Ellery 40 Risse im Beton der Pfeiler.', 'opening', 'whose?'],
  ['de', 'Nach ihrem Sieg in Port Ellery übernimmt Rosa Medina am Montag das Amt der Bürgermeisterin.', 'open',
    'a time'],
  ['de', 'Mit der Lotsin Rosa Medina hat der Rat von Port Ellery eine gute Bürgermeisterin, meint er.', 'told', 'who?'],
  ['de', 'Mit dem Lotsen Emil Brandt hat der Rat von Port Ellery 40 Risse gefunden, meint er.', null, 'he himself'],
  ['de', '„Bild“ berichtet von 40 Rissen in der Hafenbrücke von Port Ellery.', null, 'a paper'],
  ['fr', 'La lotsine de 27 ans, qui a vu 40 fissures au pont du port de Port Ellery, a alerté le conseil.', 'unknown', 'who?'],
  ['fr', 'La gardienne de 27 ans, Rosa Medina, a vu 40 fissures au pont du port de Port Ellery.', null, 'named'],
  ['fr', 'Son mari, Emil Brandt, a vu 40 fissures au pont du port de Port Ellery.', 'unknown', 'whose?'],
  ['fr', 'Son pont, long de 40 mètres, fait la fierté du port de Port Ellery.', 'open', 'nobody named'],
  ['it', 'Il suo vice, Emil Brandt, ha visto 40 crepe nel ponte del porto di Port Ellery.', 'unknown', 'whose?'],
  ['de', 'Ihr Vorgänger, Emil Brandt, fand 40 Risse in der Hafenbrücke von Port Ellery.', 'unknown', 'whose?'],
  ['it', 'Il 31enne ha trovato 40 crepe nel ponte del porto di Port Ellery in una notte di marzo.', 'unknown', 'who?'],
  ['fr', '«Le Monde» révèle que le pont du port de Port Ellery a 40 fissures.', null, 'a paper'],
  ['fr',
    '«Le pont va tomber demain» révèle le conseil de Port Ellery dans un rapport de 40 pages qui est paru lundi matin au port.', 'opening', 'speech'],
  ['es', 'Uber nació en Port Ellery en 2009 con 40 coches y un barco.', null, 'a firm'],
  ['it', '«I ponti di Lund», dramma di Rosa Medina, torna sabato al teatro di Lund dopo 40 anni.', null, 'a title'],
])('%s: %s: %s', (language, sentence, rule) => expect(refusalIn(sentence, language, LEADS[language])).toBe(rule));

it.each([
  ['Okafor closed the harbour bridge of Port Ellery on a Monday in March.', 'who'],
  ['Okafor, 59, closed the harbour bridge of Port Ellery on a Monday in March.', null],
  ['Mr Okafor closed the harbour bridge of Port Ellery on a Monday in March.', 'who'],
  ['Engineers closed the harbour bridge of Port Ellery in March, Okafor said.', null],
  ['Engineers of Port Ellery told Okafor of 40 cracks in the harbour bridge in March.', 'who'],
])('of Tomas Okafor, whose office stands behind his name, %s: %s', (sentence, rule) => {
  const text = `${LEAD} Cracks were found by Tomas Okafor, chief engineer of Lund Bridges.\n\n${sentence}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  const title = 'Port Ellery closes its harbour bridge';
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  const planning = startPlanning({ ...extraction, source: { publishedAt: null, language: 'en' }, text, document });
  const fact = { id: 'fact-9', text: sentence, start: text.length - sentence.length, end: text.length };
  expect(refusalOf(planning, fact)).toBe(rule);
});

it.each([
  ['de', 'Rosa Medina bäckt.', 'Nach Medinas Angaben kostet die Brücke drei Millionen Euro.', 'unknown'],
  ['de', 'Rosa Medina bäckt.', 'Zwei Fähren bringen mehr Gäste nach Lund, hofft Rosa Medina.', 'unknown'],
  ['de', 'Rosa Medina bäckt.', 'Zwei Fähren bringen mehr Gäste, hofft die Wirtin Rosa Medina.', null],
  ['de', 'Rosa Medina bäckt.', 'Rosa Medina (SP) will zwei Fähren nach Lund schicken.', null],
  ['de', 'Rosa Medina bäckt.', 'Zwei Fähren sollen nach Lund fahren, betonte Rosa Medina für die Grünen.', null],
  ['de', 'Es regnet.', 'Zwei Fähren fahren im Mai nach Lund und zurück, sagte Brandt.', 'unknown'],
  ['de', 'Es regnet.', 'Zwei Fähren fahren im Mai nach Lund und zurück, sagte Bahnchef Brandt.', null],
  ['es', 'Rosa Medina amasa.', 'Rosa Medina pidió en Lund dos barcos para el puente cerrado.', 'unknown'],
  ['es', 'Rosa Medina amasa.', 'La alcaldesa Rosa Medina pidió en Lund dos barcos para el puente cerrado.', null],
  ['fr', 'Rosa Medina sert.', 'Selon Rosa Medina, deux bacs relieront Lund au port en mai prochain.', 'unknown'],
  ['fr', 'Rosa Medina sert.', 'D’après Rosa Medina, deux bacs relieront Lund au port en mai prochain.', 'unknown'],
  ['es', 'Rosa Medina amasa.', 'De acuerdo con Rosa Medina, dos barcos unirán Lund con el puerto en mayo.', 'unknown'],
  ['fr', 'Rosa Medina sert.', 'Deux bacs relieront Lund au port, selon Rosa Medina, patronne du café.', null],
  ['it', 'Rosa Medina ha un forno.', 'Secondo Rosa Medina due traghetti arrivano a Lund in maggio.', 'unknown'],
  ['pt', 'Rosa Medina amassa.', 'Dois barcos chegam a Lund em maio, afirmou Rosa Medina ao jornal.', 'unknown'],
  ['de', 'Rosa Medina bäckt.', 'Am Montag steht Rosa Medina am Hafen von Lund und sieht zwei Fähren.', 'unknown'],
  ['de', 'Rosa Medina bäckt.', 'Am Montag traf man am Hafen von Lund auch mit Rosa Medina zwei Fähren.', null],
  ['de', 'Es regnet.', 'A. gab an, in Lund zwei Fähren ohne Licht gesehen zu haben.', 'initial'],
  ['de', 'Es regnet.', 'Im Mai soll ein Wirt in Lund versucht haben, Herrn A. zu erschießen.', 'initial'],
  ['fr', 'Il pleut.', 'Saber A., 30 ans, a vu deux bacs sans lumière à Lund en mai.', null],
  ['de', '„Es regnet.', 'Zwei Fähren fahren im Mai nach Lund und zurück.', null],
])('%s: of somebody whom nothing introduces: %s %s', (language, before, sentence, rule) => {
  const text = `Lund.\n\n${before}\n\n${sentence}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const extraction = extract(document, { title: 'Lund', author: null, publisher: null, publishedAt: null, language });
  const planning = startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
  const fact = { id: 'fact-9', text: sentence, start: text.length - sentence.length, end: text.length };
  expect(refusalOf(planning, fact)).toBe(rule);
});

it('offers no sentence about somebody of whom nothing says who it is, but one whose bracket holds an office', () => {
  const refused = (named: string, sentence: string): string | null => {
    const text = `${LEAD} ${named}\n\n${sentence}`;
    const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
    const title = 'Port Ellery closes its harbour bridge';
    const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
    const planning = startPlanning({ ...extraction, source: { publishedAt: null, language: 'en' }, text, document });
    const fact = { id: 'fact-9', text: sentence, start: text.length - sentence.length, end: text.length };
    return refusalOf(planning, fact);
  };
  const sentence = 'Okafor crossed the harbour bridge of Port Ellery on a Monday in March.';
  expect(refused('“The harbour bridge swings,” said Thomas Okafor.', sentence)).toBe('who');
  expect(refused('“The harbour bridge swings,” said Mayor Thomas Okafor.', sentence)).toBeNull();
});

it('a lede that says the title again stands under it where it tells so much more', () => {
  const summaryOf = (lede: string): string | undefined => {
    const text = `${lede}\n\nEngineers from Larkfield found 40 cracks in the cables of the bridge in March.`;
    const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
    const title = 'Port Ellery closes its harbour bridge';
    const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
    const planning = startPlanning({ ...extraction, source: { publishedAt: null, language: 'en' }, text, document });
    return summaryFacts(planning)[0]?.text;
  };
  const long = 'Port Ellery has closed its harbour bridge to all cars and lorries after engineers warned on Monday ' +
    'that a storm might tear the cables.';
  expect(summaryOf(long)).toBe(long);
  expect(summaryOf('Port Ellery has closed its harbour bridge on Monday.')).toContain('40 cracks');
  const again = 'The old harbour bridge in Port Ellery is to shut for three years, in a move that was planned.';
  expect(summaryOf(again)).toContain('40 cracks');
});

it('takes what stands between the marks of speech that runs over paragraphs for speech', () => {
  const refused = (before: string, behind: string): string | null => {
    const sentence = 'Na segunda parte, o Lund marcou dois golos no porto.';
    const text = `Lund.\n\nRosa Medina (treinadora do Lund):\n\n${before}\n\n${sentence}\n\n${behind}`;
    const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'pt' });
    const extraction = extract(document, { title: 'Lund', author: null, publisher: null, publishedAt: null });
    const planning = startPlanning({ ...extraction, source: { publishedAt: null, language: 'pt' }, text, document });
    const start = text.indexOf(sentence);
    return refusalOf(planning, { id: 'fact-9', text: sentence, start, end: start + sentence.length });
  };
  expect(refused('“O jogo foi bom. O Lund esteve bem.', 'O Lund mereceu vencer este jogo”.')).toBe('speech');
  expect(refused('“O jogo foi bom”.', 'O Lund mereceu vencer este jogo.')).toBeNull();
});

it('stands no sentence of a few words under a title in another language, nor two that begin alike on cards', () => {
  const planningOf = (lede: string, more: string) => {
    const text = `${lede} Trois bateaux de Lund ont quitté le port avant la tempête de samedi dernier.\n\n${more}`;
    const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'fr' });
    const title = 'Le port de Lund fermé après la tempête';
    const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null, language: 'fr' });
    return startPlanning({ ...extraction, source: { publishedAt: null, language: 'fr' }, text, document });
  };
  const thin = planningOf('Le port de Lund a fermé lundi.', 'Le maire veut rouvrir.');
  expect(summaryFacts(thin).map(({ text }) => text)).not.toContain('Le port de Lund a fermé lundi.');
  const planning = planningOf('Lund pleure.', 'Il pleut.');
  const { text } = planning.document;
  const span = (from: number, length: number) => ({ start: from, end: from + length });
  const at = text.indexOf('Trois bateaux');
  expect(saySame(planning, span(at, 60), span(at, 80))).toBe(true);
});

it.each<[language: string, title: string, before: string, sentence: string, rule: string | null, why: string]>([
  ['es', 'Arde el monte de Valdeolmo', 'En Robledal ardieron cuatro casas.',
    'La alcaldesa, Marta Sanz, pidió agua para 40 vecinos del monte.', 'town', 'Robledal’s mayor'],
  ['es', 'Arde el monte de Valdeolmo', 'En Valdeolmo ardieron cuatro casas.',
    'La alcaldesa, Marta Sanz, pidió agua para 40 vecinos del monte.', null, 'Valdeolmo’s mayor'],
  ['es', 'Arde el monte de Valdeolmo', 'Ardieron cuatro casas.',
    'En Robledal la alcaldesa, Marta Sanz, pidió agua para 40 vecinos del monte.', null, 'it says of where'],
  ['es', 'Arde el monte de Valdeolmo', 'En Robledal ardieron cuatro casas.',
    'La alcaldesa de Robledal, Marta Sanz, pidió agua para 40 vecinos del monte.', null, 'it says of where'],
  ['fr', 'Crue à Brevan', 'À Montbois, un camping a été emporté.',
    'Le maire, Luc Ferrand, a demandé 40 barques contre la crue.', 'town', 'Montbois’s mayor'],
  ['it', 'Frana a Montebruno', 'Uno degli operai abitava a Collealto.',
    'Il sindaco, Remo Galli, ha annunciato il lutto per 40 giorni dopo la frana.', 'town', 'Collealto’s mayor'],
  ['pt', 'Temporal em Vale Velho', 'Em Ribeirinha caíram quatro casas.',
    'O prefeito, Remo Galli, pediu 40 barcos contra o temporal.', 'town', 'Ribeirinha’s mayor'],
  ['fr', 'Crue à Brevan', 'En mars, un camping a été emporté.',
    'Le maire, Luc Ferrand, a demandé 40 barques contre la crue.', null, 'a month is no town'],
])('%s, under %s: %s %s: %s', (language, title, before, sentence, rule) => {
  const text = `${title} lundi.\n\n${before} ${sentence}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  const planning = startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
  const fact = { id: 'fact-9', text: sentence, start: text.length - sentence.length, end: text.length };
  expect(refusalOf(planning, fact)).toBe(rule);
});

it.each([
  ['Lundmore bakery closes', 'A bakery in Lundmore has closed. Rosa Medina ran it.', null],
  ['Fishermen lose their quay', 'The fishermen of the quay are out. Rosa Medina led them.', 'open'],
])('under %s the town of which %j tells is %s', (title, before, rule) => {
  const sentence = "The town's last butcher closed in 2019, and a florist closed in 2021.";
  const text = `${before}\n\n${sentence}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  const planning = startPlanning({ ...extraction, source: { publishedAt: null, language: 'en' }, text, document });
  const fact = { id: 'fact-9', text: sentence, start: text.length - sentence.length, end: text.length };
  expect(refusalOf(planning, fact)).toBe(rule);
});

it.each([
  ['The residents of Port Ellery were told in May that a storm had bent the harbour bridge.',
    'There was no storm.', true],
  ['The residents of Port Ellery were told in May that a storm had bent the harbour bridge.',
    'There was no rush.', false],
  ['The residents of Port Ellery were told in May that a storm had bent the harbour bridge.',
    'There was no winter storm.', true],
  ['A storm in May bent the harbour bridge of Port Ellery and sank two ferries.',
    'There was no one on the bridge.', false],
  ['A storm in May bent the harbour bridge of Port Ellery and sank two ferries.',
    'There is no end to the storm.', false],
  ['A fund of the residents of Port Ellery is to help the ferrymen in need.', 'There was no need.', false],
  ['The residents of Port Ellery were told in May that a storm had bent the harbour bridge.',
    'There never was a storm.', true],
  ['The residents of Port Ellery were told in May that a storm had bent the harbour bridge.',
    'There was no such storm.', true],
  ['A search for the survivors of the Port Ellery ferry went on until Monday.', 'There were no survivors.', false],
  ['The mayor of Port Ellery said the search for survivors went on until Monday.', 'There were no survivors.', false],
  ['A clinic of Port Ellery asked for a doctor for its ward at the harbour.', 'There was no doctor.', false],
  ['The mayor of Port Ellery said a doctor would come to the ward at the harbour.', 'There was no doctor.', true],
])('%s %s', (sentence, next, isTurned) => {
  const text = `${LEAD}\n\n${sentence} ${next}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  const title = 'Port Ellery closes its harbour bridge';
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  const planning = startPlanning({ ...extraction, source: { publishedAt: null, language: 'en' }, text, document });
  const start = text.indexOf(sentence);
  const fact = { id: 'fact-9', text: sentence, start, end: start + sentence.length };
  expect(refusalOf(planning, fact) === 'turned').toBe(isTurned);
});

it('vouches for nobody’s wish that the next sentence tells for one', () => {
  const fact = 'I comuni del lago devono poter parlare delle cave di Port Ellery.';
  const planning = (next: string) => {
    const text = `Il consiglio di Port Ellery ha chiuso lunedì il ponte.\n\n${fact} ${next}`;
    const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'it' });
    const extraction = extract(document, { title: 'Port Ellery chiude il ponte', author: null, publisher: null, publishedAt: null });
    return startPlanning({ ...extraction, source: { publishedAt: null, language: 'it' }, text, document });
  };
  const refusal = (next: string) => {
    const one = planning(next);
    const start = one.document.text.indexOf(fact);
    return refusalOf(one, { id: 'fact-9', text: fact, start, end: start + fact.length });
  };
  expect(refusal('Lo domanda il comitato delle cave.')).toBe('turned');
  expect(refusal('Il comitato delle cave vota a giugno.')).not.toBe('turned');
});
