// npm run bench [-- --quick]: our speed beside others', on real workerd. Prints tables, writes out/bench.json and the
// pictures.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'out');

// The bench shares the templates and the sample cards, which are TypeScript with JSX.
const vite = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
});
const outdir = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
try {
  const { FULL, QUICK, runBench } = await vite.ssrLoadModule('/test/bench/run.ts');
  const { report } = await vite.ssrLoadModule('/test/bench/report.ts');
  await mkdir(join(OUT, 'bench'), { recursive: true });
  const findings = await runBench(values.quick ? QUICK : FULL, {
    outdir,
    onStep: (step) => console.error(`measuring: ${step} …`),
    onPicture: (name, png) => writeFile(join(OUT, 'bench', `${name}.png`), png),
  });
  await writeFile(join(OUT, 'bench.json'), `${JSON.stringify(findings, null, 2)}\n`);
  console.log(`\n${report(findings)}\n\nThe numbers: out/bench.json; the pictures: out/bench/`);
} finally {
  await vite.close();
  await rm(outdir, { recursive: true, force: true });
}
