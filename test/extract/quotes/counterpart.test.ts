/** Whom "her shadow", "his brother", "the president" mean, where two are told of together. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

const LAST = (text: string): string | null => lastSpeaker(text);

describe('of two who are told of together "her shadow" is the other', () => {
  it.each([
    ['Farm minister Odile Marchant and her shadow, Barry Crewe, clashed. “It is full,” said Ms Marchant. Mr Crewe rose. ' +
      '“It is tied up,” he said.\n\n“For repairs,” his opposite number called out.', 'Odile Marchant'],
    ['Energy minister Joan Abery and her shadow, Ines Vidal, met on air. “It works,” said Ms Vidal. Ms Abery said it did ' +
      'not. “We have looked,” she insisted.\n\n“Then why not say so?” her shadow shot back.', 'Ines Vidal'],
    ['Radio hosts Mark Tilney and Joan Abery are to part. “She talks over me,” said Tilney. Abery smiled. “He leaves ' +
      'gaps,” she said.\n\n“I call them pauses,” her co-host said.', 'Mark Tilney'],
    ['Brothers Sean and Colm Devitt do not speak. “It was mine,” says Sean. Colm disagrees. “It was Dad’s,” he ' +
      'says.\n\n“Dad gave it to me,” his brother insists.', 'Sean'],
    ['Harold and Beryl Minns of Truro have been married for 60 years. “She can cook,” says Harold. Beryl laughs. “He ' +
      'can’t,” she says.\n\n“I do the eggs,” her husband replies.', 'Harold'],
    ['Energy minister Karl Vos and farm minister Piet Roos are split over the dam. “Build it,” Mr Vos said. His ' +
      'colleague was wary. “And where would it go?” he asked.', 'Piet Roos'],
    ['Chef Rob Kane and his business partner, Ines Vidal, fell out. “He burns things,” said Vidal. Kane did not argue. ' +
      '“I char them,” he said.\n\n“He chars the bill,” his partner said.', 'Ines Vidal'],
  ])('%s', (text, speaker) => expect(LAST(text)).toBe(speaker));

  it.each([
    ['a wife of nobody told of', 'Climber Piotr Lis was found by guide Anna Moser. “I saw his glove,” said Moser. Lis was ' +
      'in bed. “I saw nothing,” he said.\n\n“He never looks,” his wife said.'],
    ['two of other surnames are no couple', 'Author Clare Dunne and editor Hugh Lamb were there. “I wrote it,” said ' +
      'Dunne. Lamb clapped. “I cut it,” he said.\n\n“She wrote it at sea,” her husband said.'],
    ['three hosts', 'Hosts Mia Dale, Ron Bloor and Kit Penn argued. “Stop it,” said Dale. Bloor went on. “Never,” he ' +
      'said.\n\n“Please, the pair of you,” his co-host said.'],
    ['no partner told of', 'Farmer Gerd Holm and vet Lars Brink came. “I will not,” Holm said. “He can paddle,” said ' +
      'Brink.\n\n“They are children,” his partner said.'],
  ])('%s: nobody by name', (_, text) => expect(LAST(text)).not.toMatch(/^[A-Z]\w+ [A-Z]/));
});

describe('"the president" is whoever follows a former one', () => {
  it.each([
    ['Former chancellor Ian Moss attacked his successor, Ed Thrale, on Tuesday. “He has no plan,” the former chancellor ' +
      'said. The chancellor replied at once. “He left no money,” he said.', 'Ed Thrale'],
    ['Governor Rex Dolan has cancelled what his predecessor, Tom Vale, began. “It goes nowhere,” the governor said. The ' +
      'former governor was furious. “It goes to the hospital,” he said.', 'Tom Vale'],
    ['Former governor Rex Dolan went on trial. “I took nothing at all,” the governor told reporters.', 'Rex Dolan'],
  ])('%s', (text, speaker) => expect(LAST(text)).toBe(speaker));
});

it('the patient is no doctor, nor the defendant the judge', () => {
  expect(LAST('Dr Simon Wray was struck off on Monday. “He never looked up,” said the patient.')).not.toBe('Simon Wray');
  expect(LAST('Judge Carla Munt told Ed Rigg to go. “Thank you, I will,” said the defendant.')).not.toBe('Carla Munt');
});

it('an office before the name counts beside the role', () => expect(LAST('The panel heard the auditor, Paul Strand. The ' +
  'chairman, Senator Ida Nwosu, asked who signed. “I cannot recall,” Strand said.\n\n“Then you will read it,” the senator ' +
  'said.')).toBe('Ida Nwosu'));
