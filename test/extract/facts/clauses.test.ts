import { describe, expect, it } from 'vitest';
import { clauseWithin } from '../../../src/extract/facts/clauses.ts';
import { documentOf } from '../document-of.ts';

const cut = (text: string, ideal = 60, language = 'en') => {
  const { start, end } = clauseWithin(documentOf(text, language), { start: 0, end: text.length }, ideal);
  return text.slice(start, end);
};

describe('clauseWithin', () => {
  it.each<[text: string, expected: string, why: string]>([
    ['The council approved the plan.', 'The council approved the plan.', 'short enough as it is'],
    [
      'The council of Port Ellery approved the new sea wall on Tuesday, which will cost 40 million euros.',
      'The council of Port Ellery approved the new sea wall on Tuesday', 'a relative clause adds',
    ],
    [
      '— The council of Port Ellery approved the new sea wall on Tuesday.',
      'The council of Port Ellery approved the new sea wall on Tuesday.', 'a dash is what is left of a dateline',
    ],
    [
      'The council of Port Ellery approved the new sea wall on Tuesday; work begins in April.',
      'The council of Port Ellery approved the new sea wall on Tuesday', 'a semicolon ends a statement',
    ],
    [
      'The council of Port Ellery approved the new sea wall on Tuesday — a first in its history.',
      'The council of Port Ellery approved the new sea wall on Tuesday', 'one dash adds',
    ],
    [
      'The council of Port Ellery approved the new sea wall on Tuesday, but only if the state pays half of it.',
      'The council of Port Ellery approved the new sea wall on Tuesday, but only if the state pays half of it.',
      '"but" turns what was said',
    ],
    [
      'The council of Port Ellery would approve the new sea wall on Tuesday, unless the state objects to it.',
      'The council of Port Ellery would approve the new sea wall on Tuesday, unless the state objects to it.',
      'a condition stays',
    ],
    [
      'The long plan of the council — a body that nobody in the town had elected — was approved on Tuesday.',
      'The long plan of the council — a body that nobody in the town had elected — was approved on Tuesday.',
      'a pair of dashes holds an aside',
    ],
    [
      'The chair of the council said “the wall is what we owe the town, which has waited for it for years” on Tuesday.',
      'The chair of the council said “the wall is what we owe the town, which has waited for it for years” on Tuesday.',
      'never inside a quotation',
    ],
    [
      'The market of Port Ellery was closed to all traders on Tuesday after a wall fell into the harbour.',
      'The market of Port Ellery was closed to all traders on Tuesday after a wall fell into the harbour.',
      'why it happened is often the news',
    ],
    [
      'The traders of Port Ellery can return to the fish market after the wall has been made safe by the town.',
      'The traders of Port Ellery can return to the fish market after the wall has been made safe by the town.',
      'after "can" it is a condition',
    ],
    [
      'Port Ellery, Dec 4 In an unusual scene the harbour closed.', 'In an unusual scene the harbour closed.',
      'a place and a day without a mark',
    ],
    [
      'Port Ellery (W/N), Dec. 4, GNA – Two ferries closed the harbour.', 'Two ferries closed the harbour.',
      'a region in brackets, and an agency without',
    ],
    [
      'Larkfield, Neb., June 3, 2014 (LNA/LWTN News) – Two ferries closed the harbour.',
      'Two ferries closed the harbour.', 'a year, and two agencies',
    ],
    [
      'LARKFIELD, Va., Oct. 6, 2021 /PRWire/ -- Lund Ferries closed the harbour.', 'Lund Ferries closed the harbour.',
      'what sends out releases',
    ],
    [
      'LARKFIELD, Vt. (MM)--The Mill River closed the harbour.', 'The Mill River closed the harbour.',
      'a dash without a space behind it',
    ],
    ['April 19, 2011 — Parts of the north are under water.', 'Parts of the north are under water.', 'a day alone'],
    [
      'October 9, 10:20pm | With forty votes the council closed the harbour.',
      'With forty votes the council closed the harbour.', 'when it was posted',
    ],
    [
      '5/15/2013 - FORT LARKFIELD, Wash. -- Steam rolled out of the kitchen tent.',
      'Steam rolled out of the kitchen tent.', 'a day, and a dateline behind it',
    ],
    [
      'April 19, 2011, was the day of the flood at Port Ellery.',
      'April 19, 2011, was the day of the flood at Port Ellery.', 'a day that is the subject',
    ],
    [
      'Mayor Rosa Medina (Labour/Greens) closed the harbour.', 'Mayor Rosa Medina (Labour/Greens) closed the harbour.',
      'her parties',
    ],
    [
      'Port Ellery, Dec. 4 (IANS) Two ferries closed the harbour.', 'Two ferries closed the harbour.',
      'with its agency',
    ],
    [
      'Port Ellery, Dec. 4, 2025 (NAN) The people of the harbour asked for help.',
      'The people of the harbour asked for help.', 'with a year',
    ],
    ['Port Ellery, Ohio — Two ferries closed the harbour.', 'Two ferries closed the harbour.', 'with its state'],
    [
      'Port Ellery, Dec 4 being a Sunday, closed its market.', 'Port Ellery, Dec 4 being a Sunday, closed its market.',
      'a day of the sentence',
    ],
    [
      'Port Ellery, Ohio — Lund’s sister — is closed.', 'Port Ellery, Ohio — Lund’s sister — is closed.',
      'an aside',
    ],
    [
      'Meanwhile, Port Ellery closed its market.', 'Port Ellery closed its market.',
      'a connective before a capital goes',
    ],
    [
      'Meanwhile, the town closed its market.', 'Meanwhile, the town closed its market.',
      'a fact does not begin in lower case',
    ],
    [
      'BUFFALO, N.Y. — The council of Port Ellery approved it.', 'The council of Port Ellery approved it.',
      'a dateline goes',
    ],
    [
      'OSLO (Reuters) - The council of Port Ellery approved it.', 'The council of Port Ellery approved it.',
      'an agency dateline goes',
    ],
    ...[
      'Kiel - ', 'Wien/Graz – ', 'Lindau · ', 'Lindau (dpa/lsw) – ', 'Lund (xyz/abc) – ', 'León, Guanajuato.- ', 'Bilbao, 6 nov. – ', 'EL CAIRO- ',
      '22.03.2024, 18:05 Uhr', 'ROSARIO (Corresponsal).- ', 'PORT ELLERY, Pa. (Two-Rivers News Service) — ',
      'PORT ELLERY, ON, April 9, 2026 – ',
    ].map((line): [string, string, string] =>
      [`${line}Port Ellery closed its market.`, 'Port Ellery closed its market.', 'so do those of other houses']),
    ...['Markt-Halle und Hafen - Port Ellery', 'Port Ellery-Hafen'].map((line): [string, string, string] =>
      [`${line} closed its market.`, `${line} closed its market.`, 'a hyphen within a name is none']),
    ...["Finn - Lund's best known baker -", 'Finn – Bäcker in Lund –'].map((line): [string, string, string] =>
      [`${line} closed the market hall.`, `${line} closed the market hall.`, 'nor is an aside behind its noun']),
    ['(CNN)The council of Port Ellery approved it.', 'The council of Port Ellery approved it.', 'glued to its agency'],
    ['OSLO (AP) The council of Port Ellery met.', 'The council of Port Ellery met.', 'no dash'],
    [
      'The Coastal Water Authority (CWA) had warned of the flood.',
      'The Coastal Water Authority (CWA) had warned of the flood.',
      'initials behind a subject are no agency',
    ],
    ['UNESCO (UN) had warned of the flood.', 'UNESCO (UN) had warned of the flood.', 'nor behind other initials'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('cuts no number at its comma, whatever the next sentence begins with', () => {
    const first = 'Der Index, der die Währungen der sechs größten Partner misst, kletterte am Abend um 0,4%.';
    const { start, end } = clauseWithin(documentOf(`${first} Der Euro fiel.`, 'de'), { start: 0, end: first.length }, 60);
    expect(first.slice(start, end)).toBe(first);
  });

  it('reads relative clauses of other languages', () => {
    expect(
      cut(
        'Der Stadtrat von Lindau hat am Dienstag eine neue Brücke beschlossen, die zwölf Millionen kostet.',
        60,
        'de',
      ),
    ).toBe('Der Stadtrat von Lindau hat am Dienstag eine neue Brücke beschlossen');
  });
});
