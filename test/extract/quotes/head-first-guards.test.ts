/** Where the heads of phrases come first: whose name the words must not get, and whose they must. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const speakersOf = (text: string, language: string): (string | null)[] =>
  extract(documentOf(text, language), CONTEXT).quotes.map(({ speaker }) => speaker?.name ?? null);

it.each<[why: string, language: string, text: string, not: string]>([
  ['several say it', 'fr', 'Le maire Paul Morel a reçu les élèves. « On a froid », racontent-ils.', 'Paul Morel'],
  ['several say it', 'de', 'Bürgermeister Karl Wendt schwieg. „Wir frieren seit Tagen“, erzählen sie.', 'Karl Wendt'],
  ['several say it', 'es', 'La alcaldesa Ana Ruiz calló. «Tenemos mucho frío», relatan.', 'Ana Ruiz'],
  ['what it is about', 'de', 'Der Fall Anna Kern: „Niemand hat uns gewarnt.“ Die Stadt schweigt.', 'Anna Kern'],
  ['what it is about', 'it', 'Il caso Cecilia Neri: «Nessuno ci ha avvisati». La città tace ancora.', 'Cecilia Neri'],
  ['what the role is of', 'fr', '« C’est une tragédie », a dit Paul Morel, responsable de la police. Un homme a été arrêté ' +
    '« et se trouve en détention », a indiqué la police.', ''],
  ['a thing of the other gender', 'fr', '« C’est une tragédie », a dit Paul Morel, le maire. La station « est fermée », ' +
    'a publié la compagnie sur son site.', ''],
])('%s (%s): %s', (_, language, text, not) => {
  const speakers = speakersOf(text, language);
  if (not) expect(speakers).not.toContain(not);
  else expect(speakers[1]).not.toBe(speakers[0]);
});

it.each<[language: string, text: string, speakers: (string | null)[]]>([
  ['es', 'El ministro Esteban Rocca celebró el dato. «La gente pregunta el precio», describe el carnicero Hugo Sánchez.',
    ['Hugo Sánchez']],
  ['es', '«Se fue sin hacer ruido», dijo su hija, la editora Marina Arlandis.', ['Marina Arlandis']],
  ['de', '„Ich habe nicht nachgedacht“, sagte einer von ihnen, der 21-jährige Student Elias Brunner.', ['Elias Brunner']],
  ['de', '„Das ist kein Luxus“, warnt Prof. Dr. Henning Vogt von der Charité. „Nein“, sagt Ursula von der Leyen.',
    ['Henning Vogt', 'Ursula von der Leyen']],
  ['it', '«È come comprare secchi», attacca Giulia Sartori di Mountain Wilderness.', ['Giulia Sartori']],
  ['it', 'Il New York Times scriveva in serata: «L’accordo è vicino e sarà firmato».', ['New York Times']],
  ['fr', '« C’est injuste », a dit la députée Nora Roy. « Nous la voterons », a fait savoir dans la foulée le chef de file ' +
    'des écologistes, Bastien Roussel.', ['Nora Roy', 'Bastien Roussel']],
])('the one who says it (%s): %s', (language, text, speakers) => {
  expect(speakersOf(text, language)).toEqual(speakers);
});
