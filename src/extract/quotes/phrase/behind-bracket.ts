/** "Major General (retd) Ann Lowe", "Senator (Dr.) Bo Tran": a word in brackets before the name of somebody. */
import { entityAt, textAt, type Scene } from '../scene/scene.ts';

/** How many tokens the brackets take that open at `open`, where a name follows them; else 0. */
export function behindBracket(scene: Scene, open: number): number {
  const close = [2, 3].find((length) => textAt(scene, open + length) === ')') ?? 0;
  return textAt(scene, open) === '(' && close > 0 && entityAt(scene, open + close + 1) >= 0 ? close + 1 : 0;
}
