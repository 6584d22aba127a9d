/** The scene that the speakers of a document are read from: its quotations are found, its entities known. */
import type { Document } from '../../text/document.ts';
import type { Entity } from '../entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { withDashSpeech } from './dash-speech.ts';
import { dropNames } from './drop-names.ts';
import { findQuotations } from './find-quotations.ts';
import { setScene, type Scene } from './scene.ts';
import { splitIncises } from './split-incises.ts';

export function prepareScene(doc: Document, lexicon: Lexicon, entities: Entity[]): Scene {
  const marked = splitIncises(doc, lexicon, findQuotations(doc));
  return setScene(doc, lexicon, entities, withDashSpeech(doc, lexicon, dropNames(doc, lexicon, marked)));
}
