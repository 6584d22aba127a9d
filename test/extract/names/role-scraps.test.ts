/** What a role begins and ends with: nothing of the line, the phrase or the case that it stands in. */
import { expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readDocument } from '../../../src/text/read-document.ts';

function roleIn(language: string, text: string, name: string): string | null {
  const named = resolveEntities(readDocument({ ...readPlainText(text), language }), lexiconFor(language));
  return named.find((one) => one.name === name)?.role?.text ?? null;
}

it.each<[language: string, text: string, name: string, role: string | null]>([
  ['de', 'Lotsen und Fischer stehen bei dem Treffen enger\nHWU-Präsidentin Petra Lund am Montag im Hafen',
    'Petra Lund', 'HWU-Präsidentin'],
  ['it', '«Si esagera – sospira Paolo Ferri, presidente di Amici del Porto -. Basta reti».', 'Paolo Ferri',
    'presidente di Amici del Porto'],
  ['de', 'Sie lobte „den lauten und im besten Sinne unbequemen Nachbarn Paul Brandt“ sehr.', 'Paul Brandt', null],
  ['de', 'Nach Ansicht des Leiters des Instituts für Meereskunde, Paul Brandt, steigt das Meer.', 'Paul Brandt', null],
  ['de', 'Der Leiter des Instituts für Meereskunde, Paul Brandt, warnt vor dem Meer.', 'Paul Brandt',
    'Leiter des Instituts für Meereskunde'],
  ['de', 'Das sagt Geschäftsführer Dr.-Ing. Paul Brandt am Montag.', 'Paul Brandt', 'Geschäftsführer'],
  ['en', 'Upper Larkfield Borough Fire Chief Ron Kowalik spoke to parents.', 'Ron Kowalik',
    'Upper Larkfield Borough Fire Chief'],
])('%s: in %j %s is %j', (language, text, name, role) => expect(roleIn(language, text, name)).toBe(role));
