import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/article/plain-text.ts';

const BODY = 'The harbour reopened on Friday after a week of storms, officials said.';

describe('datelines are metadata', () => {
  const rows: [string, string | null, string | null, string][] = [
    ['date 2024-11-06 ', '2024-11-06', null, 'labelled ISO date'],
    ['2024-11-06 ', '2024-11-06', null, 'bare ISO date'],
    ['March 19, 2015 . ', '2015-03-19', null, 'date and a lone stop'],
    ['WASHINGTON, Nov. 6 (Reuters) — ', null, 'Reuters', 'no year: no date'],
    ['WASHINGTON, Nov. 6, 2024 (Reuters) - ', '2024-11-06', 'Reuters', 'with a year'],
    ['LONDON (AP) — ', null, 'AP', 'agency'],
    ['(CNN) -- ', null, 'CNN', 'credit alone'],
    ['(CNN)', null, 'CNN', 'credit glued to the sentence'],
    ['Port Harbour, Maine (CNN)', null, 'CNN', 'place in small letters before a known agency'],
    ['ST. JOHN’S, N.L. — ', null, null, 'stops and apostrophe in the place'],
    ['NEW JERSEY  (WABC) -- ', null, 'WABC', 'a station'],
    ['NEW DELHI: ', null, null, 'capitals and a colon'],
    ['EL CAIRO- ', null, null, 'capitals and a hyphen at them'],
    ['FRANKFURT AM MAIN, 3. Mai – ', null, null, 'a small word within the place'],
    ['WASHINGTON (Aug. 13) -- ', null, null, 'the day in brackets'],
    ['Berlin (dpa) - ', null, 'dpa', 'German'],
    ['Port Lund (lnd) - ', null, null, 'an agency of no list'],
    ['BERLIN, 6. November 2024 (dpa) – ', '2024-11-06', 'dpa', 'German with a date'],
    ['PARIS, 6 nov 2024 (AFP) - ', '2024-11-06', 'AFP', 'French'],
    ['Manchester (United Kingdom) (AFP) – ', null, 'AFP', 'with its country'],
    ['Madrid, 6 nov (EFE).- ', null, 'EFE', 'Spanish'],
    ['Puerto Lindo, 6 nov (Marea).- ', null, null, 'an agency of no list'],
    ['Kiel, 6. November (Mittwoch) – ', null, null, 'a weekday in brackets'],
    ['São Paulo, 6 de novembro de 2024 (Lusa) – ', '2024-11-06', 'Lusa', 'Portuguese'],
    ['(ANSA) - ROMA, 06 NOV - ', null, 'ANSA', 'Italian: credit before the place'],
    ['МОСКВА, 6 ноября. /ТАСС/. ', null, 'ТАСС', 'Russian'],
    ['КИЇВ, 6 листопада 2024 (Укрінформ) — ', '2024-11-06', 'Укрінформ', 'Ukrainian'],
  ];
  it.each(rows)('%j', (prefix, publishedAt, publisher) => {
    const found = readPlainText(prefix + BODY);
    expect(found.text.slice(found.bodyStart)).toBe(BODY);
    expect(found.meta.publishedAt ?? null).toBe(publishedAt);
    expect(found.meta.publisher ?? null).toBe(publisher);
  });
});

describe('what belongs to the sentence stays in it', () => {
  const rows: [string, string][] = [
    ['Letzter Tag am 27. August 2022 - die Bäckerei bleibt zu.', 'a day that is told, and none of the paper'],
    ['Two hostages — an American and an Australian — were freed on Tuesday.', 'dashes of a sentence'],
    ['Trump — who won — spoke for an hour in Palm Beach.', 'one capital word and a dash'],
    ['NASA — the space agency — launched it on Monday morning.', 'capitals, but the sentence goes on in small letters'],
    ['Sen. Jane Roe (D-Maine) — Smith’s ally — voted against the bill.', 'party and state are no agency'],
    ['Acme (ACME) shares fell by a tenth on Monday morning.', 'a ticker'],
    ['March 19, 2015 was the day on which everything changed here.', 'a date that is the subject'],
    ['date palms grow in the south of the country, growers say.', 'the fruit'],
    ['date 2024-13-45 The month is one that no calendar has.', 'no such day'],
    ['SMITH: We will go.\nJONES: You will not, and you know it.', 'a transcript'],
    ['By Monday the water had gone, and the town was dry again.', 'a sentence that begins with "By"'],
    ['2024 was the warmest year since records began, they said.', 'a year'],
    ['WASHINGTON', 'a place and no article'],
  ];
  it.each(rows)('%j', (text) => {
    const found = readPlainText(text);
    expect(found.bodyStart).toBe(0);
    expect(found.meta).toEqual({});
  });
});

describe('title, byline and date lines', () => {
  const rows: [string, string | null, { title?: string; author?: string; publishedAt?: string }, string][] = [
    [
      `Harbour opens again after storms\n\n${BODY}`,
      null,
      { title: 'Harbour opens again after storms' },
      'a title above the text',
    ],
    [
      `Harbour opens again\n\nBy Jane Doe and John O’Roe, Reuters\nNov. 6, 2024 at 10:02 a.m. EST\n\nLONDON (AP) — ${BODY}`,
      null,
      { title: 'Harbour opens again', author: 'Jane Doe, John O’Roe', publishedAt: '2024-11-06' },
      'the whole head',
    ],
    [`By Jane Doe\n\n${BODY}`, null, { author: 'Jane Doe' }, 'byline first'],
    [`Published: 6 November 2024\n${BODY}`, null, { publishedAt: '2024-11-06' }, 'labelled date line'],
    [`Von Jörg Müller-Lüdenscheid\n\n${BODY}`, null, { author: 'Jörg Müller-Lüdenscheid' }, 'German byline'],
    [`Wird der Hafen je fertig?\n\n${BODY}`, null, { title: 'Wird der Hafen je fertig?' }, 'a question as a title'],
    [
      `HARBOUR: OPEN\n${BODY}`,
      'Harbour – open',
      { title: 'HARBOUR: OPEN' },
      'a first line that repeats the stated title',
    ],
    [`# Harbour opens again\n\nBy Jane Doe\n\n${BODY}`, null, { title: 'Harbour opens again', author: 'Jane Doe' },
      'Markdown that is sent as plain text'],
    [`## It is open. #\n${BODY}`, null, { title: 'It is open.' }, 'the sign alone makes it the title'],
    [`# Harbour opens again\n\n${BODY}`, 'Another title', { title: 'Harbour opens again' }, 'beside a stated one'],
    [`## By Jane Doe\n\n${BODY}`, null, { author: 'Jane Doe' }, 'a byline under the sign'],
    [`# Published 3 May 2024\n\n${BODY}`, null, { publishedAt: '2024-05-03' }, 'a date under it'],
    [`# By the old harbour wall\n\n${BODY}`, null, { title: 'By the old harbour wall' }, 'no name'],
    [`# What 3 May 2024 changed\n\n${BODY}`, null, { title: 'What 3 May 2024 changed' }, 'a date within'],
    [`#1 harbour opens again\n\n${BODY}`, null, { title: '#1 harbour opens again' }, 'a number'],
  ];
  it.each(rows)('%j', (text, stated, meta) => {
    const found = readPlainText(text, stated);
    expect(found.text.slice(found.bodyStart)).toBe(BODY);
    expect(found.meta).toMatchObject(meta);
    if (meta.title) expect(found.text.slice(found.blocks[0]?.start, found.blocks[0]?.end)).toBe(meta.title);
  });

  const none: [string, string][] = [
    [`It was over.\n\n${BODY}`, 'a short sentence is no title'],
    [`“We are open”\n\n${BODY}`, 'a quotation is no title'],
    [`Harbour opens again after storms\n${BODY}`, 'no blank line'],
    [`Harbour opens again after storms\n\nYes`, 'no sentence follows'],
    [`- one small item\n\n${BODY}`, 'a list item'],
  ];
  it.each(none)('reads no title in %j', (text) => {
    expect(readPlainText(text)).toMatchObject({ bodyStart: 0, blocks: [], meta: {} });
  });

  it('comes to an end on a heading with a gap of many spaces', () => {
    expect(readPlainText(`# Harbour${' '.repeat(1_000_000)}opens\n\n${BODY}`).blocks).toEqual([]);
  });
});
