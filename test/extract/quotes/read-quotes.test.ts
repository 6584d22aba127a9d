import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { prepareScene } from '../../../src/extract/quotes/speech/prepare-scene.ts';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { readingsOf } from '../../../src/extract/quotes/candidates/sources.ts';
import { documentOf } from '../document-of.ts';

function quotes(text: string, language = 'en') {
  const document = documentOf(text, language);
  const lexicon = lexiconFor(language);
  return readQuotes(document, lexicon, resolveEntities(document, lexicon));
}
const told = (text: string) =>
  quotes(text).map(({ text: words, speaker }) => `${words} → ${speaker?.name ?? 'nobody'}`);

const ANNA = 'Anna Lindt, a baker, met Bert Ohm, a farmer, in town. ';

describe('the words between the marks', () => {
  it.each<[text: string, expected: string[], why: string]>([
    ['“It is so,” said Anna Lindt.', ['It is so,'], 'curly marks'],
    ['"It is so," said Anna Lindt.', ['It is so,'], 'straight marks'],
    ["'It isn't so,' said Anna Lindt of the dogs' home.", ["It isn't so,"], 'single marks and apostrophes'],
    ['‘It’s the players’ wish,’ said Anna Lindt.', ['It’s the players’ wish,'], 'a possessive inside single marks'],
    ['“He said ‘no’ to me,” said Anna Lindt.', ['He said ‘no’ to me,'], 'a quotation inside one'],
    ['“ It is so , ” said Anna Lindt.', ['It is so ,'], 'stray spaces stay outside'],
    ['“It is so, said Anna Lindt. He left.', ['It is so, said Anna Lindt. He left.'], 'never closed'],
    ['The plank was 6" wide and 4" thick.', [], 'inches'],
    ['The so-called “dead zone” is a song called “Go Home Now”.', [], 'terms and titles'],
    ['Ray “Duke” Hollis came.', [], 'nicknames'],
    ['“”, "" and “ ”.', [], 'nothing inside'],
    ['It was late, Anna Lindt said."It is never too late for that," she said.', ['It is never too late for that,'],
      'no space before the mark'],
  ])('%s', (text, expected) => {
    expect(quotes(text).map((quote) => quote.text)).toEqual(expected);
  });
});

describe('who said it', () => {
  it.each<[text: string, expected: string[], why: string]>([
    [`${ANNA}“It is so,” she said.`, ['It is so, → Anna Lindt'], 'a pronoun with its gender'],
    ['A vet, Mina Falk, came. And from Colonel Lea Brandt:\n\n“It is so, and it will be so.”',
      ['It is so, and it will be so. → Lea Brandt'], 'a press release hands over'],
    [`${ANNA}Ohm spoke. Question: “Is it so?” Bert Ohm: “It is so.”`,
      ['Is it so? → nobody', 'It is so. → Bert Ohm'], 'a label for whoever asks'],
    [`${ANNA}This is what Ohm said when asked, “Is it so?”`, ['Is it so? → nobody'], 'who is asked does not ask'],
    [`“It is so,” said Anna Lindt. “It was never so at all,” Bert Ohm shot back. ${ANNA}`,
      ['It is so, → Anna Lindt', 'It was never so at all, → Bert Ohm'], 'another name holds the tag: it is his'],
    [`${ANNA}“Fog,” said Lindt. It hung. “It was never cold,” the town archive’s chronicle of 1911 said.`,
      ['Fog, → Anna Lindt', 'It was never cold, → nobody'], 'a tag that is not understood'],
    [`${ANNA}“Fog,” said Lindt. “Mist” is what they call such ash.`, ['Fog, → Anna Lindt'], 'a term is no speech'],
    [`${ANNA}“It is so,” I said.`, ['It is so, → nobody'], 'the narrator is nobody of the article'],
    [`${ANNA}“Is it so?” Lindt asked. “Yes.”`, ['Is it so? → Anna Lindt', 'Yes. → nobody'], 'an answer is another’s'],
    [
      `${ANNA}“It is so,” Lindt said. “It was so,” said Ohm.`,
      ['It is so, → Anna Lindt', 'It was so, → Bert Ohm'],
      'by turns',
    ],
    [
      `${ANNA}“It is so.” In his sermon, Ohm said nothing.`,
      ['It is so. → nobody'],
      'another sentence is no attribution',
    ],
    [
      `${ANNA}Ohm, she said, was “a man of iron and of few words”.`,
      ['a man of iron and of few words → Anna Lindt'],
      'an aside',
    ],
    [
      'The plan was described as “a bridge to nowhere” by Anna Lindt.',
      ['a bridge to nowhere → Anna Lindt'],
      'a passive',
    ],
    ['According to Anna Lindt, the plan is “a bridge to nowhere”.', ['a bridge to nowhere → Anna Lindt'], 'a source'],
    ['“We came late,” said Ivo Lander and Nell Ashby.', ['We came late, → Ivo Lander and Nell Ashby'], 'two together'],
    [
      '“We came late,” said a spokesman for Acme Bank.',
      ['We came late, → a spokesman for Acme Bank'],
      'no name: the article’s own words',
    ],
    [
      '“We came late,” a source close to the talks said.',
      ['We came late, → a source close to the talks'],
      'a source without a name',
    ],
    [
      'Acme Bank was fined. “We came late,” the bank said.',
      ['We came late, → Acme Bank'],
      'the only body, and its name holds the noun',
    ],
    ['Anna Lindt: “I came late.”', ['I came late. → Anna Lindt'], 'an interview'],
    ['“I came late.” — Anna Lindt', ['I came late. → Anna Lindt'], 'a dash'],
    ['“I came late,” Anna Lindt told the BBC.', ['I came late, → Anna Lindt'], 'the listener does not speak'],
    ['Anna Lindt was quoted as saying: “I came late.”', ['I came late. → Anna Lindt'], 'quoted as saying'],
    ['“I came late.”', ['I came late. → nobody'], 'nobody is named'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('names the farmer where it is sure that he is meant, and else nobody', () => {
    expect(told(`${ANNA}“It is so,” the farmer said.`)).toEqual([
      expect.toBeOneOf(['It is so, → Bert Ohm', 'It is so, → nobody']),
    ]);
  });

  // Whom a reading names is a candidate, not yet an answer: what it is worth is weighed
  it.each<[text: string, rule: string, words: string]>([
    [`${ANNA}‘Ends the debate’: Acme Economics`, 'dash-name', 'Acme Economics'],
    [`${ANNA}“It is so.”\n\n— Acme handbook`, 'dash-name', 'Acme handbook'],
    ['“It is so.” Those were the words of Anna Lindt in May.', 'that-was', 'Anna Lindt'],
    [`${ANNA}“It was late,” the club’s website quoted him as saying.`, 'quoted-as-saying', 'him'],
    ['It led the head of his club, Bert Ohm of Larkfield, to tell reporters: “It is so.”', 'made-to-say', 'Bert Ohm'],
    ['“It is so,” said one of the farmers.', 'said-x', 'one of the farmers'],
    ['“It is so,” one of them said.', 'x-said', 'one of them'],
    ['The vet, Dr Mina Falk, said: “It is so.”', 'verb-before-near', 'Mina Falk'],
    ['“It is so,” said the treasurer, Sir Piers Dane.', 'said-x', 'Piers Dane'],
    ['One user, identified as Mina Falk, wrote, “It is so.”', 'verb-before-near', 'Mina Falk'],
    ['“It is so,” said Mina Falk wearily from the door.', 'said-x', 'Mina Falk'],
    ['“It is so,” said Mina Falk upstairs.', 'said-x', 'Mina Falk'],
    ['“Open it,” the graffiti appeared to say.', 'x-said', 'the graffiti'],
    ['“Is it so?” asked Mina Falk. “It is,” says another.', 'said-x', 'another'],
    ['“It is so,” said the former Acme star.', 'said-x', 'the former Acme star'],
    ['“It is so,” an Internet commentator said.', 'x-said', 'an Internet commentator'],
    ['Experts on fog challenged the claim, calling it “plain silly”.', 'reported-near', 'Experts on fog'],
    ['The talks broke down, with some analysts suggesting it was “a lost year”.', 'verb-before-near', 'some analysts'],
    ['Larkfield’s newly elected council has blamed “the old rules”.', 'reported-near', 'Larkfield’s newly elected council'],
    ['After Mina Falk left, the coast guard replied, saying the boat had “no lights at all”.', 'verb-before', 'the coast guard'],
    ['It was a loss for the port, a thought echoed by Mina Falk: “It is so.”', 'passive', 'Mina Falk'],
    ['Greta Holt left in May. The crew recalled Holt’s own words: “It was so.”', 'owner', 'Holt’s'],
    ['Mina Falk left in May. Her parting words to the crew: “It is so.”', 'owner', 'Her'],
    ['The writer recalled Mina Falk’s “do or drown” slogan.', 'owner', 'Mina Falk’s'],
  ])('%s is read by %s', (text, rule, words) => {
    const doc = documentOf(text, 'en');
    const lexicon = lexiconFor('en');
    const scene = prepareScene(doc, lexicon, resolveEntities(doc, lexicon));
    const read = scene.quotations.flatMap((quote) => readingsOf(scene, quote)).map(({ rule: name, reference }) => {
      const [first, last] = [doc.tokens[reference.first], doc.tokens[reference.end - 1]];
      return [name, text.slice(first?.start, last?.end)];
    });
    expect(read).toContainEqual([rule, words]);
  });

  it.each([
    [`${ANNA}“It was late,” the club’s website quoted him as saying.`, 'x-said', 'is not the website that speaks'],
    [`${ANNA}“It is so.” Said Ohm: “It was so.”`, 'said-x', 'leads on to the next quotation'],
    [`${ANNA}“Is it so?” Lindt said many people are afraid of it.`, 'x-said', 'is said in other words'],
    ['Another reader of Mina Falk’s essay said, “It is so.”', 'owner', 'is the reader of what is hers'],
    ['Mina Falk’s house by the sea fell “like a tower of cards”.', 'owner', 'is a house, and no words'],
  ])('%s has no %s: it %s', (text, rule) => {
    const doc = documentOf(text, 'en');
    const lexicon = lexiconFor('en');
    const scene = prepareScene(doc, lexicon, resolveEntities(doc, lexicon));
    expect(readingsOf(scene, scene.quotations[0]!).map(({ rule: name }) => name)).not.toContain(rule);
  });

  it('takes a mark that opens anew for the same speaker where the one before was never closed', () => {
    expect(told('“It was late,” said Anna Lindt. “It is so. “It was so.”')).toEqual([
      'It was late, → Anna Lindt', 'It is so. → Anna Lindt', 'It was so. → Anna Lindt',
    ]);
  });

  it('guesses nobody in a language it has no words of', () => {
    expect(quotes('„Ez így van” – mondta Kovács Anna.', 'hu').every(({ speaker }) => speaker === null)).toBe(true);
  });
});
