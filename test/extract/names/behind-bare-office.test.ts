/** An office without an article has its holder's name right behind its body or place. */
import { expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const speakerOf = (text: string): string | null | undefined =>
  extract(documentOf(text), CONTEXT).quotes[0]?.speaker?.name;

it.each<[text: string, expected: string, why: string]>([
  ['Chairman of the Kenya Dockers Union Davji Ateli said: “We go home.”', 'Davji Ateli', 'a body and no known name'],
  ['Cathaoirleach of the Kilmore District Donal Feeney said: “We go home.”', 'Donal Feeney', 'a district'],
  ['Deputy Commissioner of Police Junior Mowatt said: “We go home.”', 'Junior Mowatt', 'a body of one word'],
  ['Manager of Lidl Ennis Niall Feeney said: “We go home.”', 'Niall Feeney', 'a known given name'],
  ['Member of Parliament for Bukoto East Fred Mubiru said: “We go home.”', 'Fred Mubiru', 'a seat'],
  ['Union Minister of State for Home G. Kiran Rao said: “We go home.”', 'G. Kiran Rao', 'an initial behind a field'],
  ['Congress MP from Sivaganga K. Chandran said: “We go home.”', 'K. Chandran', 'an initial behind a place'],
])('%s: %s, %s', (text, expected) => expect(speakerOf(text)).toBe(expected));

it.each<[text: string, no: string, why: string]>([
  ['The chief executive of St John Ambulance said: “We go home.”', 'John Ambulance', 'an article before the office'],
  ['President of the Bill Gray Foundation said: “We go home.”', 'Gray Foundation', 'a body at the end'],
])('%s: not %s, %s', (text, no) => expect(speakerOf(text)).not.toBe(no));
