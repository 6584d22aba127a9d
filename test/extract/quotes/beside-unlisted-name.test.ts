/** A name that nothing shows to be a person's acts as one: who is named before does not go on behind it. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string]>([
  ['es', 'La directora Blanca Prado pidió calma.\n\nEn la charla, Chabela, de origen nahua, denunció los robos. «Queremos ' +
    'respeto», exigió.'],
  ['pt', 'A diretora Branca Prado pediu calma.\n\nEm conversa, Zefinha, de origem angolana, denunciou os roubos. ' +
    '“Queremos respeito”, exigiu.'],
  ['en', 'Director Bianca Prahl asked for calm.\n\nIn a talk, Chabela, of Nahua origin, denied the thefts. “We want ' +
    'respect,” she said.'],
])('%s: %s: nobody named before', (language, text) => expect(lastSpeaker(text, language)).toBeNull());

it.each<[language: string, text: string, name: string, why: string]>([
  ['es', 'La directora Blanca Prado pidió calma. La Federcoop denunció los robos. «Quiero respeto», exigió la directora.',
    'Blanca Prado', 'the tag names her'],
  ['es', 'La directora Blanca Prado pidió calma. En Villalmar, Chabela duerme. «Quiero respeto», exigió.', 'Blanca Prado',
    'what she does tells nothing'],
])('%s: %s: %s (%s)', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
