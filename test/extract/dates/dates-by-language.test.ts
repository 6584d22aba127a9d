/**
 * Dates as the languages tell them, from a paper of Wednesday 18 November 2026: [language, sentence, dates in order].
 */
import { expect, it } from 'vitest';
import { readDates } from '../../../src/extract/dates/read-dates.ts';
import { documentOf } from '../document-of.ts';

type Row = readonly [language: string, text: string, dates: readonly (string | null)[]];

const ROWS: readonly Row[] = [
  ['en', 'They met the day before yesterday and will meet the day after tomorrow.', ['2026-11-16', '2026-11-20']],
  [
    'en',
    'It will meet a week from Tuesday. The hearing is on Monday week. It takes effect on Saturday in three weeks.',
    ['2026-12-01', '2026-11-30', null],
  ],
  ['en', 'It met a week ago Tuesday.', [null]],
  ['en', 'Four states vote early, with a dozen more to follow by mid-January.', ['2027-01']],
  ['en', 'The work was finished by January.', ['2026-01']],
  [
    'en', 'It met in June last year. It fell on 5 March last year. It opens in May next year.',
    ['2025-06', '2025-03-05', '2027-05'],
  ],
  [
    'en',
    'The vote is on Friday. The council meets this Saturday. The strike runs until Sunday. He returns to court on ' +
    'Monday.',
    ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'],
  ],
  ['en', 'The council is to meet on Friday.', ['2026-11-20']],
  ['en', 'He is accused of theft on Friday.', ['2026-11-13']],
  ['en', 'The vote is on Sunday 22. The count will end on Monday 23.', ['2026-11-22', '2026-11-23']],
  ['en', 'It closed on Monday 9 and Tuesday 10.', ['2026-11-09', '2026-11-10']],
  ['pt', 'A obra começa na segunda-feira (30) e parou na quarta-feira (11). A taxa foi lida na sexta-feira (30/10).',
    ['2026-11-30', '2026-11-11', '2026-10-30']],
  ['es', 'La junta votó el lunes (8) por ocho votos.', ['2026-11-16']],
  ['en', 'It met on 11 Nov ’25 to vote.', ['2025-11-11']],
  ['en', 'The union has 2020 members and 1999 of them voted.', []],
  ['en-GB', 'It met on 03/04/2026.', ['2026-04-03']],
  ['en-US', 'It met on 03/04/2026.', ['2026-03-04']],
  ['en', 'It met on 03/04/2026, on 04/04/2026 and on 25/12/2025.', [null, '2026-04-04', '2025-12-25']],
  ['de', 'Das bereits am 8. April verabschiedete Abkommen kann nicht gekündigt werden.', ['2026-04-08']],
  ['de', 'Der am 2. Mai gestartete Versuch darf weitergehen. Am 20. November könnte Kern kommen.',
    ['2026-05-02', '2026-11-20']],
  ['de', 'Das für den 8. Dezember geplante Treffen kann nicht stattfinden.', ['2026-12-08']],
  ['de', 'Los geht es am Freitag (27. November) um 17 Uhr.', ['2026-11-27']],
  ['fr', 'Le port rouvre vendredi (27 novembre).', ['2026-11-27']],
  ['en', 'Doors open on Friday (Nov. 27) at ten.', ['2026-11-27']],
  ['es', 'Celebra que el viento no haya cambiado como el jueves.', [null]],
  ['de', 'Das war vorgestern, das kommt übermorgen.', ['2026-11-16', '2026-11-20']],
  ['de', 'Im Juni vergangenen Jahres und am 5. März des nächsten Jahres.', ['2025-06', '2027-03-05']],
  ['de', 'Sie trafen sich am 03/04/2026 und am 03.04.2026.', ['2026-04-03', '2026-04-03']],
  ['de', 'Die Stadt hat 2020 Einwohner.', []],
  ['fr', 'C’était avant-hier, ce sera après-demain.', ['2026-11-16', '2026-11-20']],
  ['fr', 'En juin de l’année dernière, le 5 mars de l’an dernier.', ['2025-06', '2025-03-05']],
  ['fr', 'Le conseil se réunit mardi en huit.', ['2026-12-01']],
  ['es', 'Vino antes de ayer y vuelve pasado mañana.', ['2026-11-16', '2026-11-20']],
  ['es', 'Fue en junio del año pasado, el 03/04/2026.', ['2025-06', '2026-04-03']],
  ['it', 'È venuto l’altro ieri e torna dopodomani.', ['2026-11-16', '2026-11-20']],
  ['it', 'A giugno dello scorso anno, il 5 marzo dell’anno scorso.', ['2025-06', '2025-03-05']],
  ['pt', 'Veio anteontem e volta depois de amanhã.', ['2026-11-16', '2026-11-20']],
  ['pt', 'Foi em junho do ano passado.', ['2025-06']],
  ['ru', 'Это было позавчера и будет послезавтра.', ['2026-11-16', '2026-11-20']],
  ['ru', 'В июне прошлого года, 5 марта следующего года.', ['2025-06', '2027-03-05']],
  ['uk', 'Це було позавчора і буде післязавтра.', ['2026-11-16', '2026-11-20']],
  ['uk', 'У червні минулого року.', ['2025-06']],
  [
    'nl', 'Dat was eergisteren, op 5 maart vorig jaar en op 16 november 2026.',
    ['2026-11-16', '2025-03-05', '2026-11-16'],
  ],
  [
    'pl', 'To było przedwczoraj, 5 marca ubiegłego roku i 16 listopada 2026.',
    ['2026-11-16', '2025-03-05', '2026-11-16'],
  ],
  ['tr', '16 Kasım 2026 günü, dün.', ['2026-11-16', '2026-11-17']],
  ['el', 'Στις 16 Νοεμβρίου 2026, χθες.', ['2026-11-16', '2026-11-17']],
  ['el', 'Τα έργα ξεκινούν την 1η Μαρτίου 2026, έως της 2ης Μαΐου 2026.', ['2026-03-01', '2026-05-02']],
  ['he', 'העבודות יתחילו ב-1 במרץ 2026.', ['2026-03-01']],
  ['fa', 'شورا روز سه‌شنبه بودجه را تصویب کرد.', []],
  ['id', 'Pada 16 November 2026 dan kemarin, hari Senin.', ['2026-11-16', '2026-11-17', null]],
  ['ar', 'يوم 16 نوفمبر 2026 ويوم ١٧ نوفمبر ٢٠٢٦.', ['2026-11-16', '2026-11-17']],
  ['hi', '16 नवंबर 2026 को।', ['2026-11-16']],
  ['ja', '24年12月26日に命令を出し、25年1月に計画をまとめた。97年3月に入社した。', ['2024-12-26', '2025-01', '1997-03']],
  ['zh', '2026年11月16日，11月17日。', ['2026-11-16', '2026-11-17']],
  ['ko', '2026년 11월 16일에 열렸다.', ['2026-11-16']],
];

it.each(ROWS)('%s: %s', (language, text, dates) => {
  const found = readDates(documentOf(text, language), { publishedAt: '2026-11-18', language });
  expect(found.map(({ date }) => date)).toEqual(dates);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
});
