/** Cards of every kind that rendering is tested with: plain data, as the planner makes it. Invented. */
import type { Card } from '../../src/cards/card.ts';

const source = {
  publisher: 'The Harbour Gazette', date: '2025-03-14', address: 'cards.example/s/k3v9', paragraph: 3,
};
const base = { language: 'en', rtl: false, source };

export const sampleCards = {
  quote: {
    ...base, id: 'quote-1', kind: 'quote', matter: '', leadIn: '', part: null,
    text: 'We will not wait another winter for a bridge that was promised to us in the last century.',
    speaker: { name: 'Ingrid Vœlkerød', role: 'mayor of the island' },
  },
  summary: {
    ...base, id: 'summary', kind: 'summary',
    headline: 'Council votes 14 to 3 to rebuild the harbour bridge by the end of the decade',
    facts: [
      'The new span will carry two lanes and a tramway.', 'Ferries keep running until the first test loads are over.',
      'Costs are put at $212 million, a third of it from the state.',
    ],
  },
  fact: { ...base, id: 'fact-1', kind: 'fact', matter: '', text: 'Ferries keep running until the first test loads are over.' },
  figure: {
    ...base,
    id: 'figure-1',
    kind: 'figure',
    matter: '',
    figure: '$212 million',
    label: 'costs',
    sentence: 'Costs are put at $212 million, a third of it from the state.',
  },
  voices: {
    ...base, id: 'voices', kind: 'voices', matter: 'The harbour bridge',
    voices: [
      { text: 'We will not wait another winter.', speaker: { name: 'Ingrid Vœlkerød', role: 'mayor of the island' } },
      { text: 'The money is simply not there.', speaker: { name: 'Paul Ó Briain', role: 'treasurer' } },
    ],
  },
  timeline: {
    ...base,
    id: 'timeline',
    kind: 'timeline',
    matter: 'The harbour bridge',
    events: [
      { date: '2025-03-14', text: 'The council votes.' },
      { date: '2027', text: 'Piles are driven.' },
      { date: '2029-10', text: 'The first tram crosses.' },
    ],
  },
  people: {
    ...base,
    id: 'people',
    kind: 'people',
    matter: 'The harbour bridge',
    people: [
      { name: 'Ingrid Vœlkerød', role: 'mayor of the island' },
      { name: 'Paul Ó Briain', role: 'treasurer' },
    ],
  },
} as const satisfies Record<string, Card>;

export const otherScripts = {
  japanese: {
    ...sampleCards.quote,
    id: 'quote-ja',
    language: 'ja',
    text: '港の橋は前世紀に約束されたものだ。もう一冬も待てない。',
    speaker: { name: '佐藤 花子', role: '島の町長' },
  },
  arabic: {
    ...sampleCards.quote,
    id: 'quote-ar',
    language: 'ar',
    rtl: true,
    text: 'لن ننتظر شتاءً آخر من أجل جسر وُعدنا به في القرن الماضي.',
    speaker: { name: 'ليلى حداد', role: 'عمدة الجزيرة' },
  },
  hindi: { ...sampleCards.fact, id: 'fact-hi', language: 'hi', text: 'पुल का पुनर्निर्माण दशक के अंत तक पूरा होगा।' },
  thai: { ...sampleCards.fact, id: 'fact-th', language: 'th', text: 'สภาลงมติให้สร้างสะพานท่าเรือใหม่ภายในสิ้นทศวรรษนี้' },
  russian: {
    ...sampleCards.quote,
    id: 'quote-ru',
    language: 'ru',
    text: 'Мы не будем ждать ещё одну зиму моста, обещанного в прошлом веке.',
    speaker: { name: 'Анна Щербакова', role: 'глава острова' },
  },
  emoji: { ...sampleCards.fact, id: 'fact-emoji', text: 'The bridge reopens 🎉 in May 🇺🇦 with 👩‍👩‍👧 free rides.' },
} as const satisfies Record<string, Card>;
