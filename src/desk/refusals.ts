/** Why a passage is not put on a card, in words for whoever picked it. One line a reason. */
import type { Loss } from '../extract/sense/cut-guard.ts';

export const REFUSALS = {
  word: 'It begins or ends inside a word.',
  little: 'It says too little to stand by itself.',
  long: 'It is longer than a card sets at a size that is read at a glance.',
  paragraph: 'It runs over more than one paragraph.',
  furniture: 'It is no part of the article’s running text: a heading, a caption or a notice.',
  edge: 'It crosses the edge of a quotation: part of it is the writer’s, part somebody else’s.',
  speech: 'These are words that the article quotes. Take them as a quotation, with the one who said them.',
  'not-reported': 'The article reports nothing here that somebody says. Take the words as a statement.',
  'not-speech': 'The article does not quote these words: they are the writer’s. Take them as a statement.',
  fragment: 'The article quotes only a part of a sentence here. It needs the writer’s sentence around it.',
  unnamed: 'The sheet names nobody who said this. Choose the speaker first.',
  start: 'It begins in the middle of its sentence.',
  end: 'It ends in the middle of its sentence.',
  gap: 'What is left out is neither a whole sentence nor an aside between two marks.',
  attribution: 'It leaves out who says so.',
  clause: 'It leaves out the clause that says who or what is meant.',
  negation: 'It leaves out a word that denies.',
  condition: 'It leaves out a condition.',
  hedge: 'It leaves out a word of doubt, so it would say more than the article.',
  contrast: 'It leaves out words that turn what is said.',
  pair: 'It shows one half of two that belong together.',
  turned: 'The next sentence turns what it says.',
  open: 'It points to something that stands elsewhere in the article',
  opinion: 'The article is somebody’s opinion or in the first person: nothing of it is shown as a statement of fact.',
  statement: 'It is no whole statement of the writer’s: half a sentence, a question of the writer’s own, or a list.',
  'no-figure': 'It holds no number that was read in the article.',
} satisfies Record<Loss, string> & Record<string, string>;

export type Reason = keyof typeof REFUSALS;
