/** What sets off a line of a list, as a part of a pattern. */
export const BULLET = '[-*•–—·‣▪►✔✓→]';
