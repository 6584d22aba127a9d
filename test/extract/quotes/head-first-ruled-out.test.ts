/** Who cannot have said it, and tags with a title or a relative, in languages other than English. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const speakersOf = (text: string, language: string): (string | null)[] =>
  extract(documentOf(text, language), CONTEXT).quotes.map(({ speaker }) => speaker?.name ?? null);

it.each<[language: string, text: string, never: string, why: string]>([
  ['de', '„Ich bin stolz auf alle“, sagte Trainer Heiner Falk. Seinem Torwart Lukas Reich bescheinigte er eine ' +
    '„großartige Leistung an diesem Abend“.', 'Lukas Reich', 'he is told, and does not tell'],
  ['de', 'Ida Rombach würdigte die Leiterin und überreichte ihr eine Kerze mit der Aufschrift „Schön, dass es dich gibt“.',
    'Ida Rombach', 'the candle says so'],
  ['es', 'Marta Robles entregó a los vecinos una placa con la inscripción «Qué bueno que existes entre nosotros».',
    'Marta Robles', 'the plaque says so'],
  ['fr', 'Marie Aubert a remis aux bénévoles une bougie avec l’inscription « Quelle chance de vous avoir ».',
    'Marie Aubert', 'the candle says so'],
  ['pt', 'Marta Robles entregou aos voluntários uma vela com a inscrição “Que bom que vocês existem”.', 'Marta Robles',
    'the candle says so'],
  ['fr', '« Je pars », écrit le directeur du groupe Orvane, Luc Tardieu, aux salariés. « Nous prenons acte de ce ' +
    'choix », indique de son côté le groupe dans un communiqué.', 'Luc Tardieu', 'a body speaks'],
  ['es', '«No esperaba nada», confesó la autora, Rita Lagos. El jurado destacó «la sobriedad de su prosa».',
    'Rita Lagos', 'a body speaks'],
  ['nl', '„We vangen iedereen op”, zei burgemeester Els de Boer. De zorginstelling schrijft „geschokt” te zijn door de ' +
    'brand.', 'Els de Boer', 'a body speaks'],
  ['fr', '« C’est un choc », confie Jean-Luc Pons, délégué du personnel. La directrice s’est voulue rassurante : ' +
    '« Aucun site ne fermera », a-t-elle martelé.', 'Jean-Luc Pons', 'a woman speaks'],
  ['pl', '„To gra na czas”, ocenił poseł Jan Malec. Według policji protest przebiegał „bez żadnych zakłóceń”.',
    'Jan Malec', 'the sentence has another source'],
  ['es', '«Era un chico muy educado», cuenta Amparo Luján. Su hija la acompañó. «No ha vuelto a dormir», lamenta.',
    'Amparo Luján', 'her daughter is new'],
  ['fr', '« C’est une honte », lâche le défenseur Luka Petrovic. Son coach, lui, retient « un arbitrage pitoyable ».',
    'Luka Petrovic', 'his coach speaks'],
  ['fr', '« Le gymnase est ouvert », assure la maire, Anne Pujol. Les habitants réclament des comptes. « On va droit ' +
    'dans le mur », souffle l’un d’eux.', 'Anne Pujol', 'one of others'],
])('%s: %s → never %s (%s)', (language, text, never, _why) => {
  const all = speakersOf(text, language);
  expect(all.length).toBeGreaterThan(0);
  expect(all.at(-1)).not.toBe(never);
});

it.each<[language: string, text: string, name: string, why: string]>([
  ['fr', 'La fermeture inquiète. « Moins de 200 naissances, c’est trop peu », fait valoir sa directrice, Corinne ' +
    'Delmotte.', 'Corinne Delmotte', 'her own noun before the name'],
  ['fr', 'Les syndicats doutent. « On nous a écoutés poliment », a résumé le numéro un de Force salariale, Bruno ' +
    'Etcheverry.', 'Bruno Etcheverry', 'a rank'],
  ['fr', 'La maternité ferme. Le maire (DVG) de la commune, Hervé Lacaze, ne décolère pas. « Ma fille est née ici », ' +
    'a-t-il ironisé.', 'Hervé Lacaze', 'a party in brackets'],
  ['es', 'El premio se falló ayer. «Es un libro que no grita», resumió su presidente, el poeta Leandro Osés.',
    'Leandro Osés', 'a name with a noun of its own between commas'],
  ['es', 'La ceniza cubre el pueblo. «Lo peor es el ruido», describe el maestro Eulogio Quispe.', 'Eulogio Quispe',
    'a verb that no list has, before a title with a name'],
  ['de', 'Der Prozess begann gestern. Einer der Geschädigten, Bäckermeister Rudi Stiel, verließ den Saal. „Ich kann ' +
    'ihn nicht mehr sehen“, sagte er.', 'Rudi Stiel', 'one of many, by name'],
  ['nl', 'Het plan is van tafel. „De natuur kan niet wachten”, stelt directeur Sanne Oudkerk van Groene Delta.',
    'Sanne Oudkerk', 'where she belongs is no part of her name'],
  ['fr', 'L’usine ferme. Le ministère de l’Économie et des Finances a dit suivre le dossier « avec la plus grande ' +
    'attention ».', 'Le ministère de l’Économie et des Finances', 'two fields of one office'],
])('%s: %s → %s (%s)', (language, text, name, _why) => {
  expect(speakersOf(text, language).at(-1)).toBe(name);
});
