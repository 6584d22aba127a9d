/**
 * Given names that the list of German words has because films and series have them, or that an ending or two parts make
 * words of ("Michelle", "Harriet", "Raymond"): before a surname they are somebody's. "Rose", "Chance" and "August" are
 * nouns as well. A word list.
 */
import { wordSet } from '../../../text/word-set.ts';

export const GIVEN_IN_GERMAN = wordSet(
  'Alanis Ally Ashanti Bridget Carol Carole Cate Chantelle Charmaine Chelsea Clarisse Daisy Deb Dolly Eileen Eve ' +
  'Felicity Frances Francoise Germaine Glynis Guinevere Harriet Heather Jaden Jasmine Jazmine Jen Jude Kat Kate ' +
  'Katniss Kit Kitty Kloe Lily Lucky Madeleine Megan Michelle Millicent Nikita Pam Patty Primrose Prue Rachelle ' +
  'Rhiannon Richelle Rochelle Sally Sherry Steph Sue Yasmine Adonis Allen Asher Austen Basil Bob Branden Buddy Burt ' +
  'Callen Cam Cian Clement Cliff Colt Cooper Daren Deacon Desmond Don Douglas Earnest Fletcher Forrest Foster Frank ' +
  'Gabe Gene Glen Glenn Guy Harry Hunter Jermaine Jett Ken Kent Kristoff Lance Landen Marshall Maxwell Miles ' +
  'Mitchell Nate Paddy Palmer Parker Pierce Raymond Reed Rob Rocky Rod Russ Rusty Salvatore Sandeep Sherlock Spike ' +
  'Stephen Tanner Tate Tremaine Tucker Turner Wade Woody Lilwenn Lily-Rose Lili-Rose Maiwenn Abdallah Ambroise ' +
  'Basile Clément Gauthier Gautier Olivier Wissem Yannis Mariangel Vicente',
);

/** Nouns as well: somebody's where no article stands before them, "Jude Bellingham traf". */
export const GIVEN_NOUNS = wordSet(
  'Angel Apple Cher Cherry Dawn Fern Honey Jade Jet Jude Mark Marine Raven River Rose Ross Sky Tiger Archer Ash ' +
  'Brandy Candy Cash Chip Cooper Grey Nikita Olive Page Rue Willow',
);
