/** What somebody is holds no finite verb: a clause behind the name tells of another, or of what somebody does. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const CONTEXT = { title: null, author: null, publisher: null, publishedAt: null };

function roleOf(text: string, name: string, language: string): string | null | undefined {
  const { people } = extract(documentOf(text, language), { ...CONTEXT, language });
  return people.find((one) => one.name === name)?.role;
}

it.each<[language: string, text: string, name: string, role: string | null, why: string]>([
  ['fr', 'La fondatrice, Anne Petit, demeurera conseillère pendant un an.', 'Anne Petit', 'fondatrice', 'she will remain it'],
  ['fr', 'Quand Alma, jouée par Fatou Gueye, dissimule son mari sous la table, on rit. Fatou Gueye salue.', 'Fatou Gueye',
    null, 'a verb and its object'],
  ['fr', 'L’entraîneur, Luc Roux (le tout jeune retraité y fait ses débuts), avait ri.', 'Luc Roux', 'entraîneur', 'in brackets'],
  ['fr', 'Pour la défense, tenue par Claire Morin, le témoin cherche à se protéger. Claire Morin attend.', 'Claire Morin',
    null, 'the subject of the clause'],
  ['fr', 'Bruno Morin, un cousin éloigné de la fromagère, attend. Bruno Morin rit.', 'Bruno Morin',
    'un cousin éloigné de la fromagère', 'a phrase'],
  ['fr', 'Anne Petit, infirmière à la retraite, attend. Anne Petit rit.', 'Anne Petit', 'infirmière à la retraite', 'the same'],
  ['es', 'El presidente de la cofradía, Pablo Soler, lo considera una bofetada al pueblo.', 'Pablo Soler',
    'presidente de la cofradía', 'a pronoun and its verb'],
  ['es', 'Según contó Pablo Soler, el alcalde se obliga a pagar. Pablo Soler espera.', 'Pablo Soler', null, 'a reflexive'],
  ['es', 'Dedicó el título a Pablo Soler, el delegado fallecido en mayo. Pablo Soler ganó.', 'Pablo Soler',
    'el delegado fallecido en mayo', 'a participle'],
  ['es', 'Ana Gil, jefa de la unidad del Hospital Lund y ajena al estudio, pide calma.', 'Ana Gil',
    'jefa de la unidad del Hospital Lund', 'to which study?'],
  ['it', '«Sono il maresciallo Ferri, purtroppo suo figlio ha investito una donna». Ferri tace.', 'Ferri', 'maresciallo',
    'an adverb opens the clause'],
  ['it', 'Giulia Riva, biologa del Cnr non coinvolta nello studio, attende.', 'Giulia Riva', 'biologa del Cnr', 'in which?'],
  ['pt', 'Na fazenda de Rita Lopes, a neta filmou o gelo sobre os pés. Rita Lopes chorou.', 'Rita Lopes', null, 'an object'],
  ['pt', 'Segundo o delegado Pedro Nunes, o deputado emprestava notas fiscais.', 'Pedro Nunes', 'delegado', 'by its ending'],
  ['pt', 'Falou Pedro Nunes, um professor reformado de Lund. Pedro Nunes riu.', 'Pedro Nunes',
    'um professor reformado de Lund', 'a phrase'],
  ['en', 'Her graduate student at the time, Tobi Okafor, spent most of a winter trying to get rid of it. “No,” Okafor said.',
    'Tobi Okafor', 'graduate student', 'a verb of the past'],
  ['en', 'The coach, Bo Tran, shook his head. “No,” Tran said.', 'Bo Tran', 'The coach', 'the same'],
  ['en', 'The tenor, Bo Tran, 17, plays tackle for Lund High. “I sing,” Tran said.', 'Bo Tran', 'The tenor', 'of the present'],
  ['en', '“It rained,” says Ann Lowe, who was a nurse then and became a judge.', 'Ann Lowe', 'a nurse', 'a verb follows'],
  ['en', '“It rained,” says Ann Lowe, who was the then governor of Lund.', 'Ann Lowe', 'the then governor of Lund',
    'a part of the phrase'],
  ['en', 'Police have arrested Lund Ferries’s owner, Bo Tran, over it. “No,” Tran said.', 'Bo Tran', 'Lund Ferries’s owner',
    'an object'],
  ['en', 'However, People Before Profit councillor Ann Lowe waited.', 'Ann Lowe', 'People Before Profit councillor',
    'a party behind a comma'],
  ['en', 'Ann Lowe was five and remembers a sleepover. “I slept,” Lowe said.', 'Ann Lowe', null, 'a thing'],
])('%s: of %j %s is %j: %s', (language, text, name, role) => expect(roleOf(text, name, language)).toBe(role));
