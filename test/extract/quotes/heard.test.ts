/** Who only hears or reads words has not said them; who does something to another in words has. */
import { describe, expect, it } from 'vitest';
import { firstSpeaker, lastSpeaker } from './speaker-of.ts';

describe('words that somebody gets', () => {
  it.each([
    ['de', 'Kapitän Jens Harms funkte SOS. „Wir sinken“, hörte Funker Piet Boje in der Station.'],
    ['de', 'Rentner Otto Flick rief dreimal an. „Wir nehmen niemanden mehr“, bekam Flick zu hören.'],
    ['de', '„Wir trennen uns von Ihnen“, las Ingenieurin Petra Sehl auf ihrem Handy.'],
    ['fr', 'Le retraité Otto Flic a appelé trois fois. « Nous ne prenons plus personne », s’est-il entendu répondre.'],
    ['es', '“Prescindimos de usted”, leyó la ingeniera Petra Seoane en el móvil.'],
    ['it', 'Il comandante Gianni Armi lancia l’allarme. «Affondiamo», sente l’operatore Piero Boi.'],
    ['pt', '“O seu contrato terminou”, leu a engenheira Petra Selas no telemóvel.'],
  ])('are not theirs (%s): %s', (language, text) => expect(firstSpeaker(text, language)).toBe(null));

  it.each([
    ['de', '„Das ist falsch“, sagte Baurat Jan Olm und hörte dann geduldig zu.', 'Jan Olm'],
    ['de', 'Autorin Mia Kunz war da. „Es war Winter“, las sie aus ihrem Tagebuch vor.', 'Mia Kunz'],
    ['de', '„Ich sage es ihm jetzt“, hört man Renata Kern, im Hintergrund Gläser.', 'Renata Kern'],
    ['fr', '« C’était l’hiver », lit l’autrice Mia Conte dans son journal.', 'Mia Conte'],
    ['es', '“Era invierno”, leyó la autora Mía Conte en voz alta.', 'Mía Conte'],
  ])('and are theirs who say or read them out (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));
});

describe('a colon behind what is done in words', () => {
  it.each([
    ['Minister Tom Lehr wurde von Parteichefin Eva Rust zurechtgewiesen: „Erst denken, dann twittern.“', 'Eva Rust'],
    ['Trainerin Uta Klee bekam von Präsident Ingo Marx den Rücken gestärkt: „Sie ist die Beste.“', 'Ingo Marx'],
    ['Minister Veit Lang wurde in der Talkshow von Pflegerin Doro Hecht zur Rede gestellt: „Was tun Sie?“', 'Doro Hecht'],
    ['Trainer Udo Frisch wurde von Fans gefeiert: „Danke euch allen!“', 'Udo Frisch'],
    ['Pfarrer Lutz Ahl wurde von Bischof Karl Ott entlassen. Er nahm es hin: „Ich habe es kommen sehen.“', 'Lutz Ahl'],
    ['Sängerin Mia Kunz antwortete der Moderatorin Lea Brand: „Ich bin nur müde.“', 'Mia Kunz'],
  ])('%s → %s', (text, name) => expect(lastSpeaker(text, 'de')).toBe(name));

  it('is not of whom the subject behind the verb answers', () => expect(lastSpeaker(
    'Kämmerin Ruth Barth entgegnete der Stadtrat Lars Witt: „Ihre Zahlen stimmen nicht.“', 'de',
  )).not.toBe('Ruth Barth'));
});

it.each([
  ['L’imputata Maria Ionescu ha parlato. «Mi dispiace», ha detto tramite l’interprete Elena Pop.', 'Maria Ionescu'],
  ['Il cantante Leo Riva rinvia il tour. «Sto male», ha scritto tramite la manager Pia Santi.', 'Leo Riva'],
])('who only passes words on has not said them: %s', (text, name) => expect(lastSpeaker(text, 'it')).toBe(name));
