/**
 * Counters in Analytics Engine, where a deployment binds it: one data point a call, of the fields that are logged
 * anyway.
 */
import type { Log } from './log.ts';

/** The part of the Analytics Engine binding that we use. */
export interface Dataset {
  writeDataPoint(point: { indexes: string[]; blobs: string[]; doubles: number[] }): void;
}

/**
 * A log that also counts. Index: the area (`cards`, `api` …); blobs: area, method, code; doubles: status, milliseconds.
 * A dataset that fails costs a count, never an answer.
 */
export function counted(log: Log, dataset: Dataset | undefined): Log {
  if (!dataset) return log;
  return (line, json) => {
    log(line, json);
    if (line['status'] === undefined) return;
    const area = areaOf(String(line['path'] ?? ''));
    try {
      dataset.writeDataPoint({
        indexes: [area],
        blobs: [area, String(line['method'] ?? ''), String(line['code'] ?? '')],
        doubles: [Number(line['status']), Number(line['ms'] ?? 0)],
      });
    } catch (error) {
      log({ code: 'COUNTER', cause: error instanceof Error ? error.name : 'unknown' });
    }
  };
}

/** Addresses that nobody gave are one area: strangers cannot fill the dataset with names. */
const AREAS = /^\/(api|cards|s|embed|oembed|healthz|problems|docs)(?=\/|$)/;
function areaOf(path: string): string {
  return path === '/' ? 'app' : (AREAS.exec(path)?.[1] ?? 'other');
}
