/** Whether somebody is named among these tokens: read at the tokens, for an entity may have thousands of mentions. */
import { entityAt, type Scene } from './scene.ts';

/** @param end exclusive */
export function isNamedIn(scene: Scene, entity: number, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (entityAt(scene, i) === entity) return true;
  return false;
}
