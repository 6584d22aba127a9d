/**
 * A quotation under the writer's own sentence: whoever shows the card's words shows both, and says which are whose. Laid
 * into a stored plan by hand, as a planner makes it.
 */
import { describe, expect, it } from 'vitest';
import { leadInPiece } from '../../src/cards/pieces.ts';
import { applyEdits, printOfCard } from '../../src/desk/apply-edits.ts';
import { refTo } from '../../src/desk/card-ref.ts';
import { printOf } from '../../src/desk/print.ts';
import { planned } from '../../src/routes/show-sheet.ts';
import { Sheet, SIZE_NAMES } from '../../src/schema.ts';
import { PlannedCard } from '../../src/sheet/plan.ts';
import { parseRecord } from '../../src/sheet/record.ts';
import { sheetStore } from '../../src/sheet/store.ts';
import { makeDesk } from './desk-calls.ts';

const LEAD_IN = 'Engineers were asked at the hearing whether one new cable would be enough.';
const SAID = 'It would be a simple job if one were broken. All four of them are.';
const TITLE = 'Port Allery closes its bridge for two years';
const ARTICLE = `${TITLE}

The council of Port Allery voted on Tuesday to close the harbour bridge until 2028 and to run boats instead.

${LEAD_IN} “${SAID}” said Rosa Medina, the harbour engineer.

Paul Okafor, a baker in Quay Street, said half of his customers came over the bridge.`;

/** The desk of the article, its plan with a card of the quotation: with what leads in, or as older planners made it. */
async function deskWith(leadIn: string) {
  const desk = await makeDesk({}, ARTICLE.replace(LEAD_IN, leadIn || LEAD_IN));
  const key = `sheet:${desk.id}`;
  const record = planned(parseRecord(desk.id, (await desk.keyValue.get(key)) ?? ''));
  const { article: { text }, extraction: { quotes: [quote] }, plan } = record;
  if (!quote) throw new Error('The quotation was not read.');
  const start = text.indexOf(leadIn);
  const over = leadIn === '' ? [] : [leadInPiece(quote.id, { start, end: start + leadIn.length })];
  const card = {
    id: quote.id, kind: 'quote', matter: TITLE, ...(leadIn && { leadIn }), text: SAID, speaker: quote.speaker, part: null,
    paragraph: 2, insertions: [], sensitive: false,
    shows: [...over, { id: quote.id, start: quote.start, end: quote.end }],
  };
  const places = over.map((piece) => ({ ...piece, context: piece, around: piece, paragraph: 2 }));
  const cards = [...plan.cards.filter(({ kind }) => kind !== 'quote'), card];
  const stored = { ...record, plan: { ...plan, cards, places: [...plan.places, ...places] } };
  await desk.keyValue.put(key, JSON.stringify(stored));
  const shown = async () => {
    const now = await sheetStore(desk.keyValue).get(desk.id);
    const found = now && applyEdits(planned(now)).plan.cards.find((one) => one.kind === 'quote');
    return { card: found, text };
  };
  const entry = async () => (await desk.read()).sheet.cards.find(({ kind }) => kind === 'quote');
  return { ...desk, quote, shown, entry };
}

const TOLD = `${LEAD_IN} Rosa Medina, the harbour engineer: “${SAID}”`;

describe('a quotation under the writer’s sentence', async () => {
  const desk = await deskWith(LEAD_IN);

  it('has it on the sheet, where it stands in the article', async () => {
    const { text } = await desk.shown();
    const { leadIn } = (await desk.entry()) ?? {};
    expect(leadIn?.text).toBe(LEAD_IN);
    expect(text.slice(leadIn?.start, leadIn?.end)).toBe(LEAD_IN);
  });

  it('tells it before the name of whoever speaks, of each picture', async () => {
    const entry = await desk.entry();
    expect(entry?.alt).toContain(TOLD);
    for (const size of SIZE_NAMES) expect(entry?.images[size].alt).toContain(TOLD);
  });

  it('shows it on its page as text, with its evidence, and in the description', async () => {
    const html = await (await desk.get(`/s/${desk.id}/${desk.quote.id}`)).text();
    expect(html).toContain(`<p>${LEAD_IN}</p><figure class="said">`);
    expect(html).toContain(`id="${desk.quote.id}.lead-in"`);
    expect(html).toContain(`name="description" content="${LEAD_IN}`);
  });

  it('posts it before the words', async () => {
    const posts = (await (await desk.get(`${desk.path}/posts`)).json()) as { cards: { id: string; networks: object[] }[] };
    const told = JSON.stringify(posts.cards.find(({ id }) => id === desk.quote.id));
    expect(told).toContain(`${LEAD_IN}\\n\\nRosa Medina, the harbour engineer: “${SAID}”`);
  });

  it('is still the same card for who hid or ordered it before', async () => {
    const before = (await (await deskWith('')).shown()).card;
    const after = (await desk.shown()).card;
    expect(before && refTo(before)).toEqual(after && refTo(after));
  });

  it('loses it where an editor names somebody else, and has its headline', async () => {
    const { text } = await desk.shown();
    const name = { start: text.indexOf('Paul Okafor'), end: text.indexOf('Paul Okafor') + 'Paul Okafor'.length };
    await desk.patch({ speakers: { [desk.quote.id]: { name, role: null } } });
    const { card } = await desk.shown();
    expect(card).toMatchObject({ leadIn: '', matter: TITLE, text: SAID, speaker: { name: 'Paul Okafor' } });
    expect(card?.shows.map(({ id }) => id)).toEqual([desk.quote.id]);
    expect(await desk.entry()).not.toHaveProperty('leadIn');
  });
});

it('leaves a sentence that goes on to the words out of the description of its page', async () => {
  const desk = await deskWith('Asked at the hearing whether one new cable would be enough, Medina replied:');
  const html = await (await desk.get(`/s/${desk.id}/${desk.quote.id}`)).text();
  expect(html).toContain('Medina replied:</p>');
  expect(html).toContain(`name="description" content="${TITLE}`);
});

describe('the plan of an older planner', async () => {
  const desk = await deskWith('');

  it('reads, without one', async () => {
    expect((await desk.shown()).card?.leadIn).toBe('');
    expect(Sheet.parse((await desk.read()).sheet).cards.find(({ kind }) => kind === 'quote')).not.toHaveProperty('leadIn');
  });

  it('keeps what was released of it', async () => {
    const { leadIn, ...before } = (await desk.shown()).card ?? {};
    const now = PlannedCard.parse(before);
    expect(leadIn).toBe('');
    expect(printOfCard(now, undefined, { brand: null, labels: null })).toBe(printOf([before, null]));
  });
});
