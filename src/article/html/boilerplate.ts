/**
 * Paragraphs of an article's text that are no part of it: "Read more", sharing, newsletters, picture credits, date
 * lines, what follows the end.
 */
import type { Block } from '../article.ts';
import { readByline } from '../byline.ts';
import { parseDate } from '../parse-date.ts';
import { isPhotoCredit } from '../photo-credit.ts';
import { pattern } from '../../pattern.ts';

/** Short paragraphs that begin so, in the languages that Verbatim reads. */
const BEGINS = new RegExp(
  `^(?:${[
    // other articles
    'read (?:more|also|next|the full)\\b', 'also read\\b', 'see also\\b',
    'related(?: (?:articles?|stories|posts?|coverage|content|reading|topics))?\\s*(?::|$)',
    'recommended\\s*(?::|$)',
    'more (?:from|on) .{2,40}$',
    'most (?:read|popular)\\b',
    "don['’]t miss\\s*(?::|!|$)",
    'watch(?: more| now| live)?:',
    'listen(?: now)?:',
    // breaks in the article
    'continue reading\\b', 'story continues below\\b', 'article continues\\b', 'scroll (?:down )?to continue\\b',
    'advertisements?\\s*$', 'sponsored(?: by [^,.]{1,30})?$',
    'table of contents$', 'in this (?:article|story)$', 'jump to (?:section|content|recipe|navigation)',
    'skip to (?:main|content|navigation)', '\\|',
    // credits
    'photo(?:s|graph)?(?: by| credit)?:', 'image (?:copyright|caption|source|credit)', 'image: ', 'source: ',
    '©', 'copyright (?:©|\\(c\\)|\\d{4})', 'all rights reserved',
    // sharing, following, subscribing
    'share (?:this|on|via|article)\\b', 'share$', 'follow (?:us|me|@)',
    'follow .{2,40} on (?:twitter|facebook|instagram|x|linkedin|tiktok|youtube|whatsapp)', 'like us on\\b',
    'subscribe(?: (?:to|now|today|here|for)|$|!)', 'sign up(?: (?:for|to|here|now|today)|$|:)',
    'sign in(?: (?:to|with)|$)', 'log ?in(?: (?:to|with)|$)',
    'get (?:the|our) .{2,40} (?:newsletter|app|email)', '(?:click|tap) here\\b', 'get .{2,40} by clicking here',
    'download (?:the|our) .{0,30}app\\b',
    'join (?:our|the) .{0,40}(?:newsletter|mailing list|group|channel|conversation)', 'comments?(?: \\(\\d+\\))?$',
    'leave a (?:comment|reply)', '\\d+ comments?$', 'print$', 'email$',
    // where a film or a post stands once a reader agrees to it
    'empfohlener (?:redaktioneller|externer) inhalt', 'an dieser stelle (?:findest du|finden sie) ',
    'ich bin damit einverstanden, dass', 'ein klick für den datenschutz', 'link zum .{2,20}-inhalt',
    'personenbezogene daten können ', '(?:video|audio) starten, ', '.{0,20}verfügbar bis \\d',
    'this (?:content|article contains content) .{0,40}(?:cookies|provided by)', 'pour (?:afficher|voir) ce contenu',
    'este contenido .{0,40}cookies', 'per vedere questo contenuto',
    // about the article
    'tags?:', 'topics?:', 'filed under\\b', 'about the authors?\\b', 'written by\\b.{0,60}$',
    '(?:\\d+ )?min(?:ute)?s? read$', 'contact (?:staff|us)\\b', 'disclaimer:', 'editor[’\']s note:', 'correction:',
    'this (?:story|article|report|post|column) (?:was (?:originally |first ' +
    ')?(?:published|written|produced|updated|supported|amended|corrected)|(?:originally|first) appeared|has been ' +
    '(?:updated|corrected|amended))',
    '(?:last )?(?:published|updated|modified|posted)(?::| on| at) .{0,60}\\d',
    'have (?:a (?:news )?tip|something to say)', '(?:got|do you have) an? (?:story|tip)\\b',
    'for more (?:stories|news) like this', 'get in touch (?:with us|with our|by emailing)\\b',
    'this is an? (?:breaking|developing)\\b.{0,30}\\b(?:story|news)\\b', 'more to follow\\.?$', 'our standards: ',
    'for the latest .{10,120}\\bsign up (?:for|to) (?:our|the)\\b',
    // German, French, Spanish, Italian, Portuguese, Russian, Ukrainian
    'lesen sie (?:auch|mehr|hier)', 'mehr zum thema', 'weiterlesen', 'auch interessant', 'anzeige$', 'newsletter\\s*$',
    'teilen$', 'drucken$', 'senden$', 'zitieren$', '(?:infos zum )?zitiervorschlag', 'merken$', 'quelle: ',
    '(?:foto|bild|grafik)(?:s|er|\\(s\\))?: ', 'weitere informationen$', 'dieses thema im programm\\s*:?$',
    'zum (?:artikel|beitrag|video|podcast|liveblog|interview):', 'mehr themen (?:auf|von) ', 'stand: \\d',
    'lesezeit:? (?:ca\\. )?\\d', '(?:redaktion|faktencheck|lektorat|redigatur|mitarbeit|schlussredaktion): \\p{Lu}',
    'fehler (?:(?:auf|im|in) .{2,20} )?(?:entdeckt|gefunden)\\?', 'inhaltliches feedback\\?', 'nein,? danke\\b',
    'in diesem artikel sind affiliate', 'hinweis: .{0,30}affiliate', 'push-nachrichten ',
    'lire aussi', 'à lire (?:aussi|également)', 'lire la suite', 'partager$', 'publicité$', 'abonnez-vous',
    "s['’]abonner",
    'leer (?:más|también)', 'lee también', 'lea también', 'te (?:puede|podría) (?:interesar|gustar)', 'compartir$',
    'publicidad$', 'suscríbete', 'leggi (?:anche|tutto)', 'condividi$', 'pubblicità$', 'iscriviti',
    'leia (?:mais|também)', 'compartilh(?:e|ar)$', 'publicidade$', 'assine\\b', 'veja também', 'читайте также',
    'подписывайтесь', 'поделиться$', 'реклама$', 'фото:', 'источник:', 'читайте також', 'підписуйтес', 'поділитися$',
    'джерело:',
    // what an account is good for
    'exclusive articles (?:by|from)\\b', 'unlimited online access\\b', 'daily (?:puzzles\\b|content from\\b)',
    '.{2,40} epaper, an electronic replica', 'support local journalism', '(?:sign in or )?create an account or sign in',
    'sign in or create an account', 'access articles from across', 'share your thoughts and join the conversation',
    'enjoy additional articles', 'get email updates from your favou?rite', 'recommended videos?$',
    // Turkish, Japanese
    'reklam$', 'etiketler\\s*:?$', '有料会員になると', 'こんな特集も$',
  ].join('|')})`,
  'iu',
);
const SHORT = 180;
/** What may be longer: captions by their credit or by how long the film is, what an embedded picture says of itself. */
const MARKED = pattern(
  'iu',
  String.raw`(?:^|\s)©\s?[\p{L}\d][^.!?]{0,60}$|\d{1,2}\.\d{1,2}\.\d{4} \| \d{1,3}:\d\d min\.?$|`,
  String.raw`^für die darstellung von .{2,40} nutzen wir die software|\(abgerufen am:|`,
  String.raw`\bnewsletter\b.{0,200}\b(?:anmeld\p{L}*|abonnieren|(?:in ihr|in dein)\p{Ll}* (?:privat\p{Ll}* )?postfach)`,
);
const LONGEST_MARKED = 600;
/** Headings after which nothing of the article follows, where they stand in its last part. */
const ENDS = pattern(
  'iu',
  String.raw`^(?:about (?:the )?authors?|author(?: bio)?|related(?: \w+)?|you (?:may|`,
  'might) (?:also )?(?:like|enjoy|be interested)|more (?:from|on|in|like|stories|news|articles|',
  String.raw`posts)\b.{0,40}|read (?:more|next|also)|up next|recommended(?: \w+)?|comments?|`,
  'leave a (?:reply|comment)|share this.{0,30}|join the (?:conversation|discussion).{0,30}|',
  'subscribe.{0,40}|newsletter.{0,30}|sign up.{0,40}|follow us.{0,30}|latest (?:news|stories|',
  'articles|posts)|trending(?: now)?|most (?:read|popular).{0,20}|popular (?:posts|articles|',
  'stories)|recent (?:posts|articles)|contact us|our (?:related )?services|thanks for (?:visiting|',
  'reading).{0,20}|autor(?:en)?|über den autor|mehr zum thema|kommentare|',
  'das könnte sie auch interessieren|sur le même sujet|à lire aussi|commentaires|sobre el autor|',
  'comentarios|te (?:puede|podría) interesar|potrebbe interessarti.{0,20}|commenti|sobre o autor|comentários|',
  String.raw`veja também|отзывы|комментарии|читайте также|похожие .{0,20}|коментарі|читайте також)\s*:?$`,
);

interface Part {
  kind: Block['kind'];
  level?: number | undefined;
  text: string;
}

/** The same text without them, offsets anew. */
export function dropBoilerplate(text: string, blocks: Block[]): { text: string; blocks: Block[] } {
  const parts = blocks.map(({ start, end, ...block }) => ({ ...block, text: text.slice(start, end) }));
  const isCaption = (at: number): boolean => isCaptionLine(parts[at]) && isPhotoCredit(parts[at + 1]?.text ?? '');
  const own = withoutPullQuotes(parts.filter((part, at) => !isCaption(at) && !isPhotoCredit(part.text)));
  return join(withoutLastHeadings(untilTheEnd(own).filter((part) => !isBoilerplate(part))));
}

/** The text of these blocks alone, offsets anew. */
export function onlyBlocks({ text }: { text: string }, blocks: readonly Block[]): { text: string; blocks: Block[] } {
  return join(blocks.map(({ start, end, ...block }) => ({ ...block, text: text.slice(start, end) })));
}

/** Of a heading of a list, a date line; longer, a heading tells a story: "Read more books, says the minister of …". */
const ONE_LINE = 60;
/** What follows the article stands in the last two fifths of what was found. */
const BODY_SHARE = 0.6;

/** Letters of a sentence: shorter words may be said twice. */
const SENTENCE = 25;

/** Words of the article that the page sets large beside it stand in one of its paragraphs, too. */
function withoutPullQuotes(parts: Part[]): Part[] {
  const fold = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const quotes = parts.filter(({ kind, text }) => kind === 'blockquote' && text.length >= SENTENCE);
  if (quotes.length === 0 || quotes.length > MOST_QUOTES) return parts;
  const body = parts.filter(({ kind }) => kind === 'paragraph').map(({ text }) => fold(text)).join('|');
  const pulled = new Set(quotes.filter(({ text }) => body.includes(fold(text))));
  return parts.filter((part) => !pulled.has(part));
}
/** A page sets no more of them; each is looked for in the whole text. */
const MOST_QUOTES = 40;

/** A short paragraph that ends as no sentence does: before the credit of a picture it says what that shows. */
const isCaptionLine = (part: Part | undefined): boolean =>
  part?.kind === 'paragraph' && part.text.length <= SHORT && !/[.!?:…]["”’»)]*$/.test(part.text);

function isBoilerplate({ kind, text }: Part): boolean {
  if (kind === 'caption') return true;
  if (kind === 'code' || kind === 'table') return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length <= LONGEST_MARKED && MARKED.test(text)) return true;
  if (text.length > SHORT) return false;
  if (BEGINS.test(text)) return !(kind === 'heading' && text.length > ONE_LINE);
  if (readByline(text) !== null) return true;
  return text.length <= ONE_LINE && parseDate(text.replace(/^(?:\p{L}+day,? )/iu, '')) !== null && !/[.!?]$/.test(text);
}

/** Cuts where a heading of the last two fifths begins what follows the article. */
function untilTheEnd(parts: Part[]): Part[] {
  const total = parts.reduce((sum, part) => sum + part.text.length, 0);
  let seen = 0;
  for (const [index, part] of parts.entries()) {
    if (seen > total * BODY_SHARE && part.text.length <= ONE_LINE && ENDS.test(part.text)) return parts.slice(0, index);
    seen += part.text.length;
  }
  return parts;
}

function withoutLastHeadings(parts: Part[]): Part[] {
  const last = parts.findLastIndex((part) => part.kind !== 'heading');
  return parts.slice(0, last + 1);
}

function join(parts: Part[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let at = 0;
  for (const { text, kind, level } of parts) {
    if (blocks.length) at += 2;
    blocks.push({ start: at, end: at + text.length, kind, ...(level !== undefined && { level }) });
    at += text.length;
  }
  return { text: parts.map((part) => part.text).join('\n\n'), blocks };
}
