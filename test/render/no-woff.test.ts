/** Our satori unpacks nothing (src/render/no-woff.ts): no face that it may be given is packed. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { FONT_MANIFEST } from '../../src/render/font-manifest.ts';
import { inflateSync } from '../../src/render/no-woff.ts';

const FONTS = resolve(import.meta.dirname, '../../public/fonts');

it('all faces are TrueType files', () => {
  const families = readdirSync(FONTS, { withFileTypes: true }).filter(({ name }) => name in FONT_MANIFEST);
  const faces = families.flatMap(({ name }) => readdirSync(join(FONTS, name)));
  expect(faces.length).toBeGreaterThan(100);
  expect(faces.filter((name) => !/\.(?:ttf|json)$/.test(name))).toEqual([]);
});

it('one that is packed is refused by name', () => expect(inflateSync).toThrow(/TrueType/));
