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
  { frame: 'X’s verdict: “The pier will not last another winter.”', unsure: ['role', ...UNNAMED] },
  { frame: 'X sent Bo Tran a text message: “The pier will not last another winter.”' },
  { frame: 'X is reported to have said: “The pier will not last another winter.”',
    plural: 'X are reported to have said: “The pier will not last another winter.”' },
  { frame: 'X was blunt. “The pier will not last another winter.”', unsure: UNNAMED },
  { frame: 'X disagrees. “The pier will not last another winter.”', unsure: UNNAMED },
  { frame: 'X shrugged. “The pier will not last another winter.”', unsure: UNNAMED },
];
