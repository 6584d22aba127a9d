/** "l’ancien mineur": what somebody was before may be told of anybody of whom the article tells no office. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

type Row = [language: string, text: string, speaker: string | null];

describe('a trade of before in the tag', () => {
  it.each<Row>([
    ['de', 'Einer von ihnen ist Manfred Kolb aus Hanau, der sein Geld verlor. „Heute schäme ich mich“, sagt der ' +
      'frühere Busfahrer.', 'Manfred Kolb'],
    ['fr', 'Dans la Creuse, Raymond Vidal suivra les débats. « Je ne demande pas la lune », sourit l’ancien éleveur.',
      'Raymond Vidal'],
    ['fr', 'À Lens, Odette Roux garde les photos. « On chantait », raconte l’ancienne ouvrière.', 'Odette Roux'],
    ['es', 'En Lugo, Ramón Vidal sigue el debate. «No pido la luna», sonríe el antiguo ganadero.', 'Ramón Vidal'],
    ['it', 'A Bari, Rocco Vitali segue il dibattito. «Non chiedo la luna», sorride l’ex operaio.', 'Rocco Vitali'],
    ['pt', 'Em Beja, Rui Vidal segue o debate. “Não peço a lua”, sorri o antigo mineiro.', 'Rui Vidal'],
  ])('%s: is whoever was named last, without an office: %s', (language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });

  it.each<Row>([
    ['fr', 'Le maire Luc Roux a fermé la mine. « On nous a jetés », lance l’ancien mineur.', 'Luc Roux'],
    ['fr', 'Le maire Luc Roux est venu. « Il a tout changé », lance l’ancien maire.', 'Luc Roux'],
    ['de', 'Landrat Jan Holm kam mit Verspätung. „Das gab es früher nicht“, sagt der frühere Landrat.', 'Jan Holm'],
    ['de', 'Rosa Blum wohnt seit 1970 im Turm. „Ich bleibe“, sagt der ehemalige Hausmeister.', 'Rosa Blum'],
    ['it', 'Il sindaco Aldo Pace ha inaugurato la scuola. «Era ora», dice l’ex sindaco.', 'Aldo Pace'],
    ['es', 'El alcalde Luis Mora inauguró la plaza. «Ya era hora», dijo el antiguo alcalde.', 'Luis Mora'],
  ])('%s: is nobody who has an office: %s', (language, text, other) => {
    expect(lastSpeaker(text, language)).not.toBe(other);
  });
});
