/** The writer's sentence over somebody's words: which one, and where none may stand there. */
import { describe, expect, it } from 'vitest';
import { joinQuotes } from '../../src/cards/kinds/quote/join.ts';
import { followsAnothers } from '../../src/cards/kinds/quote/others-sentence.ts';
import { chooseQuotes } from '../../src/cards/kinds/quote/plan.ts';
import { planSheet } from '../../src/cards/plan-cards.ts';
import { startPlanning, type Planning } from '../../src/cards/planning.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

const TITLE = 'Harbour bridge of Port Ellery closes in June';

function planningOf(text: string, language = 'en', title = TITLE): Planning {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  return startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
}

/** Of the first quotation that gets a card; undefined where none does. */
function leadInOf(text: string, language = 'en', title = TITLE): string | null | undefined {
  const planning = planningOf(text, language, title);
  const [quote] = chooseQuotes(planning, joinQuotes(planning.sheet.quotes, text));
  return quote && (quote.leadIn?.text ?? null);
}

describe('a sentence that names whoever speaks stands over the words', () => {
  it('without the dateline before it', () => {
    const said = '„Das ist der Preis einer Brücke, die niemand flickt“, sagte Medina.';
    const sentence = 'Rosa Medina, die am Hafen eine Bäckerei führt, hat seit März die Hälfte ihrer Kunden verloren.';
    expect(leadInOf(`Kiel – ${sentence} ${said}`, 'de')).toBe(sentence);
  });

  it.each([
    ['en', 'Rosa Medina, who runs a bakery at the quay, said she had lost half of her trade since March.',
      '“That is the price of a bridge that nobody mends,” she said.'],
    ['de', 'Rosa Medina, die am Hafen eine Bäckerei führt, hat seit März die Hälfte ihrer Kunden verloren.',
      '„Das ist der Preis einer Brücke, die niemand flickt“, sagte Medina.'],
    ['fr', 'Rosa Medina, qui tient une boulangerie sur le quai, a perdu la moitié de ses clients depuis mars.',
      '« C’est le prix d’un pont que personne ne répare », a dit Rosa Medina.'],
    ['es', 'Rosa Medina, que lleva una panadería en el muelle, ha perdido la mitad de sus clientes desde marzo.',
      '«Es el precio de un puente que nadie arregla», dijo Rosa Medina.'],
    ['it', 'Rosa Medina, che ha un forno sul molo, ha perso da marzo la metà dei suoi clienti.',
      '«È il prezzo di un ponte che nessuno ripara», ha detto Rosa Medina.'],
    ['pt', 'Rosa Medina, que tem uma padaria no cais, perdeu desde março a metade dos seus clientes.',
      '«É o preço de uma ponte que ninguém conserta», disse Rosa Medina.'],
  ])('%s: %s', (language, sentence, said) => {
    const titles: Record<string, string> = {
      en: TITLE, de: 'Hafenbrücke von Port Ellery schließt im Juni', fr: 'Le pont de Port Ellery ferme en juin',
      es: 'El puente de Port Ellery cierra en junio', it: 'Il ponte di Port Ellery chiude a giugno',
      pt: 'A ponte de Port Ellery fecha em junho',
    };
    expect(leadInOf(`${sentence} ${said}`, language, titles[language])).toBe(sentence);
  });
});

const SAID = '“We have waited for a new one since the storm of March,” said Rosa Medina, the mayor of Port Ellery.';

it.each<[string, string, string | null | undefined]>([
  ['the two sentences, where the nearer one alone leaves open who is meant',
    'Rosa Medina, the mayor of Port Ellery, had asked for 40 million in May. They had sent her two and a card. ' +
      '“Nobody can mend half of a bridge,” she said.',
    'Rosa Medina, the mayor of Port Ellery, had asked for 40 million in May. They had sent her two and a card.'],
  ['no sentence of somebody else alone, whose words these would seem to be',
    `Emil Brandt, a baker of Larkfield, called the plan a waste of everybody’s money. ${SAID}`, null],
  ['nobody of the same name alone',
    `Emil Medina, the baker of Larkfield, called the plan a waste of everybody’s money. ${SAID}`, null],
  ['nobody of the same name who is told of beside the speaker',
    `The old pier is kept by Emil Medina, a second cousin of Rosa Medina’s husband, who lives by it. ${SAID}`, null],
  ['no tag that tells what stands under the words',
    'Councillor Rosa Medina, the mayor of Port Ellery, said: “We have waited for a new one since the storm of March.”',
    null],
  ['nobody’s sentence who tells of the speaker inside it',
    `Emil Brandt, a baker of Larkfield, was shown a letter in which Rosa Medina had asked for money. ${SAID}`, null],
  ['nothing that another says in other words',
    `The firemen said that the pier had been hit by a barge in the night of Friday. ${SAID}`, null],
  ['the speaker’s sentence behind an opening that names another',
    `After Emil Brandt had left the room, Rosa Medina showed the council a box with 40 bolts. ${SAID}`,
    'After Emil Brandt had left the room, Rosa Medina showed the council a box with 40 bolts.'],
  ['the speaker’s sentence in which another is an owner',
    `Emil Brandt’s lawyer, Rosa Medina, showed the council a box with 40 bolts of the old pier. “We have waited for ` +
      'a new one since the storm of March,” said Medina.',
    'Emil Brandt’s lawyer, Rosa Medina, showed the council a box with 40 bolts of the old pier.'],
  ['no words of another speaker',
    `“It is a waste of money,” said Emil Brandt, a baker of Larkfield. ${SAID}`, null],
  ['no question', `Will Rosa Medina, the mayor of Port Ellery, have her way in June? ${SAID}`, null],
  ['nothing that is itself open',
    `One of them was Rosa Medina, who survived one of these in 2019 with her son. ${SAID}`, null],
  ['nothing that says the headline again',
    `The harbour bridge of Port Ellery closes in June, mayor Rosa Medina has announced. ${SAID}`, null],
  ['no sentence of a paragraph that stands farther off',
    `Rosa Medina wrote to the ministry in May.\n\nFerries sail on as before.\n\n${SAID}`, null],
  ['nothing where the writer sets the words against it',
    'Rosa Medina, the mayor of Port Ellery, has promised a second ferry from May on. But Medina also said: ' +
      '“The harbour bridge was a mistake of all of us.”', null],
  ['what stands before the colon, where it says more than who speaks',
    'The clerk read a letter. Asked why nobody had looked at the cables for nine years, mayor Rosa Medina of Port ' +
      'Ellery said: “Money. It was always next year’s money.”',
    'Asked why nobody had looked at the cables for nine years, mayor Rosa Medina of Port Ellery said:'],
])('%s', (_why, text, leadIn) => expect(leadInOf(text)).toBe(leadIn));

describe('whose somebody is', () => {
  const words = '« Je compte les boulons depuis le mois de mars, et il en manque », a dit Brandt.';
  it.each([
    ['Le pont de Port Ellery ferme en juin', undefined],
    ['Le pont de Rosa Medina ferme en juin', /^Son/u],
  ])('under « %s »', (title, leadIn) => {
    const text = `Rosa Medina a perdu la moitié de ses clients. Son adjoint, Emil Brandt, a compté les boulons. ${words}`;
    const found = leadInOf(text, 'fr', title);
    if (leadIn) expect(found).toMatch(leadIn);
    else expect(found ?? '').not.toMatch(/^Son/u);
  });
});

it('names nobody by a first name alone above the words', () => {
  const said = '“That is the price of a bridge that nobody mends,” she said.';
  expect(leadInOf(`Rosa lost half of the trade of her bakery at the quay in March. ${said}`)).toBeUndefined();
  expect(leadInOf(`Rosa Medina lost half of the trade of her bakery at the quay in March. ${said}`)).toMatch(/^Rosa/u);
});

it.each<[language: string, title: string, sentence: string, said: string, is: boolean]>([
  ['en', 'Harbour bridge of Port Ellery closes in June',
    'Sue Palmer, who runs a bakery at the quay, said she had lost half of her trade since March.',
    '“That is the price of a bridge that nobody mends,” Palmer said.', true],
  ['it', 'Il ponte di Port Ellery chiude a giugno',
    'La loro fornaia, Rosa Medina, ha perso da marzo la metà dei clienti del forno sul molo.',
    '«È il prezzo di un ponte che nessuno ripara», ha detto Rosa Medina.', false],
])('%s: under %s only a possessive opens with whose she is: %s', (language, title, sentence, said, is) => {
  expect(leadInOf(`${sentence} ${said}`, language, title)).toBe(is ? sentence : null);
});

describe('with the sentence before it, where it hangs on that one', () => {
  it.each([
    ['en', 'The county of Larkfield has looked for a pilot since May.',
      'Mayor Rosa Medina said it had offered a house and a boat.',
      '“We had three letters and nobody who can steer,” Medina said.', '"it"'],
    ['en', 'The first box of Emil’s held a note from the harbour office.',
      'Rosa Medina, a baker, told the court that the note had moved her.',
      '“I sat down and ate all of my own bread,” Medina said.', '"the note"'],
    ['fr', 'La réfection du quai était prévue pour 2031.',
      'Rosa Medina, la maire de Port Ellery, s’est engagée lundi à l’avancer de trois ans.',
      '« Nous avons fait des choix et nous en payons le prix », a dit Rosa Medina.', '"l’avancer"'],
    ['it', 'L’attesa era tutta per il nuovo molo del porto.',
      'A spegnerla ha provveduto la sindaca Rosa Medina, nipote di un pescatore.',
      '«Il molo è bello sulla carta, ma la carta non galleggia», ha detto Rosa Medina.', '"spegnerla"'],
    ['de', 'Im Weiler Lund, dem kleinsten der Gegend, ist der Gemeinderat gegen die neue Leitung.',
      'Man habe genügend eigene Quellen, sagt Gemeindepräsidentin Rosa Medina.',
      '„Wir zahlen seit 1971 für ein Rohr, durch das kaum etwas fließt“, sagt Medina.', '"Man"'],
  ])('%s: %s %s %s', (language, earlier, sentence, said) => {
    expect(leadInOf(`${earlier} ${sentence} ${said}`, language, TITLE)).toBe(`${earlier} ${sentence}`);
  });

  it('also before a colon', () => {
    const text = 'Rosa Medina, the mayor of Port Ellery, was not at the meeting. In a letter to the members of the ' +
      'council, which they opened on Monday, she wrote: “I will not cross that bridge again, and nor should you.”';
    expect(leadInOf(text)).toMatch(/^Rosa Medina, .+ she wrote:$/u);
  });

  it('but no reporter’s question with all that leads up to it', () => {
    const text = 'Emil Brandt sat down and said nothing for a minute. His hands shook when the reporter of the Harbour ' +
      'Times, Rosa Medina, asked him: “What did the council of Port Ellery do to the bridge?”';
    expect(leadInOf(text) ?? '').not.toMatch(/^Emil/u);
  });

  it.each([
    ['The privacy.', 'fewer words tell of nothing'],
    ['Not, as some say, a myth of the harbour.', 'goes on itself'],
  ])('not with "%s": %s', (earlier) => {
    const sentence = 'Rosa Medina, a baker of Port Ellery, said it had cost her half of her trade.';
    expect(leadInOf(`${earlier} ${sentence} “Nobody walks over for a bread,” she said.`)).toBe(sentence);
  });
});

describe('who is told of above the words', () => {
  it('need not have a role', () => {
    const text = 'Lyle Orland held up a jar of brown water from his own kitchen at the hearing. ' +
      '“My children drink from the tap of the neighbours now,” Orland said.';
    expect(leadInOf(text)).toMatch(/^Lyle Orland held/);
    expect(leadInOf(text.replace(/^.*? hearing\./, 'The hearing lasted six hours.'))).toBeUndefined();
  });

  it.each([
    ['Rosa Medina, a teacher, said the school had lost its roof in March.', undefined, '"she" is nobody above'],
    ['Rosa Medina brought her mother to the clinic of Port Ellery on Friday.', /^Rosa/, 'her mother'],
  ])('%s', (sentence, leadIn, _why) => {
    const found = leadInOf(`${sentence} “She waited for nine hours and never said a word,” Medina said.`);
    if (leadIn === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(leadIn);
  });
});

it.each([
  ['Emil Brandt, a baker, met the mayor twice and was moved by a letter of Rosa Medina’s.', true],
  ['The baker Emil Brandt cried when Rosa Medina spoke.', true],
  ['Rosa Medina, the mayor, met the baker Emil Brandt on the quay.', false],
  ['When Emil Brandt came in, Rosa Medina stood up.', false],
  ['Nobody spoke for an hour.', false],
])('words without a tag behind "%s" are for no card of Medina’s: %s', (sentence, isAnothers) => {
  const text = `Rosa Medina and Emil Brandt ran for mayor of Port Ellery. ${sentence} “I counted the bolts of it.”`;
  const planning = planningOf(text);
  const [start, end] = [text.indexOf('I counted'), text.length - 1];
  const evidence = { rule: 'introduced', start: 0, end: 11 };
  const quote = { id: 'quote-1', start, end, text: 'I counted the bolts of it.', kind: 'sentence' as const,
    speaker: { name: 'Rosa Medina', role: null }, evidence, continues: null };
  expect(followsAnothers(planning, quote)).toBe(isAnothers);
});

it('a short answer stands under what it answers, and nowhere else', () => {
  const text = 'After the vote Rosa Medina, the mayor of Port Ellery, was asked whether she would run in May. ' +
    '“I lost. That’s politics,” Medina said.';
  expect(leadInOf(text)).toMatch(/^After the vote/);
  expect(leadInOf(text.replace(/^.*? May\. /, 'Ferries sail on. '))).toBeUndefined();
});

it('brackets the name of "she", and says where its words stand', () => {
  const text = 'Rosa Medina was mayor of Port Ellery for nine years. She told the court that she had lost the keys in ' +
    'May. “That is all I know of the whole affair,” Medina said.';
  const planning = planningOf(text);
  const [quote] = chooseQuotes(planning, joinQuotes(planning.sheet.quotes, text), ({ end }) => end < 60);
  for (const { text: words, start, end, of } of quote?.leadIn?.insertions ?? []) {
    expect([of, text.slice(start, end)]).toEqual(['leadIn', words]);
  }
  expect(quote?.leadIn?.text).toMatch(/ told the court that she had lost the keys in May\.$/);
});

it('the name under the words completes the one above them, and no bracket', () => {
  const text = 'Rosa Medina was mayor of Port Ellery for nine years. Medina told the council that she had lost the ' +
    'keys of the harbour bridge in May. “That is all I know of the whole affair,” Medina said.';
  const planning = planningOf(text);
  const [quote] = chooseQuotes(planning, joinQuotes(planning.sheet.quotes, text), ({ start }) => start === 0);
  expect(quote?.leadIn).toMatchObject({ text: expect.stringMatching(/^Medina told the council/), insertions: [] });
});

/** A story with speech, and what must hold of all cards of any. */
const STORY = [
  'The council of Port Ellery voted on Monday to close the harbour bridge to all cars from June on.',
  'Rosa Medina, the mayor, said divers had found 40 cracks in the piers. “That is a bridge I would not send my ' +
    'children over,” she said.',
  'Emil Brandt, who runs the ferry office, has sold 300 more tickets a day since the storm. “They used to wave at us ' +
    'from up there,” Brandt said. “Now they queue.”',
  'Lena Ahrens, a nurse at the harbour clinic, said she had slept in her car twice since March. “You learn which car ' +
    'park has the quiet corner,” she said.',
];

describe('of all cards of a sheet', () => {
  const text = STORY.join('\n\n');
  const { sheet } = planningOf(text);
  const cards = planSheet(sheet).cards;
  const quotes = cards.filter((card) => card.kind === 'quote');
  const led = quotes.filter(({ leadIn }) => leadIn !== '');

  it('some have a lead-in', () => expect(led.length).toBeGreaterThanOrEqual(2));

  it('it is verbatim, one stretch, and stands before the words', () => {
    for (const { leadIn, shows } of led) {
      const at = shows.findIndex(({ id }) => id.endsWith('.lead-in'));
      const [piece, next] = shows.slice(at, at + 2);
      expect(text.slice(piece?.start, piece?.end)).toBe(leadIn.replace(/\[[^\]]*\]\s?/g, ''));
      expect(piece?.end).toBeLessThanOrEqual(next?.start ?? 0);
    }
  });

  it('it is no other speaker’s words', () => {
    for (const { shows, speaker } of led) {
      const piece = shows.find(({ id }) => id.endsWith('.lead-in'));
      const within = sheet.quotes.filter(({ start, end }) => start < (piece?.end ?? 0) && end > (piece?.start ?? 0));
      expect(within.every((quote) => quote.speaker?.name === speaker?.name)).toBe(true);
    }
  });

  it('no two show the same stretch, the headline aside', () => {
    const pieces = cards.flatMap(({ id: card, shows }) =>
      shows.filter(({ id }) => id !== 'headline').map((piece) => ({ card, ...piece })));
    const crossing = pieces.filter((one) =>
      pieces.some(({ card, start, end }) => card !== one.card && one.start < end && one.end > start));
    expect(crossing).toEqual([]);
  });
});

it.each<[string, string, string]>([
  ['en', 'The mayor, Rosa Medina, was asked about the price of the bridge and disputed that.',
    '“Nobody in the town hall has ever seen such a bill,” said Medina.'],
  ['de', 'Bürgermeisterin Rosa Medina hat in der Sitzung am Montag ausdrücklich dafür gestimmt.',
    '„Niemand im Rathaus hat je eine solche Rechnung gesehen“, sagte Medina.'],
  ['fr', 'La maire de Port Ellery, Rosa Medina, n’y voit aucune raison de s’inquiéter.',
    '« Personne à la mairie n’a jamais vu une telle facture », a dit Rosa Medina.'],
  ['en', 'Rosa Medina, who runs the bakery at the quay, agrees with Emil Brandt of the ferry office.',
    '“Nobody in the town hall has ever seen such a bill,” said Medina.'],
  ['en', 'Unlike Emil Brandt, the baker Rosa Medina would rather keep the old bridge for nine more years.',
    '“Nobody in the town hall has ever seen such a bill,” said Medina.'],
  ['de', 'Bürgermeisterin Rosa Medina ist in dieser Frage anderer Meinung als der Bäcker Emil Brandt.',
    '„Niemand im Rathaus hat je eine solche Rechnung gesehen“, sagte Medina.'],
  ['de', 'Anders als Emil Brandt will Bürgermeisterin Rosa Medina die alte Brücke noch neun Jahre lang behalten.',
    '„Niemand im Rathaus hat je eine solche Rechnung gesehen“, sagte Medina.'],
  ['fr', 'La maire de Port Ellery, Rosa Medina, n’est pas d’accord avec le boulanger Emil Brandt.',
    '« Personne à la mairie n’a jamais vu une telle facture », a dit Rosa Medina.'],
  ['fr', 'Contrairement à Emil Brandt, la maire Rosa Medina veut garder le vieux pont encore neuf ans.',
    '« Personne à la mairie n’a jamais vu une telle facture », a dit Rosa Medina.'],
  ['es', 'La alcaldesa Rosa Medina confía todavía en lo que dijo el panadero del muelle.',
    '«Nadie en el ayuntamiento ha visto jamás una factura así», dijo Rosa Medina.'],
  ['es', 'A diferencia de Emil Brandt, la alcaldesa Rosa Medina quiere conservar el puente nueve años más.',
    '«Nadie en el ayuntamiento ha visto jamás una factura así», dijo Rosa Medina.'],
  ['it', 'La sindaca Rosa Medina non è affatto d’accordo con il fornaio del molo.',
    '«Nessuno in comune ha mai visto una fattura simile», ha detto Rosa Medina.'],
  ['it', 'A differenza di Emil Brandt, la sindaca Rosa Medina vuole tenere il vecchio ponte altri nove anni.',
    '«Nessuno in comune ha mai visto una fattura simile», ha detto Rosa Medina.'],
  ['pt', 'A presidente da câmara Rosa Medina concorda com o padeiro do cais em quase tudo.',
    '«Ninguém na câmara viu alguma vez uma fatura assim», disse Rosa Medina.'],
  ['pt', 'Ao contrário de Emil Brandt, a presidente Rosa Medina quer manter a velha ponte mais nove anos.',
    '«Ninguém na câmara viu alguma vez uma fatura assim», disse Rosa Medina.'],
])('what points back, or to what another thinks, leads in to nothing (%s): %s', (language, sentence, said) => {
  expect(leadInOf(`${sentence} ${said}`, language) ?? null).toBeNull();
});

it('no words under a lead-in break off before the point', () => {
  const text = 'Rosa Medina, a baker at the quay, said that it was the second time in three years that the town had been ' +
    'surprised by the bill for its bridge. ¶¶“You have to wonder how often anybody counts,” she said. “The steel is ' +
    'excellent. The counting is hopeless, and I am sorry for that, but it is.”';
  const planning = planningOf(text.replace('¶¶', '\n\n'));
  const quotes = chooseQuotes(planning, joinQuotes(planning.sheet.quotes, planning.document.text));
  expect(quotes.map(({ text: words }) => words).join()).not.toMatch(/excellent\.[\s…]*$/u);
});

it('a sentence that opens with somebody unnamed stands over nobody else’s words, which would seem to be theirs', () => {
  const said = '„Das ist der Preis einer Brücke, die niemand flickt“, sagte Rosa Medina, Bäckerin am Hafen.';
  const title = 'Hafenbrücke von Port Ellery schließt im Juni';
  const text = `Ein Förster hatte die Leute am Kai schon im März besucht. ${said}`;
  expect(leadInOf(text, 'de', title) ?? '').toBe('');
});
