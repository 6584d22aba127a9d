/**
 * Words that speak for checking a sentence, or against it, by language. Data. A language without a list has none of
 * these signs; figures, dates and names are seen in every language.
 */
import { headOf, pattern } from '../../pattern.ts';
import { byLanguage } from '../../text/by-language.ts';

interface SignWords {
  /** More, most, the first: a comparison has a measure that can be looked up. */
  comparison: RegExp;
  /** What is yet to come can't be checked today. */
  prediction: RegExp;
  /** What ought to be is a view. */
  demand: RegExp;
  /** What was or has been. */
  past: RegExp;
}

/** Whole words, in any case. */
const anyOf = (words: string): RegExp => pattern('giu', headOf(words), `(?<!\\p{L})(?:${words})(?!\\p{L})`);

const readable = byLanguage<SignWords>({
  en: () => ({
    comparison: anyOf(
      'more than|less than|fewer than|(?:more|less) \\p{L}+ than|than (?:ever|any)|at (?:least|most)|most|highest|' +
        'lowest|largest|biggest|smallest|longest|fastest|worst|best|oldest|youngest|record|doubled|tripled|halved|' +
        'rose|risen|fell|fallen|increased?|decreased?|declined|grew|grown|twice|first (?:time|ever)|majority|only one',
    ),
    prediction: anyOf(
      "will|won't|would|could|may|might|shall|expected to|plans? to|planned to|set to|likely to|going to",
    ),
    demand: anyOf('should|must|ought to|needs? to'),
    past: anyOf('was|were|had|has|have|did|\\p{L}{3,}ed|went|came|took|made|said|told|won|lost|fell|rose|cost|paid'),
  }),
  de: () => ({
    comparison: anyOf(
      'mehr als|weniger als|mindestens|höchstens|höchste[nrs]?|größte[nrs]?|kleinste[nrs]?|meisten|Rekord\\p{L}*|' +
        'verdoppelt\\p{L}*|stieg\\p{L}*|gestiegen|sank\\p{L}*|gesunken|doppelt|erstmals',
    ),
    prediction: anyOf('wird|werden|würde|würden|könnte|könnten|voraussichtlich|dürfte|dürften'),
    demand: anyOf('soll|sollen|sollte|sollten|muss|müssen|müsste|müssten'),
    past: anyOf('war|waren|hatte|hatten|hat|haben|wurde|wurden|\\p{L}+te|\\p{L}+ten'),
  }),
  fr: () => ({
    comparison: anyOf('plus d[eu’\']|moins d[eu’\']|au moins|au plus|record|doublé|premi(?:er|ère)|hausse|baisse'),
    prediction: anyOf('sera|seront|serait|pourrait|pourraient|devrait|va|vont|prévoit'),
    demand: anyOf('doit|doivent|faut'),
    past: anyOf('était|étaient|avait|avaient|a|ont|fut|furent'),
  }),
  es: () => ({
    comparison: anyOf('más de|menos de|al menos|récord|duplicó|primer[ao]?|subió|bajó|mayor|menor'),
    prediction: anyOf('será|serán|sería|podría|podrían|va a|van a|prevé'),
    demand: anyOf('debe|deben|debería|hay que'),
    past: anyOf('era|eran|fue|fueron|había|habían|ha|han'),
  }),
});

/** Null where the language has none. */
export const signWords = (language: string): SignWords | null => readable(language) ?? null;
