/**
 * Sentences that boosted trees alone read right, and that trees and a net together do not: one of two hundred of our
 * tests, for 19 more right of 1,505 quotations of stories and two fewer wrong. Whoever mends one moves it to the tests
 * of its kind.
 */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.fails.each<[language: string, text: string, speaker: string | null]>([
  ['en', 'In a statement signed by her clerk, Dan Alder, Senator Gwen Usher dared her critics to “name one voter”.',
    'Gwen Usher'],
  ['en', 'The nurse passed Tom Birch a note: “The pier will not last another winter.”', 'nurse'],
  ['en', 'Farmer Ron Gill lost 40 sheep. The vet blamed the grass. “It’s full of lead,” he said.', 'The vet'],
  ['de', 'Laut Kern und der Feuerwehr war das Werk „in bestem Zustand“.', null],
  ['de', 'Katrin Halbeck leitet das Bauamt, Udo Rensing ist Landrat. „Freie Fahrt für alle“ lautete das Motto des ' +
    'Abends.', null],
  ['de', 'Die Fähre nach Marlo fährt nur noch bis Freitag. „Wir haben alles versucht“, sagte Jürgen Abel, der sie ' +
    'betreibt.\n\nAnke Brode war dabei. Laut einem Nachbarn lag das Schiff schon schief. „Man hat es vom Dorf aus ' +
    'gesehen.“', null],
  ['de', 'Ein Anwohner klagte über den Lärm. Im Dorf heißt es, das sei „längst bekannt“.', null],
  ['fr', 'La juge Aline Morel regarde le prévenu. « Ce n’était pas moi », murmure-t-il.', 'le prévenu'],
  ['es', 'El concejal Pedro Gil fue increpado por una vecina. "¡Vete ya!", le gritó.', 'una vecina'],
  ['es', 'Luis Parra aseguró que el alcalde le dijo que «no había dinero».', 'el alcalde'],
  ['it', 'Il traghetto per Marlo si ferma venerdì. «Abbiamo provato di tutto», dice Carlo Abeli, che lo gestisce.\n\n' +
    'Da Ines Ferrante si compra il pane. Un cliente ha aperto la porta. «Il traghetto non torna.»', null],
  ['it', 'Il sindaco Pietro Galli è stato fermato da un pensionato. «Vergogna», gli ha gridato.', 'un pensionato'],
  ['it', '«Avevo sedici anni», dice il fornaio Otto Senni. «Non vale niente», diceva tutte le mattine il padrone.',
    'il padrone'],
  ['pt', 'O ministro Pedro Reis foi vaiado por um estudante. “Demita-se”, gritou-lhe.', 'um estudante'],
])('%s: %s', (language, text, speaker) => expect(lastSpeaker(text, language)).toBe(speaker));
