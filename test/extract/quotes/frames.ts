/** The frames of attribution and the subjects that fill them: X stands for the subject. */

export interface Subject {
  /** As it stands in a clause, behind a preposition and as an owner. */
  words: string;
  object: string;
  owner: string;
  /** Who is meant, lower-cased, without an article. */
  name: string;
  /** The sentence that brings in who is meant. */
  intro?: string;
  isPlural?: true;
}

interface Frame {
  frame: string;
  /** The same with a plural verb. */
  plural?: string;
  /** Subjects that cannot stand there. */
  not?: readonly string[];
  /** Subjects that are below the line as yet: nobody may be told, and nobody else. */
  unsure?: readonly string[];
}

const by = (words: string, name: string, intro?: string): Subject =>
  ({ words, object: words, owner: `${words}${words.endsWith('s') ? '’' : '’s'}`, name, ...(intro && { intro }) });

const FERRY = 'Nora Kemp, 52, has run the ferry since 1998.';

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  name: by('Nora Kemp', 'nora kemp'),
  office: by('harbour master Nora Kemp', 'nora kemp'),
  surname: by('Kemp', 'nora kemp', FERRY),
  title: by('Mrs Kemp', 'nora kemp', FERRY),
  pronoun: { words: 'she', object: 'her', owner: 'her', name: 'nora kemp', intro: FERRY },
  role: by('the harbour master', 'nora kemp', 'The harbour master, Nora Kemp, closed the pier.'),
  unnamed: by('a neighbour', 'neighbour'),
  kin: by('her mother', 'her mother', 'Nora Kemp, 9, was found on the pier.'),
  group: { ...by('residents', 'residents'), isPlural: true },
  body: by('the Lorne Harbour Trust', 'lorne harbour trust'),
  noun: by('the trust', 'lorne harbour trust', 'The Lorne Harbour Trust closed the pier.'),
  spokesman: by('a spokesman for the Lorne Harbour Trust', 'spokesman for the lorne harbour trust'),
  document: by('the report', 'report'),
};

const UNNAMED = ['unnamed', 'kin', 'group', 'body', 'noun', 'spokesman', 'document'];

export const FRAMES: readonly Frame[] = [
  { frame: '“The pier will not last,” X said.' },
  { frame: '“The pier will not last,” said X.', not: ['pronoun'] },
  { frame: 'X said: “The pier will not last another winter.”' },
  { frame: 'X said the plan was “a slow and costly mistake”.' },
  { frame: '“The pier will not last,” X told reporters on Monday.' },
  { frame: '“The pier will not last,” X told Bo Tran.' },
  { frame: 'X told the Lorne Echo: “The pier will not last another winter.”' },
  { frame: 'The plan was “a slow and costly mistake”, X said.' },
  { frame: 'The plan was “a slow and costly mistake”, according to X.' },
  { frame: 'As X put it: “The pier will not last another winter.”' },
  { frame: 'X put it more bluntly: “The pier will not last another winter.”' },
  { frame: 'Asked whether it was too late, X said: “The pier will not last another winter.”' },
  { frame: 'In an email to the council, X wrote: “The pier will not last another winter.”' },
  { frame: '“The pier will not last,” X said in a statement.' },
  { frame: 'Not so, says X: “The pier will not last another winter.”', not: ['pronoun'] },
  { frame: 'X laughs: “The pier will not last another winter.”',
    plural: 'X laugh: “The pier will not last another winter.”' },
  { frame: 'X disagrees: “The pier will not last another winter.”',
    plural: 'X disagree: “The pier will not last another winter.”' },
  { frame: '“The pier will not last,” X beams.', plural: '“The pier will not last,” X beam.', unsure: UNNAMED },
  { frame: '“The pier will not last,” X bristled.', unsure: UNNAMED },
  { frame: '“The pier will not last,” X said. “We counted nine cracks in the wall.”', unsure: UNNAMED },
  { frame: 'X called the plan “a slow and costly mistake”.' },
  { frame: 'X defended the plan, saying it was “a slow and costly mistake”.' },
  { frame: 'The plan was described by X as “a slow and costly mistake”.' },
  { frame: 'The Lorne Echo quoted X as saying: “The pier will not last another winter.”', unsure: ['kin'] },
  { frame: 'A letter from X said: “The pier will not last another winter.”', not: ['group', 'document'] },
  { frame: '“The pier will not last,” read a letter from X.', not: ['group', 'document'] },
  { frame: '“The pier will not last,” came the reply from X.', unsure: ['group', 'document'] },
  { frame: '“The pier will not last,” was X’s reply.', unsure: ['role', ...UNNAMED] },
  {
    // a body by its noun: see known-losses.test.ts
    frame: 'X’s verdict: “The pier will not last another winter.”', unsure: ['role', ...UNNAMED], not: ['noun'],
  },
  { frame: 'X sent Bo Tran a text message: “The pier will not last another winter.”' },
  { frame: 'X is reported to have said: “The pier will not last another winter.”',
    plural: 'X are reported to have said: “The pier will not last another winter.”' },
  { frame: 'X was blunt. “The pier will not last another winter.”',
    plural: 'X were blunt. “The pier will not last another winter.”' },
  { frame: 'X disagrees. “The pier will not last another winter.”',
    plural: 'X disagree. “The pier will not last another winter.”' },
  { frame: 'X sees it differently. “The pier will not last another winter.”',
    plural: 'X see it differently. “The pier will not last another winter.”' },
  { frame: 'X shrugged. “The pier will not last another winter.”', unsure: ['kin', 'body', 'noun', 'spokesman', 'document'] },
];

/** Another person stands in the sentence, or nobody said it: whom each quotation in turn must be told by. */
export const TRAPS: readonly [text: string, told: readonly (string | null)[], why: string][] = [
  ['Tom Birch, the council said, was “a slow and costly mistake”.', ['council'], 'said of him between commas'],
  ['Nora Kemp quoted Tom Birch: “The pier will not last another winter.”', ['tom birch'], 'who is quoted'],
  ['Nora Kemp recalled Tom Birch saying: “The pier will not last another winter.”', ['tom birch'], 'who is recalled'],
  ['Tom Birch said Nora Kemp had told him: “The pier will not last another winter.”', ['nora kemp'], 'who told him'],
  ['The nurse and Tom Birch said in a joint statement: “The pier will not last.”', ['nurse and tom birch'],
    'both of them'],
  ['She and Tom Birch said in a joint statement: “The pier will not last another winter.”', [null], 'one of two'],
  ['Nora Kemp denies that she called Tom Birch “a slow and costly mistake”.', [null], 'what is denied'],
  ['Nora Kemp never called the plan “a slow and costly mistake”.', [null], 'what was never said'],
  ['Nora Kemp stopped short of calling it “a slow and costly mistake”.', [null], 'what is not quite said'],
  ['Nora Kemp refused to call the plan “a slow and costly mistake”.', [null], 'what is not said'],
  ['Nora Kemp denied the claim, calling it “a slow and costly mistake”.', ['nora kemp'], 'who denies and goes on'],
  ['Nora Kemp not only called it “a slow and costly mistake”, she resigned.', ['nora kemp'], 'not only'],
  ['Nora Kemp closed the pier, which was described as “a slow and costly mistake”.', [null], 'nobody is told'],
  ['The plan can be described as “a slow and costly mistake,” says Nora Kemp.', ['nora kemp'], 'but by a tag'],
  ['Nora Kemp wore a T-shirt that read “Give us back our pier”.', [null], 'what she wears'],
  ['Nora Kemp came. The plan was “a slow mistake”, an independent review has found.', ['independent review'], 'found'],
  ['Nora Kemp came. The plan was “a slow mistake”, the court heard.', [null], 'a court only hears'],
  ['“It is late,” read a note signed by Nora Kemp.', ['nora kemp'], 'who signed'],
  ['The harbour master, Nora Kemp, came. Tom Birch declined to comment. The harbour master said: “It is late now.”',
    ['nora kemp'], 'an office that one alone has'],
  ['Tom Birch’s deputy, Nora Kemp, came. “The pier will not last,” Tom Birch’s lawyer said.', ['tom birch’s lawyer'],
    'his lawyer'],
  ['“She is the best of them,” Tom Birch said of Nora Kemp.', ['tom birch'], 'of whom'],
  ['Nora Kemp runs what is, in Tom Birch’s words, “a slow and costly mistake”.', ['tom birch'], 'in his words'],
  ['Nora Kemp replaced Tom Birch, who said: “The pier will not last another winter.”', ['tom birch'], 'a relative'],
  ['Asked about Nora Kemp, Tom Birch said: “The pier will not last another winter.”', ['tom birch'], 'about whom'],
  ['Asked by Tom Birch whether it was late, Nora Kemp said: “The pier will not last.”', ['nora kemp'], 'by whom'],
  ['In a letter to Nora Kemp, Tom Birch wrote: “The pier will not last another winter.”', ['tom birch'], 'to whom'],
  ['The harbour master, Nora Kemp, came. “It was dry,” Kemp said.\n\nHad she perhaps watered it?\n\n“I am left-handed.”',
    ['nora kemp', 'nora kemp'], 'what the writer asks'],
  ['“It was dry,” Nora Kemp said.\n\nCounsel for the council asked how long it took.\n\n“I never got that far.”',
    ['nora kemp', 'nora kemp'], 'what was asked'],
  ['“It was dry,” Nora Kemp said.\n\nDid the mayor agree?\n\n“Not in the least, and he never will.”',
    ['nora kemp', null], 'another is asked about'],
  ['“It was dry,” Nora Kemp said.\n\nWhat did he make of it?\n\n“Not very much, I am afraid to say.”',
    ['nora kemp', null], 'a man is'],
  ['“It was dry,” Nora Kemp said.\n\nHad Tom Birch watered it?\n\n“Not in the least, and he never will.”',
    ['nora kemp', null], 'somebody is named'],
  ['Tom Birch came. A harbour spokeswoman said two boats were out. “It is far too early to tell who sank them.”',
    ['harbour spokeswoman'], 'whose words are reported just before'],
  ['Tom Birch, who covered it for the Lorne Echo told us: “The pier will not last another winter.”', ['tom birch'],
    'a clause that no comma closes'],
  ['Tom Birch fell off a roof in Lorne. “It took six hours,” said the surgeon.', ['surgeon'], 'no patient'],
  ['Tom Birch appeared before the bench. “You are a danger to others,” the judge told him.', ['judge'], 'no accused'],
  ['Judge Tom Birch took his seat. “You are a danger to others,” the judge said.', ['tom birch'], 'who is a judge'],
  ['Tom Birch scored twice. “I thought that I was done for,” the striker said.', ['tom birch'], 'another word for him'],
  ['Guy Gill told the Lorne Echo: “The pier will not last another winter.”', ['guy gill'], 'a name that is a word'],
  ['Prof. (Mrs.) Ada Osei told the Lorne Echo: “The pier will not last another winter.”', ['ada osei'], 'two titles'],
  ['Tom Birch came early. A neighbour was waiting for Nora Kemp. “It is far too early to tell who sank them.”',
    [null], 'who waits does not react'],
  ['While Tom Birch said nothing, Nora Kemp called it “a slow and costly mistake”.', ['nora kemp'], 'another clause'],
];
