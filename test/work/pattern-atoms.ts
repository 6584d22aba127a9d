/** What hostile articles are put together from: short strings that a reader stops at, by the part that stops there. */

export const ATOMS = {
  mark: [
    '"', '“', '”', '„', '«', '»', '‹', '›', '「', '」', '『', '』', '《', '》', '‘', '’', '‚', "'", '＂', '〝', '〞',
    '“‘', '’”', '""', '“"', '"“a', '«a', '„a“', '“a”', '"a"', "'a'", '‘a’', '「字」', '“a',
  ],
  said: [
    '“Go,” he said. ', '“Go,” said Ann Ott, ', '"Go", he said, ', '“It is so,” she told ', '„Geh“, sagte er. ',
    '« Va », dit-il. ', '—Vete —dijo él. ', '«Иди», — сказал он. ', '“Go,” the minister said ',
    'he said: “Go.” ', 'according to him, “go” ', '“Go,” said the head of Acme, ', '„Geh“, sagte der Minister ',
    '“Why?” they asked. ', '“No,” it said, adding that “no” ', 'the “so-called” ', 'Ann Ott: “Go.” ',
    '«Vai», ha detto Rossi, ',
  ],
  name: [
    'Ann Ott ', 'Ann van der Ott ', 'Mr. Ott ', 'Dr. Ann B. Ott-Lee ', 'A. B. C. ', 'Ott, the minister, ',
    'O’Neill ', 'Minister Ann Ott ', 'the head of Acme ', 'of the Bank of ', 'Acme Inc. ', 'and Ann Ott ',
    'Ott Jr., ', 'Ann ', 'president of the University of ', 'spokesman for ', 'Señor de la Ott ',
    'Frau Dr. Ott ', 'Анна Отт ', 'UN ', 'Saint Ott ', 'U.S. ', 'Ott’s ', 'a spokesman ', 'the agency ',
    'Ministerin für Umwelt ', 'jefe de ',
  ],
  word: [
    'a ', 'the ', 'he ', 'she said ', 'it ', 'who ', 'that ', 'not ', 'and ', 'said ', 'was ', 'because ',
    'which is ', 'xx', 'x-y ', 'so, ', 'but ', 'if ', 'I ', 'they ', 'his ', 'is ', 'by ', 'in ', 'of ', 'for ',
    'as ', 'to ', 'der ', 'die, die ', 'und ', 'qui ', 'que ', 'и ', 'что ', 'said that ', 'told ', 'however, ',
    'X', 'Xx ',
  ],
  stop: [
    '.', '. ', '?', '! ', '…', '...', ' . ', '.”', '.) ', ':', ': ', ';', '; ', ',', ', ', '¿', '¡', '¿. ', '。',
    '，', '、', '؟', '।', '(', ')', '[', ']', ' (a) ', '((', '—', ' – ', '--', '-', '/', '•', '*', '§', '@', '#',
  ],
  number: [
    '1', '12 ', '1,000 ', '1.000.000 ', '1 000 ', '3.5 ', '½ ', '1/2 ', '5 % ', '$3 billion ', '€1,', '10–12 ',
    '3:1 ', 'one ', 'twenty-one ', 'hundred ', 'thousand million ', 'ein', 'einundzwanzig', 'hundert',
    'cent mille ', '一百万', '万', '3万', '٣', '१', '1e9 ', '-1 ', '+1 ', '1st ', 'first ', 'XIV ', 'half a ',
    'двадцать один ', 'veinti', '1.', '100 to 200 ', 'from 1 ', '1 of 2 ', 'quatre-vingt-', 'million ', '$',
    '€', '%', 'km ', 'pounds of ', '0',
  ],
  date: [
    'on Wednesday ', 'Wednesday, ', 'May 3 ', 'May ', '3 May 2024 ', '2024 ', 'in 2024, ', '2024-05-03 ',
    '3.5.24 ', '5/3/24 ', 'last week ', 'two days ago ', 'tomorrow ', 'yesterday, ', 'March–May ', 'am 3. Mai ',
    'le 3 mai ', '3 мая ', '2024年5月3日', 'the 1990s ', 'next ', '1999–2004 ', 'Monday to Friday ', 'Mo., ',
    'Sept. ', '昨日', 'spring of ', 'a year later, ', 'the day after ', '12:30 ', 'q1 ', "'99 ",
  ],
  script: [
    '字', '漢字。', '日本「', '한국', '한 ', 'عرب', 'ع ', 'ไทย', 'हि', 'א', 'Ж', 'ж ', 'ñ', 'İ', 'ß', 'é', 'e\u0301',
    '\u0301', '😀', '👩‍👩‍👧', '\u202e', '\u200b', '\u00ad', '\u00a0', '\u2028', '\ufeff', '\t', '\r', '𝔄', 'ﬁ',
    '፡', 'က',
  ],
  line: [
    '\n', '\n\n', '\n- a', '\n* a', '\n1. a', '\nA\n', '\na:\n', '\n“a\n\n', '\nAnn Ott: ', '\n\n“a',
    '\nQ: a?\n', '\n\nBERLIN, May 3 (AP) — ', '\nBy Ann Ott\n', '\n---\n', '\n\n\n', ' \n', '\n  ', '\n> a',
    '\n|a|b|', '\n# a\n', '\n•',
  ],
  markdown: [
    '*', '**', '_', '__', '`', '``', '```\n', '~~', '[', ']', '](', '[a](', '![', '[a]: b\n', '<', '<a ',
    '<!-- ', '<? a ', '<![CDATA[ ', '&', '&amp;', '\\', '> ', '>', '- ', '1. ', '# ', '|a', '|-', '***a', '_a_',
    '*a ', '[^1]', '[[', '\n\n    a', '\n- - - ', '<http://a> ', 'http://a.b/c ', '~~a', '\n===\n', '\n***\n',
    '<b>', '*a*', '“*', ' _', '$$',
  ],
  html: [
    '<p>', '<p>a</p>', '<div>', '</div>', '<b>', '<i>a', '</b>', '<a href=x>', '<span>', '<br>', '<li>a',
    '<ul>', '<td>', '<table>', '<sup>1</sup>', '<del>a', '<h2>a</h2>', '<p>“a', '<blockquote>', '<script>',
    '<style>', '<!--', '<p class=x>', '<p style="display:none">', '&quot;', '&', '&#', '<', '</', '<p>a.</p>',
    '<q>a</q>', '<font>', '<form>', '<svg>', '<title>', '<meta name=author content=a>', '<time datetime=2024>',
    '<script type="application/ld+json">{}</script>', '<bdo dir=rtl>', '<section>', '<article>', '<figure>',
    '<iframe>', '<select>', '<math>', '<template>', '<p a=', '<p>Ann Ott said.</p>',
  ],
} as const satisfies Record<string, readonly string[]>;

export type AtomClass = keyof typeof ATOMS;
