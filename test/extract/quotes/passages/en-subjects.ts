/** Subjects that stand elsewhere than right before their verb, and who else they are. Written for these tests. */
import type { Passage } from './passage.ts';

export const EN_SUBJECTS: readonly Passage[] = [
  {
    why: 'who leads a panel is not who found it',
    text: 'The ferry sank in May. A one-man commission headed by retired judge Arun Mehta found that life jackets were ' +
      '“locked in a cupboard on shore”. A panel chaired by Sir Colin Bright concluded that the crew were “exhausted ' +
      'and untrained”. The owners have appealed.',
    quotes: [{ says: 'locked in a cupboard on shore', by: 'A one-man commission' },
      { says: 'exhausted and untrained', by: 'A panel' }],
  },
  {
    why: 'two of five are not the five',
    text: 'The board of five commissioners met on Monday. Two of the five commissioners said the price was “beyond ' +
      'reason”. Two of the jurors told reporters the verdict was “the only one possible”. The hall was full.',
    quotes: [{ says: 'beyond reason', by: 'Two of the five commissioners' },
      { says: 'the only one possible', by: 'Two of the jurors' }],
  },
  {
    why: 'a councillor by "Cr", and the mayor who is one',
    text: 'Mayor Bev Strand said she had put it out of her mind. “You can\'t, of course,” Cr Strand told the chamber. ' +
      '“But I\'ve read every page.” Cr Wayne Tully voted against. “Seagrass doesn\'t pay a wage,” Cr Tully said.',
    quotes: [{ says: "You can't, of course,", by: 'Bev Strand' }, { says: "But I've read every page.", by: 'Bev Strand' },
      { says: "Seagrass doesn't pay a wage,", by: 'Wayne Tully' }],
  },
  {
    why: 'an age in brackets parts a name from what its bearer is, and stands behind its verb',
    text: 'Thirty people waited on trolleys on Friday. Among them was Thomas Loftus (79), a retired plumber from Kells, ' +
      'who had been there since Wednesday. “I have no complaint about the nurses,” he told the paper. The ward is full.',
    quotes: [{ says: 'I have no complaint about the nurses,', by: 'Thomas Loftus', unsure: true }],
  },
  {
    why: 'an office in small letters between the noun for kin and the name',
    text: 'Wayne Dutton spoke for the marina. “I\'ve got nothing against seagrass,” he said.\n\nHis former wife, deputy ' +
      'mayor Jan Pickering, who sits at the other end of the table, voted with the majority.\n\n“For once we agree ' +
      'that the town needs work,” she said, to applause. “It doesn\'t need this.”',
    quotes: [{ says: "I've got nothing against seagrass,", by: 'Wayne Dutton' },
      { says: 'For once we agree that the town needs work,', by: 'Jan Pickering' },
      { says: "It doesn't need this.", by: 'Jan Pickering' }],
  },
  {
    why: 'a clause brings in a driver who is not the engineer before',
    text: 'Graham Petworth, a retired engineer, had written to the council twice. Asked why nothing was done, Mr ' +
      'Petworth replied: “Money, ma\'am.”\n\nThe lorry driver, who was not prosecuted and cannot be named, gave evidence ' +
      'from behind a screen. He had checked his mirrors twice, he said, and had seen nobody. “I have gone over it every ' +
      'night since.”',
    quotes: [{ says: "Money, ma'am.", by: 'Graham Petworth' },
      { says: 'I have gone over it every night since.', by: 'The lorry driver', unsure: true }],
  },
  {
    why: 'a rank is an officer',
    text: 'PC Owen Tranter, the collision investigator, agreed that the cyclist had been hidden by the pillar of the ' +
      'cab. The rider had working lights. There was, the officer said, “nothing more he could have done”. The inquest ' +
      'goes on.',
    quotes: [{ says: 'nothing more he could have done', by: 'Owen Tranter' }],
  },
  {
    why: 'the chief is who is one, not the one who is looked for',
    text: 'Thomas Jarvis, the police chief of Ferndale, resigned on Wednesday. The city will look for a new chief. Asked ' +
      'about the report on Friday, the chief said he would “take action as necessary”. The report is long.',
    quotes: [{ says: 'take action as necessary', by: 'Thomas Jarvis' }],
  },
  {
    why: 'the name behind its noun, not the body that the noun is beside',
    text: 'Some 150 people toured the gardens on Thursday, according to Vatican paper L\'Osservatore Romano. “The poor ' +
      'will also enjoy the frescoes,” the paper wrote. The visit took an hour.',
    quotes: [{ says: 'The poor will also enjoy the frescoes,', by: "L'Osservatore Romano", unsure: true }],
  },
  {
    why: 'a flight is no airline',
    text: 'Northwind Airlines recommends that travelers see a doctor first. Northwind Airlines Flight 214 landed in Reno ' +
      'with a baby more than it took off with. “We are glad that all are well,” Northwind said.',
    quotes: [{ says: 'We are glad that all are well,', by: 'Northwind Airlines' }],
  },
  {
    why: 'an airline is no "he"',
    text: 'Lufthansa said on Tuesday that the co-pilot had told its school of an illness. He had a “previous episode of ' +
      'severe depression,” the airline said. The papers are with the prosecutors.',
    quotes: [{ says: 'previous episode of severe depression,', by: 'Lufthansa', unsure: true }],
  },
  {
    why: 'a participle that opens the sentence has the subject behind the comma',
    text: 'The ferry sank in May and its owners have not paid. Calling the delay “shameful”, Justice Rani Venkat set a ' +
      'date in June. The owners were not in court.',
    quotes: [{ says: 'shameful', by: 'Rani Venkat', unsure: true }],
  },
  {
    why: 'what stands behind a tag that ends its sentence goes on, whoever it is',
    text: 'The river rose by two metres overnight. “It came faster than in 1987,” said Joan Marrow, who keeps sheep at ' +
      'Low End.\n\nA neighbour lost more. “All of it is gone,” the neighbour said. “I will not start again.”',
    quotes: [{ says: 'It came faster than in 1987,', by: 'Joan Marrow' },
      { says: 'All of it is gone,', by: 'A neighbour' }, { says: 'I will not start again.', by: 'A neighbour' }],
  },
  {
    why: 'a cooperative of somewhere',
    text: 'Others worried about bills. A letter from the Rural Power Cooperative of East Marlow, read aloud by the clerk, ' +
      'said “existing members should not carry that cost.” It has taken no position.',
    quotes: [{ says: 'existing members should not carry that cost.', by: 'Rural Power Cooperative of East Marlow' }],
  },
  {
    why: 'who wrote a study has a science as well',
    text: 'Sea urchins can hear, a study says. “They moved towards it,” said lead author Mina Okafor. They now want to ' +
      'try jazz. “It is a serious question,” the biologist said. The study is short.',
    quotes: [{ says: 'They moved towards it,', by: 'Mina Okafor' },
      { says: 'It is a serious question,', by: 'Mina Okafor', unsure: true }],
  },
  {
    why: 'a crowd that roars is not who spoke before',
    text: 'Residents packed the hall. “I hear you,” council leader Jo Finn said. “Let me finish.”\n\n“No!” the crowd ' +
      'roared. The meeting went on.',
    quotes: [{ says: 'I hear you,', by: 'Jo Finn' }, { says: 'Let me finish.', by: 'Jo Finn' },
      { says: 'No!', by: 'the crowd', unsure: true }],
  },
  {
    why: 'a firm is no agency',
    text: 'Saltline is recalling 40,000 jars of honey, the Food Agency said. Tests had found glass in two. “We apologise ' +
      'to everyone affected,” the firm said in a statement. The jars were sold in May.',
    quotes: [{ says: 'We apologise to everyone affected,', by: 'the firm', unsure: true }],
  },
];
