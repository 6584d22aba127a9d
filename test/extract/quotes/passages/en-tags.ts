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
];
