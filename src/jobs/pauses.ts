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

/** The variable QUEUE_PAUSE_S. @throws Error for what is no number of seconds */
export function parsePause(variable: string | undefined): number {
  const said = variable?.trim() ?? '';
  const seconds = said === '' ? USUAL_PAUSE_S : Number(said);
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= LONGEST_PAUSE_S) return seconds;
  throw new Error(`QUEUE_PAUSE_S: seconds over 0 and up to ${LONGEST_PAUSE_S} are wanted; ${said} came.`);
}

/** 30 s, 2 min, 8 min, 32 min, 2 h: a host that is down for a morning is met again. */
const USUAL_PAUSE_S = 30;
