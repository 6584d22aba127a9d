/** The week of a day as ISO 8601 counts it: `2026-12-31` → `2026-W53`. The week belongs to the year of its Thursday. */
const DAY_MS = 86_400_000;
const WEEK = 7;
const THURSDAY = 4;

export function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = (date.getUTCDay() + WEEK - 1) % WEEK + 1; // Monday 1 … Sunday 7
  const thursday = new Date(date.getTime() + (THURSDAY - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / WEEK) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
