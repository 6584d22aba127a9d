/** Phrases whose meaning stands elsewhere, in every language that has them: a row a kind. */
import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../../../src/extract/sense/open-phrases.ts';
import { readDocument } from '../../../src/text/read-document.ts';

function signsOf(language: string, text: string, isSpeech = false): string[] {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  return phrasesIn(document, [{ start: 0, end: text.length }], isSpeech).map(
    ({ sign, start, end }) => `${sign} ${text.slice(start, end)}`,
  );
}

describe('a connective of several words', () => {
  it.each([
    ['en', 'In doing so, the council adds to the debt.', ['joining In doing so']],
    ['en', 'To figure that out takes a year.', ['joining To figure that out']],
    ['en', 'Contributing, the chairman asked for more boats.', ['joining Contributing']],
    ['en', 'Contributing to the fund is easy for the bank.', []],
    ['en', 'The bridge in our town is no different.', ['demonstrative is no different']],
    ['en', 'Life in Lund is no different from life in Ellery.', []],
    ['en', 'Half of the lake is thin, and on the rest one skates.', ['demonstrative on the rest']],
    ['en', 'On the rest of the lake one skates.', []],
    ['en', 'Bo Berg, also with Lund Ferries, saw it all.', ['demonstrative also with L']],
    ['en', 'Bo Berg, also a baker, saw it all.', []],
    ['en', 'Bo Berg, another steward, said no.', ['demonstrative another steward, said']],
    ['en', 'It’s all because of a storm in May.', ['demonstrative It’s all because']],
    ['en', 'It is because of the storm that the ferry is late.', []],
    ['en', 'The board met to make that odd order binding.', ['demonstrative to make that odd']],
    ['en', 'The mayor made that clear to the board.', []],
    ['en', 'I will wait until that cooler is mended.', ['demonstrative until that cooler']],
    ['en', 'The mayor waited until that was settled.', []],
    ['en', 'Secretary Ida Lund too had called the clerks.', ['demonstrative too had']],
    ['en', 'Ferries that sail too are late.', []],
    ['en', 'A baker found it while looking for something else.', ['demonstrative something else']],
    ['en', 'The bank trusts gold more than anything else the town owns.', []],
    ['en', 'Regardless, the ferry sails.', ['joining Regardless']],
    ['en', 'Regardless of the storm the ferry sails.', []],
    ['en', 'In response to the fire, the council met.', []],
    ['en', 'In response, the council met.', ['joining In response']],
    ['fr', 'Même agitation au port de Lund.', ['joining Même agitation']],
    ['fr', 'Même la mairie de Lund a fermé.', []],
    ['it', 'Stessa musica al porto di Lund.', ['joining Stessa musica']],
    ['es', 'Misma escena en el puerto de Lund.', ['joining Misma escena']],
    ['pt', 'Mesma história no porto de Lund.', ['joining Mesma história']],
    ['de', 'Ähnliche Szenen spielten sich in Lund ab.', ['joining Ähnliche Szenen']],
    ['en', 'Same story at the port of Lund.', ['joining Same story']],
    ['fr', 'Plus prudente encore, la maire de Lund attend.', ['joining Plus prudente encore']],
    ['fr', 'Plus de la moitié du port de Lund a fermé.', []],
    ['it', 'Ancora più netta la sindaca di Lund.', ['joining Ancora più netta']],
    ['es', 'Más duro aún, el alcalde de Lund pide otra fecha.', ['joining Más duro aún']],
    ['pt', 'Ainda mais dura, a prefeita de Lund recusou.', ['joining Ainda mais dura']],
    ['de', 'Nicht so am Sonntag das Rennen von Lund.', ['joining Nicht so am']],
    ['de', 'Noch deutlicher wird der Rat von Lund.', ['joining Noch deutlicher wird']],
    ['en', 'More striking still, the port of Lund sank.', ['joining More striking still']],
    ['pt', 'Na reunião seguinte, o porto de Lund mudou a regra.', ['joining Na reunião seguinte']],
    ['es', 'En la reunión siguiente, Lund cambió la regla.', ['joining En la reunión siguiente']],
    ['it', 'Nella riunione successiva Lund cambiò la regola.', ['joining Nella riunione successiva']],
    ['fr', 'À la réunion suivante, Lund a changé la règle.', ['joining À la réunion suivante']],
    ['de', 'In der folgenden Sitzung änderte Lund die Regel.', ['joining In der folgenden Sitzung']],
    ['en', 'At the following meeting Lund changed the rule.', ['joining At the following meeting']],
    ['fr', 'Jusque-là, le port de Lund ouvrait à midi.', ['joining Jusque-là']],
    ['es', 'Para terminar, el puerto de Lund pidió un faro.', ['joining Para terminar']],
    ['es', 'Para terminar el puerto hacen falta dos años.', []],
    ['it', 'È la risposta della sindaca di Lund al porto.', ['joining È la risposta della']],
    ['it', 'È la sindaca di Lund a chiudere il porto.', []],
    ['es', 'Es la respuesta del puerto de Lund.', ['joining Es la respuesta del']],
    ['pt', 'É a resposta do porto de Lund.', ['joining É a resposta do']],
    ['pt', 'O porto de Lund, aliás, fechou em maio.', ['joining O porto de Lund, aliás,']],
    ['fr', 'Le port de Lund, d’ailleurs, a fermé en mai.', ['joining Le port de Lund, d’ailleurs,']],
    ['en', 'A crane of Lund takes years to reach that height.', ['demonstrative reach that height']],
    ['en', 'A crane of Lund may reach that of Kiel.', []],
    ['it', 'È il bilancio della frana di Lund.', ['joining È il bilancio della']],
    ['de', 'Spätestens hier hört das Verständnis auf.', ['joining Spätestens hier']],
    ['de', 'Im Gegensatz dazu sank der Umsatz.', ['joining Im Gegensatz dazu']],
    ['de', 'Im Gegensatz zu Bremen baut Kiel.', []],
    ['fr', 'Là-dessus, le désaccord est total.', ['joining Là-dessus']],
    ['fr', 'En revanche, le port reste ouvert.', ['joining En revanche']],
    ['es', 'Por eso, el puerto cerró.', ['joining Por eso']],
    ['es', 'En concreto, el barco para el lunes en Lund.', ['joining En concreto']],
    ['es', 'En tanto que alcalde de Lund, cerró el puerto.', []],
    ['es', 'De paso, los barcos rompieron el muelle.', ['joining De paso']],
    ['es', 'De paso por Lund, la ministra cerró el muelle.', []],
    ['it', 'Si aggiunga che il molo di Lund è chiuso.', ['joining Si aggiunga']],
    ['it', 'In coda c’è il porto di Lund.', ['joining In coda']],
    ['it', 'In coda alla cassa di Lund stanno in venti.', []],
    ['pt', 'Mesmo assim, o porto de Lund fechou.', ['joining Mesmo assim']],
    ['pt', 'Só que a porta do cais fica aberta.', ['joining Só que a']],
    ['pt', 'Na ocasião da festa, o porto de Lund fechou.', []],
    ['it', 'Di conseguenza il porto chiude.', ['joining Di conseguenza']],
    ['pt', 'Por isso, o porto fechou.', ['joining Por isso']],
    ['de', 'Kein Wunder, der Hafen ist alt.', ['joining Kein Wunder']],
    ['de', 'Wenige Meter weiter liegt ein Hafen.', ['joining Wenige Meter weiter']],
    ['fr', 'Tout d’abord, le port a fermé.', ['joining Tout d’abord']],
    ['fr', 'Quelques mètres plus loin, un port a fermé.', ['joining Quelques mètres plus loin']],
    ['es', 'Ya al entrar en Lund, dos barcos pararon.', ['joining Ya al']],
    ['es', 'Una situación similar vive Lund.', ['joining Una situación similar']],
    ['it', 'Il riferimento è al porto di Lund.', ['joining Il riferimento è']],
    ['pt', 'Situação semelhante foi vista em Lund.', ['joining Situação semelhante']],
    ['pt', 'Alguns metros mais acima, Lund dormia.', ['joining Alguns metros mais acima']],
    ['fr', 'C’est en tout cas le message du port de Lund.', ['joining C’est en tout cas']],
    ['fr', 'Cent hommes, soit environ un sur quatre, ont quitté Lund.', []],
    ['es', 'Quizá cerró un puerto en Lund.', ['joining Quizá']],
    ['es', 'Los mismos fueron alojados en Lund.', ['joining Los mismos']],
    ['es', 'Todo comenzó en mayo con un barco de Lund.', ['joining Todo comenzó']],
    ['it', 'Tutto è cominciato in maggio con una nave.', ['joining Tutto è cominciato']],
    ['pt', 'Tudo começou em maio com um barco.', ['joining Tudo começou']],
    ['nl', 'Daarom sluit de haven.', []],
    ['de', 'Am Ende ist der Hafen aber nicht der größte.', ['joining Am Ende ist der Hafen aber']],
    ['de', 'Der Hafen ist alt, aber er reicht.', []],
    ['de', 'Der Hafen rechnet dennoch mit Gewinn.', ['joining Der Hafen rechnet dennoch']],
    ['de', 'Trotz des Sturms rechnet der Hafen dennoch mit Gewinn.', []],
    ['de', 'Der Hafen ist alt und dennoch voll.', []],
    ['fr', 'Le port espère malgré tout ouvrir en mai.', ['joining Le port espère malgré tout']],
    ['fr', 'Le port ouvre malgré toutes les pluies.', []],
    ['es', 'El puerto espera no obstante abrir en mayo.', ['joining El puerto espera no obstante']],
    ['pt', 'O porto abre mesmo assim em maio.', ['joining O porto abre mesmo assim']],
    ['de', 'Die Stadt hat den Hafen deshalb geschlossen.', ['joining Die Stadt hat den Hafen deshalb']],
    ['de', 'Wie Kiel baut auch Lund.', ['joining Wie Kiel baut auch']],
    ['fr', 'La mairie a donc fermé le port.', ['joining La mairie a donc']],
    ['it', 'Da ieri sera quindi il porto è chiuso.', ['joining Da ieri sera quindi']],
    ['it', 'Stavolta il porto chiude.', ['joining Stavolta']],
    ['es', 'Es por eso que el puerto cerró.', ['joining Es por eso']],
    ['es', 'Previamente, el alcalde visitó el puerto.', ['joining Previamente']],
    ['pt', 'É por isso que o porto fechou.', ['joining É por isso']],
  ])('%s: %s', (language, text, signs) => expect(signsOf(language, text)).toEqual(signs));
});

describe('half of a pair', () => {
  it.each([
    ['en', 'On one side stand shops, and on the one hand the plan has friends.', ['joining on the one hand']],
    ['en', 'The levels were alarming not only for the fish.', ['joining not only']],
    ['en', 'The levels were alarming not only for the fish but for the port.', []],
    ['de', 'Die Fähre ist nicht nur alt.', ['joining nicht nur']],
    ['de', 'Die Fähre ist nicht nur alt, sondern teuer.', []],
    ['de', 'Die Fähre ist einerseits beliebt.', ['joining einerseits']],
    ['fr', 'Les stocks étaient alarmants non seulement pour les poissons.', ['joining non seulement']],
    ['fr', 'Les stocks étaient bas non seulement pour les poissons mais pour tous.', []],
    ['es', 'No solo cerró el puerto.', ['joining No solo']],
    ['it', 'Il porto è non solo vecchio.', ['joining non solo']],
    ['pt', 'O porto não só é velho.', ['joining não só']],
  ])('%s: %s', (language, text, signs) => expect(signsOf(language, text)).toEqual(signs));
});

describe("a mood that says: somebody else's word", () => {
  it.each([
    ['de', 'Brandt werde sich im Mai zur Wiederwahl stellen.', ['told werde']],
    ['de', 'Brandt werde sich zur Wiederwahl stellen, teilte die Reederei mit.', []],
    ['de', 'Laut der Reederei sei die Fähre sicher.', []],
    ['de', 'Die Reederei habe im Mai rote Zahlen geschrieben.', ['told habe']],
    ['de', 'Allein die Fähre schätze sie auf drei Millionen Euro.', ['told schätze sie']],
    ['fr', 'Le pont serait fermé depuis mardi.', ['told serait']],
    ['fr', 'Selon la mairie, le pont serait fermé depuis mardi.', []],
    ['es', 'El puente habría cedido el martes.', ['told habría']],
    ['es', 'El puente habría cedido el martes, según la alcaldía.', []],
    ['it', 'Il ponte sarebbe chiuso da martedì.', ['told sarebbe']],
    ['pt', 'A ponte teria cedido na terça.', ['told teria']],
    ['en', 'The bridge would close on Tuesday.', []],
  ])('%s: %s', (language, text, signs) => expect(signsOf(language, text)).toEqual(signs));

  it('is the speaker’s own where it is speech', () =>
    expect(signsOf('de', 'Brandt werde sich im Mai zur Wiederwahl stellen.', true)).toEqual([]));
});

describe('"that" before a noun', () => {
  it.each([
    ['en', 'The result of that tenderness is a book.', ['demonstrative of that tenderness']],
    ['en', 'Now that task is for someone else.', ['demonstrative Now that task']],
    ['en', 'The council is proud of the fact that ferries sail.', []],
    ['en', 'Now that the ship has arrived, the harbour is full.', []],
  ])('%s: %s', (language, text, signs) => expect(signsOf(language, text)).toEqual(signs));
});

describe('a condition at the head', () => {
  it.each([
    ['en', 'If the council votes, the ferry sails.', ['condition If']],
    ['de', 'Wenn der Rat zustimmt, fährt die Fähre.', ['condition Wenn']],
    ['fr', 'Si le conseil vote, le bac part.', ['condition Si']],
    ['es', 'Si el consejo vota, el barco zarpa.', ['condition Si']],
    ['it', 'Se il consiglio vota, il traghetto parte.', ['condition Se']],
    ['pt', 'Se o conselho votar, o barco parte.', ['condition Se']],
  ])('%s: %s', (language, text, signs) => {
    expect(signsOf(language, text)).toEqual(signs);
    expect(signsOf(language, text, true)).toEqual([]);
  });
});

describe('one of a row whose others stand elsewhere', () => {
  it.each([
    ['en', 'Medina chose the third.', ['half the third']],
    ['en', 'Medina won the third race of the year.', []],
    ['de', 'Medina entschied sich für die zweite Variante.', ['half die zweite']],
    ['de', 'Medina gewann den zweiten Satz.', []],
    ['fr', 'Medina préfère la seconde.', ['half la seconde']],
    ['es', 'Medina prefiere la segunda.', ['half la segunda']],
    ['it', 'Medina preferisce la seconda.', ['half la seconda']],
    ['pt', 'Medina prefere a segunda.', ['half a segunda']],
  ])('%s: %s', (language, text, signs) => expect(signsOf(language, text)).toEqual(signs));
});

describe('what trails behind a sentence that stood before', () => {
  it.each([
    ['de', 'Wie die Bank dann in kurzer Zeit schloss, weiß Lund.', ['half dann']],
    ['de', 'Erst schloss die Bank, dann der Laden.', []],
    ['de', 'Wenn die Bank schließt, wird Lund dann leer.', ['condition Wenn']],
    ['de', 'Bo Brandt gab sich am Abend gelassener.', ['half gelassener']],
    ['de', 'Bo Brandt gab sich am Abend gelassener als im Mai.', []],
    ['de', 'Bo Brandt gab sich am Abend sicher.', []],
    ['fr', 'La crue a failli faire davantage de victimes.', ['half davantage de victimes']],
    ['fr', 'La crue a fait davantage de victimes que celle de Lund.', []],
    ['pt', 'Pelas 14h00, estava a ser combatido por 40 homens.', ['half estava a ser combatido por ']],
    ['pt', 'Pelas 14h00, o fogo estava a ser combatido por 40 homens.', []],
    ['es', 'Fue trasladado a Lund en un barco.', ['half Fue trasladado a ']],
    ['es', 'En mayo, fue hallado un barco.', []],
    ['it', 'Non ha incaricato la polizia di Lund.', ['half Non ha incaricato ']],
    ['it', 'Rosa Medina commenta così la nuova indagine.', ['half commenta così']],
    ['it', 'Rosa Medina commenta così: il porto chiude.', []],
    ['it', 'Nella notte, è stato portato in ospedale.', ['half è stato portato in ']],
    ['it', 'Verranno spostate da giovedì nel porto di Lund.', ['half Verranno spostate da ']],
    ['it', 'La nave lavora nella stessa banchina.', ['half nella stessa banchina']],
    ['it', 'La nave lavora nella stessa banchina di Lund.', []],
    ['it', 'Per sei anni quel foglio ha fermato il porto.', ['half quel foglio']],
    ['it', 'Il porto chiude per quel che costa il molo.', []],
    ['it', 'Il porto ha chiuso per quei moli che costano troppo.', []],
    ['it', 'Il presidente gli ha detto che il molo è chiuso.', ['half gli ha detto']],
    ['it', 'Una donna è in ospedale, il medico la ha operata ieri.', []],
    ['it', 'Il premio lo ha vinto Rosa Medina di Lund.', []],
    ['it', 'Il porto di Lund in un secondo tempo ha chiuso.', ['half in un secondo tempo']],
    ['es', 'La reunión fue en la misma sala.', ['half en la misma sala']],
    ['es', 'Enfrente, los vecinos del puerto dudan.', ['half Enfrente']],
    ['es', 'Enfrente del puerto, los vecinos dudan.', []],
    ['it', 'Dentro c’è odore di vernice.', ['half Dentro']],
    ['it', 'Dentro la nave c’è odore di vernice.', []],
    ['es', 'La reunión fue en la misma sala que en mayo.', []],
    ['es', 'Es un municipio de la costa, a 40 kilómetros de Lund.', ['half Es un ']],
    ['es', 'Es un vecino de Lund quien cerró el puerto.', []],
    ['es', 'Fue un éxito la feria del puerto de Lund.', []],
    ['es', 'La portavoz, Ana Ruiz, le recordó que el puerto cierra.', ['half le recordó']],
    ['es', 'Ana Ruiz contó que el alcalde le dijo que el puerto cierra.', []],
    ['es', 'Al alcalde le dijo que el puerto cierra.', []],
    ['es', 'La portavoz le recordó al alcalde que el puerto cierra.', []],
    ['pt', 'A coleta começou na mesma semana.', ['half na mesma semana']],
    ['pt', 'O lucro caiu no mesmo período do ano passado.', []],
    ['pt', 'É um município da costa, a 40 quilômetros de Lund.', ['half É um ']],
    ['pt', 'Foi um vizinho que deu o alerta em Lund.', []],
    ['pt', 'A deputada perguntou-lhe se o porto fecha.', ['half perguntou-lhe']],
  ])('%s: %s', (language, text, signs) => expect(signsOf(language, text)).toEqual(signs));

  it('is heard over in speech', () => expect(signsOf('de', 'Wie die Bank dann in Lund schloss.', true)).toEqual([]));
});
