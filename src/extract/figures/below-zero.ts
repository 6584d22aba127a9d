/** "12 degrees below zero", "12 градусов мороза": the minus that stands behind a temperature. */

const BELOW = [
  'below\\s(?:zero|freezing)', 'unter\\s[Nn]ull', 'en[-\\s]dessous\\sde\\széro', 'au-dessous\\sde\\széro',
  'sous\\széro',
  'bajo\\scero', 'sotto\\s(?:lo\\s)?zero', 'abaixo\\sde\\szero', 'negativos', 'ниже\\sнуля', 'мороза', 'нижче\\sнуля',
  'морозу', 'onder\\snul', 'mrozu', 'poniżej\\szera', 'under\\snoll', 'minusgrader', 'di\\sbawah\\snol', 'מתחת\\sלאפס',
  'تحت\\sالصفر', 'κάτω\\sαπό\\sτο\\sμηδέν', 'υπό\\sτο\\sμηδέν', 'dưới\\s(?:0|không)',
].join('|');
const PATTERN = new RegExp(`\\s(?:${BELOW})(?![\\p{L}\\p{M}])`, 'uy');
const DEGREES: ReadonlySet<string | null> = new Set(['°', '°C', '°F', null]);

/** How long the words at an offset are; 0 where there are none, or what is measured is no temperature. */
export function belowZeroAt(text: string, at: number, unit: string | null): number {
  if (!DEGREES.has(unit)) return 0;
  PATTERN.lastIndex = at;
  return PATTERN.exec(text)?.[0].length ?? 0;
}
