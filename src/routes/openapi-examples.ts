/** What the calls answer, for the description: a real article, read by this very software and shown as a call would. */
import { readArticle } from '../article/read-article.ts';
import { checkedArticle } from '../check/checked-article.ts';
import { checkQuotes } from '../check/check-quotes.ts';
import { MAX_SHOWN_SHARE } from '../limits.ts';
import { annotationPage } from '../share/exports/annotations.ts';
import { quotesCsv } from '../share/exports/csv.ts';
import { linkedData } from '../share/exports/linked-data.ts';
import { sourceKinds, voicesOf } from '../sheet/sources.ts';
import { sheetMarkdown } from '../share/exports/markdown.ts';
import { applyEdits, type EditedRecord } from '../desk/apply-edits.ts';
import { feedEntry } from '../feeds/feed-entry.tsx';
import { atomFeed, jsonFeed } from '../feeds/write-feed.ts';
import { oembed, oembedXml } from '../share/oembed.ts';
import { keepSheet } from '../sheet/keep-sheet.ts';
import { memoryKeyValue } from '../sheet/memory.ts';
import { sheetStore } from '../sheet/store.ts';
import { readDocument } from '../text/read-document.ts';
import { compare, presentChanges } from './compare-versions.ts';
import { TOOL_ENTRIES } from './mcp/tools.ts';
import { EXAMPLE_ARTICLE, EXAMPLE_CHECKED } from './operations/example.ts';
import { editExamples } from './openapi-edit-examples.ts';
import { pipelineExamples } from './openapi-pipeline-examples.ts';
import { postsOf } from './posts.ts';
import { showCard } from './show-card.ts';
import { withPictureAlts } from './picture-alts.ts';
import { planner, showSheet } from './show-sheet.ts';

/** When the example was posted. It stands still, so that the description does. */
const POSTED_AT = new Date('2026-03-10T09:00:00Z');
const FIRST_POSTED_AT = new Date('2026-03-10T08:30:00Z');
const NOTHING_FAILS = { status: 'ok', parts: { store: 'ok', renderer: 'ok' } };
const RENDERER_FAILS = { status: 'failing', parts: { store: 'ok', renderer: 'failing' } };

/** Operation → `status media-type` → the body of an answer. */
export type Examples = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The article of the description, and a version of before. */
export interface ExampleRecords { record: EditedRecord; before: EditedRecord }

export async function exampleRecords(): Promise<ExampleRecords> {
  const { text } = EXAMPLE_ARTICLE;
  const first = text.replace('all 40 people', 'all 42 people').replace('ten minutes', 'five minutes');
  return {
    record: await recordOf(EXAMPLE_ARTICLE, POSTED_AT),
    before: await recordOf({ ...EXAMPLE_ARTICLE, text: first }, FIRST_POSTED_AT),
  };
}

/** An article, posted to a store of its own. */
async function recordOf(example: typeof EXAMPLE_ARTICLE, now: Date): Promise<EditedRecord> {
  const request = new Request('https://verbatim.invalid/api/sheets', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(example),
  });
  const noNetwork = () => Promise.reject(new Error('the example holds its own text'));
  const { brand: _, expiresIn, ...article } = await readArticle(request, { now: () => now, fetch: noNetwork });
  const store = sheetStore(memoryKeyValue(() => now.getTime()));
  const look = { stated: undefined, usual: null };
  return applyEdits((await keepSheet(article, store, now, expiresIn, look, planner)).record);
}

/** @param origin of the addresses in the answers; @param drawing goes into the versions of the pictures */
export async function examplesOf(
  { record, before }: ExampleRecords,
  origin: string,
  drawing: string,
): Promise<Examples> {
  const sheet = withPictureAlts(await showSheet(record, origin, drawing), record, origin);
  const created = { ...sheet, article: { text: record.article.text } };
  const { id, createdAt, headline, urls } = sheet;
  const frame = oembed(await showCard(record, origin, drawing, null), {}, Infinity);
  const row = { id, createdAt, headline: headline.text, page: urls.page, json: urls.json };
  const document = readDocument({ ...record.article, language: record.source.language });
  const checked = checkQuotes(checkedArticle(document, record.extraction.quotes), EXAMPLE_CHECKED);
  const compared = compare({ ...record, corrects: { id: before.id, at: before.createdAt } }, before);
  const feed = (ending: string) => ({ origin, address: `${origin}/feed.${ending}`, title: 'Verbatim', hub: null });
  return {
    createSheet: { '201 application/json': created, '200 application/json': created },
    getSheet: { '200 application/json': sheet },
    getChanges: { '200 application/json': await presentChanges(compared, origin, drawing) },
    getMarkdown: { '200 text/markdown': sheetMarkdown(sheet) },
    getCsv: { '200 text/csv': quotesCsv(sheet) },
    getLinkedData: { '200 application/ld+json': linkedData(sheet, sourceKinds(voicesOf(record.extraction))) },
    getAnnotations: { '200 application/ld+json': annotationPage(sheet, record.article.text, MAX_SHOWN_SHARE) },
    callMcp: { '200 application/json': { jsonrpc: '2.0', id: 1, result: { tools: TOOL_ENTRIES } } },
    getPosts: { '200 application/json': await postsOf(record, origin, drawing) },
    ...(await editExamples(record, origin, drawing)),
    ...(await pipelineExamples(record, origin)),
    listSheets: { '200 application/json': { sheets: [row], cursor: null } },
    checkQuotes: { '200 application/json': { quotes: checked } },
    getAtomFeed: { '200 application/atom+xml': await atomFeed(feed('xml'), [feedEntry(sheet)]) },
    getJsonFeed: { '200 application/feed+json': JSON.parse(await jsonFeed(feed('json'), [feedEntry(sheet)])) },
    getOembed: { '200 application/json': frame, '200 text/xml': oembedXml(frame) },
    getHealth: { '200 application/json': NOTHING_FAILS, '503 application/json': RENDERER_FAILS },
  };
}
