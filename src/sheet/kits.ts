/**
 * Brand kits: looks that a house saved under names. Choosing one copies it into the sheet's revision, so a kit that is
 * changed or taken away later changes no sheet, and no release of one.
 *   kit:{name}   the kit as JSON; its metadata is the row of the list
 */
import * as z from 'zod';
import { KV_PAGE, MAX_KIT_NAME } from '../limits.ts';
import { Kit } from '../schema.ts';
import type { KeyValue } from './key-value.ts';

/** Letters, digits and what parts them: a name stands in an address and in a menu. */
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const INSIDE = `[\\p{L}\\p{M}\\p{N} ._-]{0,${MAX_KIT_NAME - 2}}`;
export const KIT_NAME = new RegExp(`^[\\p{L}\\p{N}](?:${INSIDE}${LETTER})?$`, 'u');

export const KitRow = z.object({ name: z.string(), at: z.string(), by: z.string() });
export type KitRow = z.infer<typeof KitRow>;

export interface KitStore {
  /** Null where there is none, or none that can be read. */
  get(name: string): Promise<Kit | null>;
  /** By name. */
  list(): Promise<KitRow[]>;
  put(row: KitRow, kit: Kit): Promise<void>;
  remove(name: string): Promise<void>;
}

const keyOf = (name: string): string => `kit:${name.normalize('NFC')}`;

export function kitStore(kv: KeyValue): KitStore {
  return {
    async get(name) {
      const json = KIT_NAME.test(name) ? await kv.get(keyOf(name)) : null;
      return json === null ? null : (Kit.safeParse(JSON.parse(json)).data ?? null);
    },
    async list() {
      const { keys } = await kv.list({ prefix: 'kit:', limit: KV_PAGE });
      return keys.flatMap(({ metadata }) => KitRow.safeParse(metadata).data ?? []);
    },
    put: (row, kit) => kv.put(keyOf(row.name), JSON.stringify(kit), { metadata: row }),
    remove: (name) => kv.delete(keyOf(name)),
  };
}
