/** Speakers are joined by the reader's entity: in the list of sources, on cards, and after an editor's choice. */
import { describe, expect, it } from 'vitest';
import { joinQuotes } from '../../src/cards/kinds/quote/join.ts';
import { applyEdits } from '../../src/desk/apply-edits.ts';
import { extract } from '../../src/extract/extract.ts';
import { NO_EDITS, type Edits } from '../../src/sheet/edits.ts';
import type { PlannedCard } from '../../src/sheet/plan.ts';
import { presentSheet } from '../../src/sheet/present.ts';
import { parseRecord, type PlannedRecord, storedJson } from '../../src/sheet/record.ts';
import { CONTEXT, documentOf } from '../extract/document-of.ts';
import { linkedData } from '../../src/share/exports/linked-data.ts';
import { namedLists } from '../../src/share/named-lists.ts';
import { archivedQuotes } from '../../src/archive/archived-quote.ts';
import { sourceKinds, voicesOf } from '../../src/sheet/sources.ts';
import { ENGLISH } from '../../src/share/words/page-words.ts';
import { makeRecord } from './make-record.ts';

/** Read, kept and taken out again: what is not stored is lost here. */
function recordOf(text: string, cards: PlannedCard[] = []): PlannedRecord {
  const { faults: _, ...extraction } = extract(documentOf(text), CONTEXT);
  const plan = { planVersion: 'test', cards, places: [] };
  const record = makeRecord({ article: { text, bodyStart: 0, blocks: [] }, extraction, plan });
  return { ...parseRecord(record.id, storedJson(record)), plan };
}

function shown(record: PlannedRecord, edits: Partial<Edits> = {}) {
  const edited = applyEdits(record, { ...NO_EDITS, ...edits });
  return { edited, sheet: presentSheet(edited, { origin: 'https://cards.example.org', cards: [], isApproved: false }) };
}

/** Each source with how many quotations it has. */
const sourcesOf = (record: PlannedRecord, edits?: Partial<Edits>): [string | null, number][] =>
  shown(record, edits).sheet.sources.map(({ name, quotes }) => [name, quotes]);

/** What the record of an older reader holds. */
function withoutEntities(record: PlannedRecord): PlannedRecord {
  const json = JSON.stringify(record, (key, value: unknown) => (key === 'entity' ? undefined : value));
  return { ...parseRecord(record.id, json), plan: record.plan };
}

const WEBERS = [
  '“We cannot carry lorries over this bridge for one more winter,” said Anna Weber, the harbour master.',
  'Karl Weber, a baker in Quay Street, disagrees. “Half of our customers come over it,” Karl Weber said.',
  '“The girders are older than anybody who works here,” Anna Weber said.',
].join('\n\n');
const MEDINA = [
  '“We cannot carry lorries over this bridge for one more winter,” said Rosa Medina, the harbour master.',
  'Paul Okafor, a baker, said: “Half of our customers come over it.”',
  'Medina said: “The girders are older than anybody who works here.”',
].join('\n\n');

const spanIn = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('what is read', () => {
  it.each<[string, string, [string | null, number][]]>([
    ['two of one surname are two', WEBERS, [['Anna Weber', 2], ['Karl Weber', 1]]],
    ['named in full and by surname is one', MEDINA, [['Rosa Medina', 2], ['Paul Okafor', 1]]],
    [
      'each "a resident" is somebody else',
      'A resident said: “I saw it burn from my window.”\n\nA resident said: “The street was full of smoke.”',
      [['A resident', 1], ['A resident', 1]],
    ],
    [
      '"the police" are the same wherever they speak',
      'The police said: “Nobody was hurt in the fire.”\n\n“The street is open again,” the police said.',
      [['The police', 2]],
    ],
  ])('%s', (_, text, expected) => expect(sourcesOf(recordOf(text))).toEqual(expected));

  it('one person is one where the role differs', () => {
    const { extraction, ...record } = recordOf(MEDINA);
    const quotes = extraction.quotes.map((quote, index) =>
      index === 2 && quote.speaker
        ? { ...quote, continues: 'quote-1', speaker: { ...quote.speaker, role: 'a sailor' } }
        : quote,
    );
    expect(sourcesOf({ ...record, extraction: { ...extraction, quotes } })).toEqual([['Rosa Medina', 2], ['Paul Okafor', 1]]);
    expect(joinQuotes(quotes, MEDINA).map(({ pieces }) => pieces.map(({ id }) => id))).toEqual([
      ['quote-1', 'quote-3'],
      ['quote-2'],
    ]);
    const older = quotes.map(({ entity: _, ...quote }) => quote);
    expect(joinQuotes(older, MEDINA).map(({ pieces }) => pieces.map(({ id }) => id))).toEqual([
      ['quote-1'], ['quote-2'], ['quote-3'],
    ]);
  });

  it('refers to the people of the sheet by the same id, on no wire', () => {
    const record = recordOf(MEDINA);
    const { people, quotes } = record.extraction;
    const medina = people.find(({ name }) => name === 'Rosa Medina')?.entity;
    expect(medina).toBeDefined();
    expect(quotes.map(({ entity }) => entity === medina)).toEqual([true, false, true]);
    expect(JSON.stringify(shown(record).sheet)).not.toContain('"entity"');
  });

  it('of an older reader is joined by name and role', () => {
    expect(sourcesOf(withoutEntities(recordOf(WEBERS)))).toEqual([['Anna Weber', 2], ['Karl Weber', 1]]);
    expect(shown(withoutEntities(recordOf(MEDINA))).sheet.sources.map(({ kind }) => kind)).toEqual(['person', 'person']);
  });
});

describe('what an editor chooses', () => {
  const chooses = (record: PlannedRecord, n: number, name: string, role: string | null = null): Edits['speakers'] => {
    const { text } = record.article;
    const quote = record.extraction.quotes[n];
    if (!quote) throw new Error(`The article has no quotation ${n}`);
    const nameAt = spanIn(text, name, text.startsWith(name) ? 0 : 1);
    return [{
      quote: { start: quote.start, end: quote.end },
      speaker: { name: nameAt, role: role === null ? null : spanIn(text, role) },
    }];
  };

  it.each<[string, string, [number, string, string | null], [string | null, number][]]>([
    ['a person is that person, with a role or none', MEDINA, [1, 'Rosa Medina', null], [['Rosa Medina', 3]]],
    ['a surname is the one who bears it', MEDINA, [1, 'Medina', 'a baker'], [['Rosa Medina', 3]]],
    ['the surname of two is neither', WEBERS, [1, 'Weber', null], [['Anna Weber', 2], ['Weber', 1]]],
    ['words of nobody whom the reader knows', MEDINA, [1, 'customers', null], [['Rosa Medina', 2], ['customers', 1]]],
  ])('%s', (_, text, [n, name, role], expected) => {
    const record = recordOf(text);
    expect(sourcesOf(record, { speakers: chooses(record, n, name, role) })).toEqual(expected);
  });

  it('joins with what else is read of that person on cards of several voices', () => {
    const record = recordOf(MEDINA);
    const [first, second] = record.extraction.quotes;
    if (!first?.speaker || !second?.speaker) throw new Error('The article has two voices');
    const voices = [first, second].flatMap(({ text, speaker }) => (speaker ? [{ text, speaker }] : []));
    const card: PlannedCard = {
      id: 'voices', kind: 'voices', matter: '', voices, paragraph: null, insertions: [], sensitive: false,
      shows: [first, second].map(({ id, start, end }) => ({ id, start, end })),
    };
    const planned = { ...record, plan: { ...record.plan, cards: [card] } };
    const cardsAfter = (name: string) =>
      shown(planned, { speakers: chooses(planned, 1, name) }).edited.plan.cards.map(({ kind }) => kind);
    expect(cardsAfter('Medina')).toEqual([]); // both are hers now, though one bears a role and the other none
    expect(cardsAfter('customers')).toEqual(['voices']);
  });

  it('is joined by name and role on the record of an older reader', () => {
    const record = withoutEntities(recordOf(MEDINA));
    const speakers = chooses(record, 1, 'Rosa Medina', 'the harbour master');
    const { quotes } = shown(record, { speakers }).edited.extraction;
    expect(joinQuotes(quotes.map((quote, n) => (n === 1 ? { ...quote, continues: 'quote-1' } : quote)), MEDINA))
      .toHaveLength(2);
  });
});

/** A mayor and a company of one name: what is said of the one is never told of the other. */
describe('a person and a body of one name', () => {
  const text = 'Jordan, the mayor, said: “We will pay.” In a statement Jordan, the builder of the bridge, said: “We wait.”';
  const [person, body] = [spanIn(text, 'Jordan'), spanIn(text, 'Jordan', 40)];
  const role = spanIn(text, 'the mayor');
  const said = (id: string, words: string, entity: string, evidence: { start: number; end: number }) => ({
    id, text: words, ...spanIn(text, words), kind: 'sentence' as const, speaker: { name: 'Jordan', role: null },
    evidence: { rule: 'verb-before', ...evidence }, continues: null, entity,
  });
  const record = makeRecord({ article: { text, bodyStart: 0, blocks: [] } });
  record.extraction = {
    ...record.extraction,
    facts: [],
    headline: { text: 'Jordan, the mayor', ...spanIn(text, 'Jordan, the mayor'), from: 'lead' },
    quotes: [said('quote-1', 'We wait.', 'entity-1', body), said('quote-2', 'We will pay.', 'entity-0', person)],
    people: [{
      name: 'Jordan', role: 'the mayor', mentions: 1, ...person, roleStart: role.start, roleEnd: role.end, entity: 'entity-0',
    }],
    organisations: [{ name: 'Jordan', mentions: 1, ...body, entity: 'entity-1' }],
  };
  const { edited, sheet } = shown({ ...record, plan: { planVersion: 'test', cards: [], places: [] } });
  const voices = voicesOf(edited.extraction);

  it('are a Person and an Organization in JSON-LD', () => {
    const graph = JSON.stringify(linkedData(sheet, sourceKinds(voices)));
    const told = [...graph.matchAll(/"text":"([^"]+)"[^{}]*"(?:spokenByCharacter|author)":\{"@type":"(\w+)"/g)];
    expect(new Set(told.map(([, words, type]) => `${words} ${type}`))).toEqual(
      new Set(['We wait. Organization', 'We will pay. Person']),
    );
  });

  it('are of their own kind in the archive', () =>
    expect(archivedQuotes(edited).map(({ quote, kind }) => [quote, kind])).toEqual([
      ['quote-1', 'organisation'], ['quote-2', 'person'],
    ]));

  it('stand on the page of the sheet each at its own place in the article', () => {
    const sources = namedLists({ sheet, voices }, ENGLISH).find(({ heading }) => heading === ENGLISH.words.share.sources);
    expect(sources?.items.map(({ spans }) => spans)).toEqual([[body], [person]]);
  });
});
