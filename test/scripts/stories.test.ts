/** Stories to learn from: what their marks set off, and the answers behind them. */
import { describe, expect, it } from 'vitest';
import { readStories, storyFrom } from '../../scripts/train/stories.ts';

const STORY = `Harbour closes: “Enough”

“We go,” said Ann Lee, the pilot. A banner read ‘⟦Stay put⟧’ beside the 12§" pipe of the “old dock”.

“We waited long.

“Now we act,” she said. Somebody cried: “Go!”
---
Ann Lee | the pilot / Lee; the pilot
~A banner
-
Ann Lee
Ann Lee
?`;

describe('a story to learn from', () => {
  const { document, quotes, notSpeech } = storyFrom('one', 'en', STORY);

  it('has its quotations where the text has them, without the signs of the answers', () => {
    expect(quotes.map(({ start, end }) => document.text.slice(start, end))).toEqual(
      ['We go,', 'Stay put', 'We waited long.', 'Now we act,', 'Go!']);
    expect(document.text).not.toMatch(/[⟦⟧§]/);
    expect(document.text).toContain('12" pipe');
  });

  it('tells who speaks: by name with a role and other right answers, in words of the article, or nobody', () => {
    expect(quotes.map(({ speaker, named, role, alt }) => [speaker, named, role, alt])).toEqual([
      ['Ann Lee', true, 'the pilot', ['Lee', 'the pilot']], ['A banner', false, null, undefined],
      ['Ann Lee', true, null, undefined], ['Ann Lee', true, null, undefined], [null, false, null, undefined],
    ]);
    expect(notSpeech).toEqual(['old dock']);
  });

  it('is refused where answers are missing', () => {
    expect(() => storyFrom('two', 'en', STORY.replace('\n?', ''))).toThrow('two: 6 stretches in marks, 5 answers');
  });

  it('opens with » behind a space in German, and closes with it elsewhere', () => {
    const [german, french] = ['»Wir gehen«, sagte Anna Lohe.', '« On part », dit Anne Lesage.'].map((line, i) =>
      storyFrom('x', ['de', 'fr'][i] ?? 'de', `Ein Titel\n\nEs war so. ${line}\n---\nA`).quotes[0]?.text);
    expect([german, french]).toEqual(['Wir gehen', 'On part']);
  });

  it('is one of hundreds in nine languages, each with as many answers as marks', () => {
    expect(new Set(readStories().map(({ document: { language } }) => language)).size).toBe(9);
  });
});
