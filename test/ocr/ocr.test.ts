/**
 * Cards are read: every card of the Latin corpus, as the Worker draws it, is given to tesseract, which must find at
 * least 99 % of the words that the card sets. Without tesseract this is not tested, and says so; in CI it must be
 * there.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/article/plain-text.ts';
import { planCards } from '../../src/cards/plan-cards.ts';
import type { Card } from '../../src/cards/card.ts';
import { extract } from '../../src/extract/extract.ts';
import { drawSvg } from '../../src/render/draw-svg.ts';
import { renderCard } from '../../src/render/render-card.ts';
import type { SizeName } from '../../src/schema.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { compositions, overflows } from '../../templates/compose.ts';
import { DEFAULT_THEME, THEMES } from '../../templates/theme.ts';
import { renderDeps } from '../pictures/draw.ts';
import { ORDINARY } from '../pictures/sample-cards.ts';
import { shownWords, unread, wordsIn } from './shown-words.ts';
import { MODES, readPicture, tesseractVersion } from './tesseract.ts';

const LEAST = 0.99;
const THEME = THEMES[DEFAULT_THEME];
const CORPUS = fileURLToPath(import.meta.resolve('../corpus/'));
/** Two whole articles are some thirty cards; the others would bring more of the same. */
const SLUGS = ['harbour-bridge', 'said-after'];

const version = await tesseractVersion();
const mustRun = process.env['CI'] === 'true';

function corpusCards(): Card[] {
  return SLUGS.flatMap((slug) => {
    const found = readPlainText(readFileSync(`${CORPUS}${slug}/article.txt`, 'utf8').trim());
    const article = {
      title: null,
      author: null,
      publisher: 'Example News',
      publishedAt: '2026-03-12',
      sourceUrl: null,
      language: 'en',
      ...found,
    };
    const source = {
      title: null,
      publisher: article.publisher,
      publishedAt: article.publishedAt,
      language: 'en',
      url: null,
    };
    return planCards({
      ...extract(readDocument(article), article),
      ...found,
      source,
      page: 'https://verbatim.example/s/k3v9x2',
    });
  });
}

describe('the words of a card', () => {
  it('need tesseract to be read: apt-get install tesseract-ocr', (context) => {
    if (version === null && !mustRun) context.skip('tesseract is not installed: the cards were NOT read back');
    expect(version).not.toBeNull();
  });

  const all = version === null ? [] : [...corpusCards(), ...Object.values(ORDINARY)];
  const wanted: { card: Card; size: SizeName }[] = all.flatMap((card, i) => [
    { card, size: 'og' as const },
    { card, size: i % 3 === 0 ? ('story' as const) : ('square' as const) },
  ]);
  const tally = { meant: 0, unread: 0 };

  it.runIf(version !== null)(
    `are read back from ${wanted.length} pictures, ${LEAST * 100} % of them at least`,
    async () => {
      const deps = await renderDeps();
      const queue = [...wanted];
      const report: string[] = [];
      const work = async (): Promise<void> => {
        for (let next = queue.pop(); next; next = queue.pop()) {
          const { card, size } = next;
          const meant = await wordsOn(card, size);
          const { bytes } = await renderCard(deps, card, size, THEME, 'png');
          let lost = meant;
          // What one way of looking at a page misses as a whole line, the other finds.
          for (const mode of MODES) if (lost.length > 0) lost = unread(lost, wordsIn(await readPicture(bytes, mode)));
          tally.meant += meant.length;
          tally.unread += lost.length;
          if (lost.length > 0)
            report.push(`${card.id} ${size}: ${lost.length} of ${meant.length} not read: ${lost.join(' ')}`);
        }
      };
      await Promise.all([work(), work()]);
      console.log(
        [`${tally.meant} words in ${wanted.length} pictures, ${tally.unread} not read (${version})`, ...report].join(
          '\n',
        ),
      );
      expect(1 - tally.unread / tally.meant, report.join('\n')).toBeGreaterThanOrEqual(LEAST);

      async function wordsOn(card: Card, size: SizeName): Promise<string[]> {
        for (const composition of compositions(card, THEME, size)) {
          const { boxes } = await drawSvg(deps, composition, false);
          if (overflows(boxes).length === 0) return shownWords(composition);
        }
        throw new Error(`${card.id} does not fit ${size}`);
      }
    },
    120_000,
  );
});
