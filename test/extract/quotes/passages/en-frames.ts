/** English passages about whose words stand in or behind what is written, quoted, called or told of. */
import type { Passage } from './passage.ts';

export const EN_FRAMES: readonly Passage[] = [
  { why: '“it read” is of what was written, brought in just before',
    text: 'Most of the village had been woken by a message on their phones.\n\n“Leave now,” it read. “Do not wait to see ' +
      'water.”',
    quotes: [{ says: 'Leave now,', by: 'a message on their phones' },
      { says: 'Do not wait to see water.', by: 'a message on their phones', unsure: true }] },
  { why: 'but what somebody sent is theirs',
    text: 'Nora Kemp, who runs the ferry, sent a letter. “I have had enough of the wind,” it read.',
    quotes: [{ says: 'I have had enough of the wind,', by: 'Nora Kemp', unsure: true }] },
  { why: 'a consultant’s report is no consultant',
    text: 'A consultant’s report, commissioned in the autumn, found the boiler was “well beyond any hope of repair”. “The ' +
      'owners were warned in August,” the bailiff’s order says.',
    quotes: [{ says: 'well beyond any hope of repair', by: 'A consultant’s report' },
      { says: 'The owners were warned in August,', by: 'the bailiff’s order', unsure: true }] },
  { why: 'whoever calls an account misleading says so, not whose account it is',
    text: 'The harbour authority disputed that the boat had been hit by a crane, calling the carrier’s account of the ' +
      'night “misleading”.',
    quotes: [{ says: 'misleading', by: 'The harbour authority' }] },
  { why: 'a platform is where somebody posts',
    text: 'Lorne Water says 300 homes are dry. In a post on X at 13.58, it said: “Our crews cannot work in this wind.”',
    quotes: [{ says: 'Our crews cannot work in this wind.', by: 'Lorne Water', unsure: true }] },
  { why: 'behind a verb stands the subject, with its title',
    text: 'Across the table was Prof Ivo Clarke, a historian whose aunt cast bells. He waited for some time.\n\n“My dear ' +
      'Sir,” he said, “shall we go?”',
    quotes: [{ says: 'My dear Sir,', by: 'Ivo Clarke' }, { says: 'shall we go?', by: 'Ivo Clarke', unsure: true }] },
  { why: 'somebody who is not there means nobody',
    text: 'There is no apprentice; a boy came for a year. The minister, who has the keys, was asked to choose. “I am paid ' +
      'to think about the end,” she says.',
    quotes: [{ says: 'I am paid to think about the end,', by: 'The minister', unsure: true }] },
  { why: 'nor does one of those who are only counted',
    text: 'Lady Hale, the former judge who led the work, said she had been struck by it. Nine babies and one mother ' +
      'died. “I met nobody who did not care,” she told the press.',
    quotes: [{ says: 'I met nobody who did not care,', by: 'Lady Hale', unsure: true }] },
  { why: 'whoever quotes her is not she',
    text: 'Nora Kemp, 52, runs the ferry. The Lorne Echo quoted her as saying: “The pier will not last.” The plan was ' +
      'described by her as “a slow and costly mistake”.',
    quotes: [{ says: 'The pier will not last.', by: 'Nora Kemp', unsure: true },
      { says: 'a slow and costly mistake', by: 'Nora Kemp', unsure: true }] },
];
