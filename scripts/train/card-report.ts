/** What a fit is worth on cards that it has not learned from: does it rank good ones first, what is left at a line? */
export interface Answer {
  article: string;
  kind: string;
  right: boolean;
  weight?: number;
  chance: number;
  /** A rule gives it no card, whatever its chance. */
  isRefused: boolean;
}

const LINES = [0, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8];
/** Verdicts of editors who had not made the cards: others, and what they wanted instead, count less. */
const EDITORS = 1;

export function reportCards(name: string, answers: readonly Answer[]): void {
  const judged = answers.filter(({ weight = EDITORS }) => weight >= EDITORS);
  const able = judged.filter(({ isRefused }) => !isRefused);
  tell(`${name}, all that editors judged`, judged);
  tell(`${name}, of those that no rule refuses`, able);
  for (const kind of new Set(able.map((one) => one.kind)))
    tell(`${name}, ${kind}, no rule refuses`, able.filter((one) => one.kind === kind));
}

function tell(name: string, cards: readonly Answer[]): void {
  const ranked = [...cards].sort((a, b) => b.chance - a.chance);
  const half = ranked.slice(0, Math.ceil(ranked.length / 2));
  const quarter = ranked.slice(0, Math.ceil(ranked.length / 4));
  console.log(`# ${name}: ${cards.length} cards, ${share(cards)} good; AUC ${areaOf(ranked).toFixed(3)}`);
  console.log(`  likeliest quarter ${share(quarter)}, half ${share(half)}`);
  const at = LINES.map((line) => {
    const shown = cards.filter(({ chance }) => chance >= line);
    return `${line}: ${share(shown)} of ${shown.length}`;
  });
  console.log(`  ${at.join(' | ')}`);
}

function share(cards: readonly Answer[]): string {
  const good = cards.filter(({ right }) => right).length;
  return `${((100 * good) / Math.max(1, cards.length)).toFixed(0)} %`;
}

/** How often a good one stands before a bad one. */
function areaOf(ranked: readonly Answer[]): number {
  let [good, before] = [0, 0];
  for (const { right } of ranked) {
    if (right) good += 1;
    else before += good;
  }
  return before / Math.max(1, good * (ranked.length - good));
}
