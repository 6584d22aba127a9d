/** Words that are common ones by themselves, and parts of many names. A word list. */
import { wordSet } from '../../../text/word-set.ts';

/** New York, White House, Big Machine, North Sea. */
export const COMPOUNDING = wordSet(
  'new north south east west northern southern eastern western central upper lower middle great big old high black ' +
  'white red blue green first second third last world daily sunday news study data research home life work men women ' +
  'people police front day watch week one two three four five six seven eight nine ten',
);
