/** Somebody denies a claim: words behind it are the denier's own, or of whoever claims it. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const BEFORE = 'Tom Pike leads the council of Eddis. ';

describe('the denier’s own', () => {
  it.each([
    'Helen Ward rejected the claim as “nonsense from top to toe”.',
    'Helen Ward dismissed allegations of theft as a “circus led by clowns”.',
    'Helen Ward denied any wrongdoing and dismissed the charges as “a hunt led by people who lost”.',
    'Rejecting the allegations as “baseless and malicious”, Helen Ward said that she would sue.',
    'The claims, which Helen Ward has dismissed as “baseless and malicious”, are with the police.',
    'Helen Ward denied the allegation, which she called “baseless and malicious”.',
    'Helen Ward disputed the claim, describing it as “baseless and malicious”.',
    'Helen Ward rejected the idea as “nonsense on stilts”.',
    'Helen Ward criticised the report as “one-sided and late”.',
  ])('%s', (text) => expect(lastSpeaker(BEFORE + text)).toBe('Helen Ward'));

  it.each<[string, string]>([
    ['es', 'La alcaldesa Inés Rubio rechazó las acusaciones por “infundadas y maliciosas”.'],
    ['es', 'La alcaldesa Inés Rubio rechazó las acusaciones, que calificó de “infundadas y maliciosas”.'],
    ['es', 'La alcaldesa Inés Rubio negó las acusaciones y las calificó de “infundadas y maliciosas”.'],
    ['fr', 'La maire Inès Rubio a rejeté ces accusations, les qualifiant d’« infondées et malveillantes ».'],
  ])('%s: %s', (language, text) => expect(lastSpeaker(text, language)).toMatch(/^In[eè]s Rubio$|^Inés Rubio$/u));
});

it('tells an adjective from a charge', () => {
  expect(lastSpeaker('El alcalde Blas Peral rechazó las acusaciones por «malversación de fondos».', 'es')).not.toBe('Blas Peral');
});

describe('of those who claim it', () => {
  it.each([
    'Helen Ward denied claims describing her as “a bully at every desk”.',
    'Helen Ward rejected claims that she was seen as “a bully at every desk”.',
    'Helen Ward rejected the label “dinosaur of the dugout”.',
    'Helen Ward rejected the portrayal of her guards as “thugs in uniform”.',
  ])('%s', (text) => expect(lastSpeaker(BEFORE + text)).not.toBe('Helen Ward'));

  it('by name', () => expect(lastSpeaker(`${BEFORE}Helen Ward dismissed Pike’s description of her as “a bully”.`)).toBe('Tom Pike'));
});
