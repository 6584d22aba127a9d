/** From which chance on a passage gets a card, and how weak a headline makes every card under it. */
import { describe, expect, it } from 'vitest';
import { startPlanning } from '../../src/cards/planning.ts';
import { isHeaded, isNewsLede, isWorth } from '../../src/cards/worth/lines.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const BODY = 'Engineers from Larkfield found 40 cracks in the steel cables of the harbour bridge in March.';
const NEWS = 'The council of Port Ellery voted on Monday to close the harbour bridge, built in 1931, in June of 2027.';
const SCENE = 'For four years, he called the old yellow house behind it his home. It was late. They had gone.';

function planningOf(text: string, title: string | null = null, language = 'en') {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  return startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
}

describe('what stands over the cards', () => {
  it.each<[string, string | null, boolean, string]>([
    [`${NEWS}\n\n${BODY}`, null, true, 'a lede with the news'],
    [SCENE, null, false, 'a lede that sets a scene'],
    [SCENE, 'Port Ellery closes its bridge', true, 'a title'],
  ])('%s (%s): %s', (text, title, headed) => expect(isHeaded(planningOf(text, title))).toBe(headed));

  it.each<[string, string | null, boolean, string]>([
    [`${NEWS}\n\n${BODY}`, null, true, 'the first sentence of a report'],
    [`${NEWS}\n\n${BODY}`, 'Port Ellery closes its bridge', false, 'there is a title'],
    [SCENE, null, false, 'a scene is no news'],
  ])('%s (%s) tells what all is about: %s', (text, title, tells) =>
    expect(isNewsLede(planningOf(text, title))).toBe(tells));

  it('asks more of a number under a lede than under a title', () => {
    const it = 'Il comune di Lund ha chiuso lunedì il ponte del porto, costruito nel 1931, dopo la tempesta di marzo.';
    expect(isWorth(planningOf(it, 'Lund chiude il ponte', 'it'), 'numbered', 0.6)).toBe(true);
    expect(isWorth(planningOf(it, null, 'it'), 'numbered', 0.6)).toBe(false);
  });

  it('asks more of a fact than of the sentence under a title, of which fewer were sent back', () => {
    expect(isWorth(planningOf(NEWS, 'Port Ellery closes its bridge'), 'summary', 0.57)).toBe(true);
    expect(isWorth(planningOf(NEWS, 'Port Ellery closes its bridge'), 'fact', 0.57)).toBe(false);
  });

  it('asks more of facts in languages that are read less surely', () => {
    expect(isWorth(planningOf(NEWS, 'The bridge closes'), 'fact', 0.65)).toBe(true);
    expect(isWorth(planningOf(NEWS, 'Il ponte chiude', 'it'), 'fact', 0.65)).toBe(false);
    expect(isWorth(planningOf(NEWS, 'Le pont ferme', 'fr'), 'fact', 0.75)).toBe(true);
  });

  it('asks more where nobody reads which words point elsewhere', () => {
    expect(isWorth(planningOf(NEWS, 'Jembatan ditutup'), 'fact', 0.65)).toBe(true);
    expect(isWorth(planningOf(NEWS, 'Jembatan ditutup', 'id'), 'fact', 0.65)).toBe(false);
  });

  it('asks more of what stands under a scene', () => {
    const [chance, under] = [0.65, planningOf(SCENE)];
    expect(isWorth(planningOf(NEWS), 'fact', chance)).toBe(true);
    expect(isWorth(under, 'fact', chance)).toBe(false);
    expect(isWorth(under, 'fact', 0.8)).toBe(true);
  });
});
