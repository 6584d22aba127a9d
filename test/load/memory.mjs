// The memory of the workerd processes in a process group, from /proc; null where there is no /proc.
import { readdir, readFile } from 'node:fs/promises';

const PAGE_BYTES = 4096;

/** Resident bytes of all processes named workerd in the group that `leader` leads. */
export async function residentBytes(leader) {
  const names = await readdir('/proc').catch(() => null);
  if (!names) return null;
  const sizes = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map((pid) => residentIn(pid, leader)));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

async function residentIn(pid, leader) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''); // it may have ended meanwhile
  const [, name, rest = ''] = /\((.*)\) (.*)/.exec(stat) ?? [];
  const fields = rest.split(' ');
  if (name !== 'workerd' || Number(fields[2]) !== leader) return 0;
  return Number(fields[21]) * PAGE_BYTES;
}
