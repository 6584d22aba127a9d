/** Whoever spoke before goes on where the mood of the sentence, a verb of adding or "Et d'ajouter que" says so. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const lastSpeaker = (text: string, language: string): string | null =>
  extract(documentOf(text, language), CONTEXT).quotes.at(-1)?.speaker?.name ?? null;

const OTT = '„Wir haben keinen Platz“, sagte Schulleiter Jens Ott. ';
const SOLER = 'El glaciólogo Iván Soler explica que el hielo “se rompe antes”. ';
const MORIN = 'Le biologiste Luc Morin rappelle que l\'étang « est à sec ». ';

it.each<[language: string, text: string, name: string, why: string]>([
  ['de', 'In einer Stellungnahme schreibt der Verband Komtal: „Mit so wenigen Leuten hält man keine Wache rund um ' +
    'die Uhr.“ Eine „faire“ Lösung sei nur „am anderen Ende“ möglich: bei den Jungen.', 'Verband Komtal', 'reported on'],
  ['de', '„Mein Sohn wurde mehrmals gefoult“, sagte der Trainer Max Yildiz. „Ihm die Schuld zu geben, ist absurd.“ ' +
    'Stürmer Leo Brandt, den seine Kollegen stützen mussten, sei „am Boden zerstört“.', 'Max Yildiz',
    'behind a clause'],
  ['de', 'Bei dem Termin war auch Landrätin Eva Thoma dabei. Chemiker Udo Fink rechnet mit mehr Regen. „Das Wetter ' +
    'spielt eine Rolle.“ Herrsche im Sommer feuchtes Wetter, könne das Meer die Mengen um einige Prozent erhöhen. ' +
    '„Für genaue Zahlen braucht es lange Studien.“', 'Udo Fink', 'only a report between'],
  ['de', OTT + 'Nötig seien „vor allem neue Räume“ und mehr Lehrkräfte.', 'Jens Ott', 'reported on'],
  ['es', SOLER + '“El récord es de hace cuarenta años”, añade el científico.', 'Iván Soler', 'he adds'],
  ['fr', MORIN + '« Les grenouilles ne reviendront pas », ajoute le chercheur.', 'Luc Morin', 'he adds'],
  ['it', 'L\'allenatore Ugo Ferri parla di «partita vera». «Siamo stati lenti nel primo tempo», aggiunge il tecnico.',
    'Ugo Ferri', 'he adds'],
  ['pt', 'O economista Rui Lobo diz que a taxa “é alta”. “Ninguém compra casa assim”, acrescenta o professor.',
    'Rui Lobo', 'he adds'],
  ['fr', 'Le maire Paul Roy a reçu la préfète Anne Coste. « La route sera finie en mai », a promis l\'élu. Et de ' +
    'préciser que le pont, lui, « attendra un an de plus ».', 'Paul Roy', 'no subject of its own'],
])('%s: %s → %s (%s)', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, never: string, why: string]>([
  ['de', OTT + 'Viele Eltern finden, das sei „nur eine Ausrede“.', 'Jens Ott', 'the parents'],
  ['de', OTT + 'Die Stadt weist das zurück. Der Vorwurf sei „frei erfunden“.', 'Jens Ott', 'the town'],
  ['de', OTT + 'Laut einem Gutachten habe die Schule „zwölf leere Zimmer“.', 'Jens Ott', 'a paper'],
  ['de', OTT + 'Bürgermeisterin Ina Falk widersprach. Das Haus sei „halb leer“.', 'Jens Ott', 'the mayor'],
  ['es', SOLER + '“Eso no está probado”, añade la ministra.', 'Iván Soler', 'a woman adds'],
  ['es', SOLER + '“Eso no está probado”, añade un vecino.', 'Iván Soler', 'somebody new adds'],
  ['fr', MORIN + '« On l\'avait dit », ajoute la maire du village.', 'Luc Morin', 'a woman adds'],
  ['fr', MORIN + 'Le maire Paul Roy le sait. Et d\'ajouter que « rien ne presse ».', 'Luc Morin', 'another between'],
  ['pt', 'O economista Rui Lobo diz que a taxa “é alta”. “É verdade”, acrescenta a mulher.', 'Rui Lobo', 'a woman'],
])('%s: %s → never %s (%s)', (language, text, never) => expect(lastSpeaker(text, language)).not.toBe(never));
