/** English passages about who in a sentence did not say it: who is spoken for, who was told, who heard, who was asked. */
import type { Passage } from './passage.ts';

export const EN_SIDES: readonly Passage[] = [
  {
    why: 'a noun for who speaks for an office, and the bearer behind the office or behind a comma',
    text: 'The pier will close. “She signed nothing,” a lawyer for former Transport Minister Ilse Crane said. “We are ' +
      'looking into it,” said a spokeswoman for the port’s chief executive, Dame Olga Reed. Boats still run.',
    quotes: [{ says: 'She signed nothing,', by: 'a lawyer for former Transport Minister Ilse Crane', unsure: true },
      { says: 'We are looking into it,', by: 'a spokeswoman for the port’s chief executive', unsure: true }],
  },
  {
    why: 'titles of several words between the comma and the name',
    text: 'The chapel was full. Ned Farrow led the hymns. The bishop, the Right Rev Maud Linden, said: “He fed half of ' +
      'this town.” His old commander, Lt Col Basil Thorne, called him “a rock in a storm”. Rain fell.',
    quotes: [{ says: 'He fed half of this town.', by: 'Maud Linden' },
      { says: 'a rock in a storm', by: 'Basil Thorne', unsure: true }],
  },
  {
    why: 'an unknown verb before a noun with its name',
    text: '“You are wasting our time,” said Councillor Rhea Moss. “Sit down,” bellowed the chairman, Otto Lind. The vote ' +
      'was put off.',
    quotes: [{ says: 'You are wasting our time,', by: 'Rhea Moss' }, { says: 'Sit down,', by: 'Otto Lind' }],
  },
  {
    why: 'a lesser office than the one who was brought in',
    text: 'Lena Vaughn was sworn in as president of the college on Friday. “She has nerve,” said the vice president for ' +
      'science. “It rained on the tents,” said the assistant dean. Lectures begin in May.',
    quotes: [{ says: 'She has nerve,', by: 'the vice president for science', unsure: true },
      { says: 'It rained on the tents,', by: 'the assistant dean', unsure: true }],
  },
  {
    why: 'who was told it, and who heard another say it',
    text: 'Referee Colm Brady left the pitch. He said he had been warned: “We know your street.” Keeper ' +
      'Jess Arden remembers her captain telling her: “Let them shout and keep calm.” The league meets on Monday.',
    quotes: [{ says: 'We know your street.', by: null },
      { says: 'Let them shout and keep calm.', by: 'her captain', unsure: true }],
  },
  {
    why: 'one who reports what another called him',
    text: 'Colm Brady walked off. Brady claimed that a coach called him “a stain on this fine game”. The league meets on ' +
      'Monday.',
    quotes: [{ says: 'a stain on this fine game', by: 'a coach', unsure: true }],
  },
  {
    why: 'what somebody was asked about',
    text: 'Mayor Ada Quill opened the fair. Asked whether she was “about to walk away from it all”, Quill laughed and ' +
      'bought an ice cream. The fair ends on Sunday.',
    quotes: [{ says: 'about to walk away from it all', by: null }],
  },
  {
    why: 'somebody by whose they are, before a verb with another noun',
    text: 'Judge Amy Holt read the sentence. Pell’s sister put her head in her hands and whispered: “It cannot be true.” ' +
      'The court rose.',
    quotes: [{ says: 'It cannot be true.', by: 'Pell’s sister', unsure: true }],
  },
  {
    why: 'a statement before the name, an apposition that no comma closes',
    text: 'The wall fell in June. In a written statement Tara Blunt, a former inspector said the stones were “sound when ' +
      'I left the job”. Work begins soon.',
    quotes: [{ says: 'sound when I left the job', by: 'Tara Blunt' }],
  },
  {
    why: 'a letter to somebody, and signs that nobody in the article says',
    text: 'Dora Finch leads the council. A letter to season-ticket holders says: “From Saturday a pie will cost three ' +
      'pounds.” Protesters carried placards reading “Mend our roads at last”. The vote is in May.',
    quotes: [{ says: 'From Saturday a pie will cost three pounds.', by: 'A letter to season-ticket holders', unsure: true },
      { says: 'Mend our roads at last', by: null }],
  },
  {
    why: 'who is called by name at the end of the words is spoken to',
    text: 'Lars Holt and Meg Sand met on Monday. “Lars, your numbers are stale,” Sand told him. “They were fresh when you ' +
      'used them, Meg,” he shot back. The hall clapped.',
    quotes: [{ says: 'Lars, your numbers are stale,', by: 'Meg Sand' },
      { says: 'They were fresh when you used them, Meg,', by: 'Lars Holt', unsure: true }],
  },
  {
    why: 'a platform is where something stands, and nobody',
    text: 'Halden Ropeways runs the cable car. The operator, in a post on X claimed the line was closed “as a ' +
      'precautionary measure”.',
    quotes: [{ says: 'as a precautionary measure', by: 'The operator' }],
  },
  {
    why: 'a handle is no man and no woman',
    text: 'A user called @deckhand88 disagreed with the port. “Nobody has asked the night shift at all,” they wrote.',
    quotes: [{ says: 'Nobody has asked the night shift at all,', by: '@deckhand88' }],
  },
];
