/** Of which college, which party an office is, where the article names one alone. */
import { expect, it } from 'vitest';
import { bodyOfOffice } from '../../src/cards/body-of-office.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { voiceUnderWords } from '../../src/cards/voice-on-card.ts';

function planningOf(text: string, bodies: string[], language: string, headline: string) {
  const empty = { facts: [], quotes: [], claims: [], figures: [], dates: [], people: [] };
  return startPlanning({
    ...empty, text, source: { publishedAt: null, language },
    organisations: bodies.map((name) => ({ name, mentions: 1 })),
    headline: { text: headline, start: null, end: null, from: 'title' },
  });
}

function bodyOf(text: string, role: string, bodies: string[], language: string, headline: string): string | null {
  const body = bodyOfOffice(planningOf(text, bodies, language, headline), { name: 'Rosa Medina', role });
  return body && text.slice(body.start, body.end);
}

const LUND = 'Lund College of Art';
it.each<[
  text: string, role: string, bodies: string[], language: string, headline: string, body: string | null, why: string,
]>([
  [`${LUND} opens. “Good,” said Rosa Medina, dean of the college.`, 'dean of the college', [LUND], 'en', 'Pier closes',
    LUND, 'the only college'],
  [`${LUND} opens. So does Bergen College. “Good,” said Rosa Medina, dean of the college.`, 'dean of the college',
    [LUND, 'Bergen College'], 'en', 'Pier closes', null, 'which of two?'],
  [`“Good,” said Rosa Medina, dean of the college. ${LUND} is old.`, 'dean of the college', [LUND], 'en', 'Pier closes',
    null, 'it is named only later'],
  [`${LUND} opens. “Good,” said Rosa Medina, dean of the college.`, 'dean of the college', [LUND], 'en', `${LUND} opens`,
    null, 'the headline tells it'],
  ['Lund Football Club lost to Bergen. “Bad,” said Rosa Medina, coach of the club.', 'coach of the club',
    ['Lund Football Club'], 'en', 'Pier closes', null, 'it may be the other one’s'],
  ['The Lund Harbour Union waits. The union’s chairwoman Rosa Medina does not.', 'union’s chairwoman',
    ['Lund Harbour Union'], 'en', 'Pier closes', 'Lund Harbour Union', 'an owner'],
  ['La Comisión de Pesca espera. “No”, dijo Rosa Medina, presidenta de la comisión.', 'presidenta de la comisión',
    ['Comisión de Pesca'], 'es', 'Cierra el muelle', 'Comisión de Pesca', 'Spanish'],
  ['La Fédération des ports attend. « Non », dit Rosa Medina, présidente de la fédération.',
    'présidente de la fédération', ['Fédération des ports'], 'fr', 'Le quai ferme', 'Fédération des ports', 'French'],
  ['A Fundação Mar Vivo espera. “Não”, disse a diretora da fundação, Rosa Medina.', 'diretora da fundação',
    ['Fundação Mar Vivo'], 'pt', 'O cais fecha', 'Fundação Mar Vivo', 'Portuguese'],
  ['Lund University opens a wing. It beat Bergen College to it. “Good,” said Rosa Medina, dean of the college.',
    'dean of the college', ['Lund University', 'Bergen College'], 'en', 'Pier closes', null, 'no sentence is about it'],
  ['Her father taught at Bergen College. “Good,” said Rosa Medina, dean of the college.', 'dean of the college',
    ['Bergen College'], 'en', 'Pier closes', null, 'only where he taught'],
  ['The Bergen College waits. “Good,” said Rosa Medina, dean of the college.', 'dean of the college',
    ['Bergen College'], 'en', 'Pier closes', 'Bergen College', 'behind an article'],
  ['Das Landgericht Lund wartet. „Nein“, sagte Rosa Medina, Sprecherin des Gerichts.', 'Sprecherin des Gerichts',
    ['Landgericht Lund'], 'de', 'Der Kai schließt', 'Landgericht Lund', 'German, in its compound'],
  ['Das Meeresinstitut wartet. „Nein“, sagte Rosa Medina, Leiterin des Institutes.', 'Leiterin des Institutes',
    ['Meeresinstitut'], 'de', 'Der Kai schließt', 'Meeresinstitut', 'a genitive in -es'],
  ['Er kam vom Landgericht Lund. „Nein“, sagte Rosa Medina, Sprecherin des Gerichts.', 'Sprecherin des Gerichts',
    ['Landgericht Lund'], 'de', 'Der Kai schließt', null, 'where he came from'],
  ['Das Gericht wartet. „Nein“, sagte Rosa Medina, Sprecherin des Gerichts.', 'Sprecherin des Gerichts',
    ['Gericht'], 'de', 'Der Kai schließt', null, 'the noun by itself'],
  ['Ryanair dropped 12 flights. “Shame,” said Rosa Medina, union leader.', 'union leader', ['Ryanair'], 'en',
    'Flights dropped', null, 'no union'],
  ['The mayor spoke to NATO. “Now,” deputy leader Rosa Medina said.', 'deputy leader', ['NATO'], 'en', 'Pier closes',
    null, 'whose deputy?'],
  ['Amazon cierra. “No”, dijo la dirigente sindical Rosa Medina.', 'dirigente sindical', ['Amazon'], 'es',
    'Cierra el almacén', null, 'Spanish'],
  ['L’Autorité des ports se tait. « Non », tacle son porte-parole, Rosa Medina.', 'porte-parole',
    ['Autorité des ports'], 'fr', 'Le quai ferme', null, 'French'],
])('in %j %j of %j (%s, %j) is of %j: %s', (text, role, bodies, language, headline, body) =>
  expect(bodyOf(text, role, bodies, language, headline)).toBe(body));

it('sets the body behind the office, and says where it stands', () => {
  const text = `${LUND} opens. “Good,” said Rosa Medina, dean of the college.`;
  const planning = planningOf(text, [LUND], 'en', 'Pier closes');
  const { speaker, insertions } = voiceUnderWords(planning, { name: 'Rosa Medina', role: 'dean of the college' });
  expect(speaker.role).toBe(`dean of the college [${LUND}]`);
  expect(insertions).toEqual([{ at: 20, text: LUND, start: 0, end: 19, of: 'role' }]);
});
