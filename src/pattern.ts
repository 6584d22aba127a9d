/**
 * One pattern from its parts, in their order, so that a long list of words stands in lines of a width that can be read:
 * `pattern('iu', '^(?:this|that|', 'these|those)$')`. Flags go first, for they hold for every part.
 */
export const pattern = (flags: string, ...parts: readonly string[]): RegExp => new RegExp(parts.join(''), flags);
