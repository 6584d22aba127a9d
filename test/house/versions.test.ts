/**
 * Versions are digests of all that decides: what a bundler takes in for the same entries is in the list that is hashed.
 */
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { hashed, VERSIONS } from '../../scripts/versions.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe.each(VERSIONS.map((version) => [version.name, version] as const))('%s', (_, version) => {
  it('is a digest of every source and package that is bundled', async () => {
    const { metafile } = await build({
      entryPoints: version.entries.filter((path) => path.startsWith('src/')).map((path) => join(ROOT, path)),
      absWorkingDir: ROOT, bundle: true, write: false, metafile: true, outdir: 'out', format: 'esm', platform: 'node',
      external: ['cloudflare:*'], loader: { '.wasm': 'file', '.node': 'file' }, logLevel: 'silent', jsx: 'automatic',
    });
    const { files, packages } = hashed(version);
    const generated = VERSIONS.map(({ target }) => target);
    const inputs = Object.keys(metafile.inputs)
      .map((path) => path.replace(/\?.*$/, ''))
      .filter((path) => !generated.includes(path));
    const ours = inputs.filter((path) => !path.includes('node_modules/'));
    const theirs = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
    expect(ours.filter((path) => !files.includes(path))).toEqual([]);
    expect([...new Set(theirs)].filter((path) => !packages.some((entry) => entry.startsWith(`${path}@`)))).toEqual([]);
  });
});

it.each([
  ['READER_VERSION', '@mozilla/readability'], ['READER_VERSION', 'linkedom'], ['RENDER_VERSION', 'satori'], [
    'RENDER_VERSION', '@fontsource/inter',
  ],
])('%s changes with %s', (name, installed) => {
  const version = VERSIONS.find((one) => one.name === name);
  expect(version && hashed(version).packages.some((entry) => entry.startsWith(`node_modules/${installed}@`))).toBe(
    true,
  );
});
