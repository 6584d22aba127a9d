/** A claim as a card: picked in the desk, drawn with who says it, and gone where its speaker is no longer named. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { Sheet } from '../../src/schema.ts';
import { makeApp, ORIGIN } from './make-app.ts';

const TEXT =
  'The harbour town of Port Allery will close its swing bridge. Rosa Medina, the harbour master, said that the girders ' +
  'of the bridge were older than the harbour. The bridge was built in 1931.';
const SENTENCE = 'Rosa Medina, the harbour master, said that the girders of the bridge were older than the harbour.';

async function picked() {
  const drawn: Card[] = [];
  const made = makeApp({ draw: async (card: Card) => (drawn.push(card), new Uint8Array([1])) });
  const sheet = Sheet.parse(await (await made.post(TEXT, { 'content-type': 'text/plain' })).json());
  const start = TEXT.indexOf(SENTENCE);
  const answer = await made.app.request(`${ORIGIN}/api/sheets/${sheet.id}/cards`, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'reported', start, end: start + SENTENCE.length }),
  });
  return { ...made, drawn, sheet, answer };
}

describe('a claim', () => {
  it('becomes a card with its sentence and who says it', async () => {
    const { answer, get, drawn, sheet } = await picked();
    expect(answer.status).toBe(201);
    const card = (await answer.json()) as Record<string, string>;
    expect(card).toMatchObject({ kind: 'reported', by: 'editor' });
    expect(card['alt']).toContain('Rosa Medina');
    await get(`/cards/${sheet.id}/${card['id']}.png`);
    expect(drawn).toMatchObject([
      { kind: 'reported', text: SENTENCE, speaker: { name: 'Rosa Medina', role: 'the harbour master' } },
    ]);
    const { document } = parseHTML(await (await get(`/s/${sheet.id}/${card['id']}`)).text());
    expect(document.querySelector('.card-text')?.textContent).toContain('Rosa Medina, the harbour master');
    expect(document.querySelector('.passages mark')?.textContent).toContain('the girders of the bridge');
  });

  it('is listed in the desk, ready to be made one', async () => {
    const { get, sheet } = await picked();
    const { document } = parseHTML(await (await get(`/desk/${sheet.id}/work`)).text());
    const passage = JSON.parse(document.querySelector('[data-passage]')?.getAttribute('data-passage') ?? '{}');
    expect(TEXT.slice(passage.start, passage.end)).toBe(SENTENCE.slice(0, -1));
    expect(document.querySelector('#claims-heading')?.textContent).toBe('Reported without quotation marks');
  });
});
