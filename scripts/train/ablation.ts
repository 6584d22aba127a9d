/** Groups of features, by their names: what is one worth, if folds are fitted and judged without it? */
export const FEATURE_GROUPS: readonly (readonly [name: string, features: RegExp])[] = [
  ['which rule proposes', /^(?:source|first source|own sources)/],
  ['whom the rules of thumb choose', /^(?:descriptor|pronoun) chosen/],
  ['links', / link(?:,|$)|^link |alone of its gender|noun in the name|only one with the noun|its document/],
  ['the floor', /between|right behind|first of its paragraph|question|answers|brought in|does not carry on/],
  ['the tag', /^tag |^second verb|verb to marks|words before the verb|stop before the tag/],
  ['who it is', /^(?:kind |one-word|full name|long name|most named|only person|has role|gender|mentions|named as)/],
  ['where it stands', /^(?:apart|sentences apart|after a colon|ends in a comma)$/],
  ['share of the article', /^(?:share|voices|quotations of theirs|main voice)/],
  ['what its noun is', /^(?:by a generic noun|noun seen before|by age|by nation|age agrees)$/],
  ['reported speech between', /^(?:only reports between|sentences of the writer between)$/],
  ['the number of the verb', /^verb of several$/],
  ['who else is told', /^(?:others told|others tagged|beside told)$/],
];
