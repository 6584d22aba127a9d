/** Somebody whom the article only describes speaks right behind the sentence that brings them in. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['de', 'Die Brücke bleibt bis März zu, so eine Sprecherin. „Die Pfeiler müssen erneuert werden.“', 'eine Sprecherin'],
  ['de', 'Drei Bäume müssten weichen, wie ein Sprecher mitteilte. „Wir pflanzen im Herbst neue.“', 'ein Sprecher'],
  ['de', 'Im Streit um das Freibad fordert ein Anwohner mehr Ruhe. „Hier schläft keiner vor elf.“', 'ein Anwohner'],
  ['fr', 'Une retraitée attend son tour devant la pharmacie. « Je viens pour mon mari. »', 'Une retraitée'],
  ['es', 'Una jubilada sale llorando del ayuntamiento. "Me han denegado la ayuda."', 'Una jubilada'],
  ['pt', 'Um pescador olha para o mar. “Nunca vi ondas assim.”', 'Um pescador'],
  ['it', 'I pendolari aspettano da un\'ora al binario. «Nessuno ci dice nulla», protestano.', 'I pendolari'],
  ['pt', 'Os moradores bloquearam a estrada. “Não saímos daqui”, garantem.', 'Os moradores'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, name: string | null, why: string]>([
  ['de', 'Jens Ott hat die Schule 1990 gegründet. Ein Kollege habe ihm abgeraten. „Ich war jung und stur.“', null,
    'Ott reports it'],
  ['es', 'La alcaldesa Rosa Gil recuerda a una vecina. "Venía cada mañana a la plaza."', 'Rosa Gil', 'told of'],
  ['fr', '« Vous regrettez ? » a demandé un juré à Paul Roy. « Chaque jour. »', null, 'whoever asks has not answered'],
  ['es', 'La alcaldesa Rosa Gil visitó a los vecinos. "No aguantamos más", dicen.', null, 'they are no subject'],
  ['es', 'Los vecinos se quejan a la alcaldesa Rosa Gil. "Haremos lo que podamos", dice.', 'Rosa Gil', 'one says it'],
  ['es', 'Los ladrones entraron por la ventana. "Fue muy rápido", aseguran los vecinos.', 'los vecinos', 'a subject'],
])('%s: %s → %s (%s)', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
