/** A nickname in marks inside a name. */
import type { Document } from '../../../text/document.ts';
import { givenNameGender } from '../words/given-names.ts';
import { CAPITAL, PARTICLES } from '../words/name-run.ts';

/** Dwayne “The Rock” Johnson, “Bong” dela Cruz: how many tokens a nickname in marks and the surname take, or 0. */
export function nicknameLength(doc: Document, at: number): number {
  for (let close = at + 2; close <= at + 4; close++) {
    if (doc.tokens[close]?.kind !== 'mark') continue;
    const next = doc.tokens[close + 1];
    const particles = PARTICLES.has(next?.lower ?? '') && CAPITAL.test(doc.tokens[close + 2]?.text ?? '') ? 1 : 0;
    const surname = doc.tokens[close + 1 + particles];
    const closes = doc.tokens[close];
    const inside = opensHigh(doc, at) && !/[.,!?]/.test(doc.tokens[close - 1]?.text ?? '');
    return inside &&
      surname?.kind === 'word' &&
      CAPITAL.test(surname.text) &&
      closes !== undefined &&
      (next?.start ?? 0) - closes.end === 1
      ? close + 2 + particles - at
      : 0;
  }
  return 0;
}

/** "The Rock"; "el Zurdo" behind a given name, and not "Wim Wenders «der Himmel» Bruno Ganz". */
function opensHigh({ tokens }: Document, mark: number): boolean {
  const isArticle = ARTICLE.test(tokens[mark + 1]?.text ?? '');
  const isGiven = givenNameGender(tokens[mark - 1]?.text ?? '') !== undefined;
  return CAPITAL.test(tokens[mark + (isArticle ? 2 : 1)]?.text ?? '') && (isGiven || !isArticle);
}
const ARTICLE = /^(?:el|la|los|o|a|il|lo|le|der|die|das|de|the)$/;
