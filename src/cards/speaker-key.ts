/** Tells speakers apart: two people of one name have two roles, and one person has one role throughout a sheet. */
import type { Speaker } from '../schema.ts';

/** @returns null for nobody: what nobody is named for belongs to no one else's words either */
export function speakerKey(speaker: Speaker | null): string | null {
  return speaker && `${speaker.name}\u0000${speaker.role ?? ''}`;
}
