/** "o responsável", "la dirigente": whoever of an office spoke last, though others were told of since. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('means whoever holds an office and spoke last', () => {
  it.each([
    ['pt', 'O presidente da Junta, Manuel Serra, visitou a obra. "Faltam verbas", disse. ¶ Dois homens ficaram sem ' +
      'salário. ¶ "Em maio isto para", avisou o responsável.', 'Manuel Serra'],
    ['es', 'La capitana del puerto, Ana Gil, visitó la lonja. «Falta hielo», dijo. ¶ Dos mujeres siguen en tierra. ¶ ' +
      '«En mayo paramos», avisó la responsable.', 'Ana Gil'],
    ['it', 'La direttrice del museo, Anna Gilli, ha mostrato le sale. «Sono dieci», ha detto. ¶ Due uomini hanno ' +
      'protestato. ¶ «Apriremo a maggio», ha spiegato la responsabile.', 'Anna Gilli'],
  ])('%s: %s', (language, text, name) => expect(lastSpeaker(text.replaceAll(' ¶ ', '\n\n'), language)).toBe(name));
});

it.each([
  ['pt', 'O presidente da Junta, Manuel Serra, visitou a obra. "Faltam verbas", disse. ¶ A empresa enviou um ' +
    'responsável. "Em maio isto para", avisou o responsável.'],
  ['pt', 'O presidente da Junta, Manuel Serra, visitou a obra. "Faltam verbas", disse. ¶ "Em maio isto para", avisou o ' +
    'responsável da empresa.'],
])('%s: %s: not who is somebody else’s, or was just brought in', (language, text) =>
  expect(lastSpeaker(text.replaceAll(' ¶ ', '\n\n'), language)).not.toBe('Manuel Serra'));
