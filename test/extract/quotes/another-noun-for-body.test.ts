/** "the broadcaster", "the tech giant": the body that acts in the sentence before, told by what it is. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['ITV has suspended Peter Moss, who hosts a quiz, over “a row in a lift”, the broadcaster said.', 'ITV'],
  ['The BBC has dropped the quiz. “It had run its course,” the broadcaster said.', 'BBC'],
  ['ITV has dropped the quiz. “It had run its course,” the channel said.', 'ITV'],
  ['Netflix has dropped the quiz. “It had run its course,” the streaming service said.', 'Netflix'],
  ['Pfizer has recalled two pills. “There is no risk,” the drugmaker said.', 'Pfizer'],
  ['Tesco is to close nine shops. “It is a hard day,” the supermarket giant said.', 'Tesco'],
  ['Barclays is to close nine branches. “It is a hard day,” the lender said.', 'Barclays'],
  ['Apple has won the case. “It is a good day,” the phone maker said.', 'Apple'],
  ['Acme Motors cut jobs. “It is a hard day,” the Swedish carmaker said.', 'Acme Motors'],
  ['The Woodland Trust hit back. “It is a hard day,” the conservation charity said.', 'Woodland Trust'],
  ['Leeds United hit back. “It is a hard day,” the football club said.', 'Leeds United'],
  ['The Chicago Bulls hit back. “It is a hard day,” the basketball team said.', 'Chicago Bulls'],
  ['Human Rights Watch hit back. “It is a hard day,” the rights group said.', 'Human Rights Watch'],
  ['The Liberty Alliance hit back. “It is a hard day,” the campaign group said.', 'Liberty Alliance'],
  ['Hamas hit back. “It is a hard day,” the militant group said.', 'Hamas'],
  ['Maersk hit back. “It is a hard day,” the shipping group said.', 'Maersk'],
  ['The Liberal Democrats hit back. “It is a hard day,” the opposition party said.', 'Liberal Democrats'],
  ['The Advertising Standards Authority hit back. “It is a hard day,” the advertising watchdog said.',
    'Advertising Standards Authority'],
  ['Teachers Union called a strike. “It is a hard day,” the teaching union said.', 'Teachers Union'],
  ['Amnesty International condemned the law. “It is cruel,” the rights group said.', 'Amnesty International'],
])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

it.each<[text: string, other: string, why: string]>([
  ['Peter Moss has left the BBC. “I had a good run,” the broadcaster said.', 'BBC', 'he may be one'],
  ['Anna Moss has left Netflix. “She was a star,” the streaming service said.', 'Anna Moss', 'a person'],
  ['Moss has sued over the crash. “We are sorry,” the carmaker said.', 'Moss', 'one of no known kind'],
  ['NASA has launched a probe. “It went well,” the European agency said.', 'NASA', 'of elsewhere'],
  ['Apple has won the case. “It is a bad day,” the rival phone maker said.', 'Apple', 'the other'],
  ['Acme Bank fired Anna Moss. “It is a bad day,” the staff union said.', 'Acme Bank', 'a union beside it'],
  ['Acme Bank fired Anna Moss. “It is a bad day,” the union said.', 'Acme Bank', 'no union by its name'],
  ['Acme Bank fired Anna Moss. “It is a bad day,” the local newspaper said.', 'Acme Bank', 'a paper beside it'],
  ['Acme Motors cut jobs. “It is a bad day,” the charity said.', 'Acme Motors', 'no charity by its name'],
  ['Barclays cut jobs. “It is a bad day,” the consumer group said.', 'Barclays', 'a group beside it'],
  ['The Food Agency shut a school. “It is a bad day,” the parents group said.', 'Food Agency', 'a group beside it'],
  ['Harvard University fired Anna Moss. “It is a bad day,” the student newspaper said.', 'Harvard University',
    'a paper beside it'],
  ['Volmo said profits fell. It named Acme Foods as a rival. “It is a good day,” the smaller firm said.', 'Acme Foods',
    'smaller than another'],
  ['Volmo said profits fell. It named Acme Foods as a rival. “It is a good day,” the firm said.', 'Acme Foods',
    'what the other one names'],
  ['Amnesty International sued Shell. “It is a bad day,” the oil firm said.', 'Amnesty International', 'one of two'],
])('not: %s', (text, other) => expect(lastSpeaker(text)).not.toBe(other));
