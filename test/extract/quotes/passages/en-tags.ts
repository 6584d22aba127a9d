/** English passages whose tag is easily misread: who denies and says, whose clause it is, what stands before a name. */
import type { Passage } from './passage.ts';

export const EN_TAGS: readonly Passage[] = [
  {
    why: 'who denies a claim and then says something said that',
    text: 'The Freedom Party lost the vote in May. The Green Union disputed the claim, saying the count was “fair and open ' +
      'to all who wished to watch.” Mayor Anna Lind denied the council’s allegations of fraud, calling them a “cheap ' +
      'stunt” and insisting that the books “were checked twice by outsiders.”',
    quotes: [{ says: 'fair and open to all who wished to watch.', by: 'Green Union' },
      { says: 'cheap stunt', by: 'Anna Lind' }, { says: 'were checked twice by outsiders.', by: 'Anna Lind' }],
  },
  {
    why: 'a phone call calls nobody anything',
    text: 'Bert Ohm, a clerk, said one aide described the conference call as “a waste of an hour for everybody”.',
    quotes: [{ says: 'a waste of an hour for everybody', by: 'one aide', unsure: true }],
  },
  {
    why: 'an example of somebody does not speak for him',
    text: 'Bert Ohm, a columnist, has a list of insults. It includes the example of former Mayor Piers Hale saying, “I do ' +
      'not think that the council loves this town.” Ohm has seen worse.',
    quotes: [{ says: 'I do not think that the council loves this town.', by: 'Piers Hale' }],
  },
  {
    why: 'nor do the words of somebody, and “sailing” is what she analyses',
    text: '“They will find out what she is made of this time.” Those were the words of sailing analyst Mary Jo Fenn in ' +
      '2001, early into the race.',
    quotes: [{ says: 'They will find out what she is made of this time.', by: 'Mary Jo Fenn' }],
  },
  {
    why: 'participles in a title',
    text: '“We sold it all in a week,” said marketing director Ann Lowe. “It is a joy,” said incoming council leader Bert ' +
      'Ohm. According to racing driver Mia Wolf, the car is “a brick with wheels”. “It did rain,” said manager and part ' +
      'owner Per Falk.',
    quotes: [{ says: 'We sold it all in a week,', by: 'Ann Lowe' }, { says: 'It is a joy,', by: 'Bert Ohm' },
      { says: 'a brick with wheels', by: 'Mia Wolf' }, { says: 'It did rain,', by: 'Per Falk' }],
  },
  {
    why: 'a comma is missing behind what he was asked',
    text: 'Asked what the people of Lorne would think of those who had called off the march Cllr Tom Mullen said local ' +
      'politicians “will not let down the people”.',
    quotes: [{ says: 'will not let down the people', by: 'Tom Mullen' }],
  },
  {
    why: 'who hits out claims, and not those who are hit',
    text: 'Angry shoppers have hit out at Barlow and House of Marle claiming they are “making money” from paper bags.',
    quotes: [{ says: 'making money', by: 'shoppers' }],
  },
  {
    why: 'behind a dash another clause begins',
    text: 'Ann Lowe, a senator, asked Bert Ohm, who runs the yard, whether he had looked into the matter—Ohm dodged the ' +
      'question, saying that it “was years ago and is over.”',
    quotes: [{ says: 'was years ago and is over.', by: 'Bert Ohm' }],
  },
  {
    why: 'whoever refuses says why',
    text: 'Mia Clark and Peter Jonas ran Acme together. When Jonas was ill, Clark offered her boss a part of her own liver ' +
      'but Jonas refused, saying, “No, I will never let you do that.”',
    quotes: [{ says: 'No, I will never let you do that.', by: 'Peter Jonas' }],
  },
  {
    why: 'a claim is a noun: whoever disputes it speaks',
    text: 'The family said Rubén Villar had done nothing. The Lorne Police dispute the family’s claim that Villar did ' +
      'nothing, saying that “despite clear orders” he walked on.',
    quotes: [{ says: 'despite clear orders', by: 'Lorne Police' }],
  },
  {
    why: 'one and another in clauses of their own',
    text: 'Locals watched in dismay as the wall came down, with one shouting it was “stolen from the town” whilst another ' +
      'admitted they were “sad to see it go”.',
    quotes: [{ says: 'stolen from the town', by: 'one' }, { says: 'sad to see it go', by: 'another' }],
  },
  {
    why: 'who picks up on a claim points something out',
    text: 'Piers Hale and Jerry Falk were on stage. Falk picked up on Hale’s claim that millions did not vote, pointing ' +
      'out that “if anyone can wake those people up, it will change the race.”',
    quotes: [{ says: 'if anyone can wake those people up, it will change the race.', by: 'Jerry Falk' }],
  },
  {
    why: 'of two nouns before "that said" the one that can say something',
    text: 'The car was found at Grouse Hill with a note left by the window that said, “Gone to Skyline Trail, 27 June, back ' +
      'by night.” Howard Moore is 74.',
    quotes: [{ says: 'Gone to Skyline Trail, 27 June, back by night.', by: 'a note', unsure: true }],
  },
  {
    why: 'part of a document, and a document that was sent',
    text: '“The news of the fire can be unsettling for children and parents alike,” read part of an email sent to ' +
      'families on Friday. “Please talk with them about what they saw,” read a letter sent to teachers.',
    quotes: [
      { says: 'The news of the fire can be unsettling for children and parents alike,', by: 'part of an email' },
      { says: 'Please talk with them about what they saw,', by: 'a letter' },
    ],
  },
  {
    why: 'the name is told in a clause',
    text: 'A trader, who identified herself only as Ihuoma, said, “You can see that I am going to town with my bags.” A ' +
      'driver, who gave his name as Piet, said: “We wait here all day.” A boy, who asked not to be named, said: “They ' +
      'never come here.”',
    quotes: [{ says: 'You can see that I am going to town with my bags.', by: 'Ihuoma' },
      { says: 'We wait here all day.', by: 'Piet' }, { says: 'They never come here.', by: 'A boy', unsure: true }],
  },
  {
    why: 'described by somebody behind the words',
    text: 'A twelve-year-old boy described as “unstoppable from the first day” by his proud father has won the cup. The ' +
      'proposal, hailed as “a new dawn for all of us” by Mayor Anna Lind, failed.',
    quotes: [{ says: 'unstoppable from the first day', by: 'his proud father', unsure: true },
      { says: 'a new dawn for all of us', by: 'Anna Lind' }],
  },
  {
    why: 'a body named behind what she heads, and asides between double hyphens',
    text: 'Lena Brown, director of the fraud prevention agency, Advisors, compared the tactics to “methods of thieves who ' +
      'run the town hall”. Police have not said it was a crime, though Alma Sale -- head of the Council on Lorne ' +
      'Relations in the north -- noted “a heightened sense of fear in the town.”',
    quotes: [{ says: 'methods of thieves who run the town hall', by: 'Lena Brown' },
      { says: 'a heightened sense of fear in the town.', by: 'Alma Sale' }],
  },
  {
    why: 'a verb inside a name, and no verb of saying',
    text: 'Under the Lorne Act, citizens are kept from starting “disputes or controversies of any kind” involving the ' +
      'United States and a foreign government.',
    quotes: [{ says: 'disputes or controversies of any kind', by: null }],
  },
  {
    why: 'the last of several verbs in a clause of somebody else',
    text: 'Andrew Walsh told the paper that a shark grabbed Kevin Swann. Walsh added that Swann surfaced after several ' +
      'seconds, yelled “shark, shark, help me!”, and swam to shore.',
    quotes: [{ says: 'shark, shark, help me!', by: 'Kevin Swann', unsure: true }],
  },
  {
    why: 'a mother with a long clause of her own, people who ask questions, newspapers that quote',
    text: 'A mother who’d agreed for her son to a risky operation that led to his death once asked me with tears in her ' +
      'eyes, “Is it right that nobody pays for this at all?” One of the questions people ask me is, “How do I even get ' +
      'started with chess?” “I do not regret it, I do not,” local newspapers quote Guada Salina as saying.',
    quotes: [{ says: 'Is it right that nobody pays for this at all?', by: 'A mother', unsure: true },
      { says: 'How do I even get started with chess?', by: 'people', unsure: true },
      { says: 'I do not regret it, I do not,', by: 'Guada Salina' }],
  },
  {
    why: 'a clause that is over has no part in the words behind it',
    text: 'The novelist, who wrote books including Wolf Hill, is said to have been “a friend to all and a rock”, Harper ' +
      'House said. The mayor, who told reporters in May that she was ill, is thought to be “a lost cause” at the polls.',
    quotes: [{ says: 'a friend to all and a rock', by: 'Harper House', unsure: true }, { says: 'a lost cause', by: null }],
  },
  {
    why: 'who wrote the study, the letter and the cry',
    text: 'A treaty is made with “the advice and consent of the whole house,” a study by the Lorne Research Service noted. ' +
      'Ann Lowe produced a letter from the council telling a family to “present to the local station”. Then came the ' +
      'shots and Ahmed Juma’s cry, “I am hit, help me now!” A guard whispers: “Death to the king.”',
    quotes: [{ says: 'the advice and consent of the whole house,', by: 'Lorne Research Service' },
      { says: 'present to the local station', by: 'a letter from the council', unsure: true },
      { says: 'I am hit, help me now!', by: 'Ahmed Juma', unsure: true },
      { says: 'Death to the king.', by: 'A guard', unsure: true }],
  },
];
