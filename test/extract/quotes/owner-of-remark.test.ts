/** Whose a remark is that the quoted words stand right before, where another tells of it. */
import { describe, expect, it } from 'vitest';
import { firstSpeaker, lastSpeaker } from './speaker-of.ts';

describe('words before a noun for a remark', () => {
  it.each<[text: string, speaker: string | null, why: string]>([
    ['Alluding to the “get out” remarks of Arun Vijayan, Fr Eugene Cruz said the coast was theirs.', 'Arun Vijayan', 'of'],
    ['Eugene Cruz said the “get out” remarks of Arun Vijayan were uncalled for.', 'Arun Vijayan', 'with a verb before'],
    ['Eugene Cruz told reporters that Arun Vijayan’s “get out” remarks were uncalled for.', 'Arun Vijayan', 'an owner before'],
    ['The opposition has condemned Arun Vijayan’s infamous “get out of here” remarks.', 'Arun Vijayan', 'no tag'],
    ['Ann Lowe recalled the “lazy towns” comment from Senator Bill Cray.', 'Bill Cray', 'from'],
    ['Ann Lowe recalled the “lazy towns” comment that Senator Bill Cray made on Monday.', 'Bill Cray', 'that he made'],
    ['Ann Lowe mocked the “never again” words of the minister, Tom Hale.', 'Tom Hale', 'an office and its name'],
    ['Ann Lowe rejected the “nobody was hurt” claim by the police.', 'the police', 'a body'],
    ['The committee rejected Ann Lowe’s “no new taxes” pledge.', 'Ann Lowe', 'what is quoted by its words'],
    ['Ann Lowe condemned the “they are all thieves” remarks of Bill Cray.', 'Bill Cray', 'condemned, with a clause'],
    ['The “they will kill us” video of Ann Lowe by Bo Tran was seen by many.', 'Bo Tran', 'whoever made the video'],
    ['The “they will kill us” video of Ann Lowe was seen by many.', null, 'and not whom it shows'],
    ['The minister’s words, said Ann Lowe, were “we will fight on”.', 'The minister', 'passed on, with a clause'],
    ['The captain’s last words, said Ann Lowe, were “a glass of water”.', 'The captain', 'last words are said'],
    ['Ann Lowe said the “garbage” comment by Bill Cray would cost him votes.', 'Bill Cray', 'one word, a noun'],
  ])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));

  it('leaves the floor to whoever tells of them', () => expect(lastSpeaker(
    '“It was a bad day,” said Ann Lowe. She spoke of the “get out” remarks of Bill Cray. “I cried,” she said.',
  )).toBe('Ann Lowe'));
});

describe('a view of the remark', () => {
  it.each<[text: string, speaker: string | null, why: string]>([
    ['Eugene Cruz condemned the “shameful” remarks of Arun Vijayan.', 'Eugene Cruz', 'an adjective'],
    ['Eugene Cruz condemned the “deeply offensive” comments by Arun Vijayan, the mayor.', 'Eugene Cruz', 'with an adverb'],
    ['Ann Lowe dismissed the “wild and false” claims of Bill Cray.', 'Ann Lowe', 'two'],
    ['Bill Cray’s “shameful” remarks, Ann Lowe said, would cost him votes.', 'Ann Lowe', 'with an owner before and a tag'],
    ['Ann Lowe dismissed the “utter nonsense” statement of Bill Cray.', 'Ann Lowe', 'a noun that judges'],
    ['Ann Lowe condemned the “slap in the face” remarks of Bill Cray.', 'Ann Lowe', 'a reproach'],
    ['Ann Lowe condemned the “dog whistle” remarks of Bill Cray.', 'Ann Lowe', 'a reproach'],
    ['Ann Lowe condemned Bill Cray’s “pack of lies” statement.', 'Ann Lowe', 'a reproach, with an owner before'],
    ['Ann Lowe was sickened by Bill Cray’s “disgrace to the office” speech.', null, 'a reproach, and no verb for it'],
    ['Ann Lowe condemned the “cheap little towns” remarks of Bill Cray.', null, 'his words, or hers for them'],
    ['The “cheap little towns” remarks of Bill Cray were condemned by Ann Lowe.', null, 'the same in the passive'],
    ['The minister’s words, said Ann Lowe, were “hopelessly out of touch”.', 'Ann Lowe', 'passed on'],
    ['The minister’s words, said Ann Lowe, were “the wrong ones at the wrong time”.', 'Ann Lowe', 'without a clause'],
    ['Ann Lowe dismissed what she called the “get out” remarks of Bill Cray.', 'Ann Lowe', 'as she calls them'],
  ])('%s', (text, speaker) => expect(firstSpeaker(text)).toBe(speaker));
});
