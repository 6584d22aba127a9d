/** The words of a mail's HTML as its reader sees them, without what mail programs mark as quoted or as a signature. */
import { countWords } from '../../clean-text.ts';
import { MIN_ARTICLE_WORDS } from '../../../limits.ts';
import type { DomElement } from '../../html/dom.ts';
import { domText } from '../../html/dom-text.ts';
import { parseStyledPage } from '../../html/parse-page.ts';
import { settleMarkup } from '../../html/visible/settle-markup.ts';

const QUOTED =
  '.gmail_quote, .gmail_quote_container, blockquote[type="cite"], .moz-cite-prefix, .yahoo_quoted, ' +
  '.protonmail_quote, ' +
  '.gmail_attr, .gmail_signature, .moz-signature, #Signature, .protonmail_signature_block';
/** Outlook sets the mail that is answered behind such an element, not in one. */
const BEHIND = '#divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container';

export function readMailHtml(html: string): string {
  const { document, css } = parseStyledPage(html);
  settleMarkup(document, css);
  const { body } = document;
  if (!body) return '';
  const whole = domText(body).text;
  for (const element of [...body.querySelectorAll(QUOTED)]) element.remove();
  const behind = body.querySelector(BEHIND);
  if (behind) removeFrom(behind, body);
  const own = domText(body).text;
  // A mail that only passes another one on has no words of its own; newest-words.ts looks into it.
  return countWords(own, MIN_ARTICLE_WORDS) < MIN_ARTICLE_WORDS ? whole : own;
}

/** Takes off an element and all that stands behind it. */
function removeFrom(element: DomElement, body: DomElement): void {
  for (let at: DomElement | null = element; at && at !== body; at = at.parentElement) {
    for (let next = at.nextSibling; next; next = at.nextSibling) next.remove();
  }
  element.remove();
}
