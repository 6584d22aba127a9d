/** Debian's tesseract, as a child process: a PNG in, its words out. */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Its version, or null where it is not installed. */
export async function tesseractVersion(): Promise<string | null> {
  try {
    const { stdout } = await run('tesseract', ['--version']);
    return stdout.split('\n')[0] ?? '';
  } catch {
    return null; // not installed is all that this can mean
  }
}

/** Ways to look for text on a page: with tesseract's own layout analysis, and as sparse text in no order. */
export const MODES = ['3', '11'] as const;

/** @throws Error with tesseract's own words */
export function readPicture(png: Uint8Array, mode: (typeof MODES)[number]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('tesseract', ['stdin', 'stdout', '--psm', mode, '-l', 'eng'], {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    });
    let [said, complained] = ['', ''];
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (complained += chunk));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(said) : reject(new Error(complained))));
    child.stdin.end(png);
  });
}
