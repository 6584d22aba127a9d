/**
 * One pattern from its parts, in their order, so that a long list of words stands in lines of a width that can be read:
 * `pattern('iu', '^(?:this|that|', 'these|those)$')`. Flags go first, for they hold for every part.
 */
export const pattern = (flags: string, ...parts: readonly string[]): RegExp => new RegExp(parts.join(''), flags);

/**
 * The same, made when it is first asked for. A pattern that is written out costs its time while the source is read:
 * V8 reads the tables of every class of letters in it, wherever it stands.
 */
export function patternOnce(flags: string, ...parts: readonly string[]): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= pattern(flags, ...parts));
}
