/** Our words on corrections and on what is reported, in the languages that we can write; elsewhere English. Data. */

interface CorrectionLabels {
  name: string;
  was: string;
  is: string;
  /** Over what is reported without quotation marks; absent in languages in which no such thing is read. */
  reported?: string;
}

const labels = (name: string, was: string, is: string): CorrectionLabels => ({ name, was, is });
const ENGLISH: CorrectionLabels = { ...labels('Correction', 'Before', 'Now'), reported: 'Reported' };

const KNOWN: Readonly<Record<string, CorrectionLabels>> = {
  en: ENGLISH,
  de: { ...labels('Korrektur', 'Vorher', 'Jetzt'), reported: 'Wiedergegeben' },
  fr: { ...labels('Rectification', 'Avant', 'Maintenant'), reported: 'Rapporté' },
  es: { ...labels('Corrección', 'Antes', 'Ahora'), reported: 'Referido' },
  it: { ...labels('Correzione', 'Prima', 'Ora'), reported: 'Riportato' },
  pt: { ...labels('Correção', 'Antes', 'Agora'), reported: 'Relatado' },
  nl: labels('Correctie', 'Eerst', 'Nu'),
  pl: labels('Sprostowanie', 'Wcześniej', 'Teraz'),
  sv: labels('Rättelse', 'Tidigare', 'Nu'),
  da: labels('Rettelse', 'Før', 'Nu'),
  nb: labels('Rettelse', 'Før', 'Nå'),
  fi: labels('Oikaisu', 'Aiemmin', 'Nyt'),
  cs: labels('Oprava', 'Dříve', 'Nyní'),
  ru: labels('Исправление', 'Было', 'Стало'),
  uk: labels('Виправлення', 'Було', 'Стало'),
  tr: labels('Düzeltme', 'Önce', 'Şimdi'),
  ar: labels('تصحيح', 'قبل', 'الآن'),
  he: labels('תיקון', 'קודם', 'עכשיו'),
  zh: labels('更正', '更正前', '更正后'),
  ja: labels('訂正', '訂正前', '訂正後'),
  ko: labels('정정', '정정 전', '정정 후'),
};

export function correctionLabels(language: string): CorrectionLabels {
  const base = language.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(KNOWN, base) ? (KNOWN[base] ?? ENGLISH) : ENGLISH;
}
