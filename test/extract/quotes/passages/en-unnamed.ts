/** English passages about persons whom nobody names, written for these tests. */
import type { Passage } from './passage.ts';

export const EN_UNNAMED: readonly Passage[] = [
  {
    why: 'a guard is nobody of those named beside him, whoever spoke last',
    text: 'A night guard who was locked in a freezer has told a court that he sang to stay awake. Tim Arden, 34, and ' +
      'his cousin Noel Pratt, 29, deny robbery.\n\nThe guard, who was treated for frostbite, said he had lost count. “I ' +
      'sang every hymn I knew,” he said.\n\nDefending, Roland Moss asked whether he had seen a face. “You were in the ' +
      'dark, were you not?” he asked.\n\n“For most of it,” the guard said.',
    quotes: [{ says: 'I sang every hymn I knew,', by: 'A night guard' },
      { says: 'You were in the dark, were you not?', by: 'Roland Moss' },
      { says: 'For most of it,', by: 'A night guard' }],
  },
  {
    why: 'the woman is the mother who was told of, not the councillor',
    text: 'Councillor Derek Amble, whose ward holds the lane, has asked for a barrier. “I have written nine letters,” he ' +
      'said.\n\nA mother whose son was hurt there said she could not sleep. “I hear it every night,” the woman said.',
    quotes: [{ says: 'I have written nine letters,', by: 'Derek Amble' },
      { says: 'I hear it every night,', by: 'A mother' }],
  },
  {
    why: 'somebody by an age alone: the teenager of the lead',
    text: 'A teenager whose hand was saved by surgeons has met them. “I thought it was gone,” said the 16-year-old, from ' +
      'Kettle Bay.\n\nHugh Parr, a consultant, said it had been close. “We were lucky with the ice,” he said.',
    quotes: [{ says: 'I thought it was gone,', by: 'A teenager', unsure: true },
      { says: 'We were lucky with the ice,', by: 'Hugh Parr' }],
  },
  {
    why: 'somebody by an age alone: the player who was named just before',
    text: 'Substitute Kofi Larbi scored twice. “I just wanted to get on,” said the 21-year-old.\n\nManager Steve Rudd ' +
      'praised him. “He can do anything,” he said.',
    quotes: [{ says: 'I just wanted to get on,', by: 'Kofi Larbi' }, { says: 'He can do anything,', by: 'Steve Rudd' }],
  },
  {
    why: 'a lead’s pensioner is whom the next sentence names',
    text: 'A pensioner has been fined for feeding gulls.\n\nDoris Appleby, 83, said she would rather go to prison. ' +
      '“They’re my friends,” the pensioner said.\n\nA spokesman for the council said it had warned her. “We take no ' +
      'pleasure in this,” he said.',
    quotes: [{ says: 'They’re my friends,', by: 'Doris Appleby' },
      { says: 'We take no pleasure in this,', by: 'A spokesman for the council' }],
  },
  {
    why: 'a work that no list has, by how the article calls whoever does it',
    text: 'Handler Kate Ormsby said the dog, Biscuit, had picked up the scent. “He went off like a rocket,” the handler ' +
      'said.\n\nThe girl’s father, Dominik Hahn, wept. “She was asleep,” her father said.',
    quotes: [{ says: 'He went off like a rocket,', by: 'Kate Ormsby' }, { says: 'She was asleep,', by: 'Dominik Hahn' }],
  },
  {
    why: 'a name behind the clause that tells which farmer, which detective',
    text: 'Colin Ray, 31, denies arson. “She would not stop barking,” said the farmer who found them, Will Thorne. The ' +
      'detective who questioned Ray, Sergeant Alan Frith, said the defendant had been “calm, almost bored”.',
    quotes: [{ says: 'She would not stop barking,', by: 'Will Thorne' },
      { says: 'calm, almost bored', by: 'Alan Frith', unsure: true }],
  },
  {
    why: 'an official there is not the Treasury, a junior doctor not the minister',
    text: 'The Treasury declined to comment, but an official there said the numbers were “still moving”.\n\nThe health ' +
      'minister, Louise Barker, said the offer was final. “There is no more money,” she said. A junior doctor on the ' +
      'picket line said she earned less than her plumber. “And he gets to sleep,” she said.',
    quotes: [{ says: 'still moving', by: 'an official', unsure: true },
      { says: 'There is no more money,', by: 'Louise Barker' },
      { says: 'And he gets to sleep,', by: 'A junior doctor on the picket line', unsure: true }],
  },
  {
    why: 'whoever is first named in the tag is whom the sentence before has speaking',
    text: 'A dog has been shaved by mistake.\n\nThe groomer said the order had been unclear. “She said short,” Ricky ' +
      'Hamble told the judge.\n\nThe committee’s chairman said that was no excuse. “We are all tired,” said Geoffrey ' +
      'Wynn.\n\n“It grows back,” the groomer said.',
    quotes: [{ says: 'She said short,', by: 'Ricky Hamble' }, { says: 'We are all tired,', by: 'Geoffrey Wynn' },
      { says: 'It grows back,', by: 'Ricky Hamble', unsure: true }],
  },
  {
    why: 'her neighbour is not she, a child of an age nobody who has an office',
    text: 'Rita Camden, 58, lives opposite. Her neighbour’s windows were blown in. “I was in the bath,” the neighbour ' +
      'said.\n\nThe skipper, Teba Ioan, said the boy had waved a shirt. “He was thin,” the skipper said.\n\nThe ' +
      '12-year-old told his rescuers that he had talked to a shark. “I told it to go away,” he said.',
    quotes: [{ says: 'I was in the bath,', by: 'the neighbour', unsure: true }, { says: 'He was thin,', by: 'Teba Ioan' },
      { says: 'I told it to go away,', by: 'the boy', unsure: true }],
  },
  {
    why: 'who glued himself there speaks, and not the gallery; an age before the name of a shepherd',
    text: 'A climate protester who glued his hand to the wall of the Lorne Gallery told a court he had “run out of other ' +
      'ideas”. Food critic Basil Orme calls it a shame. “It was good,” he says. The shepherd who is teaching him, ' +
      '74-year-old Alf Teale, has eaten there once. “It was small,” he says.',
    quotes: [{ says: 'run out of other ideas', by: 'A climate protester', unsure: true },
      { says: 'It was good,', by: 'Basil Orme' }, { says: 'It was small,', by: 'Alf Teale', unsure: true }],
  },
  {
    why: 'a lead’s judge is the only one of the article; a lead’s teacher need not be its head teacher',
    text: 'A judge has halted the eviction of a widow who owed £41.\n\n“This is no collection agency,” Judge Miles Cope ' +
      'said.\n\nThe freeholder’s lawyer, Damien Rook, said the lease was clear. “It says what it says,” he said.\n\n“It ' +
      'says many foolish things,” the judge replied.',
    quotes: [{ says: 'This is no collection agency,', by: 'Miles Cope' },
      { says: 'It says what it says,', by: 'Damien Rook' },
      { says: 'It says many foolish things,', by: 'Miles Cope', unsure: true }],
  },
  {
    why: 'a teacher of the lead who is not named',
    text: 'A teacher who was sacked over a song has won her case.\n\nThe head teacher, Carol Bent, said she was ' +
      'disappointed. “We stand by our decision,” she said.\n\n“I would sing it again,” the teacher said.',
    quotes: [{ says: 'We stand by our decision,', by: 'Carol Bent' },
      { says: 'I would sing it again,', by: 'A teacher', unsure: true }],
  },
  {
    why: 'somebody’s lawyer is told by whose he is: the man of that age does not speak',
    text: 'Owen Tarrant was held after the raid on Sunday.\n\n“He was asleep,” the 44-year-old’s lawyer said. Ruth Alden ' +
      'spoke later. “We go on,” she said.',
    quotes: [{ says: 'He was asleep,', by: 'the 44-year-old’s lawyer', unsure: true },
      { says: 'We go on,', by: 'Ruth Alden' }],
  },
  {
    why: 'a country stands before the name of the leader, who has an age',
    text: 'Team boss Dirk Clay refused to blame her. “It’s a dog,” he said.\n\nThe leader, Italy’s Paolo Sorrent, sent his ' +
      'best wishes. “Jens is a friend,” the 31-year-old said.',
    quotes: [{ says: 'It’s a dog,', by: 'Dirk Clay' }, { says: 'Jens is a friend,', by: 'Paolo Sorrent', unsure: true }],
  },
];
