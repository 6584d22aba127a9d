// Articles for the load test: as long as a short news story, each a different one.
const PLACES = ['Port Allery', 'Wexmouth', 'Saint Brannoc', 'Hallow Quay', 'Dunmarrow'];
const SPEAKERS = ['Ana Lima', 'Piotr Nowak', 'Grace Okafor', 'Henrik Dahl', 'Mei Tanaka'];
const ROLES = ['harbour master', 'chief engineer', 'mayor', 'union secretary', 'safety inspector'];

/** @param {number} n */
export function articleNumber(n) {
  const pick = (list, step) => list[(n * step + Math.floor(n / list.length)) % list.length];
  const [place, speaker, role, other] = [pick(PLACES, 1), pick(SPEAKERS, 2), pick(ROLES, 3), pick(SPEAKERS, 4)];
  return [
    `The swing bridge at ${place} will close for ${3 + (n % 20)} weeks from Monday, the port authority said in notice ${n}.`,
    `Inspectors found cracks in ${10 + (n % 90)} of its 120 bearings, and repairs will cost $${(1 + (n % 70) / 10).toFixed(1)} million.`,
    `“We could not leave it open for another winter,” said ${speaker}, the ${role}. “Nobody was in danger.”`,
    `About ${1200 + n} drivers use the bridge every day, according to a count made on 3 March 2026.`,
    `${other}, who runs a ferry, told the council that traders would lose a fifth of their income.`,
    `“They told us on Friday,” she said. The bridge was built in 19${String(10 + (n % 80))}.`,
  ].join('\n\n');
}
