/** Answers in marks below lines that ask are those of whom the opening is about; without enough questions nobody's. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const speakersIn = (language: string, text: string): (string | null)[] =>
  extract(documentOf(text, language), CONTEXT).quotes.map(({ speaker }) => speaker?.name ?? null);

const ASKED = {
  it: 'Perché una ferrovia?\n«Perché mio nonno ci lavorava».\n\nQuante volte l’ha riscritto?\n«Tredici volte, ogni volta ' +
    'da capo».\n\nScriverà ancora?\n«Finché c’è rumore in cucina».',
  fr: 'Pourquoi un chemin de fer ?\n« Parce que mon grand-père y travaillait. »\n\nCombien de fois l’avez-vous réécrit ' +
    '?\n« Treize fois, et toujours du début. »\n\nÉcrirez-vous encore ?\n« Tant qu’il y a du bruit en cuisine. »',
  es: '¿Por qué un ferrocarril?\n«Porque mi abuelo trabajaba allí».\n\n¿Cuántas veces lo reescribió?\n«Trece veces, y ' +
    'siempre desde el principio».\n\n¿Volverá a escribir?\n«Mientras haya ruido en la cocina».',
  de: 'Warum eine Bahn?\n„Weil mein Großvater dort gearbeitet hat.“\n\nWie oft haben Sie es umgeschrieben?\n„Dreizehnmal, ' +
    'und immer von vorn.“\n\nSchreiben Sie weiter?\n„Solange in der Küche Lärm ist.“',
  en: 'Why a railway?\n“Because my grandfather worked on it.”\n\nHow often did you rewrite it?\n“Thirteen times, and ' +
    'always from the first page.”\n\nWill you go on writing?\n“As long as there is noise in the kitchen.”',
};
const SHE = ['Ada Manni', 'Ada Manni', 'Ada Manni'];

it.each<[language: string, text: string, speakers: (string | null)[], why: string]>([
  ['it', `Il romanzo di Ada Manni esce martedì. Ada Manni ci riceve a Lodi.\n\n${ASKED.it}`, SHE, 'an interview'],
  ['fr', `Le roman d’Ada Manni sort mardi. Ada Manni nous reçoit à Lodi.\n\n${ASKED.fr}`, SHE, 'the same'],
  ['es', `La novela de Ada Manni sale el martes. Ada Manni nos recibe en Lodi.\n\n${ASKED.es}`, SHE, 'the same'],
  ['it', `Ada Manni e Renzo Aldi ci ricevono a Lodi.\n\n${ASKED.it}`, [null, null, null], 'two who may answer'],
  ['es', `La novelista Ada Manni publica sus memorias. Habla de Tomás Vega.\n\n${ASKED.es}`, SHE,
    'somebody who is only told of'],
  ['es', `Ada Manni nos recibe en Lodi.\n\n${ASKED.es.replace(/\n«/g, '\nR. «').replace(/^|\n\n/g, '\n\nP. ')}`, SHE,
    'letters before questions and answers'],
  ['it', `Ada Manni ci riceve a Lodi.\n\nChe cosa le disse?\n«“Addio”. Così mi disse».\n\n${ASKED.it}`,
    ['Ada Manni', ...SHE], 'an answer that begins with words of another'],
  ['it', `Ada Manni ci riceve a Lodi.\n\nIl suo maestro?\n«Mi proibiva tutto. “Devi guardare”, ripeteva.»\n\n${ASKED.it}`,
    ['Ada Manni', ...SHE], 'an answer that ends with words of another and their tag'],
  ['it', `Ada Manni ci riceve a Lodi.\n\nSul muro della casa è scritto\n«Qui non si passa, chi passa paga il passo».\n\n` +
    ASKED.it, [null, ...SHE], 'a line that asks nothing, before anybody has asked'],
  ['it', `Ada Manni ci riceve a Lodi.\n\nScriverà ancora?\n«Lo spero».\n\nQuindi non smette.\n«Smetto di viaggiare e ` +
    `basta».\n\n${ASKED.it}`, ['Ada Manni', 'Ada Manni', ...SHE], 'a line that asks nothing, behind the first question'],
  ['it', `Ada Manni ci riceve a Lodi.\n\n${ASKED.it}\n\nE il cane?\n«C’era», ammette Manni. «Abbaiava piano».`,
    [...SHE, 'Ada Manni', 'Ada Manni'], 'a tag that names who answers'],
  ['it', `Ada Manni ci riceve a Lodi.\n\n${ASKED.it}\n\nE il cane?\n«C’era», ammette Renzo Aldi, il marito.`,
    [null, null, null, 'Renzo Aldi'], 'a tag that names another'],
  ['it', `Ada Manni ci riceve a Lodi.\n\nIl più difficile?\n«Un film sui monaci». Ride. «Il silenzio non si scrive».` +
    `\n\n${ASKED.it}`, ['Ada Manni', 'Ada Manni', ...SHE], 'a word of the writer’s within an answer'],
  ['de', `Der Roman von Ada Manni erscheint am Dienstag. Ada Manni empfängt uns in Lodi.\n\n${ASKED.de}`, SHE,
    'marks of German'],
  ['de', `Ada Manni und Renzo Aldi haben ein Haus gekauft.\n\nFrau Manni, ist es groß?\n„Es geht.“\n\n${ASKED.de}`,
    ['Ada Manni', ...SHE], 'whom the first question speaks to'],
  ['de', `Ada Manni und Renzo Aldi haben ein Haus gekauft.\n\n${ASKED.de}`, [null, null, null], 'two, and no name in it'],
  ['it', `Ada Manni ci riceve a Lodi.\n\nChi l’ha letto?\n(Ride) «Un ministro, per primo».\n\n${ASKED.it}`,
    ['Ada Manni', ...SHE], 'how it is answered, in brackets'],
  ['it', `Ada Manni ci riceve a Lodi.\n\n${ASKED.it}\n\nSi alza e va alla finestra.\n«Ecco – mormora –. Il treno.»`,
    [...SHE, 'Ada Manni', 'Ada Manni'], 'a tag that names nobody'],
  ['it', `Ada Manni ci riceve a Lodi.\n\n${ASKED.it}\n\nE il cane?\n«C’era», ammette il marito.`,
    [null, null, null, 'il marito'], 'a tag that tells of another'],
  ['en', `Ada Manni, who writes novels, has won the Telford Prize. We meet in Lodi.\n\n${ASKED.en}`, SHE,
    'whom a prize is named beside'],
  ['en', `Ada Manni and Renzo Aldi share a house in Lodi.\n\n${ASKED.en}`, [null, null, null], 'two who may answer'],
  ['en', `Ada Manni opened the meeting in Lodi.\n\n${ASKED.en}\n\nWho pays?\n“We all do,” said Renzo Aldi.`,
    [null, null, null, 'Renzo Aldi'], 'a tag that names another'],
  ['en', `Ada Manni opened the meeting in Lodi.\n\nWho pays?\n“We all do,” said Renzo Aldi.\n\nWho knew?\n“Nobody,” ` +
    'said Ines Roth.\n\nWhat now?\n“We wait,” said Manni.', ['Renzo Aldi', 'Ines Roth', 'Ada Manni'],
    'headings that ask, and many who answer'],
  ['it', `Ada Manni ci riceve a Lodi.\n\n${ASKED.it.split('\n\n').slice(0, 2).join('\n\n')}`, [null, null],
    'two questions may be the writer’s own'],
])('%s: %s', (language, text, speakers) => {
  expect(speakersIn(language, text)).toEqual(speakers);
});
