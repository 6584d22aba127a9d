/** Who asks, whom a report tells of, what somebody is and what a part of a paper is: none of them says it. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const speakersOf = (text: string, language: string): (string | null)[] =>
  extract(documentOf(text, language), CONTEXT).quotes.map(({ speaker }) => speaker?.name ?? null);

it.each<[language: string, text: string, never: string, why: string]>([
  ['de', 'Der Angeklagte schwieg lange. Auf die Frage von Richterin Ada Brandt, warum er nie anrief, antwortete er: ' +
    '„Weil keiner abgehoben hat.“', 'Ada Brandt', 'she asks'],
  ['de', 'Auf Nachfrage von Karl Wendt antwortete er: „Das weiß ich wirklich nicht mehr.“', 'Karl Wendt', 'he asks'],
  ['es', 'Preguntada por Luis Robles, del banco Alba, sobre los precios, respondió: «No vamos a subir nada».',
    'Luis Robles', 'he asks'],
  ['pt', 'Questionada por Luís Prado, da corretora Alva, sobre os preços, respondeu: «Não vamos subir nada».',
    'Luís Prado', 'he asks'],
  ['it', 'Interpellata da Luca Bassi, della banca Alba, sui prezzi, ha risposto: «Non alziamo niente».', 'Luca Bassi',
    'he asks'],
  ['es', 'No contestó la pregunta de la diputada Ana Ruiz: «No tengo nada que decir.»', 'Ana Ruiz', 'no question'],
  ['fr', 'Il a esquivé la question de la députée Eva Morel : « Je ne sais pas. »', 'Eva Morel', 'the same'],
  ['it', 'Alla domanda della cronista Ada Manni ha risposto: «E lei?»', 'Ada Manni', 'a question answers hers'],
  ['pt', 'A uma pergunta da deputada Ana Gil, respondeu com outra: «E a senhora?»', 'Ana Gil', 'the same'],
  ['de', 'Auf die letzte Frage von Ada Brandt erwiderte er: „Und Sie?“', 'Ada Brandt', 'the same'],
  ['pt', 'Rui Prado treina o clube há um ano. Confrontado com o relatório dos árbitros, encolheu os ombros: «Falamos ' +
    'todos com as mãos.»', 'os ombros', 'shoulders say nothing'],
  ['es', 'El alcalde Luis Robles calló. «Nadie nos lo ha explicado», se encogió de hombros.', 'hombros', 'the same'],
  ['de', 'Imker Karl Wendt gibt nicht auf. Ein Kollege habe ihm Völker versprochen. „Ohne sie bin ich verloren“, sagt er.',
    'Ein Kollege', 'a report tells of him'],
  ['de', 'Anwältin Ada Brandt bat um Milde. Ihr Mandant habe gezahlt und den Hof inzwischen seiner Tochter übergeben. ' +
    '„Das ist auch eine Strafe“, meinte sie.', 'den Hof inzwischen seiner Tochter', 'the farm'],
  ['es', 'Marta Robles enseña sola. La última periodista que vino, cuenta, escribió que era un ángel. «Yo cobro por ' +
    'esto», aclara.', 'La última periodista', 'a report tells of her'],
  ['it', 'La giunta – sostiene – sarebbe in ostaggio. «Manca soltanto il notaio», ironizza.', 'La giunta', 'the same'],
  ['pt', 'Marta Prado explica a escala. O meio médico é um colega que se divide entre dois pisos. «Há noites em que ele ' +
    'corre mais do que a ambulância», diz.', 'um colega', 'that is what he is'],
  ['es', 'El tribunal fue duro. «No llevaba los números de otros», dice uno de los párrafos más duros.',
    'uno de los párrafos', 'of a judgment'],
  ['it', 'La sindaca Ada Manni ringrazia. Gli sposi non c’erano. «Contiamo ogni anno gli invitati», avevano scritto.',
    'Ada Manni', 'several wrote'],
  ['es', 'La alcaldesa Ana Ruiz calló. «Tenemos mucho frío aquí dentro», habían escrito en un papel.', 'Ana Ruiz',
    'the same'],
  ['it', 'BORGO ALTO (Lodi) - Si presentavano con una frase imparata: «Signora, metta l’oro in frigorifero».', 'BORGO ALTO',
    'a dateline'],
  ['es', 'Marta Goicoa sube a los molinos. «No me enseñó: me llevó», corrige. Don Ulpiano Goicoa recorría los campos. A ' +
    'los catorce subió. «Mi vieja gritaba. Y él le decía que me dejara», se ríe.', 'Ulpiano Goicoa',
    'the words speak of him, of two Goicoas'],
  ['es', 'La fiscal Ana Ruiz habló ayer. El informe llegó después. «No hay constancia de medidas», dice el informe.',
    'Ana Ruiz', 'no paper is a person'],
])('%s: %s → never %s (%s)', (language, text, never) => {
  const all = speakersOf(text, language);
  expect(all.length).toBeGreaterThan(0);
  expect(all.map((name) => name?.slice(0, never.length))).not.toContain(never);
});

it.each<[language: string, text: string, name: string, why: string]>([
  ['de', 'Kämmerer Karl Wendt ließ das nicht gelten. Kinder zahlten nichts und brächten keine Einnahmen, erklärte er. ' +
    '„Wir können nur verbuchen, was in der Kasse liegt.“', 'Karl Wendt', 'he, behind his report'],
  ['fr', 'Le président, Aloys Morel, rappelle qu’un rapport de 2019 signalait déjà « des traces de rouille à surveiller ».',
    'un rapport de 2019', 'a paper behind "that"'],
  ['pt', 'O deputado Rui Prado, da oposição, acusou o Governo de «governar as ilhas por correio».', 'Rui Prado',
    'whom he accuses stands behind the verb'],
  ['pt', 'O vereador Rui Prado, do PSD, acusou a maioria de ter «acordado tarde».', 'Rui Prado', 'the same'],
  ['fr', 'Aloys Morel, 34 ans, est mort sur le coup, a expliqué le capitaine Luc Petit : « La voiture roulait vite. »',
    'Luc Petit', 'what is told of another closes before the verb'],
  ['es', 'Luis Robles, arquitecto municipal, no dimitirá, afirmó su abogada, Ana Ruiz: «No ha hecho nada malo.»', 'Ana Ruiz',
    'the same'],
  ['it', 'Il sindaco Luca Bassi, in ferie da lunedì, non parlerà, ha detto la vicesindaca Ada Manni: «Tornerà tra poco.»',
    'Ada Manni', 'the same'],
  ['pt', 'O deputado Rui Prado, da oposição, não votou, disse a secretária Ana Gil: «Estava doente.»', 'Ana Gil',
    'the same'],
  ['fr', 'Aloys Morel, a expliqué le capitaine Luc Petit, « roulait beaucoup trop vite ».', 'Luc Petit',
    'an inserted tag'],
  ['es', 'Luis Robles, dijo la abogada Ana Ruiz, «no ha hecho nada malo en su vida».', 'Ana Ruiz', 'the same'],
  ['it', 'Luca Bassi, ha spiegato il capitano Aldo Manni, «andava molto veloce».', 'Aldo Manni', 'the same'],
  ['pt', 'Rui Prado, disse a secretária Ana Gil, «não votou por estar doente».', 'Ana Gil', 'the same'],
  ['es', 'El tribunal fue duro. «No llevaba los números de otros», dice uno de los párrafos más duros de la sentencia.',
    'la sentencia', 'of what the part is'],
  ['es', 'La pregunta de la diputada Ana Ruiz fue directa: «¿Dónde está el dinero?»', 'Ana Ruiz', 'what she asks'],
  ['fr', 'La question de la députée Eva Morel a été brève : « Où est l’argent ? »', 'Eva Morel', 'the same'],
  ['it', 'La domanda della deputata Ada Manni è stata diretta: «Dove sono i soldi?»', 'Ada Manni', 'the same'],
  ['pt', 'A última pergunta da deputada Ana Gil foi direta: «Onde está o dinheiro?»', 'Ana Gil', 'the same'],
  ['de', 'Die Frage von Richter Karl Wendt war kurz: „Wer hat das unterschrieben?“', 'Karl Wendt', 'the same'],
  ['de', 'Zum Schluss kam die Frage von Ada Brandt: „Und wer zahlt?“', 'Ada Brandt', '"zum" is another noun\'s'],
  ['es', 'Preguntado por el caso, el alcalde Luis Robles respondió: «No hay nada que decir».', 'Luis Robles',
    'what is asked about'],
])('%s: %s → %s (%s)', (language, text, name) => {
  expect(speakersOf(text, language).at(-1)).toBe(name);
});
