/**
 * The sentences of our tests (`test/extract/quotes` and `test/extract/names`), most of them a trap, with what they are
 * read as there: to learn from what the tests hold. `npm run train:passages` records them: what the reader answered
 * while the tests passed, so that of a text of which a test asks for one speaker the others are the reader's own word.
 * JSON lines: the language, the text, and of each stretch in marks where it begins and ends and who said it: a name,
 * the article's own words, null for nobody that it tells, false for no speech.
 */
import { readFileSync } from 'node:fs';
import { URL } from 'node:url';
import { readDocument } from '../../src/text/read-document.ts';
import type { Annotated } from './articles.ts';

const FILE = new URL('./passages.jsonl', import.meta.url);

interface Row {
  language: string;
  text: string;
  quotes: [start: number, end: number, speaker: string | null | false][];
}

/** "The driver", "un vecino": the article's own words; a name begins with a capital, and not with an article. */
const OWN_WORDS = /^(?:\p{Ll}|(?:The|An?|One|Der|Die|Das|Eine?|El|Las?|Los?|Les?|Il|Une?|Un[ao]?|Os?|As?)\s|L['’])/u;

export function readPassages(): Annotated[] {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  return lines.map((line, i): Annotated => {
    const { language, text, quotes }: Row = JSON.parse(line);
    const spans = quotes.map(([start, end, speaker]) => ({ text: text.slice(start, end), start, end, speaker }));
    return {
      id: `passage ${i}`,
      document: readDocument({ text, bodyStart: 0, blocks: [], language }),
      quotes: spans.flatMap(({ speaker, ...span }) => speaker === false ? [] : [{
        ...span, speaker, named: speaker !== null && !OWN_WORDS.test(speaker), role: null, mention: 'own',
      }]),
      notSpeech: spans.filter(({ speaker }) => speaker === false).map((span) => span.text),
      isPassage: true,
    };
  });
}
