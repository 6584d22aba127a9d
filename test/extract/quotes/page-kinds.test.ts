/** Pages that are no plain news story: whose "I" it is, and who wrote what is read out. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const speakersIn = (text: string): (string | null)[] =>
  extract(documentOf(text), CONTEXT).quotes.map(({ speaker }) => speaker?.name ?? null);

const LEAD = 'You may have seen Zelda Kranz on stage. Kranz, 38, tunes organs. “A cold nave is worse,” she said.';
const ASKED = [
  'How do you prepare?', 'I read the score first. A verger once told me, “Mind the bats,” and I said, “They mind me.”',
  'You learned it from your father. Was that hard?', 'He was patient with me, and deaf in one ear.',
  'How long can you do this?', 'My knees give me a year. I always tell them, “Not yet.”',
].join('\n\n');

it.each<[text: string, expected: (string | null)[], why: string]>([
  [`${LEAD}\n\n${ASKED}`, ['Zelda Kranz', 'A verger', 'Zelda Kranz', 'Zelda Kranz'], '"I" in the answers of an interview'],
  [`Last month Ada Marsh wrote to me about her organ. Here is what I told her.\n\n${ASKED}`, ['A verger', null, null],
    'nor is it whoever wrote to the writer'],
  [`Zelda Kranz and Ada Marsh tune organs.\n\n${ASKED}`, ['A verger', null, null], 'of two who may answer nobody'],
  [`${LEAD}\n\nI met her in the nave. I said, “You are early.”`, ['Zelda Kranz', null], 'the writer’s own "I" is nobody'],
  ['“You are happy,” Ada Marsh said from her door. “My fish is spoiling.”\n\nI told her I was only stretching.',
    ['Ada Marsh', 'Ada Marsh'], '"I told her" in the next paragraph is no tag'],
  ['Ada Marsh shook her head. “It will not last,” she said. “I give it a week.” I asked what she meant.',
    ['Ada Marsh', 'Ada Marsh'], 'nor is it one behind a full stop'],
  ['“Will it last?” I asked her. “It will,” said Ada Marsh.', [null, 'Ada Marsh'], 'but a question has one'],
])('%#: %s', (text, expected) => {
  expect(speakersIn(text)).toEqual(expected);
});

it.each<[text: string, expected: (string | null)[], why: string]>([
  ['The operator, Kalba Ropeways, in a post on Quill claimed that the stop was “a precaution”.', ['Kalba Ropeways'],
    'a post, and no comma behind it'],
  ['The ministry, in a statement on Tuesday said that the line was “safe at all times”.', ['The ministry'],
    'a statement and its day'],
  ['Doreen Ludd, his widow, stayed away. Her statement was read by Rohan Sene. “I was at my sister’s,” it ran.',
    ['Doreen Ludd'], 'whose statement another reads'],
  ['The railroad, asked, issued a statement. “Our riders come first,” it said.', ['The railroad'],
    'who issued it, and not the statement'],
  ['“Stay in your seats,” passengers recalled the guard saying.', ['the guard'], 'who is recalled, and not who recalls'],
  ['Judge Hester Blake spoke for an hour. “You had the meter,” she went on. “You had the time.”',
    ['Hester Blake', 'Hester Blake'], '"went on" behind the words'],
  ['Malachy Geogan, 74, a retired mason, looks up. We meet a teenager with a bicycle at the gate.\n\n“Two years,” ' +
    'Geogan tells him.\n\nThe boy considers the wall. “That’s all you need,” he says.',
    ['Malachy Geogan', 'a teenager with a bicycle at the gate'], '"the boy" is not the man of 74'],
])('%#: %s', (text, expected) => {
  expect(speakersIn(text)).toEqual(expected);
});

const LABELS = [
  'Farida Lowe and Kat Wilm run the last ferry. We met them on the slip.',
  'FL: I said it at once, “The boat comes first,” and it does.',
  'KW: The harbour master wrote to us. She said: “Sell it.” I told her, “Never.”',
  'FL: My mother rowed it. People called her mad.',
  'KW: And wet.',
  'FL: She never minded.',
  'KW: I would.',
].join('\n\n');

it('whose surname opens the answer; "she" is nobody who answers', () => {
  const text = LABELS.replaceAll('FL:', 'Lowe:').replaceAll('KW:', 'Wilm:');
  expect(speakersIn(text)).toEqual(['Farida Lowe', null, 'Kat Wilm']);
});

it.each<[text: string, expected: (string | null)[], why: string]>([
  [LABELS, ['Farida Lowe', null, 'Kat Wilm'], 'whose initials open the answer; "she" is nobody who answers'],
  ['By Ann Lowe, sheep farmer\n\nI have kept ewes for 20 years. I said to the vet on the very first day, “Count them.”',
    ['Ann Lowe'], 'the writer’s "I" is whose byline opens the page'],
  ['I have kept ewes for 20 years. I said to the vet on the very first day, “Count them.”', [null], 'and else nobody’s'],
  ['Ada Marsh runs the bar. A sign above the till says “No credit.”', ['A sign above the till'], 'a sign, with where it hangs'],
  ['Ada Marsh waits on the platform. The barman passes on an announcement from the guard: “Ten minutes.”', ['the guard'],
    'not who passes it on'],
])('%#: %s', (text, expected) => {
  expect(speakersIn(text)).toEqual(expected);
});
