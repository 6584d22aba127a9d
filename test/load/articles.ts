// Articles for the load test, each a different one: short news stories, among them long ones, some with emoji, some of
// a house with a logo, and corrections of stories that were posted before.
const PLACES = ['Port Allery', 'Wexmouth', 'Saint Brannoc', 'Hallow Quay', 'Dunmarrow'];
const SPEAKERS = ['Ana Lima', 'Piotr Nowak', 'Grace Okafor', 'Henrik Dahl', 'Mei Tanaka'];
const ROLES = ['harbour master', 'chief engineer', 'mayor', 'union secretary', 'safety inspector'];
const EMOJI = [...'🌉🎉🚢🌊🏗🚧🐟🌤🧊🛠'];
/** One story in so many is long, has emoji, bears a logo, corrects another one. */
const [LONG, WITH_EMOJI, WITH_LOGO, CORRECTION] = [20, 5, 7, 4] as const;
/** Stories in a long one: 60 KB. */
const CHAPTERS = 80;
const HOUSES = 12;

/** The request of the n-th post. */
export function postNumber(n: number): RequestInit {
  const stories = Array.from({ length: n % LONG === LONG - 1 ? CHAPTERS : 1 }, (_, i) => storyNumber(n + i * 1000));
  const text = stories.join('\n\n') + (n % WITH_EMOJI === 1 ? `\n\n“We won ${emojiOf(n)},” said Ana Lima.` : '');
  // A correction has the address of the story before it, and other words.
  const sourceUrl = `https://courier.example/${n % CORRECTION === CORRECTION - 1 ? n - 1 : n}`;
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, sourceUrl, ...(n % WITH_LOGO === 2 && { brand: { logo: logoOf(n % HOUSES) } }) }),
  };
}

function storyNumber(n: number): string {
  const pick = (list: readonly string[], step: number): string =>
    list[(n * step + Math.floor(n / list.length)) % list.length] ?? '';
  const [place, speaker, role, other] = [pick(PLACES, 1), pick(SPEAKERS, 2), pick(ROLES, 3), pick(SPEAKERS, 4)];
  const [weeks, millions] = [3 + (n % 20), (1 + (n % 70) / 10).toFixed(1)];
  return [
    `The swing bridge at ${place} will close for ${weeks} weeks from Monday, the port authority said in notice ${n}.`,
    `Inspectors found cracks in ${10 + (n % 90)} of its 120 bearings, and repairs will cost $${millions} million.`,
    `“We could not leave it open for another winter,” said ${speaker}, the ${role}. “Nobody was in danger.”`,
    `About ${1200 + n} drivers use the bridge every day, according to a count made on 3 March 2026.`,
    `${other}, who runs a ferry, told the council that traders would lose a fifth of their income.`,
    `“They told us on Friday,” she said. The bridge was built in 19${String(10 + (n % 80))}.`,
  ].join('\n\n');
}

const emojiOf = (n: number): string => [0, 1, 2].map((step) => EMOJI[(n + step * 3) % EMOJI.length]).join(' ');

function logoOf(house: number): string {
  const circle = `<circle cx="${20 + house * 5}" cy="30" r="20" fill="#1${house.toString(16)}5588"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 60">${circle}</svg>`;
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}
