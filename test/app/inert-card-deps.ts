/** What the card routes are given, where a test draws no card. */
export const inertCardDeps = {};
