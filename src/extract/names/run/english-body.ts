/**
 * Whole names of English bodies that hold more than capitals: "Rotary Club of Wick", "Tarn County Sheriff’s Office",
 * "Campaign to Protect Rural Wick", "Harrow and District Council". Each form is a rule that tells where the name ends;
 * what none of them knows is read like other runs of capitals.
 */
import { bareOf } from '../../../text/possessive.ts';
import { SURE_BODIES, UNITS } from '../words/institution-words.ts';
import { bodyOf, forPurpose } from './body-of.ts';
import { capitalsEnd, textAt, type Reading } from './capitals.ts';
import { causeBody, savingBody, withPurpose } from './cause-body.ts';
import { joinedBody } from './joined-body.ts';
import { houseOfSaint, ownedBody } from './owned-body.ts';

/** @param end behind the capitals that the name begins with; @returns behind the name, or 0 */
type Rule = (reading: Reading, end: number) => number;
const RULES: readonly Rule[] = [
  ownedBody, savingBody, joinedBody, bodyOf, forPurpose, causeBody, withPurpose, houseOfSaint, unit, withOfficeInside,
];

/** Where such a name ends that begins at `first`, or 0. */
export function englishBodyEnd(reading: Reading): number {
  const end = capitalsEnd(reading, reading.first);
  for (const rule of RULES) {
    const whole = rule(reading, end);
    if (whole > 0) return whole;
  }
  return 0;
}

/** "82nd Airborne Division", "Third Infantry Division"; a "Second Division" is a league's. */
function unit(reading: Reading): number {
  const { first } = reading;
  if (!ORDINAL.test(textAt(reading, first))) return 0;
  for (let i = capitalsEnd(reading, first + 1) - 1; i > first; i--) {
    const noun = bareOf(textAt(reading, i));
    if (UNITS.has(noun)) return i - first > 1 || !/^(?:Division|Wing)$/.test(noun) ? i + 1 : 0;
  }
  return 0;
}
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/;

/** "Tarnford Volunteer Fire Department", "US Coast Guard", "Wick Courier": a noun for somebody inside the name. */
function withOfficeInside(reading: Reading, end: number): number {
  const endsInBody = SURE_BODIES.has(bareOf(textAt(reading, end - 1)));
  for (let i = reading.first + 1; i < end; i++) {
    if (endsInBody && textAt(reading, i) === 'Volunteer' && i + 1 < end - 1) return end;
    const noun = bareOf(textAt(reading, i));
    if (!LIKE_OFFICES.test(noun) && !WITH_OFFICE[noun]?.test(textAt(reading, i - 1))) continue;
    if (noun === 'Corps' && i === end - 2 && endsInBody) return end; // "Marine Corps Times"
    return UNITS.has(bareOf(textAt(reading, i + 1))) ? i + 2 : i + 1; // "Revolutionary Guard Corps"
  }
  return 0;
}
const LIKE_OFFICES = /^(?:Coastguard|Courier)$/;
const WITH_OFFICE: Readonly<Record<string, RegExp>> = {
  Guard: /^(?:Coast|National|Home|Border|Revolutionary|Republican|Presidential)$/,
  Guards: /^(?:Irish|Welsh|Scots|Grenadier|Coldstream|Horse)$/,
  Corps: /^(?:Marine|Medical|Signal|Transport)$/,
};
