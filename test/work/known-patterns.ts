/** Texts that once took seconds or minutes: each was found by somebody, and none may come back. */
import { LEADS, type Pattern } from './grammar.ts';

const OPENINGS = {
  ...LEADS,
  court: `${LEADS.en}The high court said so. `,
  reported: `${LEADS.de}Der Plan sei „ein Scherz und nichts als das“, sagte Bürgermeister Jan Kern. `,
};

const chain = (name: string, type: Pattern['type'], unit: string, lead: keyof typeof OPENINGS = 'en'): Pattern => ({
  name, type,
  bodyOf: (length) => OPENINGS[lead] + unit.repeat(Math.ceil(length / unit.length)),
});

/** Each letter of the association might have begun another name: at 27 capitals a post took half a minute. */
const CAPITALS_BEHIND_ROLE =
  '“We went on, and the quay was open by noon, as it was before the long storm of the spring,” said Rosa Medina, ' +
  'director, NATIONAL HARBOUR ASSOCIATION and others. ';

export const KNOWN_PATTERNS: readonly Pattern[] = [
  {
    name: 'one closed quotation in one paragraph', type: 'text/plain',
    bodyOf: (length) => `${LEADS.en}“${'We went on, and it was so. '.repeat(length / 27)}” he said.`,
  },
  {
    name: 'nested marks', type: 'text/plain',
    bodyOf: (length) => `${LEADS.en}${'“‘'.repeat(length / 4)}x${'’”'.repeat(length / 4)}`,
  },
  {
    name: 'people of one surname', type: 'text/plain',
    bodyOf: (length) =>
      LEADS.en + Array.from({ length: length / 17 }, (_, i) => `Q${i.toString(36)}x Smith said. `).join(''),
  },
  {
    name: 'persons without a name, spoken of in turn', type: 'text/plain',
    bodyOf: (length) => `${LEADS.en}“We go,” a guard told a nurse. ${'The guard sat. The nurse sat. '.repeat(length / 30)}`,
  },
  chain('datelines', 'text/plain', 'LONDON, Nov. 6 (Reuters) — '),
  chain('dashes before a name', 'text/plain', '— Acme '),
  chain('nothing but dashes and a name', 'text/plain', '— '),
  chain('full stops', 'text/plain', '.'),
  chain('short quotations in one sentence', 'text/plain', '“Go,” he said, '),
  chain('quotations of a role', 'text/plain', '“It is,” the spokesman said. '),
  chain('quotations of a body', 'text/plain', '“No,” said the head of Acme, '),
  chain('single marks that never close', 'text/plain', "\" 'ab"),
  chain('double marks that never close', 'text/plain', '“a '),
  chain('low marks that never close', 'text/plain', '„a ', 'de'),
  chain('Spanish inverted marks', 'text/plain', '¿', 'es'),
  chain('Markdown instructions', 'text/markdown', '<? a '),
  chain('Markdown comments', 'text/markdown', '<!-- a '),
  chain('Markdown brackets', 'text/markdown', '['),
  chain('Markdown strikes', 'text/markdown', '~~a '),
  chain('raised digits', 'text/html', '<sup>1</sup>xx '),
  chain('struck words', 'text/html', '<del>a</del> '),
  chain('open paragraphs', 'text/html', '<p>“a'),
  chain('hidden in hidden', 'text/html', '<div hidden>a '),
  chain('numbers of no use', 'text/plain', '0万 '),
  chain('number words', 'text/plain', 'twenty-one hundred '),
  chain('number words in one', 'text/plain', 'einundzwanzighundert', 'de'),
  chain('dates in a row', 'text/plain', '3 May 2024, '),
  chain('weekdays', 'text/plain', 'on Wednesday, '),
  chain('lines of a letter', 'text/plain', '\nA\n«. '),
  chain('tags on one line', 'text/plain', '<b>a</b> '),
  chain('roles on one line', 'text/plain', 'minister, president of the bank, '),
  chain('titles and initials', 'text/plain', 'Mr. A. B. C. '),
  {
    name: 'a body in capitals behind a role', type: 'text/plain',
    bodyOf: (length) => LEADS.en + CAPITALS_BEHIND_ROLE.repeat(length / CAPITALS_BEHIND_ROLE.length),
  },
  chain('points in a compound', 'text/plain', 'A.', 'de'),
  chain('ampersands in a compound', 'text/plain', 'A&', 'de'),
  chain('points before an office', 'text/plain', 'A.', 'court'),
  chain('hyphens before an office', 'text/plain', 'A-', 'court'),
  chain('Chinese without a space', 'text/plain', '漢字', 'ja'),
  chain('Arabic without a space', 'text/plain', 'عرب', 'ar'),
  chain('combining marks', 'text/plain', 'e\u0301\u0301\u0301 '),
  chain('clauses that contrast, in one sentence', 'text/plain',
    `mientras el alcalde ${'y la alcaldesa '.repeat(12)}calló y luego dijo «va», `, 'es'),
  chain('agents of participles before colons', 'text/plain', `écrite ${'à la main '.repeat(8)}par la tisseuse : «va», `, 'fr'),
  chain('clauses before colons', 'text/plain', `Gil fue; él ${'calló y '.repeat(10)}calló; ella: «va», `, 'es'),
  chain('sentences that report, each with a quotation', 'text/plain', 'Nötig sei „mehr Geld und Zeit“. ', 'reported'),
  chain('offices behind a relative', 'text/plain', 'que le maire le chimiste, Anne Ott, juge «va» ', 'fr'),
  chain('what may stand between a relative and its verb', 'text/plain', 'una mujer que no le se los ', 'es'),
  {
    name: 'long quotations in one sentence', type: 'text/plain',
    bodyOf: (length) => LEADS.es + `«${'no sé qué decir de eso '.repeat(16)}», dijo Ana Otero y `.repeat(length / 390),
  },
];
