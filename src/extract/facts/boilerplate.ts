/**
 * Lines that are around an article, not of it: captions, credits, bylines, newsletter lines, cookie notices, "Read
 * more", and what a release ends with.
 */
import { isCreditLine } from '../credit-line.ts';
import { memo } from '../../text/memo.ts';
import { pattern } from '../../pattern.ts';

/**
 * How lines begin, or are as a whole, that say nothing of the story: one pattern of all of them, for every sentence is
 * asked. Free of nested repeats: each is read in one pass.
 */
const HEADS = [
  `(?:read (?:more|also|next|the full)|see also|more (?:on|from|about) (?:this|the)|click (?:here|to)|` +
    `tap (?:here|to)|scroll (?:down|to)|skip to|jump to|swipe (?:left|right|to)|continue reading|` +
    `(?:story|article) continues|keep reading|also read|don['’]t miss|most (?:read|popular):?$)`,
  String.raw`(?:related(?: (?:articles?|stories|content|coverage|topics|links))?|watch(?: (?:now|more|live|the video|` +
    String.raw`video))?|listen(?: now)?|advertisement|sponsored(?: content)?|promoted|recommended(?: for you)?|` +
    String.raw`trending(?: now)?)\s?(?::|\||$)`,
  '(?:sign up|subscribe|join our|get (?:our|the) (?:latest|best|top|daily)|follow us|like us|share (?:this|on|via)|' +
    'download (?:our|the)|register (?:now|here|to|for)|log in|sign in|create an account|' +
    String.raw`already a (?:subscriber|member))\b`,
  '(?:photo|photograph|image|picture|video|graphic|illustration|credit|caption|file photo|courtesy|source|copyright|' +
    String.raw`©|\(c\))\s?(?:[:/|]|by\b|credit|images?\b|courtesy|©)`,
  '(?:lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire|lea también|lee también|leggi anche|' +
    String.raw`leia (?:também|mais)|читайте также|читайте також|подписывайтесь|підписуйтесь)(?!\p{L})`,
  String.raw`(?:fotos?|bild|quelle|источник|фото|джерело|автор|fuente|fonte|crédito|crédits?)\s?[:|/]`,
  `(?:zum (?:artikel|thema|video)|mehr (?:dazu|zum)|hier geht['’]s|auch interessant|das könnte|voir aussi|ver también)`,
  String.raw`(?:this is an? (?:breaking|developing)\b.{0,30}\bstory\b|more to follow\b)`,
  String.raw`[\d.,:\s|/–-]+(?:min|sec|sek|uhr|h|mb)\.?$`, // "17.04.2024 | 6:00 min"
  String.raw`(?:exclusive|unlimited|daily|premium) (?:articles?|content|newsletters?) (?:from|by|on|about|and)\b`,
  '(?:access (?:articles|to)|enjoy (?:additional|insights|unlimited)|get email updates|support local journalis)',
  `(?:editor['’]s? note|anm(?:erkung|\\.) d(?:er|\\.) red|note de la rédaction|nota del editor|nota da redação)`,
  '(?:foto|bild|video|grafik|infografik|podcast|liveblog|live-?ticker|newsblog|galerie|bildergalerie)' +
    String.raw`(?:\s?[:|]|\s[–-]\s)`,
];
const LINES: readonly RegExp[] = [
  pattern('iu', `^(?:${HEADS.join('|')})`),
  /(?:^|[/|]\s?)(?:getty images|reuters|ap photo|afp|epa|shutterstock|alamy)\.?$/i,
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled)\s(?:and\s\w{4,12}\s)?by\s/i,
];

const STUDY =
  '(?:study|research|paper|Studie|Forschung|étude|recherche|estudio|investigación|studio|ricerca|estudo|pesquisa)';
/** "the Bridge Bank and the state of Lind": names, with what joins them, and no clause that tells more. */
// "l’Oréal"; "L’Oréal" is one word of this shape as it is: a second way to read it would double the work a name
const PAYER_WORD = String.raw`(?:(?:[ld][’'])?\p{Lu}[\p{L}\p{N}.&’'-]*|` +
  '(?:and|und|et|y|e|of|for|the|an?|from|grants?|state|city|de|la|les?|des?|du|del|los|di|della|dos?|das?|der|dem|' +
  'für))';
const PAYER = String.raw`(?=\P{Lu}*\p{Lu})${PAYER_WORD}(?:,?\s${PAYER_WORD})*`;

/**
 * What a release about a study or a firm ends with: who wrote the paper beside those in the story, who paid for it,
 * when analysts may call. Names alone: "The study was funded by tobacco firms, leaked papers show", "Other authors are
 * furious" and a president's conference call are news, and so is who pays for a bridge.
 */
const UNDER_A_RELEASE: readonly RegExp[] = [
  pattern(
    'u',
    String.raw`^(?:(?:Additional|Other|Further|Weitere|Les autres)\s)?(?:[Cc]o-?|[Kk]o-?)`,
    String.raw`(?:[Aa]uthors|[Aa]utoren|[Aa]utorinnen|auteurs|autores|autori)\s`,
    String.raw`(?:are|include|were|sind|sont|son|sono|são)\s(?=\p{Lu})`,
  ),
  pattern(
    'u',
    String.raw`^(?:Additional|Other|Further|Weitere|Les autres)\s(?:[Cc]o-?|[Kk]o-?)?`,
    String.raw`(?:authors|Autoren|Autorinnen|auteurs)\s(?:of|on|der|des|de)\s(?:the\s|this\s|la\s|l[’'])?`,
    String.raw`${STUDY}\s(?:are|include|were|sind|sont)\s(?=\p{Lu})`,
  ),
  pattern(
    'u',
    String.raw`^(?:The|This|Die|Diese|L|Cette|El|Este|La|Lo|O|A|Esta)[ ’'](?:new )?${STUDY}`,
    String.raw`(?:, .{1,150},[”"»]?)? (?:(?:was|is|wurde|wird|a été|est|fue|è stat[ao]|foi) (?:\p{L}+ ){0,2}?`,
    '(?:funded|supported|financed|financée?|financiad[ao]|finanziat[ao]|soutenue?) (?:in part )?',
    String.raw`(?:by|par|por|pel[ao]|da|dal|dalla|dall[’']) ?${PAYER}|`,
    String.raw`wurde (?:vom|von|durch|aus) ${PAYER} (?:gefördert|finanziert))\.?$`,
  ),
  pattern(
    'iu',
    String.raw`\b(?:will|to) (?:host|hold) (?:an? |its )?(?:[\p{L}-]+ ){0,3}`,
    String.raw`(?:conference call|webcast|analysts['’]? call)\b`,
    // anywhere in the line; few lines have the words before
    String.raw`(?<=^(?=.*\b(?:analysts?|investors?|shareholders?|results|earnings|quarter(?:ly)?)\b).*)`,
  ),
];

/** What gives a notice away wherever it stands, at the head of a word: one pattern, too. */
const WITHIN = [
  String.raw`to your (?:timeline|feed|home ?screen|favou?rites|watch ?list)\b|` +
    String.raw`share (?:this )?with (?:your )?friends\.?$`,
  // "Ada Reed covers politics and the courts. Follow her on X @adareed."
  String.raw`follow (?:him|her|them|\p{Lu}\p{L}+) (?:on (?:twitter|x|instagram|facebook|bluesky|threads|linkedin)\b|@)`,
  String.raw`(?:e-?paper|electronic replica|epaper-ausgabe)\b`, // what subscribers get
  String.raw`(?:in (?:freundlicher )?zusammenarbeit mit .{2,60} entstanden|dieser beitrag entstand in|` +
    String.raw`bezahlte partnerschaft)\b`,
  String.raw`(?:this (?:post|article|content) is sponsored|is sponsored by|paid partnership|en partenariat avec)\b`,
  String.raw`zum (?:angebot|shop|tarif|deal)\b|jetzt (?:bestellen|kaufen|sichern|abonnieren)\b`, // a shop's button
  String.raw`call (?:us )?(?:at )?\(?\d{3}\)?[ -]\d{3}-|1-800-`,
];

/** Notices whose kind shows by more than their first word. */
const NOTICES: readonly RegExp[] = [
  pattern('iu', String.raw`\b(?:${WITHIN.join('|')})`),
  pattern(
    'iu',
    String.raw`(?<!\p{L})(?:get|receive|sign up for) (?:our |the )?(?:latest |breaking |daily )?(?:news )?`,
    String.raw`(?:alerts|newsletters?|e-?mails?)(?!\p{L})`,
  ),
  /\s©\s?[\p{L}\d][^.!?]{0,60}$/iu, // a caption: "The bridge at night © Coast Press"
  // captions: "A crumpled ramp at the terminal on Monday.", "Parents listen to the principal on February 25, 2026."
  pattern(
    'u',
    String.raw`^An? \p{Ll}+ed \p{Ll}+ (?:at|in|on|near|outside) (?:[\p{L}’'-]+ ){1,6}on `,
    String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| afternoon| evening| night)?\.$`,
  ),
  pattern(
    'u',
    String.raw`^\p{Lu}[^.“”]{10,90} (?:listen|pose|stand|walk|march|gather|arrive|wait|speak|look|celebrate|protest|`,
    String.raw`talk|wave|addresse?|attend|inspect|queue|embrace|cheer|sing|dance|pray|carry|carrie)s? [^.“”]{3,90} on `,
    String.raw`(?:\p{Lu}\p{Ll}+ \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4})\.$`,
  ),
  /^(?:cover|lead|main|featured?|hero|title) (?:image|photo|picture)\s?:/i,
  // "Rosa Medina leads the mule of Ada Reed (in background) over the bridge."; "A vet like Rosa Medina (main picture)"
  pattern(
    'iu',
    String.raw`\((?:(?:pictured|in|at|on|far|the|top|bottom|main|standing|seated|front|back|second|third|from) ){0,3}`,
    '(?:pictured|left|right|cent(?:re|er)|background|foreground|picture|above|below|inset)\\)',
  ),
  // "Published in The Lund Post, February 3rd, 2018."
  /^(?:first )?published (?:in|on|by) (?:the )?[^.]{2,60}\d{4}\.?$/iu,
  /\b(?:unlimited|full|digital|online) (?:\w+ )?access to\b|\bwith one account\b|\bper (?:month|year) after\b/i,
  // who wrote it: "Ada Reed currently works for The Gazette as a writer."
  pattern(
    'u',
    String.raw`^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}.’'-]* ){1,2}(?:currently (?:works|writes|covers|lives)|`,
    String.raw`(?:is|works as) an? (?:freelance|staff|contributing|regular|guest) `,
    String.raw`(?:writer|reporter|journalist|editor|columnist|contributor|blogger|author|correspondent|critic)\b)`,
  ),
  /@(?<=[\p{L}\d._-]@)[\p{L}\d-]+\.\p{L}{2,}/u, // an address to write to
  /:\s?(?:[$€£]\s?)?\d+[.,]\d\d\s?(?:euro|eur|€|[$£]|usd)?\.?$/iu, // a shop's list: "…: 15,99 Euro"
  /\b(?:published|updated|posted) \d+ (?:minute|hour|day|week)s? ago\b/i,
  /\(\d{1,2}[.:]\d{2}(?:\suhr)?\)\.?$/iu, // a line of a ticker: "… (11.39 Uhr)"
  /\b(?:kommentare?|comments?|commentaires?|comentarios?) ?\(\d+\)|^\d+ (?:comments?|kommentare?)\.?$/iu,
  // "CNN's Alla Eshchenko reported in Moscow, and Madison Park wrote in Hong Kong."
  pattern(
    'u',
    String.raw`^(?:\p{Lu}[\p{L}.]*['’]s|[Jj]ournalists?)\s.{2,80}\b(?:reported|wrote)\s.{0,60}\b(?:wrote|reported|`,
    String.raw`contributed)\b`,
  ),
  ...UNDER_A_RELEASE,
];

/** Phrases that give a notice away wherever they stand. */
const PHRASES = pattern(
  'i',
  String.raw`\b(?:we use cookies|our use of cookies|our (?:cookie policy|cookie settings|privacy policy|`,
  'terms of (?:use|service)|terms and conditions)|all rights reserved|(?:our|free|daily|weekly|',
  'morning) newsletter|newsletter (?:sign-?up|delivered)|sign up (?:for|to)|subscribe (?:to|now|',
  'today)|unsubscribe at|follow (?:us|me) on|this (?:story|article) (?:has been|was|',
  'originally) (?:updated|corrected|published|appeared)|the (?:views|opinions) expressed|',
  'may earn (?:a|an) (?:affiliate )?commission|affiliate links?|scroll down for|image caption|',
  'image copyright|media caption|click here|enable javascript|ad blocker|(?:email|e-mail) (?:us|',
  String.raw`the author)|reach (?:him|her|them) at|comments? (?:are|is) closed|leave a comment)\b`,
);

const BYLINE = /^(?:by|written by|posted by|published|updated|last updated|first published|von|par|por|di)\b/i;
const LONGEST_LINE = 400;
const LONGEST_BYLINE = 120;

const WHOLE_LINES = [...LINES, ...NOTICES];
/** Lines whose answer is remembered: facts are looked for in an article, and then the words of cards. */
const REMEMBERED = 128;

/** True for a line that no editor would take for a sentence of the story. */
export const isBoilerplate = memo(REMEMBERED, (line: string): boolean => {
  if (line.length > LONGEST_LINE) return false;
  if (WHOLE_LINES.some((pattern) => pattern.test(line)) || PHRASES.test(line)) return true;
  if (isCreditLine(line) || isMostlyLinks(line)) return true;
  return line.length <= LONGEST_BYLINE && isRunOfNames(BYLINE.test(line) ? line.replace(BYLINE, '') : line);
});

const SMALL_WORD = /(?:^|[\s|·•])[“"'‘(]?\p{Ll}/u;

/** Names, dates and stops without a word in lower case: a byline, a credit, a place and a day. */
function isRunOfNames(line: string): boolean {
  return !SMALL_WORD.test(line) && !/\p{Lo}/u.test(line);
}

function isMostlyLinks(line: string): boolean {
  if (!/https?:|www\.|@|#/.test(line)) return false;
  const words = line.split(/\s+/);
  return words.filter((word) => /^(?:https?:|www\.|[@#])|\.(?:com|org|net)\b/.test(word)).length * 4 >= words.length;
}
