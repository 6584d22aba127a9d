// ROUGE (C.-Y. Lin, 2004): n-gram F1, and ROUGE-Lsum, the union of the longest common subsequences over sentences
// that stand a line each. Words of more than three letters are stemmed.
import { stem } from './porter-stem.mjs';
import { countOf, f1 } from './words.mjs';

const stems = new Map();
const tokensOf = (text) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => {
  if (word.length <= 3) return word;
  if (!stems.has(word)) stems.set(word, stem(word));
  return stems.get(word);
});

/** F1 of the n-grams of a candidate against a reference. */
export function rougeN(candidate, reference, n) {
  const [mine, theirs] = [candidate, reference].map((text) => ngrams(tokensOf(text), n));
  const counts = countOf(mine);
  let hits = 0;
  for (const [gram, count] of countOf(theirs)) hits += Math.min(count, counts.get(gram) ?? 0);
  return f1(hits / (mine.length || 1), hits / (theirs.length || 1));
}

function ngrams(tokens, n) {
  return tokens.slice(0, Math.max(0, tokens.length - n + 1)).map((_, i) => tokens.slice(i, i + n).join(' '));
}

/** F1 of the union LCS; a word counts as often as it stands in both. */
export function rougeLsum(candidate, reference) {
  const [mine, theirs] = [candidate, reference].map((text) =>
    text
      .split('\n')
      .map(tokensOf)
      .filter((line) => line.length > 0),
  );
  const [left, right] = [countOf(mine.flat()), countOf(theirs.flat())];
  let hits = 0;
  for (const line of theirs) {
    const union = new Set(mine.flatMap((other) => commonSubsequence(line, other)));
    for (const i of [...union].sort((a, b) => a - b)) {
      const word = line[i];
      if (!(left.get(word) > 0 && right.get(word) > 0)) continue;
      hits++;
      left.set(word, left.get(word) - 1);
      right.set(word, right.get(word) - 1);
    }
  }
  return f1(hits / (mine.flat().length || 1), hits / (theirs.flat().length || 1));
}

/** Indices into `a` of one longest common subsequence of `a` and `b`. */
function commonSubsequence(a, b) {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      lengths[i][j] =
        a[i - 1] === b[j - 1] ? lengths[i - 1][j - 1] + 1 : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
    }
  }
  const indices = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (a[i - 1] === b[j - 1]) {
      indices.push(i - 1);
      i--;
      j--;
    } else if (lengths[i][j - 1] > lengths[i - 1][j]) j--;
    else i--;
  }
  return indices;
}
