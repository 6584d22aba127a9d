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
  {
    why: 'what he is known for means him; the team’s second man speaks, not the neighbour whose name tells that he is one',
    text: 'Nikola Petrov was in fine form after his defeat by Juan Ruiz.\n\nEver the class act, the seven-time Wimbledon ' +
      'winner showered compliments on Ruiz.\n\n“Good afternoon to everyone,” he joked.\n\n“I thought I’d have trouble ' +
      'with you only on clay,” added the seven-time champion.',
    quotes: [{ says: 'Good afternoon to everyone,', by: 'Nikola Petrov' },
      { says: 'I thought I’d have trouble with you only on clay,', by: 'Nikola Petrov', unsure: true }],
  },
  {
    why: 'the last who spoke, of a gender that his name does not tell',
    text: 'Local resident Ben Bold said: “It means a lot to the community.”\n\nJordan Searle from the removal team said ' +
      'they were never going to remove it. He said the policy was to leave murals.\n\n“We didn’t know that this was the ' +
      'famous one,” he said.',
    quotes: [{ says: 'It means a lot to the community.', by: 'Ben Bold' },
      { says: 'We didn’t know that this was the famous one,', by: 'Jordan Searle' }],
  },
  {
    why: 'a paper quoted him; one shouted, another admitted',
    text: '“If we could turn back the clock, we would,” the Daily News quoted Garry Cole, the co-owner of the house, as ' +
      'saying. Onlookers watched, with one shouting it was “being stolen from the town” whilst another admitted they ' +
      'were “sad to see it go”.',
    quotes: [{ says: 'If we could turn back the clock, we would,', by: 'Garry Cole' },
      { says: 'being stolen from the town', by: 'one', unsure: true },
      { says: 'sad to see it go', by: 'another', unsure: true }],
  },
  {
    why: 'two single marks close; a family and an academy are no “he”',
    text: 'Ann Moore died on Monday at 88.\n\n"It is with sadness that we share that our mother passed away,\'\' her ' +
      'family said. "She was devoted to her friends."\n\nThe Swedish academy noted her as an author of vision. She was ' +
      'honored with the medal by President Brian Obey in 2012. He shared a tribute to her on Facebook, saying, "Her ' +
      'writing was a challenge."',
    quotes: [{ says: 'It is with sadness that we share that our mother passed away,', by: 'her family' },
      { says: 'She was devoted to her friends.', by: 'her family', unsure: true },
      { says: 'Her writing was a challenge.', by: 'Brian Obey', unsure: true }],
  },
  {
    why: 'no dateline and no man: the organiser is a body; the climber is he',
    text: 'KATHMANDU, May 27, 2025 (BSS) - A climber reached the peak for a record 31st time on Tuesday.\n\n' +
      '"Congratulations to the legendary Kami Dorje," expedition organiser Eight Peak Treks said.\n\n"Kami Dorje needs ' +
      'no introduction," it added.\n\nDorje first stood there in 1994. He said that he was "just working".\n\n"I am ' +
      'glad for the record," he told AFP.',
    quotes: [{ says: 'Congratulations to the legendary Kami Dorje,', by: 'Eight Peak Treks' },
      { says: 'Kami Dorje needs no introduction,', by: 'Eight Peak Treks', unsure: true },
      { says: 'just working', by: 'Kami Dorje', unsure: true }, { says: 'I am glad for the record,', by: 'Kami Dorje' }],
  },
  {
    why: 'capitals that open a story; what no mark closes is said by whoever goes on; a storm is nobody',
    text: 'NEW ZEALAND STAR Ruby Tane led thousands in song after a team hailed by coach Wayne Smart had won.\n\n' +
      'The winger began her interview running high on emotion.\n\n“How was it, New Zealand? How was it?\n\n“I’m so ' +
      'proud,” said Tane.\n\nBefore the match, Hurricane Irene had hit the coast. “We got ready when Hurricane Sandy ' +
      'arrived,” Jaqui Lorne says. At this point, the town was losing steam. “All the plans were useless,” she says.',
    quotes: [{ says: 'How was it, New Zealand? How was it?', by: 'Ruby Tane' }, { says: 'I’m so proud,', by: 'Ruby Tane' },
      { says: 'We got ready when Hurricane Sandy arrived,', by: 'Jaqui Lorne' },
      { says: 'All the plans were useless,', by: 'Jaqui Lorne' }],
  },
  {
    why: 'no title in the midst of a name; a first minister is a politician; whoever stands before a relative clause',
    text: 'Mr Chan Hon Meng, 51, was back at work on Friday. He told the Straits Mail he has no plans, but “you never know ' +
      'what can happen”.\n\nNicola Sturrock, the First Minister of Scotland, called it “such good news”.\n\n“It is ' +
      'impossible to overstate,” the politician tweeted.\n\nOne fan who reached the gate at 4 am told the agency: “They ' +
      'still had all the rubbish there.”',
    quotes: [{ says: 'you never know what can happen', by: 'Chan Hon Meng' },
      { says: 'such good news', by: 'Nicola Sturrock' },
      { says: 'It is impossible to overstate,', by: 'Nicola Sturrock', unsure: true },
      { says: 'They still had all the rubbish there.', by: 'One fan', unsure: true }],
  },
];
