/** English passages as sport, culture and features have them: offices by another noun, others who pass words on. */
import type { Passage } from './passage.ts';

export const EN_CULTURE: readonly Passage[] = [
  {
    why: 'quoted by a paper: its words are the bowler’s',
    text: 'Ravi Menon took five wickets as Kerala beat Goa in Kochi. “The pitch helped me,” Menon was quoted as saying ' +
      'by Cricket Daily.\n\nCoach Sunil Rao praised him. “He has worked for this all year,” Rao was quoted by the ' +
      'Evening Standard as saying. “I never had any doubt,” he is reported to have said.',
    quotes: [{ says: 'The pitch helped me,', by: 'Ravi Menon' },
      { says: 'He has worked for this all year,', by: 'Sunil Rao' }, { says: 'I never had any doubt,', by: 'Sunil Rao' }],
  },
  {
    why: 'the Indian skipper is the India captain, the Welsh boss their coach',
    text: 'India captain Arjun Patel lauded Nikhil Shah’s hundred. “He stayed calm,” said Patel. “Hats off to Nikhil, ' +
      'that was special,” the Indian skipper added.\n\nHe had words for Wales, whose coach Gareth Pugh was not ' +
      'pleased.\n\n“We were robbed,” the Welsh boss said.',
    quotes: [{ says: 'He stayed calm,', by: 'Arjun Patel' },
      { says: 'Hats off to Nikhil, that was special,', by: 'Arjun Patel' },
      { says: 'We were robbed,', by: 'Gareth Pugh', unsure: true }],
  },
  {
    why: 'whose response it was; and “the day after” opens a clause',
    text: '“Me? I never read the papers,” was referee Sean Kelly’s first, tongue-in-cheek response when the matter came ' +
      'up.\n\nThe day after it was announced that Cork native Kelly would take charge of the final, Liam Burke hung up ' +
      'his whistle.\n\n“It was decided for me,” the Galway man wrote on Facebook.',
    quotes: [{ says: 'Me? I never read the papers,', by: 'Sean Kelly' },
      { says: 'It was decided for me,', by: 'Liam Burke', unsure: true }],
  },
  {
    why: 'a child without a name is not the woman beside her; nor is another whoever wrote before',
    text: 'Kathy Brown and her young granddaughter were waiting. In a quiet voice, the little girl gave her order: “A ' +
      'purple donut.”\n\n“Thanks for all the rolls, I have eaten my share,” one customer wrote on a card. “How will I ' +
      'get my sugar now? Enjoy your retirement,” another well-wished.',
    quotes: [{ says: 'A purple donut.', by: 'the little girl', unsure: true },
      { says: 'Thanks for all the rolls, I have eaten my share,', by: 'one customer', unsure: true },
      { says: 'How will I get my sugar now? Enjoy your retirement,', by: 'another', unsure: true }],
  },
  {
    why: 'an office without an article, and the nationality that is a paper’s name as well',
    text: 'Ravens coach Anton Gustafson says the fitness of Sue Carr will “go down to the wire”. Canadian coach Bea ' +
      'Preston said her side was ready.\n\n“We haven’t spoken about her,” Preston said.\n\nRavens coach says game is “a ' +
      'crossroads moment”\n\nThe Australian coach did not shy away from calling an early exit a failure. “I definitely ' +
      'think that’s fair to say,” he said.',
    quotes: [{ says: 'go down to the wire', by: 'Anton Gustafson' },
      { says: 'We haven’t spoken about her,', by: 'Bea Preston' },
      { says: 'a crossroads moment', by: 'Anton Gustafson', unsure: true },
      { says: 'I definitely think that’s fair to say,', by: 'Anton Gustafson', unsure: true }],
  },
  {
    why: 'one sentence around its tag',
    text: 'Bandmates of the late Charlie Moss met in Leeds. “Charlie was a rock,” said Paul Marsh, “and a fantastic ' +
      'drummer. Steady as they come.”',
    quotes: [{ says: 'Charlie was a rock,', by: 'Paul Marsh' },
      { says: 'and a fantastic drummer. Steady as they come.', by: 'Paul Marsh' }],
  },
];
