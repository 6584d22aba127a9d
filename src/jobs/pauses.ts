/** How long a job that failed waits: four times as long each time, or as long as a host asks. */
import { JOB_ATTEMPTS, LONGEST_PAUSE_S } from '../limits.ts';

const GROWTH = 4;

/**
 * @param attempts how often it was tried, this time included
 * @param first seconds of the first pause
 * @param asked seconds that the other side asked for; null: it said nothing
 * @returns null when it has been tried often enough
 */
export function pauseAfter(attempts: number, first: number, asked: number | null = null): number | null {
  if (attempts >= JOB_ATTEMPTS) return null;
  const grown = first * GROWTH ** (attempts - 1);
  return Math.ceil(Math.min(LONGEST_PAUSE_S, Math.max(grown, asked ?? 0)));
}

export interface Pauses {
  /** Seconds before the second try of a job. */
  firstPauseS: number;
  /** Seconds until a write of KV is seen everywhere: what KV says of a key that was just written waits for them. */
  kvLagS: number;
}

/**
 * QUEUE_PAUSE_S: 30 s, 2 min, 8 min, 32 min, 2 h: a host that is down for a morning is met again. KV_LAG_S: KV's pages
 * name a minute; a Worker on one machine sees its own writes at once.
 */
const USUAL = { QUEUE_PAUSE_S: 30, KV_LAG_S: 60 } as const;

/** @throws Error for what is no number of seconds */
export function parsePauses(variables: { [name in keyof typeof USUAL]?: string | undefined }): Pauses {
  const secondsOf = (name: keyof typeof USUAL): number => {
    const said = variables[name]?.trim() ?? '';
    const seconds = said === '' ? USUAL[name] : Number(said);
    if (Number.isFinite(seconds) && seconds > 0 && seconds <= LONGEST_PAUSE_S) return seconds;
    throw new Error(`${name}: seconds over 0 and up to ${LONGEST_PAUSE_S} are wanted; ${said} came.`);
  };
  return { firstPauseS: secondsOf('QUEUE_PAUSE_S'), kvLagS: secondsOf('KV_LAG_S') };
}
