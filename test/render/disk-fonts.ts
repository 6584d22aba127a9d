/** Fonts from the disk, where scripts/fonts.ts put them: what the ASSETS binding serves inside the Worker. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FontSource } from '../../src/render/fonts.ts';

const folder = fileURLToPath(import.meta.resolve('../../public/fonts/'));

export const diskFonts: FontSource = {
  async read(path) {
    try {
      return new Uint8Array(await readFile(folder + path));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  },
};
