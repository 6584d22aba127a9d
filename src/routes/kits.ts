/** /api/kits: looks that a house saves under names, to be chosen for any sheet at the desk. All of it needs a key. */
import { Hono } from 'hono';
import { statedKit } from '../article/brand.ts';
import { Fault } from '../errors.ts';
import { MAX_KIT_BYTES, MAX_KIT_NAME, MAX_KITS } from '../limits.ts';
import { KIT_NAME } from '../sheet/kits.ts';
import { drawnBrand } from './drawn-brand.ts';
import { requireKey, writerOf } from './keys.ts';
import { readJson } from './read-json.ts';
import type { SheetRouteDeps } from './sheets.ts';
import { requireWriter } from './writer.ts';

const FRESH = { 'cache-control': 'no-store' };

export function kitRoutes(deps: SheetRouteDeps) {
  const { store: { kits } } = deps;
  const StatedKit = statedKit(deps.themes);
  return new Hono()
    .get('/', async (c) => {
      await requireKey(c.req.raw, deps.keys);
      return c.json({ kits: await kits.list() }, 200, FRESH);
    })
    .get('/:name', async (c) => {
      await requireKey(c.req.raw, deps.keys);
      const kit = await kits.get(nameOf(c.req.param('name')));
      if (!kit) throw new Fault('KIT_NOT_FOUND', 'No brand kit of this name is saved here. GET /api/kits lists them.');
      return c.json(kit, 200, FRESH);
    })
    .put('/:name', async (c) => {
      await requireWriter(c.req.raw, deps);
      const name = nameOf(c.req.param('name'));
      const kit = await drawnBrand(await readJson(c.req.raw, StatedKit, MAX_KIT_BYTES), deps.drawLogo);
      const saved = await kits.list();
      const isNew = !saved.some((row) => row.name === name);
      if (isNew && saved.length >= MAX_KITS)
        throw new Fault('EDIT_REFUSED', `There is room for ${MAX_KITS} brand kits. Take one away first.`);
      await kits.put({ name, at: deps.now().toISOString(), by: await writerOf(c.req.raw) }, kit);
      return c.json(kit, isNew ? 201 : 200, FRESH);
    })
    .delete('/:name', async (c) => {
      await requireWriter(c.req.raw, deps);
      await kits.remove(nameOf(c.req.param('name')));
      return c.body(null, 204);
    });
}

/** @throws Fault INVALID_QUERY */
function nameOf(given: string): string {
  const name = given.normalize('NFC').trim();
  if (KIT_NAME.test(name)) return name;
  const came = JSON.stringify(name.slice(0, MAX_KIT_NAME));
  const wanted = `1 to ${MAX_KIT_NAME} letters, digits, spaces, dots or dashes`;
  throw new Fault('INVALID_QUERY', `The name of a kit has ${wanted}; ${came} came.`);
}
