/** English words by which a sentence tells that words were not said. */
import { wordSet } from '../../text/word-set.ts';

/** Verbs of saying, as an infinitive or a participle. */
export const CALLING = wordSet('say saying call calling describe describing use using');
/** Right before such a verb. */
export const NOT_SAYING = wordSet('not never without');
/** Between that and the verb: "did not even once (call)". */
export const BETWEEN_NOT = wordSet('even once ever have has had');
/** Before "to (say)". */
export const REFUSING = wordSet('refused refuses refusing declined declines declining failed fails');
/** Before "from (saying)", an object between. */
export const STOPPING = wordSet(
  'stop stops stopped stopping prevent prevents prevented preventing bar bars barred barring ban bans banned banning ' +
  'block blocks blocked blocking keep keeps kept keeping prohibit prohibits prohibited prohibiting deter deters ' +
  'deterred deterring dissuade dissuades dissuaded dissuading discourage discourages discouraged discouraging ' +
  'restrain restrains restrained restraining refrain refrains refrained refraining abstain abstains abstained ' +
  'abstaining desist desists desisted desisting',
);
/** Before those: nobody is stopped. */
export const NO_STOP = wordSet('not never nothing nobody hardly unable cannot without');
