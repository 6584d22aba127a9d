/** What somebody or something goes by stands in marks, too: nobody has said it. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const quoted = (language: string, text: string): string[] =>
  extract(documentOf(text, language), CONTEXT).quotes.map(({ text: words }) => words);

describe('a nickname in marks', () => {
  it.each<[language: string, text: string, why: string]>([
    ['es', 'Lo recuerda Julián "el Zurdo" Paredes, hoy dueño de un bar.', 'inside the name'],
    ['es', 'Luis Osa, «Chispa», lo tiene claro y lo dice.', 'between commas behind it'],
    ['es', 'Luis Osa («Chispa») fue trasladado al penal, dijo la policía.', 'in brackets behind it'],
    ['es', 'Arturo Benet, alias «el Profe», fue trasladado al penal.', 'alias'],
    ['es', 'Arturo Benet, conocido como «el Profe», fue trasladado al penal.', 'known as'],
    ['es', 'La Policía detuvo a la banda de «los Topos», que robaba bicicletas.', 'of a gang'],
    ['es', 'La novela ganadora, “La casa de los otros”, narra la vida de dos hermanas.', 'a title beside its noun'],
    ['en', 'Police say the gang, known as "the Bakers", ran betting.', 'known as, a verb of saying before'],
    ['en', 'The scheme, dubbed "cash for cows", pays farmers.', 'dubbed'],
    ['en', 'The watch is kept by a retired pilot who goes by the name "Sparks." The council met on Monday.', 'goes by'],
    ['fr', 'Le voisin, qui se fait appeler « Tonton », a fermé la porte, dit la police.', 'se fait appeler'],
    ['en', 'Under the headline “Sold out to the sea”, the paper devoted four pages to it.', 'a headline'],
  ])('%s: %s is no speech (%s)', (language, text) => expect(quoted(language, text)).toEqual([]));

  it.each<[language: string, text: string, words: string]>([
    ['en', 'The bill, dubbed “a disaster” by Ann Lowe, has passed.', 'a disaster'],
    ['es', '«Vamos», contestó Luis Osa, «Adelante», y salió.', 'Adelante'],
    ['es', 'El alcalde, Luis Osa, «Nunca», respondió a la prensa.', 'Nunca'],
    ['es', 'A Luis Osa, «Mentiroso», le gritaron los vecinos.', 'Mentiroso'],
    ['fr', 'Luc Roux, « Démission », criait la foule.', 'Démission'],
    ['it', 'Il sindaco, Ugo Neri, «Vergogna», ha gridato la folla.', 'Vergogna'],
    ['de', 'Karl Lott, „Pfui“, rief die Menge.', 'Pfui'],
    ['en', 'Paul Hale, “No Comment”, he said, and left.', 'No Comment'],
    ['en', 'Time goes by. “Sparks,” he said, and looked up.', 'Sparks,'],
    ['en', 'The plan, branded “a disgrace,” will go ahead, Ann Lowe said.', 'a disgrace,'],
    ['es', 'Ana Gil repitió su lema, «La escuela es de todos», ante el Congreso.', 'La escuela es de todos'],
    ['it', 'Anna Neri ha ripetuto il suo motto, «La scuola è di tutti», in aula.', 'La scuola è di tutti'],
    ['pt', 'Ana Gil repetiu o seu lema, «A escola é de todos», na sala.', 'A escola é de todos'],
  ])('%s: %s: but “%s” is', (language, text, words) => expect(quoted(language, text)).toContain(words));
});
