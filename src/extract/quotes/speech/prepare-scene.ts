/** The scene that the speakers of a document are read from: its quotations are found, its entities known. */
import type { Document } from '../../../text/document.ts';
import { oncePer } from '../../../text/memo.ts';
import type { Entity } from '../../entity.ts';
import { lexiconFor } from '../../lexicon/index.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { withDashSpeech } from './dash-speech.ts';
import { dropNames } from './drop-names.ts';
import { findQuotations, type Quotation } from '../marks/find-quotations.ts';
import { setScene, type Scene } from '../scene/scene.ts';
import { splitIncises } from '../marks/split-incises.ts';

export const prepareScene = (doc: Document, lexicon: Lexicon, entities: Entity[]): Scene =>
  setScene(doc, lexicon, entities, quotationsOf(doc));

/** Asked for who speaks and for what is reported, answered once. */
const quotationsOf = oncePer((doc: Document): Quotation[] => {
  const lexicon = lexiconFor(doc.language);
  const marked = splitIncises(doc, lexicon, findQuotations(doc));
  return withDashSpeech(doc, lexicon, dropNames(doc, lexicon, marked));
});
