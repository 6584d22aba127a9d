/** The revision that follows another one: by a change, a step back, a step forward, or a return to an older one. */
import { Fault } from '../errors.ts';
import { type Edits, type Named, NO_EDITS, type Revision, REVISION_VERSION } from '../sheet/edits.ts';
import { refused } from './chosen-words.ts';

/** Names what was read. */
const AS_READ = '0';

/** The state that a revision holds, and where undo and redo go from it. */
type State = Pick<Revision, 'edits' | 'undo' | 'redo'>;

export type Head = Named<Revision> | null;
/** @returns null where there is no such revision */
type Find = (name: string) => Promise<Head>;

export interface Signed {
  at: Date;
  by: string;
  did: string[];
}

export function nextRevision(head: Head, state: State, { at, by, did }: Signed): Revision {
  const n = (head?.n ?? 0) + 1;
  return { revisionVersion: REVISION_VERSION, n, base: nameOf(head), at: at.toISOString(), by, did, ...state };
}

const nameOf = (head: Head): string => head?.name ?? AS_READ;

export const changedState = (head: Head, edits: Edits): State => ({ edits, undo: nameOf(head), redo: null });

/** @throws Fault EDIT_REFUSED where there is nothing to undo */
export async function undoneState(head: Head, find: Find): Promise<State> {
  if (!head?.undo) throw refused('undo: there is nothing before this.');
  const { edits, undo } = await stateOf(head.undo, find);
  return { edits, undo, redo: head.name };
}

/** @throws Fault EDIT_REFUSED where nothing was undone */
export async function redoneState(head: Head, find: Find): Promise<State> {
  if (!head?.redo) throw refused('redo: nothing was undone.');
  return stateOf(head.redo, find);
}

/** @throws Fault REVISION_NOT_FOUND */
export async function restoredState(head: Head, name: string, find: Find): Promise<State> {
  return changedState(head, (await stateOf(name, find)).edits);
}

async function stateOf(name: string, find: Find): Promise<State> {
  if (name === AS_READ) return { edits: NO_EDITS, undo: null, redo: null };
  const found = await find(name);
  if (!found) throw new Fault('REVISION_NOT_FOUND', `No revision ${name.slice(0, NAME_SHOWN)} of this sheet is kept.`);
  const { edits, undo, redo } = found;
  return { edits, undo, redo };
}

/** So much of a name that came is said back. */
const NAME_SHOWN = 30;
