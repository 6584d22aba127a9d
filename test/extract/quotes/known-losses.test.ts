/**
 * Sentences that boosted trees alone read right, and that they and nets together do not: one of two hundred of our
 * tests, where of 1,505 quotations of stories 28 more are right and seven fewer wrong. Whoever mends one moves it to its kind.
 */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.fails.each<[language: string, text: string, speaker: string | null]>([
  ['en', 'The nurse passed Tom Birch a note: “The pier will not last another winter.”', 'nurse'],
  ['en', 'Farmer Ron Gill lost 40 sheep. The vet blamed the grass. “It’s full of lead,” he said.', 'The vet'],
  ['de', 'Laut Kern und der Feuerwehr war das Werk „in bestem Zustand“.', null],
  ['de', 'Ein Anwohner klagte über den Lärm. Im Dorf heißt es, das sei „längst bekannt“.', null],
  ['fr', 'La juge Aline Morel regarde le prévenu. « Ce n’était pas moi », murmure-t-il.', 'le prévenu'],
  ['es', 'El concejal Pedro Gil fue increpado por una vecina. "¡Vete ya!", le gritó.', 'una vecina'],
  ['it', 'Il sindaco Pietro Galli è stato fermato da un pensionato. «Vergogna», gli ha gridato.', 'un pensionato'],
  ['it', 'La Ferri Acciai chiude. L’azienda parla di «scelta obbligata».', 'Ferri Acciai'],
  ['it', '«Avevo sedici anni», dice il fornaio Otto Senni. «Non vale niente», diceva tutte le mattine il padrone.',
    'il padrone'],
  ['fr', 'La réunion avait été convoquée par Denis Pradel. Nadia Belhadj, 39 ans, est avocate des riverains. « Cela ' +
    'n’aurait jamais dû arriver », confie celui qui dirige l’usine.', 'celui qui dirige l’usine'],
  ['es', 'La municipalidad señaló que los hechos “ocurrieron en mayo”. Finalmente, indicaron que “habrá una ' +
    'investigación interna”.', 'La municipalidad'],
  ['it', 'La prefettura parla di «rischio moderato». E aggiunge che le strade «riapriranno lunedì».', 'La prefettura'],
  ['pt', 'A prefeitura fala em “risco moderado”. E acrescenta que as ruas “serão reabertas na segunda”.',
    'A prefeitura'],
  ['pt', 'O ministro Pedro Reis foi vaiado por um estudante. “Demita-se”, gritou-lhe.', 'um estudante'],
])('%s: %s', (language, text, speaker) => expect(lastSpeaker(text, language)).toBe(speaker));
