/** What a card's reader cannot know: each row is a passage of an article, and the signs of what it leaves open. */
import { describe, expect, it } from 'vitest';
import { danglingIn } from '../../../src/extract/sense/dangling.ts';
import { standsAlone } from '../../../src/extract/sense/weigh.ts';
import { readDocument } from '../../../src/text/read-document.ts';

const known = { headline: 'Ferry to close in June', names: ['Rosa Medina', 'Emil Brandt'], speaker: null };

function signsOf(before: string, passage: string, language = 'en', more: Partial<typeof known | object> = {}) {
  const text = `${before} ${passage}`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const span = { start: before.length + 1, end: text.length };
  const context = { ...known, ...more };
  return {
    signs: danglingIn(document, span, context).map(({ sign, start, end }) => `${sign} ${text.slice(start, end)}`),
    alone: standsAlone(document, span, context),
  };
}

const BEFORE = 'Rosa Medina runs a bakery beside a bridge. A review of the pier found cracks in March. Emil Brandt left.';

describe('a passage of English', () => {
  it.each<[string, string[], string]>([
    ['The council meets on Friday.', [], 'nothing is open'],
    ['He sold the boat in May.', ['person He'], 'nobody is named before him'],
    ['Rosa Medina held a slice of mud under his nose.', [], 'a slice of what a man is offered'],
    ['Rosa Medina held mud under his nose.', ['person his'], 'she has none of his'],
    ["Emil Brandt bought the town's only bakery.", ['definite the'], 'which town?'],
    ["Emil Brandt of Lund bought the town's only bakery.", [], 'that of Lund'],
    ['In 2004 an engineer rated it dangerous.', ['thing it'], 'an engineer is no it'],
    ['Rosa Medina caught 44 fish, 19 of them at night.', [], 'so many of the fish'],
    ['Nine fish that have otherwise left Lund live there in May.', ['thing there'], 'otherwise than here'],
    ['Rosa Medina would rather sail to Lund.', [], 'no half of a comparison'],
    ['As well, a boy of 15 was hurt.', ['joining As well'], 'beside whom?'],
    ['A boy of 15 was hurt, as well as two men.', [], 'it says whom'],
    ['Publicly, Rosa Medina said little.', ['joining Publicly'], 'and between themselves?'],
    ['In case that was too little, seven ferries sail in May.', ['joining In case that'], 'what?'],
    ['Lund’s bear was calm, despite the growl described.', ['demonstrative the growl described'], 'elsewhere'],
    ['Rosa Medina came in when both matters were called.', ['definite both'], 'which two?'],
    ['A ferry sank and a crane fell, and both incidents are looked into.', [], 'two are told'],
    ['The head of both schools left in May.', ['definite both'], 'of which two?'],
    ['Both the school and the chapel closed in May.', [], 'a pair'],
    ['All three patients are in hospital.', ['definite All'], 'which three?'],
    ['It’s that doubt that led Rosa Medina to quit.', ['joining It’s that doubt that'], 'which doubt?'],
    ['It is the doubt that led Rosa Medina to quit.', [], 'a doubt of hers'],
    ['In part, that’s because larger ferries cost more.', ['joining In part, that’s'], 'what is?'],
    ['Rosa Medina said that’s because ferries cost more.', ['demonstrative that’s because'], 'what is?'],
    ['The man in question, Emil Brandt, was full of praise.', ['demonstrative The man in question'], 'in which question?'],
    ['Whether Emil Brandt stays is in question.', [], 'it says what'],
    ['Emil Brandt was charged with theft and fraud and denied both.', [], 'it says of what'],
    ['The vote was called in question by Rosa Medina.', [], 'doubted'],
    ['Rosa Medina made both, and Lund won.', ['demonstrative both'], 'two of what?'],
    ['Half came from Lund, the harbour council said.', ['joining Half came'], 'of what?'],
    ['Both are said to be in good condition.', ['joining Both are'], 'which two?'],
    ['The rest was met by Lund, Rosa Medina said.', ['joining The rest was'], 'of what?'],
    ['The rest of the sum was met by Lund.', [], 'it says of what'],
    ['The cause was rust, said Rosa Medina.', ['joining The cause was'], 'of what?'],
    ['The cause of the fire was a fault, said Rosa Medina.', [], 'it says of what'],
    ['All three of the boats sank in May.', [], 'of the boats'],
    ['In a survey of spring 118 cannot be played.', ['definite cannot'], 'of what?'],
    ['Of 430 organs in Larkfield, 118 cannot be played.', [], 'of the organs'],
    ['The striker left in May.', ['definite The'], 'who? nobody is named'],
    ['Divers at work on the pier say she left in May.', ['definite the', 'person she'], 'its noun is no "she"'],
    ['The charity Lund Aid said so in May.', [], 'its name behind it'],
    ['Especially after the ferry sank, Larkfield was glad of a bridge.', ['joining Especially'], 'an afterthought'],
    ['Three years on, Larkfield has a bus.', ['joining Three years on'], 'since when?'],
    ['On a separate matter, Larkfield will buy a boat.', ['joining On a separate matter'], 'separate from what?'],
    ['Larkfield is therefore buying a boat.', ['joining Larkfield is therefore'], 'wherefore?'],
    ['A ferry sank in May, and therefore Larkfield buys a boat.', [], 'for what it says'],
    ['Emil Brandt would go again, though.', ['half again', 'joining Emil Brandt would go again, though'], 'in spite of what?'],
    ['Rosa Medina said she would stay.', [], 'the name stands before the pronoun'],
    ['In her first year, Medina lost money.', ['surname Medina'], 'the name follows; its first half stands elsewhere'],
    ['The pilot and Emil Brandt brought his boat home.', [], 'a name of the article’s own people'],
    ['A male of 17 hit a boat with his own in May.', [], 'the same, whatever its noun'],
    ['In a page of the log a girl told her story.', [], 'not by the first noun'],
    ['Relatives of those on board came to Larkfield in May.', [], 'those say who'],
    ['It is set to close in May.', ['thing It'], 'what? "set to" puts nothing off'],
    ['It was built in 1931.', ['thing It'], 'what?'],
    ['A pilot brought his boat home.', [], 'the sentence itself brings somebody in'],
    ['The council is ready to do that.', ['demonstrative do that'], 'to do what?'],
    ['Other ferries sank in May.', ['joining Other ferries'], 'other than which?'],
    ['In a separate letter, the council warned of May.', ['joining In a separate letter'], 'separate from which?'],
    ['More than 400 of them sailed in May.', ['thing them'], 'of whom? their own number does not tell'],
    ['Emil Brandt agreed and left Larkfield.', ['half agreed'], 'with whom?'],
    ['Emil Brandt agreed to leave Larkfield.', [], 'to what he says'],
    ['Now research in Larkfield shows the opposite is true.', ['demonstrative the opposite is true'], 'of what?'],
    ['In May the same is true of Larkfield.', [], 'of Larkfield'],
    ['Nobody knows that better than Emil Brandt.', ['demonstrative knows that'], 'what?'],
    ['The duo sails to Larkfield in May.', ['joining The duo'], 'which two?'],
    ['Ferries, however, sank in May.', ['thing however', 'joining Ferries, however,'],
      'the first words turn what stands before'],
    ['Ferries have been late ever since in May.', ['demonstrative ever since'], 'since when?'],
    ['So far, the council has paid $4 million.', [], 'until the day of the article'],
    ['Earlier this year, ferries sank.', [], 'the year of the article'],
    ['This year’s ferries are new.', [], 'the same'],
    ['It is unclear whether Emil Brandt will come.', [], '"it is … whether" stands for nothing'],
    ['A more hopeful note came from Emil Brandt.', ['thing more'], 'more than whose?'],
    ['A more hopeful note came from Emil Brandt, the head of the baths.', ['thing more'], 'more than whose?'],
    ['More of the boats came.', [], 'of which they are more'],
    ['More people came than last year.', [], 'than last year’s'],
    ['There are 400 boats.', [], 'nor does "there are"'],
    ['The rules have real weight here.', ['thing here'], 'where?'],
    ['A ferry sank in March and 400 boats were held there.', ['thing there'], 'where? a month is no place'],
    ['A ferry sailed to New York and sank there.', [], 'a place of two words'],
    ['A ferry sank in Oslo, and boats sailed thereafter.', ['thing thereafter'], 'after what?'],
    ['They will vote again.', ['thing They', 'half again'], 'who?'],
    ['Engineers said they were surprised.', [], 'a plural before "they"'],
    ['The town said they were surprised.', ['thing they'], '"they" is not one town'],
    ['This decision surprised many.', ['demonstrative This'], 'which?'],
    ['The baths open this week.', [], 'the day of the article stands on the card'],
    ['Those who came were fed.', [], '"those who" says who'],
    ['This city needs a bridge.', [], 'the one that the article is about'],
    ['Another ship sank.', ['half Another'], 'a first one is missing'],
    ['But the vote was lost.', ['joining But'], 'against what?'],
    ['Not only Medina but also Brandt left.', ['surname Medina', 'surname Brandt'], '"but also" has its other half'],
    ['Nobody in town has read the review.', ['definite the'], 'it ends the sentence'],
    ['The review cost $3 million.', ['definite review'].map(() => 'definite The'), 'spoken of before, not on the card'],
    ['The review of Pier Two cost $3 million.', [], 'says which review'],
    ['The ferry is old.', [], 'the headline speaks of it'],
    ['The world is watching.', [], 'there is one'],
    ['The treasurer resigned.', [], 'not spoken of before'],
    ['Medina’s bakery closed.', ['surname Medina’s'], 'a surname alone'],
    ['Mayor Brandt Novak resigned.', [], 'a part of another name'],
  ])('%s', (passage, signs, _why) => expect(signsOf(BEFORE, passage).signs).toEqual(signs));
});

describe('speech', () => {
  const speaker = { speaker: 'Rosa Medina' };
  it.each<[string, boolean, string]>([
    ['It cannot go on like that for one more winter.', true, 'what the headline is about'],
    ['We have nothing to hide.', true, 'the speaker stands under it'],
    ['He should resign.', false, 'who?'],
    ['The review was a disgrace.', true, 'one light riddle, with the headline over it'],
    ['But the boats are not ready.', false, 'against what?'],
  ])('%s', (passage, alone, _why) => expect(signsOf(BEFORE, passage, 'en', speaker).alone).toBe(alone));

  it('takes "this strike date" for one of the headline’s strike dates, and "this wall" for none', () => {
    const more = { ...speaker, headline: 'Ferry strike dates are named' };
    expect(signsOf(BEFORE, 'We regret this latest strike date.', 'en', more).signs).toEqual([]);
    expect(signsOf(BEFORE, 'We regret this latest ferry wall.', 'en', more).signs).toEqual(['demonstrative this']);
  });

  it('means somebody else of the headline by "he"', () => {
    const headline = 'Emil Brandt to leave the harbour';
    expect(signsOf(BEFORE, 'He will be missed.', 'en', { ...speaker, headline }).alone).toBe(true);
    expect(signsOf(BEFORE, 'He will be missed.', 'en', { speaker: 'Emil Brandt', headline }).alone).toBe(false);
  });
});

describe('other languages', () => {
  it.each<[string, string, string, string[]]>([
    ['de', 'Ein Gutachten fand Risse.', 'Das Gutachten kostete drei Millionen Euro.', ['definite Das']],
    ['de', 'Ein Gutachten fand Risse.', 'Das Gutachten der Stadt kostete drei Millionen Euro.', []],
    ['de', 'Der Bundestag tagt.', 'Am Montag stimmt der Bundestag über drei Anträge ab.', []],
    ['de', 'Das BSH warnt.', 'Am Montag misst das BSH drei Meter Wasser.', []],
    ['de', 'Die Niederlande planen viel.', 'Zwei Fähren fahren in den Niederlanden weiter.', []],
    ['de', 'Das Militär schweigt.', 'Zwei Fähren sah das dänische Militär vor Lund.', []],
    ['de', 'Die Föderation wächst.', 'Zwei Fähren baute die Nordische Föderation um.', []],
    ['de', 'Das Hotel brannte.', 'Zwei Fähren fuhren am Montag das Hotel Seeblick an.', []],
    ['de', 'Ein Gutachten fand Risse.', 'Zwei Fähren nennt das teure Gutachten.', ['definite das']],
    ['de', 'Ein Autor schrieb.', 'Lund ist einer der bekanntesten Autoren Kiels.', []],
    ['es', 'Llovía.', 'Además de Ruiz, habló Vega.', []],
    ['es', 'Llovía.', 'Además, habló Vega.', ['joining Además']],
    ['es', 'Llovía.', 'Más de cien fueron a Lund.', []],
    ['de', 'Es regnete.', 'Mehr als hundert waren in Lund.', []],
    ['es', 'Llovía.', 'Es el balance de la operación que llevó a prisión a Vega.', ['joining Es el balance de la']],
    ['es', 'Llovía.', 'Es la primera vez que Vega habla.', []],
    ['fr', 'Il pleut.', 'C’est le bilan de l’enquête qui a mené Roux en prison.', ['joining C’est le bilan de l']],
    ['it', 'Piove.', 'È il bilancio dell’inchiesta che ha portato in carcere Rossi.', ['joining È il bilancio dell']],
    ['pt', 'Chovia.', 'É o balanço da operação que levou Dias à prisão.', ['joining É o balanço da']],
    ['pt', 'Chovia.', 'É a primeira vez que Dias fala.', []],
    ['en', 'It rained.', 'Instead of ferries, buses ran.', []],
    ['de', 'Es regnete.', 'Somit sind die Fähren voll.', ['joining Somit']],
    ['de', 'Es regnete.', 'Er verließ das Haus.', ['person Er']],
    ['fr', 'Il pleuvait.', 'Cette décision a surpris.', ['demonstrative Cette']],
    ['es', 'Llovía.', 'También habló la ministra.', ['joining También']],
    ['it', 'Pioveva.', 'Questa decisione sorprende.', ['demonstrative Questa']],
    ['pt', 'Chovia.', 'Ele saiu da reunião.', ['person Ele']],
    ['pt', 'O vereador falou.', 'No sábado chegou o vereador Nuno Reis.', []],
    ['it', 'Il presidente tace.', 'Sabato arriva il presidente francese Luc Roux.', []],
    ['fr', 'Le port brûle.', 'Samedi, le port Vauban a fermé.', []],
    ['fr', 'Le port brûle.', 'Samedi, le port a fermé.', ['definite le']],
    ['fr', 'Le port brûle.', 'Samedi, le port d’Elne a fermé.', []],
    ['it', 'Il porto brucia.', 'Sabato il porto ha chiuso.', ['definite il']],
    ['it', 'Il porto brucia.', 'Sabato il porto dell’Elba ha chiuso.', []],
    ['fr', 'Une chambre dort.', 'Samedi, la chambre régionale des comptes a parlé.', []],
    ['pt', 'Uma medida falhou.', 'No sábado passa a medida provisória (MP) da pesca.', []],
    ['es', 'Una empresa calla.', 'El sábado la empresa anunció que cierra.', ['definite la']],
    ['fr', 'Il pleuvait.', 'C’est le premier trophée de Lund.', ['demonstrative C’']],
    ['fr', 'Il pleuvait.', 'C’est le port de Lund qui ferme.', []],
    ['fr', 'Il pleuvait.', 'Lund sait ce qui s’est passé.', []],
    ['it', 'Pioveva.', 'Lund ha visto quello che è accaduto.', []],
    ['it', 'Pioveva.', 'Lund ha visto quello di ieri.', ['demonstrative quello']],
    ['pt', 'Chovia.', 'Lund viu aquilo que aconteceu.', []],
    ['de', 'Es regnete.', 'Boote fuhren nach Köln, um dort zu helfen.', []],
    ['de', 'Es regnete.', 'In Wahrheit halfen dort Boote aus Lund.', ['thing dort']],
    ['de', 'Es regnete.', 'In Köln halfen Boote danach.', ['thing danach']],
    ['de', 'Es regnete.', 'Wie in Paris halfen Boote im Mai, und Wirte zahlten dort nichts.', []],
    ['es', 'Llovía.', 'Una barca fue a Sevilla y allí ardió.', []],
    ['es', 'Llovía.', 'Una barca ayudó a Rosa Medina y allí ardió.', ['thing allí']],
    ['de', 'Es regnete.', 'Boote halfen dort am Samstag.', ['thing dort']],
    ['fr', 'Des agents enquêtaient.', 'Samedi, les deux agents sont morts.', ['definite les']],
    ['es', 'Dos barcos ardieron.', 'El sábado ardieron los dos barcos.', ['definite los']],
    ['it', 'Pioveva.', 'Lo aveva annunciato Rosa Medina.', ['thing Lo']],
    ['it', 'Pioveva.', 'L’hanno annunciato sindaci di Lund.', ['thing L’']],
    ['it', 'Pioveva.', 'La fabbrica di Lund chiude a maggio.', []],
    ['es', 'Llovía.', 'Lo anunció Rosa Medina.', ['thing Lo']],
    ['es', 'Llovía.', 'La asamblea de Lund votó en mayo.', []],
    ['de', 'Es regnete.', 'Da muss Lund handeln.', ['demonstrative Da']],
    ['de', 'Es regnete.', 'Da Lund zögert, fahren Busse.', []],
    ['fr', 'Il pleuvait.', 'Parmi eux, Lund.', ['joining Parmi eux']],
    ['fr', 'Il pleuvait.', 'Selon Rosa Medina, pourtant, Lund a payé.', ['joining Selon Rosa Medina, pourtant,']],
    ['es', 'Llovía.', 'Para Rosa Medina, sin embargo, Lund pagó.', ['joining Para Rosa Medina, sin embargo,']],
    ['fr', 'Il pleuvait.', 'Lund a payé mais pourtant perdu.', []],
    ['de', 'Es regnete.', 'In Lund fuhren derweil zwei Fähren.', ['half derweil']],
    ['es', 'Llovía.', '“Nos equivocamos”, afirmó en mayo.', ['person afirmó']],
    ['es', 'Llovía.', '“Nos equivocamos”, afirmó Rosa Medina.', []],
    ['pt', 'Chovia.', 'Lund negou o “caos” e garantiu comboios.', []],
    ['it', 'Pioveva.', 'A Lund gli imputati tacciono.', []],
    ['it', 'Pioveva.', 'A dirlo è Rosa Medina.', ['joining A dirlo']],
    ['it', 'Pioveva.', 'Sono solo alcuni autobus di Lund.', ['joining Sono solo']],
    ['pt', 'Chovia.', 'Rosa Medina disse que ela saiu de Lund.', ['person ela']],
    ['es', 'Llovía.', 'La noticia se comunicó en Lund.', ['joining La noticia']],
    ['es', 'Llovía.', 'La noticia de Lund llegó en mayo.', []],
    ['de', 'Es regnete.', 'Anlass waren Reisen nach Lund.', ['joining Anlass waren']],
    ['de', 'Es regnete.', 'In Lund stand die 59-Jährige im Regen.', ['demonstrative die 59-Jährige']],
    ['de', 'Es regnete.', 'In Lund stand die 59-jährige Rosa Medina im Regen.', []],
    ['de', 'Es gab Prophezeiungen.', 'Eine der Prophezeiungen betrifft Lund.', ['definite der']],
    ['de', 'Es regnete.', 'In Lund sprach der nun 21 Jahre alte Mann.', ['demonstrative der nun 21 Jahre alte Mann']],
    ['de', 'Es regnete.', 'In Lund sprach der 21 Jahre alte Bo Brandt.', []],
    ['de', 'Es regnete.', 'Lund wächst aus einem anderen Grund.', ['demonstrative einem anderen']],
    ['de', 'Es regnete.', 'In Lund fahren dann wieder Busse.', ['demonstrative dann wieder']],
    ['de', 'Es regnete.', 'Wenn Lund zahlt, fahren dann wieder Busse.', ['condition Wenn']],
    ['de', 'Es regnete.', 'Steine seien in Lund als Hagel gefallen.', ['told seien']],
    ['de', 'Es regnete.', 'Lund wirkt, als sei Rosa Medina fort.', []],
    ['fr', 'Il pleuvait.', 'Moins de deux heures plus tôt, Lund a fermé.', ['joining Moins de deux heures plus tôt']],
    ['fr', 'Il pleuvait.', 'Lund a fermé son port.', []],
    ['es', 'Llovía.', 'Acuden cada jornada al trabajo en Lund.', ['person Acuden']],
    ['it', 'Pioveva.', 'Aspettavano nascosti nel porto di Lund.', ['person Aspettavano']],
    ['it', 'Pioveva.', 'Mancavano mani nel porto di Lund.', []],
    ['es', 'Llovía.', 'Lo encontraron el domingo en el puerto de Lund.', ['thing Lo']],
    ['es', 'Llovía.', 'La ministra cerró el puerto de Lund.', []],
    ['it', 'Pioveva.', 'Lo afferma la sindaca di Lund.', ['thing Lo']],
    ['pt', 'Chovia.', 'Estreou-o na sexta-feira no porto de Lund.', ['thing Estreou-o']],
    ['pt', 'Chovia.', 'Deram-nos a ver o porto de Lund.', []],
    ['it', 'Pioveva.', 'Aspettavano i pescatori nel porto di Lund.', []],
    ['es', 'Llovía.', 'No saben si Lund cierra.', ['person No']],
    ['es', 'Llovía.', 'Llegaron los bomberos de Lund.', []],
    ['es', 'Llovía.', 'Tienen Rosa y Lund un plan.', []],
    ['it', 'Pioveva.', 'Chiedono autobus per Lund.', ['person Chiedono']],
    ['es', 'Hubo un cierre.', 'El cierre preocupa en Lund.', ['definite El']],
    ['es', 'Llovía.', 'Este lunes llegan a Lund dos barcos.', []],
    ['es', 'Llovía.', 'Ese lunes llegaron a Lund dos barcos.', ['demonstrative Ese']],
    ['es', 'Llovía.', 'Lund vota este 12 de mayo.', []],
    ['es', 'Llovía.', 'Lund vota este fin de semana.', []],
    ['es', 'Llovía.', 'Lund cierra en estos últimos meses dos puertos.', []],
    ['fr', 'Il pleuvait.', 'Lund vote ce mardi.', []],
    ['fr', 'Il pleuvait.', 'Lund vote ce 24 juin.', []],
    ['fr', 'Il pleuvait.', 'Lund vote ce projet.', ['demonstrative ce']],
    ['it', 'Pioveva.', 'Lund vota questo sabato.', []],
    ['it', 'Pioveva.', 'Lund vota questo fine settimana.', []],
    ['de', 'Es regnete.', 'In Lund fahren an diesem Donnerstag zwei Fähren.', []],
    ['pt', 'Chovia.', 'Lund vota neste domingo.', []],
    ['pt', 'Chovia.', 'Lund vota nesse domingo.', []],
    ['pt', 'Chovia.', 'Lund vota o fecho daquela escola.', ['demonstrative daquela']],
    ['pt', 'Chovia.', 'Apenas cinco dessas pessoas vivem em Lund.', ['demonstrative dessas']],
    ['pt', 'Chovia.', 'Nisso ninguém votou.', ['thing Nisso']],
    ['fr', 'Il pleuvait.', 'Il est boulanger à Lund.', ['person Il']],
    ['fr', 'Il pleuvait.', 'Il est temps de fermer Lund.', []],
    ['fr', 'Il pleuvait.', 'Il est fort probable que Lund ferme.', []],
    ['fr', 'Il pleuvait.', 'C’est à Lund que le feu a pris.', []],
    ['fr', 'Il pleuvait.', 'C’est l’appel qu’a lancé Rosa Medina.', ['demonstrative C’']],
    ['fr', 'Il pleuvait.', 'Il s’agit d’un incendie à Lund.', ['demonstrative Il']],
    ['de', 'Es regnete.', 'Es handelt sich um zwei Häuser in Lund.', ['thing Es']],
    ['es', 'Llovía.', 'Es lo que decidió Rosa Medina.', ['demonstrative Es']],
    ['es', 'Llovía.', 'Se trata de dos barcos de Lund.', ['demonstrative Se']],
    ['it', 'Pioveva.', 'È quanto ha deciso Rosa Medina.', ['demonstrative È']],
    ['it', 'Pioveva.', 'Si tratta di due navi di Lund.', ['demonstrative Si']],
    ['pt', 'Chovia.', 'Trata-se de dois barcos de Lund.', ['demonstrative Trata-se']],
    ['de', 'Es regnete.', 'Und da liegt Lund.', ['joining Und']],
    ['es', 'Llovía.', 'Dos barcos zarparon hacia Lund, añadió.', ['person añadió']],
    ['es', 'Llovía.', 'Dos barcos zarparon hacia Lund, añadió Vega.', []],
    ['es', 'Llovía.', 'Lund lo logró en mayo.', ['demonstrative lo logró']],
    ['es', 'Llovía.', 'Lund quiso crecer y lo logró en mayo.', []],
    ['fr', 'Il pleuvait.', 'Lund l’a annoncé en mai.', ['demonstrative l’a annoncé']],
    ['it', 'Pioveva.', 'Lund l’ha annunciato a maggio.', ['demonstrative l’ha annunciato']],
    ['pt', 'Chovia.', 'Uma lei semelhante vigora em Lund.', ['half semelhante']],
    ['pt', 'Chovia.', 'Uma lei semelhante à de Lund vigora.', []],
    ['es', 'Llovía.', 'Lund tiene una ley similar a otra de Kiel.', []],
    ['de', 'Es regnete.', 'Ein ähnliches Gesetz gilt in Lund.', ['half ähnliches']],
    ['fr', 'Il pleuvait.', 'En mai, Lund fermera deux ports.', []],
    ['fr', 'Il pleuvait.', 'En Scanie, placée en alerte, deux ports ferment.', []],
    ['fr', 'Il pleuvait.', 'En témoigne le port de Lund.', ['thing En']],
    ['fr', 'Il pleuvait.', 'Lund fermera son port, a-t-il indiqué.', ['person -t-il']],
    ['fr', 'Il pleuvait.', 'Lund fermera son port, explique-t-elle.', ['person -t-elle']],
    ['fr', 'Il pleuvait.', 'À Lund, Rosa Medina a-t-elle un port ?', []],
    ['es', 'Llovía.', 'Tras la visita a Lund, indicó que zarpan dos barcos.', ['person indicó']],
    ['es', 'Llovía.', 'Rosa Medina, tras la visita a Lund, indicó que zarpan dos barcos.', []],
    ['es', 'Llovía.', 'Tras la visita a Lund, indicó Vega que zarpan dos barcos.', []],
    ['pt', 'Chovia.', 'Durante o jantar em Lund, disse que dois barcos partem.', ['person disse']],
    ['it', 'Pioveva.', 'Dopo la cena a Lund, spiega che due navi partono.', ['person spiega']],
    ['th', 'ฝนตก', 'เขาออกจากบ้าน', []],
  ])('%s: %s %s', (language, before, passage, signs) =>
    expect(signsOf(before, passage, language, { headline: '', names: [] }).signs).toEqual(signs),
  );
});

describe('a noun that asks which one, though the article has not spoken of it before', () => {
  it.each([
    ['de', 'Der Hafen schließt', 'Im Mai baut der Verein zwei Fähren um.', ['definite der']],
    ['de', 'TSV Lund baut um', 'Im Mai baut der Verein zwei Fähren um.', []],
    ['de', 'Der Hafen schließt', 'Zwei Fähren baut der Verein Hafenlicht im Mai um.', []],
    ['de', 'Der Hafen schließt', 'Zwei Fähren zeigt Rosa Medina im Film.', ['definite im']],
    ['de', 'Der Hafen schließt', 'Zwei Fähren steuern die Fahrer im Mai.', []],
    ['de', 'Der Hafen schließt', 'Im Mai steuerte der Fahrer zwei Fähren.', ['definite der']],
    ['de', 'Der Hafen schließt', 'Ein Mann kam, und der Fahrer floh im Mai.', []],
    ['de', 'Wirte klagen', 'Zwei Fähren fahren im Mai nach Lund, sagte der Kapitän.', ['definite der']],
    ['de', 'Wirte klagen', 'Zwei Fähren fahren im Mai nach Lund, sagte der Kapitän Bo Brandt.', []],
    ['fr', 'Le port ferme', 'Samedi, deux bateaux ont heurté l’usine.', ['definite l’']],
    ['fr', 'Le port de Lund ferme', 'Samedi, deux bateaux ont heurté l’usine.', []],
    ['fr', 'Le port ferme', 'Samedi, deux bateaux ont heurté l’usine de gaz.', []],
    ['es', 'El puerto cierra', 'En mayo rechazan la medida dos barcos.', ['definite la']],
    ['es', 'Critican una medida', 'En mayo rechazan la medida dos barcos.', []],
    ['it', 'Il porto chiude', 'Sabato il militare procedeva in via Lund.', ['definite il']],
    ['it', 'Carabiniere si schianta', 'Sabato il militare procedeva in via Lund.', []],
    ['pt', 'Várias casas arderam', 'Segundo o autarca, dois barcos partem de Lund.', ['definite o']],
    ['pt', 'Várias casas arderam', 'O assunto da postagem foi o porto de Lund.', ['definite da']],
    ['es', 'Arden varias casas', 'El aludido no quiso polemizar en Lund.', ['definite El']],
    ['pt', 'Autarca pede calma', 'Segundo o autarca, dois barcos partem de Lund.', []],
    ['pt', 'Várias casas arderam', 'Segundo o autarca Nuno Reis, dois barcos partem de Lund.', []],
  ])('%s: under “%s”: %s', (language, headline, passage, signs) =>
    expect(signsOf('—', passage, language, { headline, names: [] }).signs).toEqual(signs));

  it('is no riddle in speech', () =>
    expect(signsOf('—', 'Im Mai baut der Verein zwei Fähren um.', 'de', { headline: 'Hafen', speaker: 'Bo' }).signs)
      .toEqual([]));
});

it('reads a passage once, however often it is asked about, and anew for what else a reader knows', () => {
  const text = `${BEFORE} In her first year, Medina lost money.`;
  const document = readDocument({ text, bodyStart: 0, blocks: [], language: 'en' });
  const span = { start: BEFORE.length + 1, end: text.length };
  const signs = danglingIn(document, span, known);
  expect(danglingIn(document, [{ ...span }], { ...known, names: [...known.names] })).toBe(signs);
  expect(danglingIn(document, span, { ...known, headline: 'Medina lost money' })).not.toBe(signs);
  expect(danglingIn(document, span, { ...known, speaker: 'Emil Brandt' })).not.toBe(signs);
});

it('knows what a verb of the headline has told: “el cierre” under “cierra”', () => {
  const told = { headline: 'Lund cierra el puerto', names: [] };
  expect(signsOf('Hubo un cierre.', 'El cierre preocupa en Lund.', 'es', told).signs).toEqual([]);
});
