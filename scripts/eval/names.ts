// People under their full name, organisations and places, against what somebody listed: how many of those listed are
// right, and how many there are are found. A row without lists is posted and adds nothing.
import * as z from 'zod';
import { measure, type MeasuredSheet, type Note } from './measure.ts';
import { percent, wordsOf } from './words.ts';

/** A name in full, and how else the article writes it; of people the role stands between. */
const Name = z.tuple([z.string(), z.array(z.string())]);
const Person = z.tuple([z.string(), z.string().nullable(), z.array(z.string())]);
const Row = z.object({
  id: z.string().optional(), text: z.string(), language: z.string().optional(),
  people: z.array(Person).optional(), orgs: z.array(Name).optional(), places: z.array(Name).optional(),
});
type Row = z.infer<typeof Row>;

const KINDS = ['people', 'organisations', 'places'] as const;
type Kind = (typeof KINDS)[number];
interface Count { listed: number; right: number; gold: number; found: number }
interface Score { articles: number; failed: number; of: Record<Kind, Count> }

const none = (): Count => ({ listed: 0, right: 0, gold: 0, found: 0 });

export const names = measure<Row, Score>({
  Row,
  requestOf: ({ text, language }) => ({ text, ...(language && { language }) }),
  newScore: () => ({ articles: 0, failed: 0, of: { people: none(), organisations: none(), places: none() } }),
  addRow,
  table: ({ articles, failed, of }) => ({
    articles, refused: failed, ...Object.fromEntries(KINDS.map((kind) => [kind, shares(of[kind])])),
  }),
});

const shares = ({ listed, right, gold, found }: Count): Record<string, number> =>
  ({ right: percent(right, listed), found: percent(found, gold), listed, gold });

function addRow(score: Score, row: Row, sheet: MeasuredSheet | null, note: Note): void {
  const { people, orgs = [], places = [] } = row;
  if (!people) return;
  score.articles++;
  if (!sheet) return void score.failed++;
  // of a person the full name alone is right
  const wanted = { people: people.map(([name]) => [name]), organisations: orgs.map(forms), places: places.map(forms) };
  for (const kind of KINDS) {
    const count = score.of[kind];
    const gold = wanted[kind].map((all) => ({ forms: new Set(all.map(keyOf)), name: all[0], isFound: false }));
    count.gold += gold.length;
    for (const { name } of sheet[kind]) {
      count.listed++;
      const one = gold.find((other) => other.forms.has(keyOf(name)) && !(kind === 'people' && other.isFound));
      if (!one) {
        note(`${kind} wrong  ${row.id} ${name}`);
        continue;
      }
      count.right++;
      if (!one.isFound) count.found++;
      one.isFound = true;
    }
    for (const { name, isFound } of gold) if (!isFound) note(`${kind} missed  ${row.id} ${name}`);
  }
}

const forms = ([name, others]: z.infer<typeof Name>): string[] => [name, ...others];

/** Without accents, titles and the article before it. */
const keyOf = (name: string): string => wordsOf(name).join(' ').replace(BEFORE, '');
const BEFORE = new RegExp(
  '^(?:(?:mrs?|ms|miss|dr|sir|dame|lord|lady|prof|professor|herr|frau|the|der|die|das|el|la|le|les|los) )+',
);
