/** English passages about whom a pronoun means: whom the sentence before is about, names, reports or tells to be another. */
import type { Passage } from './passage.ts';

export const EN_LINKS: readonly Passage[] = [
  {
    why: 'whom others report on, with and without "that"',
    text: '“Gladly would we do it here,” Hale Farrow stated, speaking of the raid. Prosecutors said Jonas Farrow rang the ' +
      'harbour to arrange a boat. “First on my list is the lighthouse,” he stated. The trial goes on.',
    quotes: [{ says: 'Gladly would we do it here,', by: 'Hale Farrow' },
      { says: 'First on my list is the lighthouse,', by: 'Jonas Farrow' }],
  },
  {
    why: 'a noun that its verb gives a name to',
    text: '“The case is thin,” Dalton Reeve said. The first witness at the trial was harbour head Gavin Pillay, who ran ' +
      'the pier for years. He said the clerk had been “a person of interest” long before July. The trial goes on.',
    quotes: [{ says: 'The case is thin,', by: 'Dalton Reeve' }, { says: 'a person of interest', by: 'Gavin Pillay' }],
  },
  {
    why: 'an office and its name, one comma between',
    text: '“My shop is bright,” Jeremy Mbele said. Before the works, the Lindor municipal director, Jomar Satura says, ' +
      'there were four lamps on the square. “At the end of each month the bill was high,” he adds. The works go on.',
    quotes: [{ says: 'My shop is bright,', by: 'Jeremy Mbele' },
      { says: 'At the end of each month the bill was high,', by: 'Jomar Satura' }],
  },
  {
    why: 'a state and a party before a name',
    text: '“This is bad for all of us,” James Rook said at the hearing. Kentucky Republican Rand Poole plainly tied the ' +
      'bid to older quarrels. “They make laws that are not theirs to make,” he charged, noting that he had signed a ' +
      'letter. The hearing goes on.',
    quotes: [{ says: 'This is bad for all of us,', by: 'James Rook' },
      { says: 'They make laws that are not theirs to make,', by: 'Rand Poole' }],
  },
  {
    why: 'one who speaks for others, of no gender told',
    text: 'The road was closed. A spokesperson for Larkfield Council said: “We will mend it soon.” They added: “It will ' +
      'take a week or two.” A bus runs.',
    quotes: [{ says: 'We will mend it soon.', by: 'A spokesperson for Larkfield Council' },
      { says: 'It will take a week or two.', by: 'A spokesperson for Larkfield Council' }],
  },
  {
    why: 'a source told a paper, which says nothing itself',
    text: 'Shops may give away paper bags, a source at the ministry told the Larne Post. “The point is to use them ' +
      'again,” they said. Bags cost a penny.',
    quotes: [{ says: 'The point is to use them again,', by: 'a source at the ministry', unsure: true }],
  },
  {
    why: 'the police came since',
    text: 'A resident, who did not want to be named, saw the smoke. Police were called. “We found nothing in the house,” ' +
      'they said. The house stood empty.',
    quotes: [{ says: 'We found nothing in the house,', by: 'Police', unsure: true }],
  },
  {
    why: '", he said," breaks what somebody else is told of',
    text: '“It is cold in here,” Carl Penn said. A friend, he said, had called it “the coldest hall in town”. The hall ' +
      'is old.',
    quotes: [{ says: 'It is cold in here,', by: 'Carl Penn' },
      { says: 'the coldest hall in town', by: 'A friend', unsure: true }],
  },
  {
    why: 'a given name of either gender, whose pronoun tells which',
    text: '“It was a crime against us,” Ivan Pillay said. Dali Mpondo, for the defence, took a cold view and said that ' +
      'nobody was hurt. He said the state had “drawn a blank everywhere”. The trial goes on.',
    quotes: [{ says: 'It was a crime against us,', by: 'Ivan Pillay' },
      { says: 'drawn a blank everywhere', by: 'Dali Mpondo' }],
  },
  {
    why: 'a given name of one gender, whose pronoun means another',
    text: '“It was a crime against us,” Ivan Pillay said. Sarah Mpondo, for the defence, took a cold view and said that ' +
      'nobody was hurt. He said the state had “drawn a blank everywhere”. The trial goes on.',
    quotes: [{ says: 'It was a crime against us,', by: 'Ivan Pillay' },
      { says: 'drawn a blank everywhere', by: 'Ivan Pillay', unsure: true }],
  },
  {
    why: 'what people go by on platforms, and "they" for one of them',
    text: 'The hare7moon Reddit account is three years old. In May, hare7moon wrote: “I have had enough of boats.” The ' +
      'following month they posted: “Help me, I have no money left.” “The harbour is too small,” Reddit user q3k3 ' +
      'wrote. The account was closed.',
    quotes: [{ says: 'I have had enough of boats.', by: 'hare7moon', unsure: true },
      { says: 'Help me, I have no money left.', by: 'hare7moon', unsure: true },
      { says: 'The harbour is too small,', by: 'q3k3', unsure: true }],
  },
];
