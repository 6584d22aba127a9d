/**
 * What a paper is called right before its name in marks, in languages whose heads come first: "dem Blatt „…"; or who
 * sends a programme, "im ZDF-„Morgenmagazin“".
 */
import { pattern } from '../../pattern.ts';

export const PAPER_BEFORE_MARK = pattern(
  'u',
  String.raw`(?<!\p{L})(?:(?:Boulevard|Wochen|Fach)?[Bb]latt|(?:Tages|Wochen|Sonntags)?[Zz]eitung|Zeitschrift|`,
  String.raw`(?:Nachrichten)?[Mm]agazin|diario|periódico|semanario|revista|journal|quotidien|hebdomadaire|giornale|`,
  String.raw`quotidiano|settimanale|rivista|jornal|semanário)\s[„“«»"]\s?$|(?<=\p{Lu}[\p{Lu}\p{Nd}])-[„“«»"]$`,
);
