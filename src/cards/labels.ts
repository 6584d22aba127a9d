/** The few words on a card that are ours, not the article's, in the languages that we can write. Data. */

import type { Labels } from './label-set.ts';
import { LABELS_ELSEWHERE } from './labels-elsewhere.ts';

const en: Labels = {
  summary: 'In brief', fact: 'From the article', quote: 'In their words', figure: 'By the numbers',
  timeline: 'Timeline',
  people: 'Who is who',
  voices: { 2: 'Two voices', 3: 'Three voices', 4: 'Four voices' },
  verbatim: 'word for word', paragraph: (n) => `paragraph ${n}`, part: (n, of) => `Part ${n} of ${of}`,
  unnamed: 'Quoted in the article', quotedIn: (p) => `Quoted by ${p}`,
  said: (who, words) => `${who}: ${words}`, source: (p) => `Source: ${p}`,
};
const de: Labels = {
  summary: 'Kurz gefasst', fact: 'Aus dem Artikel', quote: 'Im Wortlaut', figure: 'In Zahlen', timeline: 'Chronologie',
  people: 'Wer ist wer',
  voices: { 2: 'Zwei Stimmen', 3: 'Drei Stimmen', 4: 'Vier Stimmen' },
  verbatim: 'Wort für Wort', paragraph: (n) => `Absatz ${n}`, part: (n, of) => `Teil ${n} von ${of}`,
  unnamed: 'Im Artikel zitiert', quotedIn: (p) => `Zitiert von ${p}`,
  said: (who, words) => `${who}: ${words}`, source: (p) => `Quelle: ${p}`,
};
const fr: Labels = {
  summary: 'En bref', fact: 'Dans l’article', quote: 'Mot pour mot', figure: 'En chiffres', timeline: 'Chronologie',
  people: 'Qui est qui',
  voices: { 2: 'Deux voix', 3: 'Trois voix', 4: 'Quatre voix' },
  verbatim: 'texte exact', paragraph: (n) => `paragraphe ${n}`, part: (n, of) => `Partie ${n} sur ${of}`,
  unnamed: 'Cité dans l’article', quotedIn: (p) => `Cité par ${p}`,
  said: (who, words) => `${who} : ${words}`, source: (p) => `Source : ${p}`,
};
const es: Labels = {
  summary: 'En breve', fact: 'Del artículo', quote: 'En sus palabras', figure: 'En cifras', timeline: 'Cronología',
  people: 'Quién es quién',
  voices: { 2: 'Dos voces', 3: 'Tres voces', 4: 'Cuatro voces' },
  verbatim: 'palabra por palabra', paragraph: (n) => `párrafo ${n}`, part: (n, of) => `Parte ${n} de ${of}`,
  unnamed: 'Citado en el artículo', quotedIn: (p) => `Citado por ${p}`,
  said: (who, words) => `${who}: ${words}`, source: (p) => `Fuente: ${p}`,
};
const it: Labels = {
  summary: 'In breve', fact: 'Dall’articolo', quote: 'Parole sue', figure: 'In cifre', timeline: 'Cronologia',
  people: 'Chi è chi',
  voices: { 2: 'Due voci', 3: 'Tre voci', 4: 'Quattro voci' },
  verbatim: 'parola per parola', paragraph: (n) => `paragrafo ${n}`, part: (n, of) => `Parte ${n} di ${of}`,
  unnamed: 'Citato nell’articolo', quotedIn: (p) => `Citato da ${p}`,
  said: (who, words) => `${who}: ${words}`, source: (p) => `Fonte: ${p}`,
};
const pt: Labels = {
  summary: 'Em resumo', fact: 'Do artigo', quote: 'Nas suas palavras', figure: 'Em números', timeline: 'Cronologia',
  people: 'Quem é quem',
  voices: { 2: 'Duas vozes', 3: 'Três vozes', 4: 'Quatro vozes' },
  verbatim: 'palavra por palavra', paragraph: (n) => `parágrafo ${n}`, part: (n, of) => `Parte ${n} de ${of}`,
  unnamed: 'Citado no artigo', quotedIn: (p) => `Citado por ${p}`,
  said: (who, words) => `${who}: ${words}`, source: (p) => `Fonte: ${p}`,
};
const ru: Labels = {
  summary: 'Коротко', fact: 'Из статьи', quote: 'Прямая речь', figure: 'В цифрах', timeline: 'Хронология',
  people: 'Кто есть кто',
  voices: { 2: 'Два голоса', 3: 'Три голоса', 4: 'Четыре голоса' },
  verbatim: 'дословно', paragraph: (n) => `абзац ${n}`, part: (n, of) => `Часть ${n} из ${of}`,
  unnamed: 'Цитата из статьи', quotedIn: (p) => `Цитата по: ${p}`,
  said: (who, words) => `${who}: ${words}`, source: (p) => `Источник: ${p}`,
};
const uk: Labels = {
  summary: 'Коротко', fact: 'Зі статті', quote: 'Пряма мова', figure: 'У цифрах', timeline: 'Хронологія',
  people: 'Хто є хто',
  voices: { 2: 'Два голоси', 3: 'Три голоси', 4: 'Чотири голоси' },
  verbatim: 'дослівно', paragraph: (n) => `абзац ${n}`, part: (n, of) => `Частина ${n} з ${of}`,
  unnamed: 'Цитата зі статті', quotedIn: (p) => `Цитата за: ${p}`,
  said: (who, words) => `${who}: ${words}`, source: (p) => `Джерело: ${p}`,
};
const ar: Labels = {
  summary: 'باختصار', fact: 'من المقال', quote: 'بنص كلامهم', figure: 'بالأرقام', timeline: 'التسلسل الزمني',
  people: 'من هم',
  voices: { 2: 'صوتان', 3: 'ثلاثة أصوات', 4: 'أربعة أصوات' },
  verbatim: 'حرفيًا', paragraph: (n) => `الفقرة ${n}`, part: (n, of) => `الجزء ${n} من ${of}`,
  unnamed: 'ورد في المقال', quotedIn: (p) => `نقلًا عن ${p}`,
  said: (who, words) => `${who}: ${words}`, source: (p) => `المصدر: ${p}`,
};
const he: Labels = {
  summary: 'בקצרה', fact: 'מתוך הכתבה', quote: 'במילים שלהם', figure: 'במספרים', timeline: 'ציר הזמן', people: 'מי ומי',
  voices: { 2: 'שני קולות', 3: 'שלושה קולות', 4: 'ארבעה קולות' },
  verbatim: 'מילה במילה', paragraph: (n) => `פסקה ${n}`, part: (n, of) => `חלק ${n} מתוך ${of}`,
  unnamed: 'צוטט בכתבה', quotedIn: (p) => `צוטט ב${p}`,
  said: (who, words) => `${who}: ${words}`, source: (p) => `מקור: ${p}`,
};
const zh: Labels = {
  summary: '要点', fact: '文中所述', quote: '原话', figure: '数字', timeline: '时间线', people: '人物',
  voices: { 2: '两种声音', 3: '三种声音', 4: '四种声音' },
  verbatim: '逐字引用', paragraph: (n) => `第${n}段`, part: (n, of) => `第${n}部分，共${of}部分`,
  unnamed: '文中引述', quotedIn: (p) => `${p}引述`,
  said: (who, words) => `${who}：${words}`, source: (p) => `来源：${p}`,
};
const ja: Labels = {
  summary: '要点', fact: '記事より', quote: '発言', figure: '数字で見る', timeline: '年表', people: '人物',
  voices: { 2: '二人の声', 3: '三人の声', 4: '四人の声' },
  verbatim: '原文のまま', paragraph: (n) => `第${n}段落`, part: (n, of) => `${of}分の${n}`,
  unnamed: '記事中の発言', quotedIn: (p) => `${p}より`,
  said: (who, words) => `${who}：${words}`, source: (p) => `出典：${p}`,
};
const ko: Labels = {
  summary: '핵심 요약', fact: '기사에서', quote: '그대로의 말', figure: '숫자로 보기', timeline: '연표', people: '인물',
  voices: { 2: '두 목소리', 3: '세 목소리', 4: '네 목소리' },
  verbatim: '원문 그대로', paragraph: (n) => `${n}번째 문단`, part: (n, of) => `${of}부 중 ${n}부`,
  unnamed: '기사 속 발언', quotedIn: (p) => `${p} 인용`,
  said: (who, words) => `${who}: ${words}`, source: (p) => `출처: ${p}`,
};

const OWN: Readonly<Record<string, Labels>> = { en, de, fr, es, it, pt, ru, uk, ar, he, zh, ja, ko };
/** A Norwegian page says "no" or "nn" where our words are Bokmål. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

const labelsIn = (language: string): Labels | undefined => {
  const code = SAME[primary(language)] ?? primary(language);
  return OWN[code] ?? LABELS_ELSEWHERE[code];
};

/** The languages that labels are written in, to choose from. */
export const LABEL_LANGUAGES: readonly string[] = [...Object.keys(OWN), ...Object.keys(LABELS_ELSEWHERE)];

/** The language that labels on a card are asked for in: its article's, unless an editor chose another. */
export const labelsOn = ({ language, labels }: { language: string; labels?: string | undefined }): string =>
  labels ?? language;

/** Labels in the article's language, in English where we cannot write that language. */
export function labelsFor(language: string): Labels {
  return labelsIn(language) ?? en;
}

/** The language that the labels are written in, for dates beside them. */
export function labelLanguage(language: string): string {
  return labelsIn(language) ? language : 'en-GB';
}

function primary(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? 'en';
}

/** What parts the items of a line, in the script that they are written in. */
const COMMAS: Record<string, string> = { ar: '، ', fa: '، ', ur: '، ', ps: '، ', ja: '、', zh: '，' };

export const commaOf = (language: string): string => COMMAS[primary(language)] ?? ', ';
