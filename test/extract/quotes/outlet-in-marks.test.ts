/** The names of papers and programmes stand in marks, and are no speech, whatever is said to them. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const quoted = (language: string, text: string): string[] =>
  extract(documentOf(text, language), CONTEXT).quotes.map(({ text: words }) => words);

const LEA = 'Die Ministerin Lea Moor kam. „Das Geld fehlt“, sagte';

describe('a paper or a programme in marks', () => {
  it.each<[rest: string, why: string]>([
    ['sie der „Bild am Sonntag“.', 'known by name'],
    ['sie der „taz“.', 'in small letters'],
    ['sie der „B.Z.“ in Berlin.', 'letters'],
    ['sie der „B.Z. am Sonntag“.', 'letters and words'],
    ['Moor am Montag in Berlin der „Woche an der Saale“.', 'told in the dative'],
    ['die SPD-Politikerin Lea Moor (43) dem „Boten aus der Rhön“ (Samstag).', 'behind a bracket'],
    ['sie im „Bericht aus Berlin“.', 'a programme'],
    ['sie bei „Hart aber fair“.', 'behind "at"'],
    ['sie in der ORF-Sendung „10 vor 10“.', 'a number, behind its noun'],
    ['sie in den ARD-„Tagesthemen“.', 'behind who sends it'],
    ['eine Sprecherin der „Allianz für das Ufer“.', 'a body'],
  ])('„Das Geld fehlt“, sagte %s (%s)', (rest) => expect(quoted('de', `${LEA} ${rest}`)).toEqual(['Das Geld fehlt']));

  it.each<[language: string, text: string, words: string[]]>([
    ['de', 'Lea Moor sagte dem „Blatt der Woche“: „Wir zahlen.“', ['Wir zahlen.']],
    ['de', 'Dem „Blatt der Woche“ sagte Lea Moor: „Wir zahlen.“', ['Wir zahlen.']],
    ['de', 'Wie «20 Minuten» meldet, geht Lea Moor. «20 Minuten» hatte gefragt. «Ja», sagte sie.', ['Ja']],
    ['de', 'Im Ö1-„Morgenjournal“ sagte Lea Moor: „Wir zahlen.“', ['Wir zahlen.']],
    ['it', '«I soldi mancano», ha detto Ada Riva al «Corriere della Sera».', ['I soldi mancano']],
    ['it', '«I soldi mancano», ha detto Ada Riva al «Sole 24 Ore».', ['I soldi mancano']],
    ['fr', '« L’argent manque », a dit Lise Aubin au « Journal du dimanche ».', ['L’argent manque']],
  ])('%s: %s', (language, text, words) => expect(quoted(language, text)).toEqual(words));

  it.each<[text: string, words: string]>([
    ['Lea Moor sprach von einer „Politik der ruhigen Hand“.', 'Politik der ruhigen Hand'],
    ['„Nein“, sagte Lea Moor mit Blick auf den „Angriff auf die Freiheit“.', 'Angriff auf die Freiheit'],
    ['Lea Moor nannte den Plan der Kollegen „Murks am Ende“.', 'Murks am Ende'],
    ['Lea Moor sagte: „Bild am Sonntag“.', 'Bild am Sonntag'],
    ['Das sei „Sache der Länder“, sagte Lea Moor.', 'Sache der Länder'],
    ['„Nein“, sagte Lea Moor, es gebe in der „Stunde der Not“ keine Wahl.', 'Stunde der Not'],
  ])('still said: %s', (text, words) => expect(quoted('de', text)).toContain(words));
});
