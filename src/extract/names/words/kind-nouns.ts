/** Nouns beside a name that say what it is: "die Hauptstadt Lima", "the insurer Halden". */
import { startsWithSmall } from '../../../text/capital.ts';
import type { Token } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { CLASS, classesOf, isOf } from '../../lexicon/word-classes.ts';
import { BODY_NOUNS } from './institution-words.ts';

export const isSmall = ({ text }: Token): boolean => startsWithSmall(text);

const PLACE_NOUNS =
  /^(?:city|town|village|province|state|region|district|port|island|county|suburb|capital|north|south|east|west)$/;

/** How the language writes its nouns. */
export const isNounForm = (lexicon: Lexicon, token: Token): boolean => lexicon.capitalisesNouns || isSmall(token);

export const isPlaceNoun = (lexicon: Lexicon, lower: string): boolean =>
  PLACE_NOUNS.test(lower) || [lexicon.placeNouns, lexicon.sites].some((nouns) => nouns?.test(lower) === true);

export const isBodyNoun = (lexicon: Lexicon, lower: string): boolean =>
  isInstitution(lexicon, lower) || (lexicon.language === 'en' && BODY_NOUNS.has(lower));

/** A listed noun for a body, or a German compound of one: "Umweltverein". */
export const isInstitution = (lexicon: Lexicon, lower: string): boolean =>
  isOf(classesOf(lexicon, lower), CLASS.institution);

/** "think tank", "yacht brokers": right before a name, one or several of them. */
export const isKindOfBody = (lexicon: Lexicon, lower: string): boolean =>
  lower === 'tank' || isBodyNoun(lexicon, lower) || isBodyNoun(lexicon, lower.replace(/s$/, ''));
