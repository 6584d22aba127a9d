/** "at the age of 18", "im Alter von 18", "18 Jahre alt": somebody's age is no news by its number. */
import type { Span } from '../../../text/document.ts';

/** The word that says so stands within so many letters of an age. */
const NEAR = 16;
const BEFORE = /(?:\bage(?:d| of)?|\bAlter von|\bl[’']âge de|âgée?s? de|\bedad de|\betà di|\bidade de)\s$/iu;
/** From the number on, whose figure may end with "years" ("42 Jahre"). */
const AFTER = /^\D*\d+[\s-]*(?:years?[ -]old|Jahre alt|-?jährige|años de edad|anni di età|anos de idade)/iu;

export const isAge = (text: string, { start, end }: Span): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) || AFTER.test(text.slice(start, end + NEAR));
