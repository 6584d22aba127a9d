/** The lead tells what became of an office's holder, the next paragraph opens with a bare name: it is that one. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { documentOf } from '../document-of.ts';

const CONTEXT = { title: null, author: null, publisher: null, publishedAt: null };

function roleOf(text: string, name: string): string | null | undefined {
  return extract(documentOf(text), CONTEXT).people.find((one) => one.name === name)?.role;
}

const LEAD = 'The head of the Lund ferry company has offered his resignation after a leaked report, two papers said.';
const HEAD = 'The head of the Lund ferry company';
const LATER = 'Berg, an engineer who spent two decades in Bergen, took over in 2019.';

it.each<[paragraphs: string[], name: string, role: string | null, why: string]>([
  [[LEAD, 'Peter Berg, 58, informed the board on Tuesday.', LATER], 'Peter Berg', HEAD, 'an office beats a past trade'],
  [[`LUND, Feb 11 (Agency) - ${LEAD}`, 'Peter Berg told the board on Tuesday.'], 'Peter Berg', HEAD, 'behind a dateline'],
  [['The mayor of Lund was arrested on Monday over a bridge.', 'Ann Berg, 44, denied it.'], 'Ann Berg', 'The mayor of Lund',
    'another fate'],
  [['The head of Lund police has appealed for witnesses.', 'Ann Berg, 44, denied it.', LATER], 'Ann Berg', 'an engineer',
    'she may be the victim'],
  [[LEAD, 'Peter Berg, a nurse, informed the board.'], 'Peter Berg', 'a nurse', 'it says who he is'],
  [[LEAD, 'Anna Berg, 58, informed the board on Tuesday.', LATER], 'Anna Berg', 'an engineer', 'he is no Anna'],
  [[LEAD, 'It rained.', 'Peter Berg, 58, informed the board.', LATER], 'Peter Berg', 'an engineer', 'not the next one'],
  [['Bo Tran waited. The head of Lund Ferries has resigned.', 'Peter Berg told him.', LATER], 'Peter Berg', 'an engineer',
    'of two'],
  [[LEAD, 'Peter Berg, 58, informed the board on Tuesday.', 'Ferry minister Peter Berg wept.'], 'Peter Berg',
    'Ferry minister', 'the article gives an office'],
])('in %j %s is %j: %s', (paragraphs, name, role) => expect(roleOf(paragraphs.join('\n\n'), name)).toBe(role));
