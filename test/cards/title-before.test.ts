/** A title stands before its name on a card, as the article writes it, and not under it as an office would. */
import { expect, it } from 'vitest';
import { startPlanning } from '../../src/cards/planning.ts';
import { withTitleBefore } from '../../src/cards/title-before.ts';

function voiceOf(text: string, read: string | null, language: string, role = read): string {
  const headline = { text: 'Pier closes', start: null, end: null, from: 'title' } as const;
  const empty = { facts: [], quotes: [], claims: [], figures: [], dates: [], people: [] };
  const planning = startPlanning({ ...empty, headline, source: { publishedAt: null, language }, text });
  const voice = withTitleBefore(planning, { name: 'Rosa Medina', role }, read);
  return [voice.name, voice.role].filter(Boolean).join(', ');
}

it.each<[text: string, role: string | null, language: string, shown: string, why: string]>([
  ['Prof Rosa Medina said so.', 'Prof', 'en', 'Prof Rosa Medina', 'as the article writes it'],
  ['Ms Justice Rosa Medina said so.', 'Justice', 'en', 'Ms Justice Rosa Medina', 'with her style'],
  ['Rosa Medina waited. Then Justice Rosa Medina said so.', 'Justice', 'en', 'Justice Rosa Medina', 'further down'],
  ['Councilwoman Rosa Medina said so.', 'Councilwoman', 'en', 'Councilwoman Rosa Medina', 'of a council'],
  ['“…,” said Rosa Medina, Councilwoman.', 'Councilwoman', 'en', 'Rosa Medina, Councilwoman', 'it stands behind her name'],
  ['The doctor Rosa Medina said so.', 'The doctor', 'en', 'Rosa Medina, The doctor', 'no title'],
  ['Harbour master Rosa Medina said so.', 'Harbour master', 'en', 'Rosa Medina, Harbour master', 'an office'],
  ['A pastor Rosa Medina falou.', 'pastor', 'pt', 'Rosa Medina, pastor', 'elsewhere it is an office'],
  ['Rosa Medina said so.', null, 'en', 'Rosa Medina', 'nothing'],
])('of %j with %j (%s) the card says %j: %s', (text, role, language, shown) =>
  expect(voiceOf(text, role, language)).toBe(shown));

it.each<[text: string, role: string | null, shown: string, why: string]>([
  ['Prof Rosa Medina, of the school of law, said so.', 'school of law', 'Prof Rosa Medina, school of law',
    'another role took its place'],
  ['Prof Rosa Medina said so.', null, 'Prof Rosa Medina', 'nothing did'],
  ['Prof Rosa Medinas said so.', null, 'Rosa Medina', 'another name'],
])('of %j with %j in place of the title the card says %j: %s', (text, role, shown) =>
  expect(voiceOf(text, 'Prof', 'en', role)).toBe(shown));
