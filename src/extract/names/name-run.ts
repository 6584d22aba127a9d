/** A capitalised run that names someone or something: where it stands and what stands right around it. Types only. */
import type { Span } from '../../text/document.ts';

export interface NameRun extends Span {
  /** The name's own words, possessive ending taken off. */
  words: string[];
  /** Token indices of the name proper, end exclusive. */
  firstToken: number;
  endToken: number;
  /** First token of the titles and honorifics that stand before the name in one run with it. */
  titleToken: number;
  sentence: number;
  /** The honorific right before the name, lower-cased: "mr", "sen." */
  honorific: string | null;
  /** Does a title (President, Coach) stand before it? */
  titled: boolean;
  possessive: boolean;
}
