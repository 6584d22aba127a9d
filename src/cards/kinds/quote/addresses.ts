/**
 * Words to somebody who is not on the card, in Spanish, Italian and Portuguese, where a verb or a title alone tells it:
 * "La fe es en la iglesia, concejala", "Signora, io ho 91 anni", "Que venga y lo explique" (who?).
 */
import { pattern } from '../../../pattern.ts';

const CALLED =
  'concejala?|consejer[oa]|ministr[oa]|señora?(?: \\p{Lu}\\p{Ll}+)?|compadre|comadre|mi amor|alcaldes?a?|chef|' +
  'señoría|diputad[oa]|signor(?: \\p{Lu}\\p{Ll}+)|signora(?: \\p{Lu}\\p{Ll}+)?|sindac[oa]|assessor[ae]|consigliere|' +
  'onorevole|professor(?:e|essa)|dottor(?:e|essa)|senhora?(?: \\p{Lu}\\p{Ll}+)?|deputad[oa]|vereadora?|prefeit[oa]|' +
  'excelência|mãe|sinhá|minha filha|meu filho';
/** At the end of a sentence behind a comma, or before one where it begins: "…, ministro.", "Señora, …". */
const CALLS = pattern(
  'u',
  String.raw`,\s(?:${CALLED})\s?(?:[.!…»”"]|$)|`,
  String.raw`^[¡]?(?:(?:Disculpe|Perdone|Oiga|Scusi|Guardi|Senta|Olhe),\s)?`,
  String.raw`(?:(?:[Ss]eñora?|[Ss]ignora?|[Ss]enhora?)(?:\s\p{Lu}\p{Ll}+)?|[Mm]ãe|[Cc]hef|[Cc]oncejala?|`,
  String.raw`[Mm]inistr[oa]|[Dd]ottoressa|[Pp]rofessoressa),\s`,
);
/** "Que venga y lo explique", "Che nessuno tocchi niente": a wish, and whoever it is put to stood before it. */
const WISHES: Readonly<Record<string, RegExp>> = {
  es: /^Que (?!(?:no|nadie|el|la|los|las|un|una|yo|en) )\p{Ll}+/u,
  it: /^Che (?:per|si|nessuno|tutti|vada|vadano|venga|vengano|faccia|facciano)(?!\p{L})/u,
};
const LANGUAGES: ReadonlySet<string> = new Set(['es', 'it', 'pt']);

export const addresses = (language: string, text: string): boolean =>
  LANGUAGES.has(language) && (CALLS.test(text) || WISHES[language]?.test(text) === true);
