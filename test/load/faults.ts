// npm run faults [-- --items N]: a feed of N items (1,000) is read by the whole Worker on this machine while all goes
// wrong (fault-host.ts, fault-run.ts). Prints what became of every kind; ends with 1 where anything was lost or doubled.
import { parseArgs } from 'node:util';
import { runFolder } from '../../scripts/run-folder.ts';
import { startWorker } from '../../scripts/worker.ts';
import { runFaults } from './fault-run.ts';

/** A 300th of what it is in earnest. */
const PAUSE_S = 0.1;

const { values } = parseArgs({ options: { items: { type: 'string', default: '1000' } } });
const disk = runFolder('faults');
const report = await runFaults({
  items: Number(values.items), disk, start: startWorker, pauseS: PAUSE_S, say: (words) => console.log(words),
});
for (const { kind, items, sheets, letters, requests, isRight } of report.rows)
  console.log(`| ${kind} | ${items} | ${sheets} | ${letters} | ${requests} | ${isRight ? 'right' : 'WRONG'} |`);
const { seconds, sheets, cpuMs, heldBytes } = report;
console.log(`${Math.round(sheets / (seconds / 60))} articles a minute over all faults and pauses (${Math.round(seconds)} s), ` +
  `${Math.round(cpuMs / sheets)} ms of CPU an article, the isolate holds ${Math.round(heldBytes / 1024 / 1024)} MB`);
process.exitCode = report.rows.every(({ isRight }) => isRight) ? 0 : 1;
