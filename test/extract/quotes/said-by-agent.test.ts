/** Who does something to the one that is named says what is said to them; and no pronoun means one of another gender. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a pronoun behind a passive with an agent', () => {
  it.each([
    ['fr', 'Le préfet Alain Morel a été hué par un paysan. « Partez ! », lui a-t-il lancé.', 'un paysan'],
    ['fr', 'La ministre Aline Morel a été alpaguée par un retraité. « Et nous ? », a-t-il demandé.', 'un retraité'],
  ])('means the agent to whom it may belong (%s): %s', (language, text, name) => {
    expect(lastSpeaker(text, language)).toBe(name);
  });

  it.each([
    ['fr', 'Le préfet Alain Morel a été hué par un paysan. « Je reste », a-t-il assuré.', 'Alain Morel'],
    ['fr', 'Le préfet Alain Morel a été giflé par une femme. « Je reste », a-t-il assuré.', 'Alain Morel'],
    ['fr', 'La ministre Aline Morel a été réélue par le conseil. « Merci », a-t-elle dit.', 'Aline Morel'],
    ['es', 'El concejal Pedro Gil fue increpado por una vecina. "No dimito", aseguró.', 'Pedro Gil'],
    ['es', 'El concejal Pedro Gil fue felicitado por una vecina. "Gracias a todos", les dijo.', 'Pedro Gil'],
    ['pt', 'O ministro Pedro Reis foi vaiado por um estudante. “Não me demito”, garantiu.', 'Pedro Reis'],
  ])('goes on with who is named (%s): %s', (language, text, name) => {
    expect(lastSpeaker(text, language)).toBe(name);
  });
});

describe('what somebody is, before an office and the name', () => {
  it.each([
    ['es', '"Bien", dijo el técnico Luis Mera. Autor del gol, el paraguayo Ciro Duarte lloró. "Es para mamá", contó.'],
    ['es', '"Bien", dijo el técnico Luis Mera. Vecino del barrio, Ciro Duarte lloró. "Es para mamá", contó.'],
    ['pt', '“Bem”, disse o técnico Luís Mera. Autor do golo, o avançado Ciro Duarte chorou. “É da mãe”, contou.'],
  ])('is of the one named (%s)', (language, text) => {
    expect(lastSpeaker(text, language)).toBe('Ciro Duarte');
  });
});
