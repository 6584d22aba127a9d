/** Bodies that are called by a town or by what they are for; words of a state and of its people that name no body. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const bodiesIn = (language: string, text: string): string[] =>
  resolveEntities(documentOf(text, language), lexiconFor(language))
    .filter(({ kind, listedAs = kind }) => listedAs === 'organisation')
    .map(({ name, mentions }) => `${name} ${mentions.length}`);

it.each<[text: string, bodies: string[], why: string]>([
  ['Vor dem Landgericht Kranzfelden begann am Montag der Prozess.', ['Landgericht Kranzfelden 1'], 'a town of no list'],
  ['Im Saal 6 des Landgerichts Meißenfels sitzt er.', ['Landgerichts Meißenfels 1'], 'parts of its name are words'],
  ['Der Arzt des Klinikums Essen ging. Das Klinikum Essen schweigt.', ['Klinikum Essen 2'], 'the genitive is no other'],
  ['Der Kassier des Turnvereins Obergries schwieg.', ['Turnvereins Obergries 1'], 'a club'],
  ['Nun hat die Staatsanwaltschaft Anklage erhoben und das Gericht Zeugen geladen.', [], 'words'],
  ['Die Universität Professor Karl Kern ehrte.', [], 'a role'],
  ['Die Volksschule Lauen und das Gymnasium Berndorf waren leer.', ['Volksschule Lauen 1', 'Gymnasium Berndorf 1'], 'schools'],
  ['Die Linzer Kindergartenkinder sahen die Linzer Innenstadt.', [], 'who lives there, and what lies there'],
  ['Das Landesamt für Moore in Mainz prüft.', ['Landesamt für Moore 1'], 'its town is none of its name'],
  ['Die Fotos gingen an das Zentrum für Luft- und Raumfahrt (ZLR).', ['Zentrum für Luft- und Raumfahrt 2'], 'half a word'],
  ['Die Kammer für Tirol und Salzburg prüft.', ['Kammer für Tirol und Salzburg 1'], 'two places'],
  ['Das Amt für Post und Greenpeace prüfen.', ['Amt für Post 1', 'Greenpeace 1'], 'two bodies'],
  ['Das Bundesamt für Sicherheit in der Seefahrt (BSS) prüft.', ['Bundesamt für Sicherheit in der Seefahrt 2'],
    'with its letters'],
  ['Das Deutsche Institut für Moorkunde prüft.', ['Deutsche Institut für Moorkunde 1'], 'an adjective before'],
  ['Das sagt die Gärtnerei Kranz. Die Brauerei Ende Mai.', ['Gärtnerei Kranz 1'], 'a house by its family'],
  ['Das sagt die Seilbahn Hohental-Ost im Hotel Rosenau.', ['Seilbahn Hohental-Ost 1', 'Hotel Rosenau 1'],
    'houses by their towns'],
  ['Der Mieterbund Prignitz und der Bauernverband Bayern tagen.', ['Mieterbund Prignitz 1', 'Bauernverband Bayern 1'],
    'for whom, and where'],
  ['Gestern legte der Bauernverband Zahlen vor.', [], 'a word'],
  ['Das schrieb die Neue Saaler Rundschau. »Freie Elbe-Post« steht da.', ['Neue Saaler Rundschau 1', 'Freie Elbe-Post 1'],
    'papers'],
  ['Der SV Lindau 05 siegt. Der FC Bayern 96 Minuten lang.', ['SV Lindau 05 1', 'FC Bayern 1'], 'when it was founded'],
  ['Die Gewerkschaft NGG Nordost droht.', ['NGG Nordost 1'], 'of a part of the country'],
  ['Das Landgericht Kranzfelden I und das Finanzamt Kassel II prüfen.',
    ['Landgericht Kranzfelden I 1', 'Finanzamt Kassel II 1'], 'one of several in a town'],
  ['Das Landgericht Kassel II und das Landgericht Kranzfelden II prüfen.',
    ['Landgericht Kassel II 1', 'Landgericht Kranzfelden II 1'], 'and another town’s'],
  ['Das sagt die Chefin des Richterverbands NRW. Der Imkerbund NRW auch.',
    ['Richterverbands NRW 1', 'Imkerbund NRW 1'], 'a land in letters'],
  ['Die Pariser Schwimmmeisterschaften, das Grazer Turnier und die Linzer Filmtage sind vorbei.', [], 'events'],
  ['Die Deutschen Meisterschaften beginnen, sagte der Deutsche Städtetag.', ['Deutsche Städtetag 1'], 'and no event'],
  ['Neu ist die Orbit Watch. Die Orbit Watch 3 zeigt den Puls, meldet Climate Watch.', ['Climate Watch 1'],
    'what one wears'],
  ['Das Geld kam vom Linzer Rüstungsunternehmen Hamstrin, wie er sagt.', ['Hamstrin 1'], 'a firm, behind its town'],
  ['Das Amt für Montag und die Behörde für Anna Kern zu öffnen, misslang.', [], 'a day, somebody'],
])('%s', (text, bodies) => {
  expect(bodiesIn('de', text)).toEqual(bodies);
});

it.each<[text: string, names: string[], why: string]>([
  ['Der Forscher Christian von Soest und Nikolai von Bismarck kamen.', ['Christian von Soest', 'Nikolai von Bismarck'],
    'houses are called after towns'],
  ['Clara Brandt schickte Jens von Bonn nach Köln.', ['Clara Brandt', 'Jens', 'Bonn', 'Köln'], 'from where'],
  ['Gebetsmühlenartig wiederholen sie das. Jüngst berichteten Medien. Achselzuckend sagte er nichts. Kolbeck sagte viel.',
    ['Kolbeck'], 'a plural has no lone name for its subject'],
  ['Sie lebt in London Anfang Februar und kam in Wien Mitte Mai an.', ['London', 'Wien'], 'when it was'],
  ['Wir fahren mit dem Zug nach Kiel.', ['Kiel'], 'no town'],
  ['Die Akkus von Quantorit sind teuer. Quantorit schweigt.', ['Akkus', 'Quantorit'], 'a noun behind its article'],
  ['Das sagte die Linzer Bürgermeisterin Erna Blank.', ['Erna Blank'], 'of which town'],
  ['Bruno Franke vom Laufteam Haspa Marathon siegte. Vorab wies die Haspa darauf hin.',
    ['Bruno Franke', 'Haspa Marathon', 'Haspa'], 'the bank is no run'],
])('%s', (text, names) => {
  const named = resolveEntities(documentOf(text, 'de'), lexiconFor('de'));
  expect(named.map(({ name }) => name).sort()).toEqual([...names].sort());
});

it('takes the town of such a body for a place', () => {
  const text = 'Hollenburg, 12. März. Die Stadtwerke Hollenburg bauen. Hollenburg freut sich, er auch.';
  const named = resolveEntities(documentOf(text, 'de'), lexiconFor('de'));
  expect(named.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(['Hollenburg: place', 'Stadtwerke Hollenburg: organisation']);
});

it.each<[language: string, text: string, bodies: string[], why: string]>([
  ['es', 'La ministra del Gobierno y el jefe del Estado hablaron. El Gobierno calla.', [], 'no body of that name'],
  ['es', 'El Gobierno de Aragón calló.', ['Gobierno de Aragón 1'], 'one among many'],
  ['fr', 'Deux Mayennais ont fui. Un Mayennais est revenu.', [], 'who comes from somewhere'],
  ['es', 'Lo escribió en X. Luego cenó.', [], 'a platform, and the stop'],
])('%s: %s', (language, text, bodies) => {
  expect(bodiesIn(language, text)).toEqual(bodies);
});
