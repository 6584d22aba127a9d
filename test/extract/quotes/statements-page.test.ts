/** Pages of one person's statements: an opening that has them speak, subheads or labels, and words in marks. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const speakersOf = (text: string, language: string) =>
  extract(documentOf(text, language), CONTEXT).quotes.map(({ speaker, confidence }) =>
    (confidence ?? 0) > SURE ? speaker?.name ?? null : null);
/** Nearer to the line, another rule may let them go on. */
const SURE = 0.8;

const LOST = '“Apanhámos um banho de bola e amanhã vou para a praia.”';
const HURT = '“Quem se lesiona não joga, e não adianta chorar por isso.”';
const AHEAD = '“Não penso em contratos porque ainda me faltam dois anos.”';

describe('one person\u2019s statements', () => {
  it.each([
    ['pt', 'below subheads', `O treinador Rui Leme falou no fim do jogo.\n\nA final\n\n${LOST}\n\nLesões\n\n${HURT}\n\n` +
      `O futuro\n\n${AHEAD}`, 'Rui Leme'],
    ['pt', 'behind labels', `A pianista Inês Leme venceu Ivo Sá e falou aos jornalistas.\n\nO prémio: ${LOST}\n\nA mão: ` +
      `${HURT}\n\nO verão: ${AHEAD}`, 'Inês Leme'],
    ['es', 'below subheads', 'El técnico Luis Leme habló tras el partido.\n\n«Fue un partido difícil y luchamos hasta el ' +
      'final.»\n\nLesiones\n\n«Quien se lesiona no juega y de nada sirve llorar.»\n\nEl futuro\n\n«No pienso en ' +
      'contratos porque me quedan dos años.»', 'Luis Leme'],
    ['pt', 'of school', `A pianista Inês Leme falou aos jornalistas.\n\nA escola: ${LOST}\n\nO exame: ${HURT}\n\n` +
      `O verão: ${AHEAD}`, 'Inês Leme'],
  ])('%s: %s', (language, _, text, name) => expect(speakersOf(text, language)).toEqual([name, name, name]));

  it.each([
    ['two speak', `Rui Leme e Inês Prado falaram no fim do jogo.\n\nA final\n\n${LOST}\n\nLesões\n\n${HURT}\n\n${AHEAD}`],
    ['a book is quoted', `O romance de Rui Leme conta a história de uma aldeia.\n\nO pai\n\n${LOST}\n\n${HURT}\n\n${AHEAD}`],
    ['another answers', `O treinador Rui Leme falou.\n\n${LOST}\n\nO adversário\n\n${HURT}\n\nO árbitro\n\n${AHEAD}`],
    ['places part them', `O treinador Rui Leme falou.\n\nLondres\n\n${LOST}\n\nParis\n\n${HURT}\n\n${AHEAD}`],
    ['streets part them', `O treinador Rui Leme falou.\n\nRua do Sol\n\n${LOST}\n\nPraça Nova\n\n${HURT}\n\n${AHEAD}`],
    ['bodies speak', `O treinador Rui Leme falou.\n\nO clube: ${LOST}\n\nA empresa: ${HURT}\n\nA federação: ${AHEAD}`],
    ['somebody else is told of', `Ganhou Ivo Sá. O treinador Rui Leme falou.\n\nA final\n\n${LOST}\n\nLesões\n\n` +
      `${HURT}\n\n${AHEAD}`],
    ['a letter is quoted', `O treinador Rui Leme falou da carta.\n\nA final\n\n${LOST}\n\nLesões\n\n${HURT}\n\n${AHEAD}`],
    ['they were overheard', `O treinador Rui Leme falou.\n\nEscutas\n\n${LOST}\n\nLesões\n\n${HURT}\n\n${AHEAD}`],
  ])('not where %s', (_, text) => expect(speakersOf(text, 'pt').slice(1)).toEqual([null, null]));
});
