/** What people are reported to say without quotation marks, and what is none of it. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const PEOPLE = 'Rosa Medina, a baker, and Mayor Tom Reed met on Monday. ';
function claimsIn(sentence: string, language = 'en') {
  const document = documentOf(PEOPLE + sentence, language);
  const { claims = [] } = extract(document, CONTEXT);
  for (const { start, end, text, cue } of claims) {
    expect(document.text.slice(start, end)).toBe(text);
    expect(document.text.slice(cue.start, cue.end)).toBe(cue.text);
  }
  return claims.map(({ text, speaker, cue }) => [text, speaker?.name ?? null, cue.text, cue.kind]);
}

describe('a claim', () => {
  it.each<[string, string, string | null, string, string]>([
    ['Medina said that the bridge would reopen in May.', 'the bridge would reopen in May', 'Rosa Medina', 'said', 'states'],
    ['Medina said the bridge would reopen in May.', 'the bridge would reopen in May', 'Rosa Medina', 'said', 'states'],
    ['The bridge will reopen in May, Reed said on Friday.', 'The bridge will reopen in May', 'Tom Reed', 'said', 'states'],
    ['The bridge will reopen in May, said Tom Reed.', 'The bridge will reopen in May', 'Tom Reed', 'said', 'states'],
    ['The bridge will reopen in May, according to Reed.', 'The bridge will reopen in May', 'Tom Reed', 'according to', 'states'],
    ['According to Reed, the bridge will reopen in May.', 'the bridge will reopen in May', 'Tom Reed', 'According to', 'states'],
    ['Reed denied that the pumps had failed in winter.', 'the pumps had failed in winter', 'Tom Reed', 'denied', 'denies'],
    ['Reed warned that the detour would cost millions.', 'the detour would cost millions', 'Tom Reed', 'warned', 'promises'],
    ['Reed told reporters on Friday that nobody was hurt in it.', 'nobody was hurt in it', 'Tom Reed', 'told', 'states'],
    ['He said in a statement that the steel was not safe.', 'the steel was not safe', 'Tom Reed', 'said', 'states'],
    ['Reed is on trial. He alleges that Reed’s deputy lied to the court.', 'Reed’s deputy lied to the court', null, 'alleges', 'claims'],
    ['A union that represents nurses at the hospital said forty posts were empty.', 'forty posts were empty', 'A union', 'said', 'states'],
    ['One voter leaving the polls at the library, who gave no name, said the line was two hours long.', 'the line was two hours long', 'One voter leaving the polls at the library', 'said', 'states'],
    ['A newsagent opposite the station, who would not give a name, said thieves came twice a week.', 'thieves came twice a week', 'A newsagent opposite the station', 'said', 'states'],
    ['About 7 in 10 voters say the pier is not safe at all.', 'the pier is not safe at all', 'About 7 in 10 voters', 'say', 'states'],
    ['Nearly three in four bakers said the pier was not safe.', 'the pier was not safe', 'Nearly three in four bakers', 'said', 'states'],
    ['Reed met Paul Marsh. He said that the steel was not safe.', 'the steel was not safe', null, 'said', 'states'],
    ['A spokesman for the port said that 1,140 ships had passed.', '1,140 ships had passed', 'A spokesman for the port', 'said', 'states'],
    ['Both piers were damaged, Harbour Chief Tom Reed said.', 'Both piers were damaged', 'Tom Reed', 'said', 'states'],
    ['Reed said the plan was “a very expensive bandage” for the town.', 'the plan was “a very expensive bandage” for the town', 'Tom Reed', 'said', 'states'],
    ['The ship did not sink at once, Reed said.', 'The ship did not sink at once', 'Tom Reed', 'said', 'states'],
    ['If the steel breaks the bridge must close, Reed said.', 'If the steel breaks the bridge must close', 'Tom Reed', 'said', 'states'],
    ['Reed confirmed the steel was not safe but declined to say more.', 'the steel was not safe', 'Tom Reed', 'confirmed', 'states'],
    ['Harbour media reported that two ships had sunk off the pier.', 'two ships had sunk off the pier', 'Harbour media', 'reported', 'states'],
    ['Both piers were damaged, state media reported.', 'Both piers were damaged', 'state media', 'reported', 'states'],
    ['When asked about the steel, Reed said it was not safe at all.', 'it was not safe at all', 'Tom Reed', 'said', 'states'],
    ['The pier, Reed said, was never a safe place.', 'The pier, Reed said, was never a safe place', 'Tom Reed', 'said', 'states'],
    ['Two of the ships sank, Reed said, and three more were damaged.', 'Two of the ships sank', 'Tom Reed', 'said', 'states'],
    ['“Low Tide” was shown twice, and Reed said that “Low Tide” was the best film of the year.', '“Low Tide” was the best film of the year', 'Tom Reed', 'said', 'states'],
    ['Reed admits that it’s a long way to a new bridge.', 'it’s a long way to a new bridge', 'Tom Reed', 'admits', 'states'],
    ['Reed estimated there were forty holes in the pier.', 'there were forty holes in the pier', 'Tom Reed', 'estimated', 'states'],
    ['As Reed noted, the pier is older than the town.', 'the pier is older than the town', 'Tom Reed', 'noted', 'states'],
    ['Engineers who knew Reed said they were shocked by it.', 'they were shocked by it', 'Engineers who knew Reed', 'said', 'states'],
    ['Reed said the plan was not about size -- but about safety.', 'the plan was not about size -- but about safety', 'Tom Reed', 'said', 'states'],
    ['According to Reed, 61, the pier was closed in May.', 'the pier was closed in May', 'Tom Reed', 'According to', 'states'],
    ['The pier was closed in May, according to harbour records.', 'The pier was closed in May', 'harbour records', 'according to', 'states'],
    ['According to a report by the Harbour Institute, the pier was closed in May.', 'the pier was closed in May', 'a report by the Harbour Institute', 'According to', 'states'],
    ['According to Tom Reed, the harbour master of Wells, the pier is unsafe and must be closed.', 'the pier is unsafe and must be closed', 'Tom Reed', 'According to', 'states'],
    ['According to Tom Reed, who runs the ferry, the pier was closed in May.', 'the pier was closed in May', 'Tom Reed', 'According to', 'states'],
    ['According to Tom Reed, 61, of Wells, the pier was closed in May.', 'the pier was closed in May', 'Tom Reed', 'According to', 'states'],
    ['According to a study, published in May, the pier was closed too late.', 'the pier was closed too late', 'a study', 'According to', 'states'],
    ['According to Tom Reed, the mayor, the bishop and the council agreed.', 'the mayor, the bishop and the council agreed', 'Tom Reed', 'According to', 'states'],
    ['According to Tom Reed, the driver, who was drunk, fled the scene.', 'the driver, who was drunk, fled the scene', 'Tom Reed', 'According to', 'states'],
    ['According to Tom Reed, without a subsidy, the ferry will stop.', 'without a subsidy, the ferry will stop', 'Tom Reed', 'According to', 'states'],
    ['Minister for Foreign Affairs Martin Lund said the remarks were not acceptable.', 'the remarks were not acceptable', 'Martin Lund', 'said', 'states'],
    ['Some harbour workers are bragging that the pier will hold.', 'the pier will hold', 'Some harbour workers', 'bragging', 'states'],
    ['Medina said she gave the order to close the pier on Friday.', 'she gave the order to close the pier on Friday', 'Rosa Medina', 'said', 'states'],
    ['Reed said they’ve counted forty holes in the pier.', 'they’ve counted forty holes in the pier', 'Tom Reed', 'said', 'states'],
    ['Reed said the second ship sank off the pier at noon.', 'the second ship sank off the pier at noon', 'Tom Reed', 'said', 'states'],
    ['The pier is sound, his mother, Rosa Medina, told the council.', 'The pier is sound', 'Rosa Medina', 'told', 'states'],
  ])('%s', (sentence, text, speaker, cue, kind) => {
    expect(claimsIn(sentence)).toEqual([[text, speaker, cue, kind]]);
  });
});

describe('no claim', () => {
  it.each([
    ['Reed did not say that the bridge would reopen in May.', 'it was not said'],
    ['Reed would say that the bridge reopens in May.', 'it may be said one day'],
    ['Reed declined to say that the bridge would reopen.', 'nor here'],
    ['“The bridge will reopen in May,” said Reed.', 'a quotation'],
    ['Reed said: “The bridge will reopen in May.”', 'another'],
    ['The United States that we know is far away from here.', 'a name that looks like a verb'],
    ['When Reed said the bridge was closed, Medina left the hall.', 'nobody can tell where it ends'],
    ['The figures, which again suggests that trade is weak, came late.', 'a conclusion, nobody’s word'],
    ['Did Reed say that the bridge would reopen in May?', 'a question'],
    ['Reed wrote dense plans that failed in the first winter.', 'which plans, not what was said'],
    ['Each pier holds 40 ships, that is 25 per person and year.', '“per” is no source'],
    ['Lunch is given to the crews according to their own wishes.', 'nor are wishes'],
    ['On May 8, Reed announced a slow retreat from the harbour.', 'a thing that is announced'],
    ['If the pier is finished in May, Reed estimates the town could earn a million.', 'without its condition false'],
    ['Please note that the pier may be closed in winter.', 'nobody says it'],
    ['This suggests that the pier was never safe at all.', 'nor here'],
    ['He finds that he has been left behind by the ship.', 'what is found out is not said'],
    ['The 184 reported faults found in the pier were old.', 'a participle'],
    ['The film contradicted her son’s claims that they were safe.', 'a noun'],
  ])('%s (%s)', (sentence) => expect(claimsIn(sentence)).toEqual([]));

  it('is of the one who only stands in a name for another', () =>
    expect(claimsIn('The wife of Tom Reed said that the bridge would reopen.')).toEqual([
      ['the bridge would reopen', 'The wife of Tom Reed', 'said', 'states'],
    ]));

  it('is of the one who spoke last, where two bear the name', () => {
    const two = 'Ina Brandt, a pilot, and Ole Brandt, her son, live here. “We like the sea,” said Ina Brandt. ';
    expect(claimsIn(`${two}Brandt said the pier had been closed for years.`).map(([, name]) => name)).toEqual([
      'Ina Brandt',
    ]);
  });

  it('is of nobody where another who may be "she" was told of since', () => {
    const before = '“We like the sea,” Rosa Medina said.\n\nHer daughter, 15, had slipped at the quarry.\n\nThe girl\'s ' +
      'aunt had run to the edge with a rope. ';
    expect(claimsIn(`${before}She said that the rope had cut her hands.`).map(([, name]) => name)).toEqual([null]);
  });

  it('is not of the one for whom somebody speaks', () =>
    expect(claimsIn('A minister for President Tom Reed said that the pier was safe.').map(([, name]) => name)).not.toContain('Tom Reed'));

  it('tells how likely its speaker is right', () => {
    const { claims = [] } = extract(documentOf(`${PEOPLE}Reed said that the pier was safe.`), CONTEXT);
    expect(claims.map(({ confidence }) => confidence)).toEqual([0.97]);
  });

  it('is not read in a language that has no list of verbs', () =>
    expect(claimsIn('Reed said that the bridge would reopen in May.', 'nl')).toEqual([]));
});

/** Two people, and a sentence about one of them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  de: 'Rosa Kern, Wirtin, und Bürgermeister Tom Brandt trafen sich am Montag. ',
  fr: 'Rosa Morin, boulangère, et le maire Luc Roux se sont vus lundi. ',
  es: 'Rosa Gil, panadera, y el alcalde Luis Rey se vieron el lunes. ',
  it: 'Rosa Ferri, fornaia, e il sindaco Luca Neri si sono visti lunedì. ',
  pt: 'Rosa Lobo, padeira, e o presidente da câmara Rui Pena viram-se na segunda-feira. ',
};

const claimsElsewhere = (language: string, sentence: string): unknown[] => {
  const document = documentOf((ELSEWHERE[language] ?? '') + sentence, language);
  return (extract(document, CONTEXT).claims ?? []).map(({ text, start, end, speaker, cue }) => {
    expect(document.text.slice(start, end)).toBe(text);
    return [text, speaker?.name ?? null, cue.kind];
  });
};

describe('a claim in another language', () => {
  it.each<[string, string, string, string | null, string]>([
    ['de', 'Brandt sagte am Montag, dass die Brücke im Mai wieder öffnet.', 'die Brücke im Mai wieder öffnet', 'Tom Brandt', 'states'],
    ['de', 'Brandt sagte, die Brücke sei seit Jahren marode.', 'die Brücke sei seit Jahren marode', 'Tom Brandt', 'states'],
    ['de', 'Die Brücke sei seit Jahren marode, sagte Rosa Kern.', 'Die Brücke sei seit Jahren marode', 'Rosa Kern', 'states'],
    ['de', 'Die Brücke sei seit Jahren marode, so Kern.', 'Die Brücke sei seit Jahren marode', 'Rosa Kern', 'states'],
    ['de', 'So sagte beispielsweise eine Anwohnerin, dass es nachts zu laut sei.', 'es nachts zu laut sei', 'eine Anwohnerin',
      'states'],
    ['de', 'Nach Auffassung von Brandt und Kern fehlt der Stadt das Geld.', 'fehlt der Stadt das Geld', 'Brandt und Kern',
      'states'],
    ['de', 'Laut Brandt kostet die neue Brücke vier Millionen.', 'kostet die neue Brücke vier Millionen', 'Tom Brandt', 'states'],
    ['de', 'Brandt warnte, dass die Brücke im Winter brechen kann.', 'die Brücke im Winter brechen kann', 'Tom Brandt', 'promises'],
    ['de', 'Vertreter der Werft erklärten, die Brücke sei sicher.', 'die Brücke sei sicher', 'Vertreter der Werft', 'states'],
    ['de', 'Laut einem Gutachten kostet die neue Brücke vier Millionen.', 'kostet die neue Brücke vier Millionen', 'Gutachten', 'states'],
    ['de', 'Laut Tom Brandt, dem Leiter des Amtes, kostet die neue Brücke vier Millionen.', 'kostet die neue Brücke vier Millionen', 'Tom Brandt', 'states'],
    ['fr', 'Selon Rosa Morin, qui dirige le port, le pont est fermé depuis des années.', 'le pont est fermé depuis des années', 'Rosa Morin', 'states'],
    ['fr', 'Selon une étude, publiée en mai, le pont est fermé depuis des années.', 'le pont est fermé depuis des années', 'une étude', 'states'],
    ['es', 'Según Rosa Gil, alcaldesa de Lugo, el puente abrirá en mayo.', 'el puente abrirá en mayo', 'Rosa Gil', 'states'],
    ['es', 'Según Rosa Gil, el alcalde, la policía y los vecinos quieren el puente.', 'el alcalde, la policía y los vecinos quieren el puente', 'Rosa Gil', 'states'],
    ['fr', 'Roux a déclaré lundi que le pont rouvrirait en mai.', 'le pont rouvrirait en mai', 'Luc Roux', 'states'],
    ['fr', 'Selon Rosa Morin, le pont est fermé depuis des années.', 'le pont est fermé depuis des années', 'Rosa Morin', 'states'],
    ['fr', 'Le pont rouvrira en mai, a annoncé Luc Roux.', 'Le pont rouvrira en mai', 'Luc Roux', 'states'],
    ['fr', 'Roux dément que le pont ait cédé en hiver.', 'le pont ait cédé en hiver', 'Luc Roux', 'denies'],
    ['es', 'Rey dijo este martes que el puente abrirá en mayo.', 'el puente abrirá en mayo', 'Luis Rey', 'states'],
    ['es', 'El puente abrirá en mayo, según Rosa Gil.', 'El puente abrirá en mayo', 'Rosa Gil', 'states'],
    ['es', 'El puente abrirá en mayo, señaló Luis Rey.', 'El puente abrirá en mayo', 'Luis Rey', 'states'],
    ['it', 'Neri ha detto che il ponte riaprirà a maggio.', 'il ponte riaprirà a maggio', 'Luca Neri', 'states'],
    ['it', 'Secondo Rosa Ferri, il ponte è chiuso da anni.', 'il ponte è chiuso da anni', 'Rosa Ferri', 'states'],
    ['it', 'Il ponte riaprirà a maggio, ha spiegato Luca Neri.', 'Il ponte riaprirà a maggio', 'Luca Neri', 'states'],
    ['pt', 'Pena disse que a ponte vai reabrir em maio.', 'a ponte vai reabrir em maio', 'Rui Pena', 'states'],
    ['pt', 'Segundo Rosa Lobo, a ponte está fechada há anos.', 'a ponte está fechada há anos', 'Rosa Lobo', 'states'],
    ['pt', 'A ponte vai reabrir em maio, garantiu Rui Pena.', 'A ponte vai reabrir em maio', 'Rui Pena', 'states'],
  ])('%s: %s', (language, sentence, text, speaker, kind) => {
    expect(claimsElsewhere(language, sentence)).toEqual([[text, speaker, kind]]);
  });

  it.each<[string, string, string]>([
    ['de', 'Brandt sagte nicht, dass die Brücke im Mai wieder öffnet.', 'it was not said'],
    ['de', 'Wann die Brücke wieder öffnet, teilte Brandt nicht mit.', 'nor here'],
    ['de', 'Ob die Brücke wieder öffnet, sagte Brandt am Montag.', 'what was asked'],
    ['de', 'Wahrscheinlich, sagte Brandt, werde die Brücke im Mai öffnen.', 'without its first word another'],
    ['de', 'Nach Angaben von Vertretern deutscher Dienste hat die Brücke viele Risse.', 'the phrase goes on'],
    ['de', 'Laut Sprechern beider Werften bleibt die Brücke bis Mai geschlossen.', 'the phrase goes on'],
    ['de', 'Laut eigener Aussage war Rosa Kern schon immer gegen die Brücke.', 'whose, stands behind it'],
    ['fr', 'Roux n’a pas dit que le pont rouvrirait en mai.', 'it was not said'],
    ['fr', 'On dit que le pont rouvrira en mai.', 'nobody in particular'],
    ['fr', 'Roux a répondu, en trois mots que la pudeur interdit.', 'which words'],
    ['es', 'Leyó la carta Luis Rey, que dirige el club desde mayo.', 'of somebody'],
    ['es', 'Se dice que el puente abrirá en mayo.', 'nobody in particular'],
    ['it', 'Si dice che il ponte riaprirà a maggio.', 'nobody in particular'],
    ['it', '«Basta», ammette Neri, che da maggio dirige il porto.', 'of somebody'],
    ['pt', 'Pena não disse que a ponte vai reabrir em maio.', 'it was not said'],
    ['pt', '“A ponte vai reabrir”, disse Rui Pena.', 'a quotation'],
    ['pt', 'Segundo Rosa Lobo, disse o capataz, a ponte está fechada há anos.', 'the foreman says it of her'],
    ['es', 'Según Rosa Gil, dice el capataz, el puente abrirá en mayo.', 'so it is here'],
    ['it', 'Secondo Rosa Ferri, dice il capomastro, il ponte è chiuso da anni.', 'so it is here'],
    ['fr', 'Selon Rosa Morin, a dit le contremaître, le pont est fermé depuis des années.', 'so it is here'],
  ])('is not in %s: %s (%s)', (language, sentence) => expect(claimsElsewhere(language, sentence)).toEqual([]));
});
