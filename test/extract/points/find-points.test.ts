/** The points of lists and guides, as pages mark them; and pages that have none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundArticle } from '../../../src/article/article.ts';
import { readHtmlText } from '../../../src/article/read-page.ts';
import { readMarkdown } from '../../../src/article/markdown.ts';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { findPoints } from '../../../src/extract/points/find-points.ts';
import { readDocument } from '../../../src/text/read-document.ts';

function pointsOf({ text, blocks, bodyStart, meta }: FoundArticle, language: string) {
  const document = readDocument({ text, blocks, bodyStart, language });
  const points = findPoints(document, blocks, { headline: meta.title ?? '', names: [], speaker: null });
  return points && { ...points, words: points.spans.map(({ start, end }) => text.slice(start, end)) };
}

const PROSE = 'The council met on Tuesday and talked until the lamps went out, and nobody was wiser for it after all.';

/** A page whose sections have these headings, each with a paragraph. */
const sections = (title: string, headings: readonly string[], level = '##'): string =>
  [`# ${title}`, PROSE, ...headings.flatMap((heading) => [`${level} ${heading}`, PROSE])].join('\n\n');
const marked = (title: string, headings: readonly string[], language = 'en') =>
  pointsOf(readMarkdown(sections(title, headings)), language)?.words ?? null;

const BAKING = ['Weigh the flour', 'Warm the bowl', 'Wait an hour'];

describe('the points of a page', () => {
  it.each<[title: string, headings: string[], points: string[], language: string]>([
    ['How to bake bread', BAKING, BAKING, 'en'],
    ['3 ways to bake bread', BAKING.map((words, i) => `${i + 1}. ${words}`), BAKING, 'en'],
    ['Three ways to bake bread', BAKING.map((words, i) => `Tip #${i + 1}: ${words}`), BAKING, 'en'],
    ['Three reasons to stay', [...BAKING, 'Related articles', 'About the author'], BAKING, 'en'],
    ['Three reasons to stay', ['Introduction', ...BAKING, 'Conclusion'], BAKING, 'en'],
    ['5 things we learned from the debate',
      ['The tram is back', 'Selby can smile', 'Nobody named a sum', 'Students decide', 'Parking wins'],
      ['The tram is back', 'Selby can smile', 'Nobody named a sum', 'Students decide', 'Parking wins'], 'en'],
    ['The best podcasts of the month', ['The Ledger', 'Second Violin', 'Wide Awake', 'Small Inventions', 'FAQ'],
      ['The Ledger', 'Second Violin', 'Wide Awake', 'Small Inventions'], 'en'],
    ['Harbour walks', ['1. The north mole', '2. The coal quay', '3. The old lock'],
      ['The north mole', 'The coal quay', 'The old lock'], 'en'],
    ['Top three bakeries', ['3. Kemp & Sons', '2. The Old Oven', '1. Marsh'],
      ['Kemp & Sons', 'The Old Oven', 'Marsh'], 'en'],
    ['Drei Tipps gegen Zugluft', ['Fenster abdichten', 'Vorhänge schließen', 'Die Dachluke prüfen', 'Mehr zum Thema'],
      ['Fenster abdichten', 'Vorhänge schließen', 'Die Dachluke prüfen'], 'de'],
    ['So dichten Sie Fenster ab', ['Reinigen Sie den Rahmen', 'Kleben Sie Dichtband', 'Prüfen Sie die Fugen'],
      ['Reinigen Sie den Rahmen', 'Kleben Sie Dichtband', 'Prüfen Sie die Fugen'], 'de'],
    ['3 rules of the kitchen', ['1. 10 knives are too many', '2. 24-hour bread wins', '3. Salt last'],
      ['10 knives are too many', '24-hour bread wins', 'Salt last'], 'en'],
    ['Trois raisons de visiter Besançon', ['Une citadelle', 'Un marché sans foule', 'Le comté', 'À lire aussi'],
      ['Une citadelle', 'Un marché sans foule', 'Le comté'], 'fr'],
    ['Comment choisir un vélo', ['Définir son usage', 'Peser le vélo', 'Essayer avant d’acheter'],
      ['Définir son usage', 'Peser le vélo', 'Essayer avant d’acheter'], 'fr'],
    ['Tres cosas que debes saber', ['La fianza es de un mes', 'El contrato dura cinco años', 'El aviso es gratis'],
      ['La fianza es de un mes', 'El contrato dura cinco años', 'El aviso es gratis'], 'es'],
    ['Come scegliere una valigia', ['Misurare prima', 'Guardare le ruote', 'Provare la maniglia'],
      ['Misurare prima', 'Guardare le ruote', 'Provare la maniglia'], 'it'],
    ['3 dicas para economizar', ['Faça uma lista', 'Leve sacolas', 'Nunca vá com fome', 'Leia também'],
      ['Faça uma lista', 'Leve sacolas', 'Nunca vá com fome'], 'pt'],
  ])('%s: %j', (title, headings, points, language) => expect(marked(title, headings, language)).toEqual(points));

  it.each<[language: string, title: string, headings: string[], why: string]>([
    ['en', 'Storm diary', ['1 May: Rain falls', '2 May: Wind rises', '3 May: Sun returns'], 'days'],
    ['de', 'Sturmtagebuch', ['1. Mai: Regen fällt', '2. Mai: Wind kommt', '3. Mai: Sonne scheint'], 'days'],
    ['en', 'What homes cost', ['1-bed flat', '2-bed flat', '3-bed flat'], 'sizes'],
    ['en', 'Five hundred jobs to go', ['Union is angry', 'Mayor is sad', 'Steel is dear', 'Coal is gone', 'Rain falls'],
      'five hundred are not five'],
    ['en', 'Four in 10 firms plan cuts: reasons for gloom', ['Steel is dear', 'Coal is gone', 'Rain falls', 'Sun sets'],
      'a share'],
    ['en', 'Seven ministers quit', ['Row over tax', 'Mayor is sad', 'A long night', 'Who is next', 'Bells ring',
      'Crowd waits', 'Rain falls'], 'subheads of news'],
    ['en', 'Three companies fined over spill', ['Oil on the quay', 'Mayor is sad', 'A long night'], 'the same'],
    ['en', 'Mayor calls flood the worst in a decade', ['Roads Closed', 'Schools Shut', 'Ferries Idle', 'Rain Ahead'],
      'what is said of a flood'],
    ['en', 'The best mattress: our review', ['Comfort', 'Support', 'Price', 'Looks'], 'what it is judged by'],
    ['de', 'Die Touristen bleiben weg', ['Hotels', 'Strände', 'Fähren', 'Busse'], 'no superlative'],
    ['de', 'So wird das Wetter', ['Temperaturen sinken', 'Winde drehen', 'Wolken ziehen'], 'a forecast'],
    ['fr', 'Comment bien dormir', ['Notre méthode', 'Votre matelas', 'Dernier mot'], 'no verbs'],
    ['es', 'Cómo afrontar la crisis', ['Sube el paro', 'Cae la inversión', 'Crece la deuda'], 'what happened'],
    ['en', 'Row over guidelines', ['Study Harms', 'Plan Fails', 'Call Off'], '“guide” is a part of a word'],
    ['it', 'Consiglio comunale nel caos', ['Aprire il porto', 'Chiudere il ponte', 'Votare ancora'], 'a council'],
    ['en', 'How to save money on food', ['Plan your meals', 'Shop late in the day', 'Freeze the rest', 'Bake bread'],
      'one of them reads like a shop’s own'],
  ])('%s: %s %j: none, %s', (language, title, headings) => expect(marked(title, headings, language)).toBeNull());

  it.each<[why: string, title: string, headings: string[]]>([
    ['news has subheads', 'Council closes the harbour bridge', ['Cables are broken', 'Ferries run free', 'A long wait']],
    ['a count that is not met', 'Five ways to bake bread', BAKING],
    ['a number of people', '3 people killed in crash', ['Road was icy', 'Police look for van', 'School opens its hall']],
    ['questions', 'What is the OBR?', ['What does it do?', 'Who runs it?', 'Why was it made?']],
    ['questions under a guide', 'How to choose a stove', ['How big?', 'Which wood?', 'What does it cost?']],
    ['parts of a guide that are no advice', 'Guide to your taxes', ['Tax deadlines', 'Ways to file', 'Refund loans']],
    ['lone words of a guide', 'How to choose a stove', ['Price', 'Size', 'Design']],
    ['who is meant?', 'Three things we learned', ['He lost', 'They never came', 'But the tram is back']],
    ['the same one again', 'Three ways to save', ['What to do', 'What to do', 'What to do']],
    ['a timeline', 'How the strike unfolded', ['12 May', '14 May', '20 May']],
    ['two are no list', 'How to bake bread', BAKING.slice(1)],
    ['a question of which is best', 'Classes or lessons: which is best?', ['Group Classes', 'Private Lessons', 'Our School',
      'Your Path']],
  ])('none: %s', (_, title, headings) => expect(marked(title, headings)).toBeNull());

  it('are the lines of a plain text, numbered or alone, and no line of its sentences', () => {
    const numbers = ['Three things to do in Lund', PROSE, ...BAKING.map((words, i) => `${i + 1}) ${words}\n${PROSE}`)];
    expect(pointsOf(readPlainText(numbers.join('\n\n')), 'en')?.words).toEqual(BAKING);
    const alone = ['How to bake bread at home', PROSE, ...BAKING.flatMap((words) => [words, PROSE]), 'About us', PROSE];
    expect(pointsOf(readPlainText(alone.join('\n\n')), 'en')?.words).toEqual(BAKING);
    const story = ['How to bake bread at home', ...Array.from({ length: 5 }, () => PROSE)];
    expect(pointsOf(readPlainText(story.join('\n\n')), 'en')).toBeNull();
  });

  it('are without the marks that a plain text keeps of its markup', () => {
    const lines = ['Three things to do in Lund', PROSE, ...BAKING.flatMap((words, i) => [`**${i + 1}. ${words}**`, PROSE])];
    const words = pointsOf(readPlainText(lines.join('\n\n')), 'en')?.words;
    expect(words?.map((one) => one.replace(/^\d\. /, ''))).toEqual(BAKING);
  });

  it('are the first sentences of a list that is the page', async () => {
    const items = ['Weigh the flour. Scales cost little.', 'Warm the bowl. Cold bowls slow it.', 'Wait an hour. Then bake.'];
    const html = `<article><h1>Three ways to bake bread</h1><p>${PROSE}</p><ol>${items
      .map((item) => `<li>${item}</li>`).join('')}</ol><p>${PROSE}</p></article>`;
    const page = `<html><head><title>Three ways to bake bread</title></head><body>${html}</body></html>`;
    const found = await readHtmlText(page, {}, { fetch });
    const points = pointsOf(found, 'en');
    expect(points?.words).toEqual(BAKING.map((words) => `${words}.`));
    expect(points?.numbered).toBe(true);
  });

  it('stand under one heading: "HR actions to take" below each trend is none', () => {
    const trends = ['1. Firms train less', '2. Pay goes public', '3. Offices shrink'];
    const page = trends.flatMap((trend) => [`## ${trend}`, PROSE, '### What to do', PROSE]);
    const text = ['# 3 trends of the year', PROSE, ...page, '### Over to you', PROSE].join('\n\n');
    expect(pointsOf(readMarkdown(text), 'en')?.words).toEqual(['Firms train less', 'Pay goes public', 'Offices shrink']);
  });

  it('are words of the article, whatever the page is', () => {
    const heading = fc.stringMatching(/^(?:\d\. |- |Tip \d: )?[A-Za-zäé'’:.?!,\d -]{1,40}$/);
    const title = fc.constantFrom('5 ways to cut costs', 'How to move', 'The best towns', 'Three people die', 'Notes');
    fc.assert(fc.property(title, fc.array(heading, { maxLength: 8 }), fc.constantFrom('##', '-', '1.'), (head, all, mark) => {
      const found = readMarkdown(sections(head, all, mark));
      const points = pointsOf(found, 'en');
      for (const words of points?.words ?? []) expect(words).toMatch(/^\S(?:.*\S)?$/u);
      const starts = points?.spans.map(({ start }) => start) ?? [];
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }));
  });
});
