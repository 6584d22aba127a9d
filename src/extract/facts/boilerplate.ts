/** Lines that are around an article, not of it: captions, credits, bylines, newsletter lines, cookie notices, "Read more". */

/** Whole lines that say nothing of the story. Anchored and free of nested repeats: each is read in one pass. */
const LINES: readonly RegExp[] = [
  /^(?:read (?:more|also|next|the full)|see also|related(?: (?:articles?|stories|content|coverage|topics))?|more (?:on|from|about)|watch(?: (?:now|more|the video|video))?|listen(?: now)?|click (?:here|to)|tap (?:here|to)|scroll (?:down|to)|skip to|jump to|swipe|advertisement|sponsored|promoted|continue reading|story continues|article continues|keep reading|also read|don['’]t miss|recommended|trending|most (?:read|popular))\b/iu,
  /^(?:sign up|subscribe|join (?:our|the)|get (?:our|the) (?:latest|best|top|daily)|follow (?:us|@|[\p{Lu}])|like us|share (?:this|on|via)|download (?:our|the)|register|log in|sign in|create an account|already a (?:subscriber|member))\b/iu,
  /^(?:photo|photograph|image|picture|video|graphic|illustration|credit|caption|file photo|getty|reuters|ap photo|afp|courtesy|source|copyright|©|\(c\))\s?(?:[:/|]|by\b|credit|images?\b|courtesy|©)/iu,
  /^(?:by|from|written by|reporting by|editing by|additional reporting|posted by|published|updated|last (?:updated|modified)|first published|date|by\s*\.)\s?[:.]?\s(?:[\p{Lu}\d][\p{L}\d.,:'’-]*[\s|.]{0,4}){1,12}$/u,
  /^(?:lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire|lea también|lee también|leggi anche|leia (?:também|mais)|читайте также|читайте також|подписывайтесь|підписуйтесь|foto|quelle|источник|джерело|автор|fuente|fonte|crédito|crédit)\s?[:|]?\b/iu,
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled)\s(?:and\s\w{4,12}\s)?by\s/i,
];

/** Phrases that give a notice away wherever they stand. */
const PHRASES = /\b(?:we use cookies|our use of cookies|cookie (?:policy|settings|preferences)|privacy policy|terms (?:of (?:use|service)|and conditions)|all rights reserved|newsletter|sign up (?:for|to)|subscribe (?:to|now|today)|unsubscribe|follow (?:us|me) on|(?:cnn|bbc|reuters|associated press)['’]s .{2,60} contributed to this (?:report|story|article)|contributed to this (?:report|story|article)|this (?:story|article) (?:has been|was|originally) (?:updated|corrected|published|appeared)|the (?:views|opinions) expressed|may earn (?:a|an) (?:affiliate )?commission|affiliate links?|scroll down for|image caption|image copyright|media caption|getty images|click here|enable javascript|ad blocker|(?:email|e-mail) (?:us|the author)|reach (?:him|her|them) at|comments? (?:are|is) closed|leave a comment)\b/i;

/** A line without a finite sentence: a run of names, dates and stops, as bylines and credits are. */
const LINE_OF_NAMES = /^(?:[\p{Lu}\d(][\p{L}\d.'’/&()-]*[\s,|·•]*){1,10}$/u;
const LONGEST_LINE = 400;

/** True for a line that no editor would take for a sentence of the story. */
export function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  return LINES.some((pattern) => pattern.test(line)) || PHRASES.test(line) || (line.length < 120 && LINE_OF_NAMES.test(line)) || isMostlyLinks(line);
}

function isMostlyLinks(line: string): boolean {
  if (!/https?:|www\.|@|#/.test(line)) return false;
  const words = line.split(/\s+/);
  return words.filter((word) => /^(?:https?:|www\.|[@#])|\.(?:com|org|net)\b/.test(word)).length * 4 >= words.length;
}
