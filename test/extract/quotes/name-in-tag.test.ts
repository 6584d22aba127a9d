/** A name that stands in the tag itself, behind an office of more words than one. Not English. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

type Row = [language: string, text: string, speaker: string | null];

describe('the name behind an office in the tag', () => {
  it.each<Row>([
    ['de', '„Das ist ein Glücksfall“, sagt die Leiterin der Klinik, Professorin Dora Malz von der Universität Halle.',
      'Dora Malz'],
    ['it', '«C’era solo silenzio», ricorda il comandante, il tenente di vascello Marco Cusi.', 'Marco Cusi'],
    ['it', '«Pagavano tutti», ha detto il procuratore aggiunto Elio Mori.', 'Elio Mori'],
    ['it', '«Mi tremavano le mani», ammette la professoressa di matematica Lia Riva.', 'Lia Riva'],
    ['it', '«Cantano bene», dice l’insegnante di musica Ada Conti.', 'Ada Conti'],
    ['es', '«Aprenden rápido», dijo la profesora de química Marta Lago.', 'Marta Lago'],
    ['pt', '“Aprendem depressa”, disse a professora de física Rita Melo.', 'Rita Melo'],
    ['es', '«Se pagará», dijo el martes en el Senado la ministra Carla Ibáñez.', 'Carla Ibáñez'],
    ['es', '«Se pagará», dijo este jueves en la Cámara el diputado Tomás Ibáñez.', 'Tomás Ibáñez'],
    ['es', '«Me fui», dijo el poeta sirio Omer Zaid.', 'Omer Zaid'],
    ['es', '«¡Viva el vino!», gritó desde el balcón el pregonero, Mario Gil.', 'Mario Gil'],
    ['it', '«Viva il vino!», ha gridato dal balcone il banditore, Mario Gili.', 'Mario Gili'],
    ['fr', '« Vive le vin ! », a crié depuis le balcon le crieur, Mario Giraud.', 'Mario Giraud'],
    ['es', '«No cerramos», publicó el alcalde en su perfil de Facebook.', 'el alcalde'],
    ['es', 'El comandante de la estación, mayor Édgar Lugo, lo sostuvo en la radio: “Fue una venganza”.', 'Édgar Lugo'],
    ['pt', '“As correntes estão estudadas”, garantiu um homem chamado Rui Mota.', 'Rui Mota'],
    ['pt', 'O economista Rui Mota aprovou o tom. “Vai ter de esperar”, escreveu a clientes.', 'Rui Mota'],
    ['pt', '“Vai ter de esperar”, disse a cliente.', 'a cliente'],
  ])('%s: is the speaker: %s', (language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });

  it.each<Row>([
    ['it', '«Cantano bene», dice la moglie della matematica Lia Riva.', 'Lia Riva'],
    ['it', '«Cantano bene», dice l’assistente della fisica Lia Riva.', 'Lia Riva'],
    ['es', '«Aprenden rápido», dijo la hija de la química Marta Lago.', 'Marta Lago'],
    ['es', '«No lo vi», dijo el portavoz de la ministra Ana Gil.', 'Ana Gil'],
    ['it', '«Pagavano tutti», ha detto il procuratore. Aggiunto Elio Mori al fascicolo, il caso è chiuso.', 'Elio Mori'],
    ['it', '«C’era solo silenzio», ricorda il comandante, il porto di Marco Cusi è lontano.', 'Marco Cusi'],
    ['de', '„Das ist ein Glücksfall“, sagt die Leiterin, Professorin Dora Malz von der Universität Halle habe es so ' +
      'gewollt.', 'Dora Malz'],
  ])('%s: is not whose wife, helper or spokesman speaks, nor who is named in another clause: %s', (lang, text, other) => {
    expect(lastSpeaker(text, lang)).not.toBe(other);
  });
});

describe('whose view it is that a thing shows', () => {
  it.each<Row>([
    ['pt', 'Para a botânica Rita Melo, do Museu Goeldi, que não participou, a descoberta mostra “o quanto ignoramos”.',
      'Rita Melo'],
    ['pt', 'Para Rui Mota, a ponte lembra “uma espinha de peixe”.', 'Rui Mota'],
    ['es', 'Para la bióloga Ana Gil, el hallazgo muestra “lo mucho que ignoramos”.', 'Ana Gil'],
    ['fr', 'Pour la botaniste Anne Caron, la découverte montre « tout ce que nous ignorons ».', 'Anne Caron'],
    ['it', 'Per il sindaco Aldo Pace, la piazza racconta «un paese vivo».', 'Aldo Pace'],
  ])('%s: is who the sentence opens with: %s', (language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });

  it.each<Row>([
    ['pt', 'Para a vítima, o relatório aponta “falhas graves”.', 'a vítima'],
    ['es', 'La alcaldesa Ana Gil dijo: “Para Luis Mora, la obra es un error”.', 'Luis Mora'],
  ])('%s: is not who is spoken about, nor where a report says it: %s', (language, text, other) => {
    expect(lastSpeaker(text, language)).not.toBe(other);
  });
});
