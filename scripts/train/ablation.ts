/** Groups of features, by their names: what is one worth, if folds are fitted and judged without it? */
export const FEATURE_GROUPS: readonly (readonly [name: string, features: RegExp])[] = [
  ['which rule proposes', /^(?:source|first source|own sources)/],
  ['whom the rules of thumb choose', /^descriptor chosen$/],
  ['links', / link\b|^link |alone of its gender|noun in the name|only one with the noun/],
  ['the floor', /between|right behind|first of its paragraph|question|answers|brought in|does not carry on/],
  ['the tag', /^tag |verb to marks|words before the verb/],
  ['who it is', /^(?:kind |one-word|full name|most named|only person|has role|gender|mentions|named as)/],
  ['where it stands', /^(?:apart|sentences apart|after a colon|ends in a comma)$/],
  ['share of the article', /^(?:share|voices|quotations of theirs)/],
  ['what its noun is', /^by a generic noun$/],
  ['reported speech between', /^(?:only reports between|sentences of the writer between)$/],
  ['the number of the verb', /^verb of several$/],
  ['who else is told', /^(?:others told|others tagged|beside told)$/],
];
