/**
 * "Luc Faure a répondu au « vous mentez » de Paul Brun", "non ha gradito il «siete finiti» di Bruni": words with an
 * article, which speak to somebody or of themselves, are of whoever stands behind the "of". A judgement is no such
 * remark: "a dénoncé le « mépris que nous subissons » de Paul Brun". Romance languages.
 */
import { isRomance } from '../../lexicon/lexicon.ts';
import { oncePerSpan } from '../../../text/memo.ts';
import type { Quotation } from '../marks/find-quotations.ts';
import { headFirstPhrase } from '../phrase/head-first-phrase.ts';
import { isOutside, lowerAt, sentenceAround, type Scene } from '../scene/scene.ts';
import type { Answer } from './head-first-region.ts';

export const remarkOf = oncePerSpan((scene: Scene, quote: Quotation): Answer => {
  const { lexicon, doc } = scene;
  const of = quote.last + 1;
  const article = quote.first - 1;
  const isNoun = isRomance(lexicon) && ARTICLE.test(lowerAt(scene, article)) && isOutside(scene, article);
  if (!isNoun || lexicon.genitives?.has(lowerAt(scene, of)) !== true || !isOutside(scene, of)) return null;
  if (lexicon.spoken?.test(doc.text.slice(quote.start, quote.end)) !== true) return null;
  const maker = headFirstPhrase(scene, of + 1, sentenceAround(scene, quote.last).end);
  const isSomebody = maker?.kind === 'name' && scene.entities[maker.entity]?.kind === 'person';
  return isSomebody ? { reference: maker, evidenceFirst: of, evidenceEnd: maker.end } : null;
});
const ARTICLE = /^(?:l[eo]|au|ce|il|al|allo|del|dal|quel|quello|el|aquel|ese|o|ao|do|aquele|du)$/;
