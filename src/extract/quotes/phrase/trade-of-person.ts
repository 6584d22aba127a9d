/**
 * "Ana Gil, promotora de salud …, contó la promotora": nouns of which a list says that they are firms, and by which the
 * article calls a person. Nouns for who does something end alike for women and for firms in Romance languages.
 */
import { oncePer } from '../../../text/memo.ts';
import { isRomance } from '../../lexicon/lexicon.ts';
import type { Scene } from '../scene/scene.ts';

/** Is it a firm's noun elsewhere, and the first word of what a person of this article is? */
export const isTradeOfPerson = (scene: Scene, noun: string): boolean => tradesOf(scene).has(noun);

const tradesOf = oncePer((scene: Scene): ReadonlySet<string> => new Set(!isRomance(scene.lexicon) ? [] :
  scene.entities.flatMap(({ kind, role }) => {
    const [noun = ''] = kind === 'person' ? (role?.text.toLowerCase().split(/[\s,]+/) ?? []) : [];
    return MAKER.test(noun) && scene.lexicon.institutions.has(noun) ? [noun] : [];
  })));

/** "promotora", "productor", "consultora" */
const MAKER = /[dst]ora?$/;
