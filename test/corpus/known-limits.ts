/**
 * Cases that the reader gets wrong today, and how. A case that becomes right fails its test until it is taken off this
 * list.
 */
export const KNOWN_LIMITS: Record<string, string> = {
  'figures-fractions':
    'a fraction before an adjective is missed, "half a percentage point" loses its unit, an hour in words is a count',
};
