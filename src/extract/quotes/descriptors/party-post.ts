/**
 * "Finanzminister Lars Kern (SPD) … sagte der SPD-Politiker": a noun with a party in it, and the only one named so far
 * whose name that party stands behind in brackets. Behind another party's it is somebody else. German.
 */
import { oncePer } from '../../../text/memo.ts';
import { genderOf, isOtherGender } from '../phrase/agreement.ts';
import type { Descriptor } from '../scene/reference.ts';
import { textAt, type Scene } from '../scene/scene.ts';

/** Whoever is of it; its head is mostly named without. */
const MEMBER = /-(?:Politiker|Politikerin|Mann|Frau)$/u;
const POST =
  /^(\p{Lu}\p{L}+)-(?:Chef|Chefin|Vorsitzender?|Vorsitzenden|Politiker|Politikerin|Mann|Frau|Ob(?:mann|frau))$/u;
const PARTIES = /^(?:CDU|CSU|SPD|FDP|AfD|BSW|Grünen?|Linken?|ÖVP|SPÖ|FPÖ|NEOS|Neos|KPÖ|SVP|SP|GLP|EVP|Mitte)$/;

/** Whom the noun means by their party, or -1 where none or several are told to be of it. */
export function bearerOfParty(scene: Scene, reference: Descriptor): number {
  const party = MEMBER.test(textAt(scene, reference.head)) ? partyIn(scene, reference) : null;
  if (party === null) return -1;
  const gender = genderOf(scene, reference);
  const told = membersOf(scene).get(party)?.filter((e) =>
    (scene.entities[e]?.mentions[0]?.firstToken ?? Infinity) < reference.first &&
    !isOtherGender(scene, reference, gender, scene.genders[e] ?? null)) ?? [];
  const [only = -1, another] = told;
  return another === undefined ? only : -1;
}

/** Is somebody told to be of another party than the one in the noun: "der SPD-Chef" for a "Jens Kern (CDU)"? */
export function isOfOtherParty(scene: Scene, reference: Descriptor, entity: number): boolean {
  const party = partyIn(scene, reference);
  const own = partyOf(scene, entity);
  return party !== null && own !== null && party !== own;
}

const partyIn = (scene: Scene, { head }: Descriptor): string | null => {
  const [, party = ''] = scene.lexicon.language === 'de' ? (POST.exec(textAt(scene, head)) ?? []) : [];
  return PARTIES.test(party) ? plain(party) : null;
};
/** "Grüne" of "Grünen" */
const plain = (party: string): string => party.replace(/n$/, '');

const membersOf = oncePer((scene: Scene): ReadonlyMap<string, number[]> => {
  const found = new Map<string, number[]>();
  scene.entities.forEach((_, e) => {
    const party = partyOf(scene, e);
    const known = party === null ? [] : (found.get(party) ?? []);
    if (party !== null && known.length < MOST) found.set(party, [...known, e]);
  });
  return found;
});
/** Of a list of candidates none is told by that. */
const MOST = 20;

/** What stands in brackets behind a person's name: "(SPD)", "(Grüne, 43)". */
function partyOf({ entities, doc: { tokens } }: Scene, entity: number): string | null {
  const { kind, mentions = [] } = entities[entity] ?? {};
  if (kind !== 'person') return null;
  for (const { endToken } of mentions.slice(0, MOST_MENTIONS)) {
    const { text = '' } = tokens[endToken + 1] ?? {};
    if (tokens[endToken]?.text === '(' && PARTIES.test(text)) return plain(text);
  }
  return null;
}
const MOST_MENTIONS = 5;
