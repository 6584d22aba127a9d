/** Whose office it is, where the article says so by a possessive or by "the association" alone. */
import { expect, it } from 'vitest';
import { startPlanning } from '../../src/cards/planning.ts';
import { ownedOffice } from '../../src/cards/whose-office.ts';

function bodyOf(text: string, role: string, language: string, headline: string): string | null | undefined {
  const people = [{ name: 'Rosa Medina', role, mentions: 1 }];
  const empty = { facts: [], quotes: [], claims: [], figures: [], dates: [] };
  const planning = startPlanning({
    ...empty, people, text, source: { publishedAt: null, language },
    headline: { text: headline, start: null, end: null, from: 'title' },
  });
  const owned = ownedOffice(planning, { name: 'Rosa Medina', role });
  return owned === null ? undefined : owned.body && text.slice(owned.body.start, owned.body.end);
}

it.each<[text: string, role: string, language: string, headline: string, body: string | null | undefined, why: string]>([
  ['The Reef League left, whose chair, Rep. Rosa Medina, grew up here.', 'chair', 'en', 'Ferry sinks', null,
    'behind "whose", before a style'],
  ['A report, whose author, Dame Rosa Medina, waited, is out.', 'author', 'en', 'Ferry sinks', null, 'of a report'],
  ['A report, whose lead author, Rosa Medina, waited, is out.', 'lead author', 'en', 'Ferry sinks', undefined, 'of a study'],
  ['La chambre d’agriculture réclame des aides. « … », affirme sa présidente, Rosa Medina.', 'présidente', 'fr',
    'Les digues du port cèdent', 'chambre d’agriculture', 'a possessive'],
  ['L’agence régionale de santé refuse. Son directeur général, Rosa Medina, attend.', 'directeur général', 'fr',
    'L’hôpital ferme la nuit', 'agence régionale de santé', 'not of the hospital'],
  ['La comunidad de regantes calcula pérdidas. “…”, advirtió su presidenta, Rosa Medina.', 'presidenta', 'es',
    'La sequía vacía el pantano', 'comunidad de regantes', 'the same'],
  ['La empresa Trenes del Lago pierde dinero. Su gerente de obras, Rosa Medina, esperó.', 'gerente de obras', 'es',
    'Roban cobre', 'empresa Trenes del Lago', 'with a name'],
  ['Der Bund der Fischer hält das für falsch, sagte dessen Landesvorsitzende Rosa Medina.', 'dessen Landesvorsitzende',
    'de', 'Hafen wird tiefer', 'Bund der Fischer', 'in its own sentence'],
  ['Hilfe kommt vom Fahrgastverband. Dessen Vorsitzende Rosa Medina sprach.', 'Dessen Vorsitzende', 'de',
    'Streit um die Brücke', 'Fahrgastverband', 'a compound'],
  ['L’association Lund Nature se réjouit. Sa présidente, Rosa Medina, attend.', 'présidente', 'fr',
    'Lund Nature gagne son procès', undefined, 'the headline has it'],
  ['La chambre d’agriculture et la fédération de chasse attendent. Sa présidente, Rosa Medina, aussi.', 'présidente',
    'fr', 'Les digues cèdent', null, 'two of them'],
  ['Le port attend. Sa présidente, Rosa Medina, aussi.', 'présidente', 'fr', 'Les digues cèdent', null, 'none'],
  ['Auch beim Ruderverein gibt es Zweifel. Präsidentin Rosa Medina fürchtet um den See.', 'Präsidentin', 'de',
    'Hafen wird tiefer', 'Ruderverein', 'of whom the sentence before tells'],
  ['Beim Landesverband der Fischer kennt man das. Tausend Netze fehlten, sagt die Vorsitzende Dr. Rosa Medina.',
    'Vorsitzende', 'de', 'Hafen wird tiefer', 'Landesverband der Fischer', 'the same, within its sentence'],
  ['Es regnete. Präsidentin Rosa Medina fürchtet um den See.', 'Präsidentin', 'de', 'Hafen wird tiefer', undefined,
    'nothing tells of one'],
  ['La présidente, Rosa Medina, attend.', 'présidente', 'fr', 'Les digues cèdent', undefined, 'nobody’s'],
  ['Sa présidente pour la région Lund, Rosa Medina, attend.', 'présidente pour la région Lund', 'fr',
    'Les digues cèdent', undefined, 'it says so itself'],
  ['The Lund Bakers said that ovens were old. Its head of safety, Rosa Medina, agreed.', 'head of safety', 'en',
    'Bakery burns', 'Lund Bakers', 'English'],
  ['The charity Lund Aid asked for boats. “…,” said Rosa Medina, its director.', 'director', 'en', 'Ferry sinks', 'Lund Aid',
    'behind the name'],
  ['Lund Aid, which sends boats, waited. Their secretary, Rosa Medina, did not.', 'secretary', 'en',
    'Lund Aid waits', undefined, 'the headline has it'],
  ['Lund Rail Employers said so. Its negotiator, Rosa Medina, agreed.', 'negotiator', 'en', 'Rail strike goes on',
    'Lund Rail Employers', 'a word of its name tells nothing of it'],
  ['Bakers waited. Its secretary, Rosa Medina, did not.', 'secretary', 'en', 'Ferry sinks', null, 'none'],
  ['The UN waited. Its secretary, Rosa Medina, did not.', 'secretary', 'en', 'Ferry sinks', 'UN', 'a short form'],
  ['Lund Aid waited. “…,” said Ana-Rosa Medina, its secretary. Rosa Medina agreed.', 'secretary', 'en', 'Ferry sinks',
    undefined, 'of another one'],
  ['Ann Lowe said so. Its secretary, Rosa Medina, did not.', 'secretary', 'en', 'Ferry sinks', null, 'somebody'],
  ['O grupo pede paz. “…”, disse Rosa Medina, porta-voz da organização.', 'porta-voz da organização', 'pt',
    'Ponte fecha em junho', null, 'which organisation?'],
])('of %j %j is of its body: %s', (text, role, language, headline, body) =>
  expect(bodyOf(text, role, language, headline)).toBe(body));
