/** Months, weekdays and days counted from today in Hungarian, Finnish, Bengali and Norwegian. Data only. */
import { words } from './date-lists.ts';
import type { DateWords } from './date-words.ts';

const norwegian = words({
  months:
    'januar|jan februar|feb mars april|apr mai juni juli august|aug september|sept oktober|okt november|nov ' +
    'desember|des',
  weekdays: 'søndag|sundag mandag|måndag tirsdag|tysdag onsdag torsdag fredag lørdag|laurdag',
  days: {}, // in two words: see counted-phrases.ts
  lead: 'i siden til fra før etter',
  past: 'forrige sist',
  current: 'denne dette',
  future: 'neste kommende',
  months1: 'måned måneden',
  years: 'år året',
  agoAfter: 'siden',
});

export const RARER_DATE_WORDS: Readonly<Record<string, DateWords>> = {
  no: norwegian,
  nb: norwegian,
  nn: norwegian,
  hu: words({
    months:
      'január|januári|januárban február|februári|februárban március|márciusi|márciusban április|áprilisi|áprilisban ' +
      'május|májusi|májusban június|júniusi|júniusban július|júliusi|júliusban augusztus|augusztusi|augusztusban ' +
      'szeptember|szeptemberi|szeptemberben október|októberi|októberben november|novemberi|novemberben ' +
      'december|decemberi|decemberben',
    weekdays:
      'vasárnap hétfő|hétfőn|hétfői kedd|kedden|keddi szerda|szerdán|szerdai csütörtök|csütörtökön|csütörtöki ' +
      'péntek|pénteken|pénteki szombat|szombaton|szombati',
    days: { ma: 0, tegnap: -1, tegnapelőtt: -2, holnap: 1, holnapután: 2 },
    past: 'múlt elmúlt tavaly',
    current: 'idén',
    future: 'jövő következő',
    daysUnit: 'nap nappal',
    months1: 'hónap hónapban hónappal',
    years: 'év évben évvel',
    agoAfter: 'ezelőtt',
  }),
  fi: words({
    months:
      'tammikuuta|tammikuu|tammikuussa|tammikuun helmikuuta|helmikuu|helmikuussa|helmikuun ' +
      'maaliskuuta|maaliskuu|maaliskuussa|maaliskuun huhtikuuta|huhtikuu|huhtikuussa|huhtikuun ' +
      'toukokuuta|toukokuu|toukokuussa|toukokuun kesäkuuta|kesäkuu|kesäkuussa|kesäkuun ' +
      'heinäkuuta|heinäkuu|heinäkuussa|heinäkuun elokuuta|elokuu|elokuussa|elokuun ' +
      'syyskuuta|syyskuu|syyskuussa|syyskuun lokakuuta|lokakuu|lokakuussa|lokakuun ' +
      'marraskuuta|marraskuu|marraskuussa|marraskuun joulukuuta|joulukuu|joulukuussa|joulukuun',
    weekdays:
      'sunnuntai|sunnuntaina|sunnuntaihin maanantai|maanantaina|maanantaihin tiistai|tiistaina|tiistaihin ' +
      'keskiviikko|keskiviikkona|keskiviikkoon torstai|torstaina|torstaihin perjantai|perjantaina|perjantaihin ' +
      'lauantai|lauantaina|lauantaihin',
    days: { tänään: 0, eilen: -1, toissapäivänä: -2, huomenna: 1, ylihuomenna: 2 },
    past: 'viime',
    current: 'tämän tänä',
    future: 'ensi',
    daysUnit: 'päivä päivää',
    months1: 'kuussa kuukautta kuukausi',
    years: 'vuonna vuotta vuosi',
    agoAfter: 'sitten',
  }),
  bn: words({
    months:
      'জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|আগষ্ট ' +
      'সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
    weekdays: 'রবিবার|রোববার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার',
    days: { আজ: 0, গতকাল: -1, আগামীকাল: 1 },
    past: 'গত',
    current: 'এই',
    future: 'আগামী',
    daysUnit: 'দিন',
    months1: 'মাস মাসে',
    years: 'বছর বছরে',
    agoAfter: 'আগে',
    ambiguous: 'মে',
  }),
};
