/** The tools: what each takes, and which of our own calls it makes. */
import * as z from 'zod';
import { MAX_CHECKED_QUOTES, MAX_QUOTE_LENGTH, MAX_STATED_LENGTH } from '../../limits.ts';
import { Sheet, SizeName, type CardEntry, type Quote } from '../../schema.ts';
import { ID_PATTERN } from '../../sheet/digest.ts';
import type { OwnApi } from './own-api.ts';
import type { ToolContent, ToolEntry, ToolResult } from './protocol.ts';

interface Tool<T extends z.ZodType = z.ZodType> {
  title: string;
  description: string;
  takes: T;
  /** Whether it keeps a sheet, and may fetch an address. */
  writes: boolean;
  run: (given: z.output<T>, api: OwnApi) => Promise<ToolResult>;
}
const tool = <T extends z.ZodType>(one: Tool<T>): Tool => ({
  ...one,
  run: (given, api) => one.run(one.takes.parse(given), api),
});

const id = z.string().regex(ID_PATTERN, 'no id of a sheet').describe('Id of a fact sheet, as read_article gives it.');
const stated = z.string().max(MAX_STATED_LENGTH).optional();
const articleFields = {
  text: z.string().optional().describe('The article as plain text.'),
  html: z.string().optional().describe('The page as HTML.'),
  url: z.string().optional().describe('Where the article is; it is fetched. Exactly one of text, html and url.'),
};

const ReadArticle = z.strictObject({
  ...articleFields,
  title: stated, author: stated, publisher: stated, publishedAt: stated, sourceUrl: z.string().optional(),
  language: stated,
});
const GetSheet = z.strictObject({ sheet: id });
const FindQuotations = z.strictObject({
  sheet: id,
  speaker: stated.describe('Part of the name of the one who said it.'),
  words: stated.describe('Words that the quotation holds, in this order.'),
});
const CheckQuotations = z.strictObject({
  sheet: id.optional().describe('Id of a fact sheet; or exactly one of text, html and url.'),
  ...articleFields,
  quotes: z
    .array(z.strictObject({ text: z.string().max(MAX_QUOTE_LENGTH), speaker: stated }))
    .min(1)
    .max(MAX_CHECKED_QUOTES),
});
const QuotationCard = z.strictObject({
  sheet: id,
  quotation: z.string().max(64).describe('Id of a quotation on the sheet, such as quote-1.'),
  size: SizeName.default('og'),
  picture: z.boolean().default(false).describe('Whether the PNG itself comes along; its address always does.'),
});

const TOOLS: Readonly<Record<string, Tool>> = {
  read_article: tool({
    title: 'Read an article',
    description:
      'Reads a news article and keeps its fact sheet: facts, quotations with their speakers, figures, cards to ' +
      'share. Takes a key, sent as Authorization: Bearer.',
    takes: ReadArticle,
    writes: true,
    run: async (article, api) => sheetResult(await api.post('/api/sheets', article)),
  }),
  get_sheet: tool({
    title: 'Get a fact sheet',
    description: 'The fact sheet of an article that was read before.',
    takes: GetSheet,
    writes: false,
    run: async ({ sheet }, api) => sheetResult(await api.get(sheetPath(sheet))),
  }),
  find_quotations: tool({
    title: 'Find quotations',
    description: 'The quotations of a fact sheet, by speaker or by words; each is verbatim, with its speaker or none.',
    takes: FindQuotations,
    writes: false,
    run: async ({ sheet, speaker, words }, api) =>
      ofSheet(await api.get(sheetPath(sheet)), ({ quotes }) => {
        const found = quotes.filter((quote) => holds(quote.text, words) && holds(quote.speaker?.name ?? '', speaker));
        return { quotations: found.map(toldQuote) };
      }),
  }),
  check_quotations: tool({
    title: 'Check quotations',
    description:
      'Whether quotations stand in an article to the word, and who said them: exact, typographic (only marks ' +
      'differ), elided (words left out at an ellipsis), altered (with the nearest words and a diff) or absent.',
    takes: CheckQuotations,
    writes: false,
    run: async (given, api) => dataResult(await api.post('/api/check', given)),
  }),
  quotation_card: tool({
    title: 'Card of a quotation',
    description: 'The card that shows a quotation: its picture, its alt text and its page to share.',
    takes: QuotationCard,
    writes: false,
    run: async ({ sheet, quotation, size, picture }, api) => {
      const answer = await api.get(sheetPath(sheet));
      if (!answer.ok) return refused(answer);
      const read = Sheet.parse(await answer.json());
      const card = cardOf(read, quotation);
      if (!card) return refusal(`No card shows ${quotation}. Cards: ${read.cards.map((one) => one.id).join(', ')}.`);
      const { url, width, height } = card.images[size];
      const told = { id: card.id, alt: card.alt, page: card.page, picture: { url, width, height } };
      return { ...result(told), content: [...result(told).content, ...(picture ? await pictureOf(url, api) : [])] };
    },
  }),
};

export const TOOL_ENTRIES: readonly ToolEntry[] = Object.entries(TOOLS).map(([name, one]) => ({
  name,
  title: one.title,
  description: one.description,
  inputSchema: z.toJSONSchema(one.takes, { io: 'input' }),
  annotations: { readOnlyHint: !one.writes, idempotentHint: true, openWorldHint: one.writes },
}));

/** @returns null where there is no such tool; what it refuses is a result that says why */
export async function runTool(name: string, given: unknown, api: OwnApi): Promise<ToolResult | null> {
  const one = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
  if (!one) return null;
  const { success, error } = one.takes.safeParse(given);
  if (success) return one.run(given, api);
  return refusal(error.issues.map(({ path, message }) => `${path.join('.') || 'arguments'}: ${message}`).join('; '));
}

const sheetPath = (sheet: string): string => `/api/sheets/${sheet}`;
const holds = (text: string, part: string | undefined): boolean =>
  part === undefined || text.toLowerCase().includes(part.toLowerCase());

function result(data: Record<string, unknown>): ToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(data) }], structuredContent: data };
}

const refusal = (text: string): ToolResult => ({ content: [{ type: 'text', text }], isError: true });

const Refused = z.looseObject({ code: z.string(), detail: z.string() });
async function refused(answer: Response): Promise<ToolResult> {
  const { code, detail } = Refused.parse(await answer.json());
  return refusal(`${code}: ${detail}`);
}

async function dataResult(answer: Response): Promise<ToolResult> {
  return answer.ok ? result(z.record(z.string(), z.unknown()).parse(await answer.json())) : refused(answer);
}

async function ofSheet(answer: Response, tell: (sheet: Sheet) => Record<string, unknown>): Promise<ToolResult> {
  return answer.ok ? result(tell(Sheet.parse(await answer.json()))) : refused(answer);
}

/** Without the offsets and the five sizes of each picture: a model reads every character of it. */
const sheetResult = (answer: Response): Promise<ToolResult> =>
  ofSheet(answer, ({ id: sheet, headline, source, facts, quotes, figures, people, cards, urls, correctedBy }) => ({
    sheet,
    page: urls.page,
    ...(correctedBy && { correctedBy }),
    source,
    headline: headline.text,
    facts: facts.map(({ id: fact, text, link }) => ({ id: fact, text, link })),
    quotations: quotes.map(toldQuote),
    figures: figures.map(({ text, value, unit, label }) => ({ text, value, unit, label })),
    people: people.map(({ name, role }) => ({ name, role })),
    cards: cards.map(toldCard),
  }));

const toldCard = ({ id: card, kind, alt, page, images }: CardEntry): Record<string, unknown> =>
  ({ id: card, kind, alt, page, picture: images.og.url });

function toldQuote({ id: quote, text, kind, speaker, confidence, continues, link }: Quote): Record<string, unknown> {
  return { id: quote, text, kind, speaker, ...(confidence !== undefined && { confidence }), continues, link };
}

/** Its own, or that of an earlier quotation that it carries on: they stand on one card. */
function cardOf({ cards, quotes }: Sheet, quotation: string): CardEntry | undefined {
  const cardNamed = (name: string) =>
    cards.find(({ id: card, kind }) => kind === 'quote' && card.replace(/\.\d+$/, '') === name);
  let name: string | null = quotation;
  for (const quote of quotes.toReversed()) {
    const card = name === null ? undefined : cardNamed(name);
    if (card) return card;
    if (quote.id === name) name = quote.continues;
  }
  return name === null ? undefined : cardNamed(name);
}

async function pictureOf(address: string, api: OwnApi): Promise<ToolContent[]> {
  const { pathname, search } = new URL(address);
  const answer = await api.get(pathname + search);
  if (!answer.ok) return (await refused(answer)).content;
  const data = Buffer.from(await answer.arrayBuffer()).toString('base64');
  return [{ type: 'image', data, mimeType: 'image/png' }];
}
