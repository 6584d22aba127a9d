/** Somebody tells of a scene, and somebody without a name speaks in it: « … », a dit un jour la maîtresse. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('when it was said', () => {
  it.each([
    ['de', '„Ich war sechzehn“, sagt Bäcker Otto Senn. „Das wird nichts“, sagte jeden Morgen der Meister.',
      'der Meister'],
    ['fr', '« J’avais seize ans », dit le boulanger Otto Senet. « Ça ne vaut rien », disait chaque matin le ' +
      'patron.', 'le patron'],
    ['es', '“Lloraba mucho”, cuenta la pianista Rosa Lima. “Esta niña llegará lejos”, dijo un día la maestra.',
      'la maestra'],
    ['es', '“Tenía dieciséis años”, recuerda el cocinero Emilio Raba. “Otra vez”, decía cada noche el jefe.',
      'el jefe'],
    ['pt', '“Tinha dezasseis anos”, diz o padeiro Otão Senra. “Não vale nada”, dizia todas as manhãs o dono.',
      'o dono'],
  ])('stands between the verb and its subject (%s): %s', (language, text, words) =>
    expect(lastSpeaker(text, language)).toBe(words));

  it.each([
    ['de', '„Ich backe gern“, sagte eines Abends Bäcker Otto Senn.', 'Otto Senn'],
    ['de', 'Otto Senn backt seit vierzig Jahren. „Ich kenne jeden im Dorf“, sagte er eines Abends.', 'Otto Senn'],
    ['fr', 'Otto Senet pétrit depuis quarante ans. « Je connais tout le village », a-t-il dit un soir.', 'Otto ' +
      'Senet'],
    ['es', 'Otón Senra amasa desde hace cuarenta años. “Conozco a todo el pueblo”, dijo una noche.', 'Otón Senra'],
    ['es', 'El alcalde Iván Coll inauguró la plaza. “Es un día grande”, dijo un día después el regidor.', 'Iván ' +
      'Coll'],
  ])('and hides nobody (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
});

describe('who gives orders', () => {
  it.each([
    ['de', '„Es war dunkel“, berichtet Kadett Lars Wohl. „Weitergehen“, kommandierte der Ausbilder.', 'der ' +
      'Ausbilder'],
    ['de', '„Wir kamen nachts an“, erinnert sich der Soldat Artur Mell. „Keiner raucht“, befahl der Feldwebel.',
      'der Feldwebel'],
    ['fr', '« On dormait peu », raconte la recrue Jean Olm. « Debout », a hurlé le lieutenant.', 'le lieutenant'],
    ['es', '“Llegamos de noche”, recuerda el soldado Arturo Melo. “Nadie fuma”, avisó el sargento.', 'el sargento'],
    ['it', '«Arrivammo di notte», ricorda il soldato Arturo Meli. «Nessuno fumi», avvertì il sergente.', 'il ' +
      'sergente'],
    ['pt', '“Tínhamos vinte anos”, lembra o soldado Artur Melo. “Daqui ninguém sai”, ordenou o capitão.', 'o ' +
      'capitão'],
  ])('is not who takes them (%s): %s', (language, text, words) => expect(lastSpeaker(text, language)).toBe(words));

  it.each([
    ['de', '„Wir schliefen im Zelt“, erzählt Leutnant Jan Olm. „Es war kalt“, sagt der Offizier.', 'Jan Olm'],
    ['es', '“Dormíamos en tiendas”, cuenta el teniente Juan Olmo. “Hacía frío”, añade el militar.', 'Juan Olmo'],
  ])('but may be called by a wider noun (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));
});
