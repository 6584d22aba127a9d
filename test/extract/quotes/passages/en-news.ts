/** English passages as courts, councils, parliaments and police are reported. */
import type { Passage } from './passage.ts';

export const EN_NEWS: readonly Passage[] = [
  {
    why: '“shot back”, “chimed in”: with the small word it is a verb of saying, and its subject is not who spoke before',
    text: 'Ferry boss Karen Holt lost a ship on Monday. “Sorry to hear it,” she wrote on the day.\n\n“Thanks a lot,” ' +
      'the rival’s official account shot back. “We know how that feels.”\n\n“We will help,” the harbour master chimed in.',
    quotes: [{ says: 'Sorry to hear it,', by: 'Karen Holt' },
      { says: 'Thanks a lot,', by: 'the rival’s official account', unsure: true },
      { says: 'We know how that feels.', by: 'the rival’s official account', unsure: true },
      { says: 'We will help,', by: 'the harbour master', unsure: true }],
  },
  {
    why: 'a title and a name that another bears in the middle bring in somebody new; the short form of a state is nobody',
    text: 'Among those held was kite club president Sheikh Karim. Police chief Tariq Karim Dogar said it would go on. ' +
      '“We have set up committees,” Dogar said. A guide at the fort in Hawley, Calif., said: “It never ends.”',
    quotes: [{ says: 'We have set up committees,', by: 'Tariq Karim Dogar', role: 'Police chief' },
      { says: 'It never ends.', by: 'A guide at the fort in Hawley', unsure: true }],
  },
  {
    why: 'a judge who was brought in as Justice',
    text: 'A man was sent to prison for three years. Justice Karen Holt said he should be treated there. “The court must ' +
      'protect children,” the judge said. He was led away.',
    quotes: [{ says: 'The court must protect children,', by: 'Karen Holt' }],
  },
  {
    why: 'an office by its letters is no part of the name, and the council is the body with that noun',
    text: 'A letter to Sinn Féin TD Anne Kelleher told a family to look elsewhere. It came from Fingal County Council. ' +
      '“There is no room left,” the council said. Fine Gael TD Brian Moore asked for a reply. “It is not good enough,” ' +
      'he said.',
    quotes: [{ says: 'There is no room left,', by: 'Fingal County Council', unsure: true },
      { says: 'It is not good enough,', by: 'Brian Moore', role: 'Fine Gael TD' }],
  },
  {
    why: 'a party, what somebody speaks on for it, and the name; “responded by” is no passive',
    text: 'Social Democrats housing spokesman Tom Hardy responded by saying: “This is a disgrace.” The vote is on Friday.',
    quotes: [{ says: 'This is a disgrace.', by: 'Tom Hardy' }],
  },
  {
    why: 'no comma closes whose she is',
    text: 'Sergeant Amy Boyd, with the Cole County Sheriff’s Office explains, “A woman called us at noon.” Roads were shut.',
    quotes: [{ says: 'A woman called us at noon.', by: 'Amy Boyd' }],
  },
  {
    why: 'who is asked about in a question',
    text: 'It has been ten days since the shooting of a Harlan County deputy. Our reporter met Sheriff Roy Pickett on ' +
      'Monday. “This is not television,” said Sheriff Pickett.\n\nDoes the sheriff believe that his deputy was shot by ' +
      'someone else?\n\n“I believe we will find out,” he replied.',
    quotes: [{ says: 'This is not television,', by: 'Roy Pickett' }, { says: 'I believe we will find out,', by: 'Roy Pickett' }],
  },
  {
    why: 'three words of the lead that a tag gives to somebody further down',
    text: 'Mayor Jane Cole has been urged to take back remarks that have been branded “cruel and careless”.\n\nOpposition ' +
      'councillor Dev Shah spoke at a meeting on Tuesday.\n\n“Her remarks are cruel and careless, and she knows it,” he said.',
    quotes: [{ says: 'cruel and careless', by: 'Dev Shah' },
      { says: 'Her remarks are cruel and careless, and she knows it,', by: 'Dev Shah' }],
  },
  {
    why: 'a paragraph that no mark closes goes on, and the tag stands at the end',
    text: 'Nobody at the port expected the news on Monday.\n\n“The idea that the port can simply be moved is wrong.\n\n“I ' +
      'would advise the minister to visit us first,” said harbour master Glen Foley.\n\nFoley has worked there for years.',
    quotes: [{ says: 'The idea that the port can simply be moved is wrong.', by: 'Glen Foley' },
      { says: 'I would advise the minister to visit us first,', by: 'Glen Foley' }],
  },
  {
    why: 'who answers the words of another',
    text: 'Member Jit Pathak said the lunches cost too much. Reacting to Mr Pathak’s statement, Chief Minister Arun Chauhan ' +
      'had said, “You are misleading the House.” The debate went on.',
    quotes: [{ says: 'You are misleading the House.', by: 'Arun Chauhan' }],
  },
  {
    why: 'of two men between whom a talk was held each has his own office',
    text: 'Chief Minister Arun Rao denies it. The tape is said to hold a talk between the Chief Minister and local party ' +
      'leader Vikram Joshi. “We must not lose,” the chief minister is heard telling Joshi.',
    quotes: [{ says: 'We must not lose,', by: 'Arun Rao', unsure: true }],
  },
  {
    why: 'the official who was brought in with his office',
    text: 'Luis Moreno, coordinator of the Civil Protection agency, told reporters that rescuers would go on. “We dig by ' +
      'hand,” Moreno said.\n\nAsked how long it would last, the official responded, “We have agreed to another day.”',
    quotes: [{ says: 'We dig by hand,', by: 'Luis Moreno' }, { says: 'We have agreed to another day.', by: 'Luis Moreno' }],
  },
  {
    why: 'a county whose sheriff was named without it before',
    text: 'Santa Barbara Sheriff’s deputies dug for two days. “We found nobody,” Santa Barbara County Sheriff Bill Braun ' +
      'said on Thursday. Rain is expected.',
    quotes: [{ says: 'We found nobody,', by: 'Bill Braun', role: 'Santa Barbara County Sheriff' }],
  },
  {
    why: 'a continent in what a body’s branch said is not the branch',
    text: 'Wim Dorn, the town mayor, was told at noon. In a statement issued in Frankfurt, Ford Europe said that the plan ' +
      'will “help to cut the load in western Europe for years”.',
    quotes: [{ says: 'help to cut the load in western Europe for years', by: 'Ford Europe' }],
  },
  {
    why: 'three everyday words that recur are no pull quote',
    text: '“We are going to start the debate tonight,” press secretary Sara Hook said. Majority Leader Ken Marthy told CNN ' +
      'that members hope to vote on Friday. He said they will “start the debate” in the morning.',
    quotes: [{ says: 'We are going to start the debate tonight,', by: 'Sara Hook' },
      { says: 'start the debate', by: 'Ken Marthy', unsure: true }],
  },
  {
    why: 'the man who stands beside a magistrate in one sentence is not he',
    text: 'As Magistrate Robert Cook read the charges against the man, Mr Cook asked him if he understood.\n\n“I’m not ' +
      'your buddy,” Mr Cook responded.\n\n“Sorry mate,” the man replied.',
    quotes: [{ says: 'I’m not your buddy,', by: 'Robert Cook' }, { says: 'Sorry mate,', by: 'the man', unsure: true }],
  },
  {
    why: 'the prime minister is not who said “except for the prime minister”',
    text: 'Sir Keir Storm said that all had apologised for the row, except for the prime minister.\n\nHe called it “a ' +
      'disgrace for us all”.\n\nThe prime minister accused him of “trying to prosecute others”.',
    quotes: [{ says: 'a disgrace for us all', by: 'Keir Storm' },
      { says: 'trying to prosecute others', by: 'the prime minister', unsure: true }],
  },
  {
    why: 'two ministers, and where one of them was',
    text: 'Members shouted while pointing at the prime minister in the Commons.\n\nNadia Zahir spoke to a reporter. The ' +
      'cabinet minister said: “They were overexcited.”',
    quotes: [{ says: 'They were overexcited.', by: 'Nadia Zahir', unsure: true }],
  },
  {
    why: 'an office written large behind a party whose last word is a given name too',
    text: 'Fine Gael Councillor Derry Canty said speed is a concern. “There have been so many calls,” he said. Sinn Féin ' +
      'Councillor Eolan Ryng told The Echo: “Many residents have raised it.”',
    quotes: [{ says: 'There have been so many calls,', by: 'Derry Canty', role: 'Fine Gael Councillor' },
      { says: 'Many residents have raised it.', by: 'Eolan Ryng', role: 'Sinn Féin Councillor' }],
  },
  {
    why: 'what a council is asked to call on another for',
    text: 'Independent councillor Frank O’Flynn requested that Cork County Council call on the Minister for Transport to ' +
      'make the law “more effective and fair to all”. It was passed.',
    quotes: [{ says: 'more effective and fair to all', by: 'Frank O’Flynn' }],
  },
  {
    why: 'a name, an age, an office and a body with its letters, and no comma before the verb',
    text: '“This is a clear case,” Nelson Chamissa, 45, the head of the leading opposition party, the Citizens Coalition ' +
      'for Change (CCC) told a press conference in Harare.',
    quotes: [{ says: 'This is a clear case,', by: 'Nelson Chamissa' }],
  },
  {
    why: 'whoever is dismissed for calling names called them',
    text: 'The club sacked its manager Paul Gray for calling fans “a bunch of clowns”. Anna Reed apologised for calling him ' +
      '“a man without a heart”. The match is on Sunday.',
    quotes: [{ says: 'a bunch of clowns', by: 'Paul Gray' }, { says: 'a man without a heart', by: 'Anna Reed' }],
  },
  {
    why: 'a road is not who complains of it',
    text: 'Motorists caught in queues around Skehard Rd, the Well Rd and Boreen Rd vented their anger, describing the plan ' +
      'as “a disaster for the town”.',
    quotes: [{ says: 'a disaster for the town', by: 'Motorists', unsure: true }],
  },
  {
    why: 'a secretary for a field, whose name no list has; a Welsh particle',
    text: 'Cabinet Secretary for Health Eluned Moran accused members of “political point scoring”. Plaid Cymru’s Mabon ap ' +
      'Gwyndor said people have been “crying out for help”.',
    quotes: [{ says: 'political point scoring', by: 'Eluned Moran', unsure: true },
      { says: 'crying out for help', by: 'Mabon ap Gwyndor' }],
  },
  {
    why: 'the senator is Sen. Bloom, whatever else he is called',
    text: 'Subcommittee chair Sen. Richard Bloom told of John Barrow, a mechanic who spoke out. “After Barrow raised his ' +
      'concerns, he was called 19 times,” the senator continued.',
    quotes: [{ says: 'After Barrow raised his concerns, he was called 19 times,', by: 'Richard Bloom' }],
  },
  {
    why: 'the Majority Leader is not the president',
    text: 'Leaders joined President William Rutto on Sunday. Ichung’wah warned of arrests.\n\n“We won the vote,” the ' +
      'Majority Leader said.',
    quotes: [{ says: 'We won the vote,', by: 'the Majority Leader', unsure: true }],
  },
  {
    why: 'he is the subject of what a station reports, and not who was quoted before',
    text: 'Democratic Sen. Richard Bloom called it a “moment of truth for all”. He sat down.\n\nCNN reports that before his ' +
      'opening remarks, Calhoun turned to face the families. “I would like to apologize,” he said.',
    quotes: [{ says: 'moment of truth for all', by: 'Richard Bloom' },
      { says: 'I would like to apologize,', by: 'Calhoun', unsure: true }],
  },
];
