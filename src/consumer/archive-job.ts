/** The archive brought to what KV says of a sheet now, whenever the job comes. */
import { requireArchive } from '../archive/archive.ts';
import { applyEdits } from '../desk/apply-edits.ts';
import { Fault } from '../errors.ts';
import { planned } from '../routes/show-sheet.ts';
import type { JobKind } from './job-kind.ts';
import { Later } from './outcome.ts';

export const archiveKind: JobKind<'archive'> = {
  async do({ sheet, at, isRemoved }, deps) {
    const archive = requireArchive(deps.archive);
    if (isRemoved) {
      const older = await archive.remove(sheet, at);
      const jobs = older.map((id) => ({ kind: 'archive' as const, sheet: id, at, isRemoved: false }));
      return deps.queue.send(jobs.map((job) => ({ job, delayS: deps.kvLagS })));
    }
    if (await archive.wasRemoved(sheet, at)) return;
    const record = await deps.store.get(sheet);
    // Written a moment ago elsewhere, or removed a moment ago: the next try knows.
    if (!record) throw new Later(new Fault('SHEET_NOT_FOUND', 'The sheet is not to be seen here.'), deps.kvLagS);
    await archive.put(applyEdits(planned(record)), at);
  },
  giveUp: (_, { letter }) => letter(),
  lane: () => 'archive',
};
