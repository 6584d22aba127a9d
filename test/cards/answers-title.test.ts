/** What stands under a title tells of what it names; a scene at the beginning of a report does not. */
import { describe, expect, it } from 'vitest';
import { answersTitle, beginsElsewhere } from '../../src/cards/kinds/fact/answers-title.ts';
import { summaryFacts } from '../../src/cards/kinds/fact/plan.ts';
import { startPlanning } from '../../src/cards/planning.ts';
import { featuresOf } from '../../src/cards/worth/features.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/text/read-document.ts';

function planningOf(title: string, text: string, language: string) {
  const document = readDocument({ text, bodyStart: 0, blocks: [], language });
  const extraction = extract(document, { title, author: null, publisher: null, publishedAt: null });
  return startPlanning({ ...extraction, source: { publishedAt: null, language }, text, document });
}

const REPORTS: Record<string, [title: string, ...sentences: string[]]> = {
  en: [
    'Port Ellery cuts aid for students who work',
    'Rosa Medina waits tables at the Blue Anchor on four evenings of the week.',
    'A taxi draws up, the door opens, and six guests from Oslo walk in.',
    'The kitchen closes at eleven.',
    'The council of Port Ellery voted on Monday to cut the aid for students who work by a third from June.',
    'Some 2,400 students of the town draw the aid, which the council pays since 1998.',
    'The council hopes that the cut will save 3 million euros a year.',
  ],
  de: [
    'Lindau kürzt Zuschüsse für Studenten mit Nebenjob',
    'Rosa Maier arbeitet an vier Abenden der Woche als Servicekraft im Blauen Anker.',
    'Ein Taxi fährt vor, die Tür geht auf, und sechs Gäste aus Oslo kommen herein.',
    'Die Küche schließt um elf.',
    'Der Stadtrat von Lindau hat am Montag beschlossen, die Studentenzuschüsse der Stadt um ein Drittel zu kürzen.',
    'Rund 2400 Studenten beziehen die Zuschüsse, die Lindau seit 1998 zahlt.',
    'Die Stadt Lindau will damit drei Millionen Euro im Jahr sparen.',
  ],
  es: [
    'Vigo recorta las ayudas a los estudiantes que trabajan',
    'Rosa Medina sirve mesas en el Ancla Azul cuatro noches por semana.',
    'Un taxi se detiene, la puerta se abre y seis clientes de Oslo entran.',
    'La cocina cierra a las once.',
    'El Ayuntamiento de Vigo aprobó el lunes reducir en un tercio las ayudas a los estudiantes con empleo.',
    'Unos 2.400 estudiantes de Vigo reciben las ayudas, que existen desde 1998.',
    'Vigo espera ahorrar con ello tres millones de euros al año.',
  ],
};

describe.each(Object.entries(REPORTS))('%s', (language, [title, ...sentences]) => {
  const planning = planningOf(title, sentences.join('\n\n'), language);
  const spanOf = (words: string) => {
    const start = planning.document.text.indexOf(words);
    return { start, end: start + words.length };
  };

  it('tells the scene from what the title is about', () => {
    expect(sentences.map((words) => answersTitle(planning, spanOf(words)))).toEqual(
      [false, false, false, true, true, true],
    );
    expect(beginsElsewhere(planning)).toBe(true);
  });

  it('weighs under a title whether a sentence answers it, and whether the article begins with something else', () => {
    const [scene, news] = [sentences[0], sentences[3]].map((words = '') =>
      featuresOf(planning, { kind: 'summary', shown: [spanOf(words)], speaker: null }));
    expect(scene).toMatchObject({ 'begins-elsewhere': 1, 'lede-elsewhere': 1 });
    expect(scene).not.toHaveProperty('answers');
    expect(news).toMatchObject({ answers: 1, 'begins-elsewhere': 1, 'answers-elsewhere': 1 });
    expect(news).not.toHaveProperty('lede-elsewhere');
  });

  it('shows no scene under the title', () => {
    const told = summaryFacts(planning).map(({ text }) => text);
    expect(sentences.slice(0, 3).filter((words) => told.includes(words))).toEqual([]);
    expect(told).not.toEqual([]);
  });
});

it('looks no further where the first sentences tell the news', () => {
  const [title, ...sentences] = REPORTS['en']!;
  const news = [...sentences.slice(3), ...sentences.slice(0, 3)].join('\n\n');
  expect(beginsElsewhere(planningOf(title, news, 'en'))).toBe(false);
});
