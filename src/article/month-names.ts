/**
 * Month names and their short forms → month number, for the languages that Verbatim reads. Keys are lower-case, without
 * the stop.
 */
const NAMES: readonly string[] = [
  'january jan januar jän jänner janvier janv enero ene gennaio gen janeiro января январь янв січня січень січ',
  'february feb februar février févr fév fevrier febrero febbraio febb fevereiro fev февраля февраль фев лютого ' +
  'лютий лют',
  'march mar märz mär mrz mars marzo março марта март мар березня березень бер',
  'april apr avril avr abril abr aprile апреля апрель апр квітня квітень квіт',
  'may mai mayo maggio mag maio мая май травня травень трав',
  'june jun juni juin junio giugno giu junho июня июнь июн червня червень черв',
  'july jul juli juillet juil julio luglio lug julho июля июль июл липня липень лип',
  'august aug août aout agosto ago авг августа август серпня серпень серп',
  'september sept sep septembre septiembre settembre sett set setembro сентября сентябрь сен сент вересня вересень вер',
  'october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь окт жовтня жовтень жовт',
  'november nov novembre noviembre novembro ноября ноябрь ноя нояб листопада листопад лист',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro декабря декабрь дек грудня ' +
  'грудень груд',
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** 1–12, or null for a word that names no month. */
export function monthNumber(word: string): number | null {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
