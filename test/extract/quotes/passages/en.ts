/** English newspaper passages, written for these tests. */
import { EN_CLAUSES } from './en-clauses.ts';
import { EN_FRAMES } from './en-frames.ts';
import { EN_TAGS } from './en-tags.ts';
import { EN_CULTURE } from './en-culture.ts';
import { EN_LINKS } from './en-links.ts';
import { EN_NEWS } from './en-news.ts';
import { EN_SIDES } from './en-sides.ts';
import { EN_SUBJECTS } from './en-subjects.ts';
import { EN_UNNAMED } from './en-unnamed.ts';
import type { Passage } from './passage.ts';

export const EN: readonly Passage[] = [
  {
    why: 'an unknown verb before the name, and one behind it',
    text: '“The harbour stays shut,” said Nora Quill. “That is a mistake,” thundered Councillor Amos Reed. “We shall ' +
      'see,” Ivo Hart hit back. The plan was read in the old hall.',
    quotes: [{ says: 'The harbour stays shut,', by: 'Nora Quill' }, { says: 'That is a mistake,', by: 'Amos Reed' },
      { says: 'We shall see,', by: 'Ivo Hart', unsure: true }],
  },
  {
    why: 'an apposition behind the name that no comma closes',
    text: 'The tower will be repaired. “It leans a little more each year,” Edda Moss, keeper of the town monuments told ' +
      'the paper on Friday. Work begins in May.',
    quotes: [{ says: 'It leans a little more each year,', by: 'Edda Moss' }],
  },
  {
    why: 'a passive tag names who is said to have said it',
    text: '“We leave at dawn,” Colin Frost is alleged to have told his brother in March. Prosecutors read the message ' +
      'out on Monday.',
    quotes: [{ says: 'We leave at dawn,', by: 'Colin Frost', unsure: true }],
  },
  {
    why: 'nouns that are nobody’s who was brought in',
    text: 'The farmer’s neighbour, Tess Wilde, met the vet, Hugo Lane. “The herd is healthy,” the neighbour said. “I ' +
      'never saw a thing,” said the plumber.',
    quotes: [{ says: 'The herd is healthy,', by: 'Tess Wilde', unsure: true },
      { says: 'I never saw a thing,', by: 'the plumber', unsure: true }],
  },
  {
    why: 'a person of another trade is not the one that the noun means',
    text: 'Judge Mara Stone heard the case. The clerk’s lawyer, Ned Falk, left early. “I did not take it,” said the ' +
      'accused. “I was at home,” said the gardener.',
    quotes: [{ says: 'I did not take it,', by: 'the accused', unsure: true },
      { says: 'I was at home,', by: 'the gardener', unsure: true }],
  },
  {
    why: 'two who are brought in by a line of their own, as press releases do',
    text: '“Nobody knows these rivers better.” –Director Wendy Holm\n\nAnd from Deputy Director Saul Petty:\n\n“Gwen has ' +
      'walked every mile of them.”\n\nMayor Ida Crane was glad too.',
    quotes: [{ says: 'Nobody knows these rivers better.', by: 'Wendy Holm' },
      { says: 'Gwen has walked every mile of them.', by: 'Saul Petty' }],
  },
  {
    why: 'a clause about one person, and then their words without a tag',
    text: 'Alma Birch, a nurse, said: “The ward is full.”\n\nYesterday Felix Noor, a Green councillor, said he was ' +
      'tired of waiting. “What they gave us was a promise and a leaflet.”',
    quotes: [{ says: 'The ward is full.', by: 'Alma Birch' },
      { says: 'What they gave us was a promise and a leaflet.', by: 'Felix Noor' }],
  },
  {
    why: 'a title before the name of who said it, and then their words without a tag',
    text: 'Kim may yet come, but he would look small there, said Dr. Lena Orlow, a historian who writes about borders. ' +
      '“In a room full of ministers he is one of many.”',
    quotes: [{ says: 'In a room full of ministers he is one of many.', by: 'Lena Orlow', unsure: true }],
  },
  {
    why: 'states are lands here, and nobody states anything',
    text: 'Vera Lind, the chief of the fleet, said envoys from EU states will meet to “talk about the nets and the ' +
      'fish”. Nothing is decided.',
    quotes: [{ says: 'talk about the nets and the fish', by: 'Vera Lind', unsure: true }],
  },
  {
    why: 'a body by the noun in its name, and by its kind where it is the only one',
    text: 'The Coastal Commission closed the pier on Monday. “The piles are rotten,” the commission said. Harbour ' +
      'traders were told on Tuesday.',
    quotes: [{ says: 'The piles are rotten,', by: 'Coastal Commission' }],
  },
  {
    why: 'a heading in marks, and behind its colon who it is by',
    text: 'Rents rose again last month.\n\n“No sign of relief for tenants”: Holm Research\n\nAnalyst Petra Vale of the ' +
      'firm said the figures were the worst in years.',
    quotes: [{ says: 'No sign of relief for tenants', by: 'Holm Research', unsure: true }],
  },
  {
    why: 'a small word after a question is the other’s answer',
    text: 'Reporter Dan Ives met the skipper, Olga Brandt. “Did you see the light?” asked Ives. “No,” she said. “It was ' +
      'far too dark for that.”',
    quotes: [{ says: 'Did you see the light?', by: 'Dan Ives' }, { says: 'No,', by: 'Olga Brandt', unsure: true },
      { says: 'It was far too dark for that.', by: 'Olga Brandt', unsure: true }],
  },
  {
    why: 'whoever is heard saying it says it',
    text: 'The film was shot from the quay. “Hold the rope,” the pilot is heard saying. Fans can then be heard chanting, ' +
      '“Bring her home, bring her home.” The boat was saved.',
    quotes: [{ says: 'Hold the rope,', by: 'the pilot', unsure: true },
      { says: 'Bring her home, bring her home.', by: 'Fans', unsure: true }],
  },
  {
    why: 'a statement speaks for whoever issued it',
    text: 'Una Farrow issued a statement on Monday, saying that she and the choir had parted. “We wish each other well,” ' +
      'the statement read. The hall stayed dark.',
    quotes: [{ says: 'We wish each other well,', by: 'Una Farrow', unsure: true }],
  },
  {
    why: 'one person answers what the writer asks',
    text: 'Ivor Penn still builds boats at eighty. “I start at six,” says Penn.\n\nDoes he ever think of stopping?\n\n' +
      '“Not for a day. What would I do with my hands?”\n\nAnd who will take over the yard?\n\n“Somebody will. They ' +
      'always have.”',
    quotes: [{ says: 'I start at six,', by: 'Ivor Penn' },
      { says: 'Not for a day. What would I do with my hands?', by: 'Ivor Penn', unsure: true },
      { says: 'Somebody will. They always have.', by: 'Ivor Penn', unsure: true }],
  },
  {
    why: 'people by a plural without a determiner, and “they” for them',
    text: 'Fishermen blocked the quay on Monday. They carried a banner with a short message: “No boats, no bread.” The ' +
      'mayor, Ada Flint, stayed away. Critics of the plan mocked the delay, calling it “a year lost to paper”.',
    quotes: [{ says: 'No boats, no bread.', by: 'Fishermen', unsure: true },
      { says: 'a year lost to paper', by: 'Critics of the plan', unsure: true }],
  },
  {
    why: 'whoever answers in the main clause, not whoever left in the clause before it',
    text: 'After Otto Lunn left the hall, the harbour board answered him, saying that it had “no money for a second ' +
      'crane”. But when Lunn spoke of a strike, the youngest member, Pia Roth, jumped in. “We will load it by hand,” ' +
      'she said.',
    quotes: [{ says: 'no money for a second crane', by: 'the harbour board', unsure: true },
      { says: 'We will load it by hand,', by: 'Pia Roth', unsure: true }],
  },
  {
    why: 'words that are somebody’s, by the noun beside them',
    text: 'Greta Holt ran the bakery for forty years. Her motto: “Flour first, talk later.” In Holt’s own words: “I never ' +
      'sold a roll that I would not eat.” A report by the Baker Institute found that her shop was “the last of its kind”.',
    quotes: [{ says: 'Flour first, talk later.', by: 'Greta Holt', unsure: true },
      { says: 'I never sold a roll that I would not eat.', by: 'Greta Holt', unsure: true },
      { says: 'the last of its kind', by: 'Baker Institute', unsure: true }],
  },
  {
    why: 'the essay is hers, the words are its reader’s',
    text: 'Lena Marsh wrote about the flood. “It was brave,” said Otis Crane on the radio. And said another reader of ' +
      'Marsh’s essay, “I could smell the mud.”',
    quotes: [{ says: 'It was brave,', by: 'Otis Crane' },
      { says: 'I could smell the mud.', by: 'another reader of Marsh’s essay', unsure: true }],
  },
  {
    why: 'a statement speaks for the body that spoke where it was brought in',
    text: '“The ferry was not ours,” the Lorne Ministry said in a statement. The cost was not clear, according to state ' +
      'broadcaster Velo TV. “We mourn the dead,” the statement said.',
    quotes: [{ says: 'The ferry was not ours,', by: 'Lorne Ministry', unsure: true },
      { says: 'We mourn the dead,', by: 'Lorne Ministry', unsure: true }],
  },
  {
    why: 'a thought that somebody else takes up',
    text: 'Carl Brandt said the service was held in “a spirit of peace”, a thought echoed by Tilda Stern: “We all end at ' +
      'the same wall.” The choir sang.',
    quotes: [{ says: 'a spirit of peace', by: 'Carl Brandt', unsure: true },
      { says: 'We all end at the same wall.', by: 'Tilda Stern', unsure: true }],
  },
  {
    why: 'a box has a label',
    text: 'Ask before you lift it, says the porter Nell Pope. The old box was marked “fragile” and stood by the door.',
    quotes: [],
  },
  ...EN_CLAUSES,
  ...EN_TAGS,
  ...EN_FRAMES,
  ...EN_CULTURE,
  ...EN_LINKS,
  ...EN_NEWS,
  ...EN_SIDES,
  ...EN_SUBJECTS, ...EN_UNNAMED,
  {
    why: 'behind a name that is an object, "a court officer said" is somebody else',
    text: 'Prosecutors charged the trader, Paul Nash, a court officer said. “He will appear in court in June,” the ' +
      'officer added.',
    quotes: [{ says: 'He will appear in court in June,', by: 'a court officer', unsure: true }],
  },
  {
    why: 'without a noun before the name as well',
    text: 'Rangers in Kell found Mia Thorne, a spokesman said on Friday. “She was asleep by the river,” the ' +
      'spokesman said.',
    quotes: [{ says: 'She was asleep by the river,', by: 'a spokesman', unsure: true }],
  },
  {
    why: 'the same where a noun stands before the name',
    text: 'Police in Kell held the courier, Paul Nash, a spokesman said on Friday. “He was found near the mill,” the ' +
      'spokesman said.',
    quotes: [{ says: 'He was found near the mill,', by: 'a spokesman', unsure: true }],
  },
  {
    why: 'the phrase behind the name of the subject is about it',
    text: 'The bridge is safe. Mia Thorne, a county engineer said on Friday that it was checked. “We tested every bolt,” ' +
      'the engineer said.',
    quotes: [{ says: 'We tested every bolt,', by: 'Mia Thorne' }],
  },
  {
    why: 'a short opening makes no object of the name behind it',
    text: 'The club won its third title on Sunday. In a statement Nora Quill, a former player said it was deserved. ' +
      '“They fought hard,” she said.',
    quotes: [{ says: 'They fought hard,', by: 'Nora Quill' }],
  },
];
