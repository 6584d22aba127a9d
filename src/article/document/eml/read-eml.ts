/** A mail (RFC 5322, MIME) into an article: its newest words, its subject, its sender, its date. */
import PostalMime, { type Email } from 'postal-mime';
import type { ArticleMeta, FoundArticle } from '../../article.ts';
import { countWords } from '../../clean-text.ts';
import { Fault } from '../../../errors.ts';
import { MIN_ARTICLE_WORDS } from '../../../limits.ts';
import { TextBuilder } from '../../text-builder.ts';
import { frameArticle } from '../frame-article.ts';
import { readMailHtml } from './mail-html.ts';
import { readMailDate } from './mail-date.ts';
import { type Newest, newestWords } from './newest-words.ts';
import { readSender } from './sender.ts';

/** Mails nest a few parts in each other and have some kilobytes of headers. */
const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 256 * 1024, forceRfc822Attachments: true };
/** A plain part that has less than this share of the words of the HTML part only says where to read them. */
const STUB = 0.3;
const PREFIX =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|res|sv|vs|odp|antw|doorst|отв?|пересл)\s*(?:\[\d+\])?:\s*|\[(?:ext\w*|spam)\]\s*)+/iu;
const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u;
/** Lines that a mail program broke are about this long. */
const BROKEN_LINE = { min: 50, max: 82 } as const;

/** @throws Fault DOCUMENT_BROKEN, DOCUMENT_ENCRYPTED, DOCUMENT_WITHOUT_TEXT */
export async function readEml(bytes: Uint8Array<ArrayBuffer>, now: Date | null): Promise<FoundArticle> {
  const mail = await PostalMime.parse(bytes, LIMITS).catch((cause) => {
    throw new Fault('DOCUMENT_BROKEN', 'The mail nests too many parts or has too large a head to be read.', { cause });
  });
  if (!['from', 'subject', 'date', 'received', 'message-id'].some((key) => header(mail, key)))
    throw new Fault('DOCUMENT_BROKEN', 'The body is no mail: it has no line that says from whom, when, or about what.');
  if (isEncrypted(mail)) throw new Fault('DOCUMENT_ENCRYPTED', 'The mail is encrypted. Send it as its reader sees it.');
  const { text, forwarded } = newest(mail);
  if (countWords(text, MIN_ARTICLE_WORDS) < MIN_ARTICLE_WORDS) {
    throw new Fault(
      'DOCUMENT_WITHOUT_TEXT', 'The mail holds no running text of its own: attachments, pictures or nothing.',
    );
  }
  const title = (forwarded.get('subject') ?? mail.subject ?? '').replace(/\s+/g, ' ').trim().replace(PREFIX, '');
  const found = setParagraphs(text);
  const date = readMailDate(forwarded.get('date') ?? header(mail, 'date') ?? '', now);
  const sender = readSender(forwarded.get('from') ?? mail.from?.name ?? '');
  return frameArticle(found, { title: title || null, publishedAt: date, ...sender } satisfies Partial<ArticleMeta>);
}

const header = (mail: Email, name: string) => mail.headers.find(({ key }) => key === name)?.value ?? null;

function isEncrypted(mail: Email): boolean {
  const type = header(mail, 'content-type') ?? '';
  if (/^multipart\/encrypted|smime-type="?enveloped/i.test(type)) return true;
  if (/pkcs7-mime/i.test(type) && !/signed-data/i.test(type)) return true;
  return /^\s*-----BEGIN PGP MESSAGE-----/.test(mail.text ?? '');
}

/** The plain part, unless it is missing or only points to the other one. */
function newest(mail: Email): Newest {
  const plain = newestWords(mail.text ?? '');
  if (!mail.html) return plain;
  const words = countWords(plain.text);
  const shown = newestWords(readMailHtml(mail.html));
  return words >= Math.max(MIN_ARTICLE_WORDS, countWords(shown.text) * STUB) ? plain : shown;
}

/** Paragraphs with their lines put together again where a mail program had broken them. */
function setParagraphs(text: string): Pick<FoundArticle, 'text' | 'blocks' | 'leftOut'> {
  const out = new TextBuilder();
  for (const paragraph of text.split(/\n[ \t]*(?:\n[ \t]*)+/)) {
    let before = '';
    for (const line of paragraph.split('\n')) {
      if (before === '' || LIST_ITEM.test(line)) out.open(LIST_ITEM.test(line) ? 'list-item' : 'paragraph');
      else if (isBroken(before)) out.add(' ');
      else out.lineBreak();
      out.add(line);
      before = line;
    }
  }
  return out.finish();
}

const isBroken = ({ length }: string) => length >= BROKEN_LINE.min && length <= BROKEN_LINE.max;
