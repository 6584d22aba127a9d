/** What holds of every cut: nothing of weight is left out unseen, whatever stands around it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/extract/facts/read-facts.ts';
import { lossOf } from '../../../src/extract/sense/cut-guard.ts';
import { readDocument } from '../../../src/text/read-document.ts';

interface Language {
  subjects: string[];
  verbs: string[];
  /** Tails that take nothing from the sentence. */
  plain: string[];
  /** Tails without which the rest says something else. */
  heavy: string[];
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    subjects: ['The ferry', 'The council of Port Ellery', 'Rosa Medina'],
    verbs: ['sails on Monday', 'spent 48 million euros', 'opened the harbour'],
    plain: ['in the old harbour', 'on a sunny day', 'with 400 people'],
    heavy: [
      'but later than planned', 'if the council votes', 'according to its owner', 'engineers said', 'unless it rains',
      'though nobody came', 'which may have been arson', 'without its crew', 'except on Sundays', 'not on Sundays',
    ],
  },
  de: {
    subjects: ['Die Fähre', 'Der Rat von Kiel', 'Rosa Medina'],
    verbs: ['fährt am Montag', 'kostet 48 Millionen Euro', 'öffnet den Hafen'],
    plain: ['im alten Hafen', 'an einem Montag', 'mit 400 Leuten'],
    heavy: [
      'aber später als geplant', 'wenn der Rat zustimmt', 'laut dem Betreiber', 'sagte der Betreiber',
      'falls es nicht regnet', 'obwohl niemand kam', 'möglicherweise zu spät', 'ohne ihre Mannschaft',
    ],
  },
  fr: {
    subjects: ['Le bac', 'Le conseil de Brest', 'Rosa Medina'],
    verbs: ['part lundi', 'coûte 48 millions', 'ouvre le port'],
    plain: ['dans le vieux port', 'avec 400 passagers'],
    heavy: ['mais plus tard', 'si le conseil vote', 'selon son propriétaire', 'sauf le dimanche', 'sans équipage'],
  },
  es: {
    subjects: ['El barco', 'El consejo de Vigo', 'Rosa Medina'],
    verbs: ['zarpa el lunes', 'cuesta 48 millones', 'abre el puerto'],
    plain: ['en el viejo puerto', 'con 400 personas'],
    heavy: ['pero más tarde', 'si el consejo vota', 'según su dueño', 'salvo los domingos', 'sin tripulación'],
  },
  it: {
    subjects: ['Il traghetto', 'Il consiglio di Bari', 'Rosa Medina'],
    verbs: ['parte lunedì', 'costa 48 milioni', 'apre il porto'],
    plain: ['nel vecchio porto', 'con 400 persone'],
    heavy: ['ma più tardi', 'se il consiglio vota', 'secondo il suo padrone', 'salvo la domenica', 'senza equipaggio'],
  },
  pt: {
    subjects: ['O barco', 'O conselho de Faro', 'Rosa Medina'],
    verbs: ['parte na segunda', 'custa 48 milhões', 'abre o porto'],
    plain: ['no velho porto', 'com 400 pessoas'],
    heavy: ['mas mais tarde', 'se o conselho votar', 'segundo o seu dono', 'salvo aos domingos', 'sem tripulação'],
  },
};

const sentence = fc.constantFrom(...Object.keys(LANGUAGES)).chain((language) => {
  const { subjects, verbs, plain, heavy } = LANGUAGES[language]!;
  return fc.record({
    language: fc.constant(language),
    subject: fc.constantFrom(...subjects),
    verb: fc.constantFrom(...verbs),
    before: fc.array(fc.constantFrom(...plain), { maxLength: 2 }),
    heavy: fc.constantFrom(...heavy),
    after: fc.array(fc.constantFrom(...plain), { maxLength: 2 }),
  });
});

const documentOf = (text: string, language: string) => readDocument({ text, bodyStart: 0, blocks: [], language });

describe('a cut', () => {
  it('that keeps all loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constantFrom(...Object.keys(LANGUAGES), 'th'),
        (text, language) => {
          const whole = { start: 0, end: text.length };
          expect(lossOf(documentOf(text, language), whole, whole)).toBeNull();
        }),
    );
  });

  it('before words of weight loses something, wherever they stand in what is left out', () => {
    fc.assert(
      fc.property(sentence, ({ language, subject, verb, before, heavy, after }) => {
        const kept = `${subject} ${verb}`;
        const text = `${[kept, ...before, heavy, ...after].join(', ')}.`;
        const loss = lossOf(documentOf(text, language), { start: 0, end: text.length }, { start: 0, end: kept.length });
        expect(loss).not.toBeNull();
      }),
    );
  });

  it('before plain words loses nothing', () => {
    fc.assert(
      fc.property(sentence, ({ language, subject, verb, before }) => {
        const kept = `${subject} ${verb}`;
        const text = `${[kept, ...before].join(', ')}.`;
        const loss = lossOf(documentOf(text, language), { start: 0, end: text.length }, { start: 0, end: kept.length });
        expect(loss).toBeNull();
      }),
    );
  });

  it('never stands in a fact of the sheet', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (parts) => {
        const language = parts[0]!.language;
        const own = parts.filter((part) => part.language === language);
        const text = own.map(({ subject, verb, before, heavy, after }) =>
          `${subject} ${verb}${[...before, heavy, ...after].map((tail) => `, ${tail}`).join('')}.`).join(' ');
        const document = documentOf(text, language);
        for (const fact of readFacts(document, { title: null }, { quotes: [], entities: [], figures: [], dates: [] })) {
          const whole = document.sentences.find(({ start, end }) => fact.start >= start && fact.start < end)!;
          expect(lossOf(document, { start: fact.start, end: whole.end }, fact)).toBeNull();
        }
      }),
    );
  });
});
