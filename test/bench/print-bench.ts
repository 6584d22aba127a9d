/** The bench as `npm run bench` shows it: what is measured is printed, and kept with the pictures in out/. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runFolder } from '../../scripts/run-folder.ts';
import { deskTable, measureDesk } from './measure-desk.ts';
import { MOST_HELD_BYTES } from './measure-memory.ts';
import { memoryLine, report } from './report.ts';
import { FULL, measureHeld, QUICK, runBench } from './run.ts';

const OUT = 'out';

export interface BenchOptions { quick: boolean; memory: boolean; desk: boolean }

/** @returns whether an isolate holds no more than it may */
export async function printBench(options: BenchOptions): Promise<boolean> {
  const outdir = runFolder('bench');
  if (options.desk) {
    console.log(deskTable(await measureDesk(outdir)));
    return true;
  }
  const held = await measured(options, outdir);
  if (held <= MOST_HELD_BYTES) return true;
  console.error(`An isolate held more than ${MOST_HELD_BYTES / 1024 / 1024} MB.`);
  return false;
}

/** The bytes that are held. */
async function measured({ quick, memory }: BenchOptions, outdir: string): Promise<number> {
  const effort = quick ? QUICK : FULL;
  const watching = {
    outdir,
    onStep: (step: string) => console.error(`measuring: ${step} …`),
    onPicture: (name: string, png: Uint8Array) => writeFile(join(OUT, 'bench', `${name}.png`), png),
  };
  if (!memory) {
    await mkdir(join(OUT, 'bench'), { recursive: true });
    const findings = await runBench(effort, watching);
    await writeFile(join(OUT, 'bench.json'), `${JSON.stringify(findings, null, 2)}\n`);
    console.log(`\n${report(findings)}\n\nThe numbers: out/bench.json; the pictures: out/bench/\n`);
  }
  const row = await measureHeld(effort, watching);
  console.log(memoryLine(row));
  return row.heldBytes;
}
