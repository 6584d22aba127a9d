// npm run bench [-- --quick] [-- --memory]: our speed beside others', on real workerd. Prints tables, writes
// out/bench.json and the pictures. Ends with 1 where an isolate holds too much; --memory measures that alone.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, memory: { type: 'boolean', default: false } },
});
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
  const { MOST_HELD_BYTES } = await vite.ssrLoadModule('/test/bench/measure-memory.ts');
  const { heldBytes } = await measured();
  if (heldBytes > MOST_HELD_BYTES) {
    console.error(`An isolate held more than ${MOST_HELD_BYTES / 1024 / 1024} MB.`);
    process.exitCode = 1;
  }
} finally {
  await vite.close();
  await rm(outdir, { recursive: true, force: true });
}

/** Prints what was found; the memory is given back. */
async function measured() {
  const { FULL, QUICK, measureHeld, runBench } = await vite.ssrLoadModule('/test/bench/run.ts');
  const { memoryLine, report } = await vite.ssrLoadModule('/test/bench/report.ts');
  const effort = values.quick ? QUICK : FULL;
  const watching = {
    outdir,
    onStep: (step) => console.error(`measuring: ${step} …`),
    onPicture: (name, png) => writeFile(join(OUT, 'bench', `${name}.png`), png),
  };
  if (values.memory) {
    const memory = await measureHeld(effort, watching);
    console.log(memoryLine(memory));
    return memory;
  }
  await mkdir(join(OUT, 'bench'), { recursive: true });
  const findings = await runBench(effort, watching);
  await writeFile(join(OUT, 'bench.json'), `${JSON.stringify(findings, null, 2)}\n`);
  console.log(`\n${report(findings)}\n\nThe numbers: out/bench.json; the pictures: out/bench/`);
  return findings.memory;
}
