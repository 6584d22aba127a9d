/** A noun in the tag that nobody is called by, for whoever acts or has spoken right before. Not English. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

type Row = [language: string, text: string, speaker: string | null];

describe('another word in the tag', () => {
  it.each<Row>([
    ['es', 'La doctora Inés Roa, de la Universidad de Lugo, explicó que la huella es de un ave. «Es la más antigua», ' +
      'señaló la geóloga.', 'Inés Roa'],
    ['es', 'El jefe de Urgencias, Pablo Sanz, explicó que ambos están fuera de peligro. «Hicieron lo que había que ' +
      'hacer», dijo el cardiólogo.', 'Pablo Sanz'],
    ['fr', '« L’insecte progresse », détaille Yves Castel, coordinateur du rapport. Les équipes ont relevé 5 400 ' +
      'pièges. « Nous avons été surpris », admet le botaniste.', 'Yves Castel'],
    ['pt', 'O antigo presidente da Câmara, António Rijo, abraçou a mulher. “Foram seis anos”, desabafou o ex-autarca.',
      'António Rijo'],
    ['it', 'La coordinatrice Anna Sala prende appunti. «Non è una discarica», ha risposto la biologa.', 'Anna Sala'],
    ['de', 'Mitgründer Jan Holm zeigte die Halle. „Wir wachsen weiter“, sagte der Ingenieur.', 'Jan Holm'],
    ['es', 'La portavoz Rosa Gil repartió folletos. «Seguiremos aquí», prometió la maestra.', 'Rosa Gil'],
  ])('%s: is whoever acts or spoke right before: %s', (language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });

  it.each<Row>([
    ['es', 'La doctora Inés Roa saludó a la alcaldesa Eva Ruiz. «Es la más antigua», señaló la geóloga.', 'Eva Ruiz'],
    ['fr', '« Nous partons », résume Léa Guého, cofondatrice. Une ingénieure attend dehors. « Nous restons », annonce ' +
      'l’ingénieure.', 'Léa Guého'],
    ['fr', '« Nous partons », résume Léa Guého, cofondatrice. Une voisine attend dehors. « Nous restons », annonce ' +
      'l’infirmière.', 'Léa Guého'],
    ['it', 'La coordinatrice Anna Sala prende appunti accanto alla regista Lucia Orsi. «Non è una discarica», ha ' +
      'risposto la biologa.', 'Anna Sala'],
    ['it', 'La coordinatrice Anna Sala prende appunti. «Non è una discarica», ha risposto il biologo.', 'Anna Sala'],
    ['de', 'Gründerin Ida Holm zeigte die Halle. „Wir wachsen weiter“, sagte die Tochter.', 'Ida Holm'],
    ['de', 'Mitgründer Jan Holm kam spät. Ein Ingenieur wartete schon. „Wir wachsen weiter“, sagte der Ingenieur.',
      'Jan Holm'],
    ['pt', 'O professor Rui Melo entrou. “Não estudei”, confessou o aluno.', 'Rui Melo'],
    ['de', '„Wir prüfen das“, sagte Trainer Ernst Vogt. Was meint die Liga? Man werde die Vorfälle „eingehend ' +
      'prüfen“, ließ der Vorstand ausrichten.', 'Ernst Vogt'],
  ])('%s: is nobody of another trade, gender or family, nor where another is near: %s', (language, text, other) => {
    expect(lastSpeaker(text, language)).not.toBe(other);
  });

  it.each<Row>([
    ['de', 'Cheftrainer Axel Gruber war zufrieden. „Der Knoten ist geplatzt“, sagte der Tiroler.', 'Axel Gruber'],
    ['de', 'Stadträtin Ida Blum widersprach. „Wir zahlen das nicht“, sagte die Sozialdemokratin.', 'Ida Blum'],
    ['es', 'El portero Marko Perić paró dos penaltis. «Mi abuela también los paraba», bromeó el croata.',
      'Marko Perić'],
    ['es', 'La presidenta municipal, Rosa Leal, aclaró el motivo. «Minutas ya tengo», ironizó la morenista.',
      'Rosa Leal'],
    ['fr', 'La ministre, Anne Dothée, a démenti aussitôt. « C’est faux », écrit la libérale.', 'Anne Dothée'],
    ['it', 'Il tennista Leo Riva ha vinto in tre set. «Tremavo», ha raccontato il ligure.', 'Leo Riva'],
    ['it', 'La sottosegretaria Lia Conti ha preso la parola. «Non ci fermiamo», ha detto la leghista.', 'Lia Conti'],
    ['pt', 'O senador Heitor Luz pediu a quebra do sigilo. “Fala com o extrato”, ironizou o pedetista.', 'Heitor Luz'],
    ['pt', 'O deputado Elias Nunes pediu a palavra. “Irmão não”, devolveu o capixaba.', 'Elias Nunes'],
  ])('%s: by origin or party is whoever acts right before: %s', (language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });

  it.each<Row>([
    ['es', 'El portero Marko Perić paró el penalti del sueco Jan Borg. «Tiré mal», bromeó el sueco.', 'Marko Perić'],
    ['es', 'El portero croata Marko Perić paró dos penaltis. «Tiré mal», lamentó el sueco.', 'Marko Perić'],
    ['fr', 'La socialiste Zoé Caron a attaqué la ministre. « C’est faux », écrit la libérale.', 'Zoé Caron'],
    ['fr', 'La ministre, Anne Dothée, a quitté la salle avec la députée Lise Morel. « C’est faux », écrit la libérale.',
      'Anne Dothée'],
    ['pt', 'A senadora Heloísa Luz pediu a palavra. “Fala com o extrato”, ironizou o pedetista.', 'Heloísa Luz'],
    ['pt', 'O petista Heitor Luz pediu a quebra do sigilo. “Fala com o extrato”, ironizou o tucano.', 'Heitor Luz'],
    ['de', 'Trainerin Ida Gruber war zufrieden. „Der Knoten ist geplatzt“, sagte der Tiroler.', 'Ida Gruber'],
  ])('%s: by another party or origin is somebody else: %s', (language, text, other) => {
    expect(lastSpeaker(text, language)).not.toBe(other);
  });
});
