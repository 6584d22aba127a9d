/** Words that open an article are whose the next sentence tells, unless it tells who hears them. */
import { expect, it } from 'vitest';
import { firstSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['fr', '« J\'ai cru mourir. » Trois mois après, Luc Morin en tremble encore. Son chalet a brûlé.', 'Luc Morin'],
  ['de', '„Ich dachte, das Dach fliegt weg.“ Jana Kern steht vor ihrem Haus und zeigt nach oben.', 'Jana Kern'],
  ['es', '"Nos lo han quitado todo". Rosa Gil mira las cenizas de su taller en Lerma.', 'Rosa Gil'],
  ['it', '«Ero al buio e pregavo». Anna Berti, 70 anni, è rimasta otto ore nell\'ascensore.', 'Anna Berti'],
  ['pt', '“Nunca mais lá volto com os meus filhos”. Sentado à porta de casa, Rui Lobo conta as horas no mar.', 'Rui Lobo'],
  ['es', '"Aquí no se vende nada". La frase es de Rosa Gil, la última vecina de Lerma.', 'Rosa Gil'],
  ['es', '"Nos están echando del barrio". Quien habla es Rosa Gil, presidenta de la asociación.', 'Rosa Gil'],
  ['it', '«Da lunedì nuove regole per tutti». L\'annuncio è del sindaco Ugo Ferri.', 'Ugo Ferri'],
])('%s: %s → %s', (language, text, name) => expect(firstSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, why: string]>([
  ['de', '„Mama, ich brauche Geld.“ Als Jana Kern diese Nachricht bekam, rief sie die Polizei.', 'this message'],
  ['fr', '« Vous êtes licencié. » Luc Morin a reçu ce message un dimanche soir.', 'received'],
  ['es', '"Vete de aquí". Rosa Gil escuchó el grito desde la acera.', 'heard'],
  ['pt', '“Você está demitido”. Rui Lobo recebeu a notícia por e-mail.', 'received'],
  ['de', '„Wir haben Ihren Sohn.“ Der Anruf erreichte Jana Kern um sieben Uhr morgens.', 'they are told so'],
  ['de', '„Er war ein Held für alle.“ Am Samstag wurde Karl Kern in Lund beigesetzt.', 'he is dead'],
  ['fr', '« Elle était notre soleil, madame, et vous le savez. » Lise Morin est morte mardi.', 'she is dead'],
  ['es', '"Su cuenta ha sido bloqueada". Rosa Gil pinchó en el enlace sin pensarlo.', 'a message'],
  ['de', 'Der Saal war voll. „Schluss jetzt!“ Jana Kern stand auf und ging.', 'does not open the article'],
])('%s: %s → nobody (%s)', (language, text) => expect(firstSpeaker(text, language)).toBe(null));
