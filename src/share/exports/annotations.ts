/**
 * A sheet as W3C Web Annotations on its article: what was found, by whom, and where. Two selectors lead to the words:
 * the words themselves with what stands around them, and their position, which the model counts in code points.
 */
import type { Figure, Quote, Sheet } from '../../schema.ts';
import { vouched } from '../../sheet/vouched.ts';
import type { Span } from '../../text/document.ts';
import { ShareBudget } from '../share-budget.ts';

/** Letters on each side of the words, as other annotators write them. */
const AROUND = 32;

type Told = Span & { id: string; text: string };
interface Body { value: string; purpose: 'tagging' | 'identifying' | 'describing' }

/** @param share 0–1: how much of the article may be told; where there is no room left, the words stand alone */
export function annotationPage(sheet: Sheet, text: string, share: number): object {
  const { facts, quotes, figures, urls } = sheet;
  const id = `${urls.json}/annotations`;
  const told: [Told, Body[]][] = [
    ...facts.map((fact): [Told, Body[]] => [fact, [tag('fact')]]),
    ...quotes.map((quote): [Told, Body[]] => [quote, [tag('quotation'), ...speakerOf(quote)]]),
    ...figures.map((figure): [Told, Body[]] => [figure, [tag('figure'), ...labelOf(figure)]]),
  ];
  const positions = codePoints(text, told.flatMap(([{ start, end }]) => [start, end]));
  const budget = new ShareBudget(text, share);
  budget.takeAnyway({ spans: told.map(([span]) => span), words: [] });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    items: told.map(([span, bodies]) => annotation(sheet, `${id}#${span.id}`, bodies, [
      { type: 'TextQuoteSelector', exact: span.text, ...around(text, span, budget) },
      { type: 'TextPositionSelector', start: positions.get(span.start), end: positions.get(span.end) },
    ])),
  };
}

const tag = (value: string): Body => ({ value, purpose: 'tagging' });
const labelOf = ({ label }: Figure): Body[] => (label ? [{ value: label, purpose: 'describing' }] : []);

function speakerOf({ speaker }: Quote): Body[] {
  if (!speaker) return [];
  return [{ value: [speaker.name, speaker.role].filter(Boolean).join(', '), purpose: 'identifying' }];
}

function annotation({ source, createdAt, urls }: Sheet, id: string, bodies: Body[], selector: object[]): object {
  return {
    id,
    type: 'Annotation',
    created: createdAt,
    generator: { id: new URL(urls.page).origin, type: 'Software', name: 'Verbatim' },
    motivation: 'describing',
    body: bodies.map((body) => ({ type: 'TextualBody', format: 'text/plain', ...body })),
    target: { type: 'SpecificResource', source: vouched(source).url ?? urls.page, selector },
  };
}

/** Nothing that begins or ends within a character. */
function around(text: string, { start, end }: Span, budget: ShareBudget): { prefix?: string; suffix?: string } {
  const from = onCharacter(text, Math.max(0, start - AROUND));
  const to = onCharacter(text, Math.min(text.length, end + AROUND));
  if (!budget.take({ spans: [{ start: from, end: to }], words: [] })) return {};
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

const isSecondHalf = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));
const onCharacter = (text: string, at: number): number => (isSecondHalf(text, at) ? at + 1 : at);

/** UTF-16 offsets → how many code points stand before them. One walk through the text. */
function codePoints(text: string, offsets: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  let [at, count] = [0, 0];
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    for (; at < offset; at++) if (!isSecondHalf(text, at)) count += 1;
    found.set(offset, count);
  }
  return found;
}
