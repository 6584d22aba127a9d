/** The temporary folder of one run of a script, gone however the run ends: done, failed, or by Ctrl-C. */
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a shell adds to the number of the signal that ended a program. */
const BY_SIGNAL = 128;

/**
 * Signals end the process by `process.exit` from here on, so that whoever listens to its `exit` is heard. What still
 * writes into the folder ends itself there, before the folder goes: `process.prependOnceListener('exit', …)`.
 */
export function runFolder(name: string): string {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(BY_SIGNAL + constants.signals[signal]));
  const folder = mkdtempSync(join(tmpdir(), `verbatim-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
