/** German newspaper passages, written for these tests. */
import { DE_SPOKEN_OF } from './spoken-of.ts';
import { DE_BODIES } from './de-bodies.ts';
import { DE_CONJUGATED } from './conjugated.ts';
import { DE_LONG } from './de-long.ts';
import { DE_MEANT } from './de-meant.ts';
import { DE_ONE_OF } from './one-of.ts';
import { DE_BROUGHT_IN, DE_STATEMENTS } from './statements.ts';
import type { Passage } from './passage.ts';
import { DE_REPORTED } from './de-reported.ts';
import { DE_TAGS } from './de-tags.ts';
import { DE_SUBJECT_BEFORE } from './subject-before.ts';
import { DE_SIGNS } from './signs.ts';
import { DE_VIEWS } from './views.ts';

export const DE: readonly Passage[] = [
  ...DE_VIEWS,
  ...DE_SPOKEN_OF,
  ...DE_SIGNS,
  ...DE_SUBJECT_BEFORE,
  ...DE_BODIES,
  ...DE_ONE_OF,
  ...DE_STATEMENTS,
  ...DE_BROUGHT_IN,
  ...DE_LONG,
  ...DE_MEANT,
  ...DE_CONJUGATED,
  ...DE_TAGS,
  ...DE_REPORTED,
  {
    why: 'verb before subject after the mark; later the surname alone',
    text: 'Die Wirtschaftsministerin Johanna Brückner hat den Haushalt verteidigt. „Wir sparen nicht an den ' +
      'Schulen“, sagte Brückner am Dienstag in Mainz.',
    quotes: [{ says: 'Wir sparen nicht an den Schulen', by: 'Johanna Brückner', role: 'Wirtschaftsministerin' }],
  },
  {
    why: 'a quotation broken by its attribution goes on with the same speaker',
    text: 'Bürgermeister Karl Wendt zeigte sich erleichtert. „Die Brücke hält“, sagte Wendt. „Das haben die ' +
      'Gutachter bestätigt.“',
    quotes: [{ says: 'Die Brücke hält', by: 'Karl Wendt', role: 'Bürgermeister' }, {
      says: 'Das haben die Gutachter bestätigt.', by: 'Karl Wendt',
    }],
  },
  {
    why: 'the perfect tense puts its verb at the end, far from the subject',
    text: 'Der Trainer Ralf Stein hat nach dem Spiel in Bochum gesagt: „Wir haben den Sieg verschenkt.“',
    quotes: [{ says: 'Wir haben den Sieg verschenkt.', by: 'Ralf Stein', role: 'Trainer' }],
  },
  {
    why: 'the pronoun goes to the woman named before',
    text: 'Die Meeresbiologin Petra Lohmann warnt vor Eile. „Das Riff braucht Jahrzehnte“, erklärte sie. ' +
      'Bürgermeister Jens Oltmann schwieg.',
    quotes: [{ says: 'Das Riff braucht Jahrzehnte', by: 'Petra Lohmann', role: 'Meeresbiologin' }],
  },
  {
    why: 'a speaker without a name keeps the words of the article',
    text: 'In der Nacht brannte eine Lagerhalle. »Verletzt wurde niemand«, teilte eine Sprecherin der Feuerwehr mit.',
    quotes: [{ says: 'Verletzt wurde niemand', by: 'eine Sprecherin der Feuerwehr', role: null }],
  },
  {
    why: 'words held at arm’s length are no speech',
    text: 'Der sogenannte „Reichsbürger“ wohnte allein. Auf dem Hof stand ein „Kunstwerk“ aus Autoreifen.',
    quotes: [],
  },
  {
    why: 'the sentence opens with a time, the subject stands after the verb',
    text: 'Am Montag sagte Finanzminister Holger Brandes in Berlin: „Die Rücklagen sind aufgebraucht.“',
    quotes: [{ says: 'Die Rücklagen sind aufgebraucht.', by: 'Holger Brandes', role: 'Finanzminister' }],
  },
  {
    why: 'laut names the source of words quoted in the writer’s sentence',
    text: 'Laut Polizeipräsident Martin Kroll war der Einsatz „von Anfang an ein Fehler der Leitstelle“.',
    quotes: [{
      says: 'von Anfang an ein Fehler der Leitstelle', by: 'Martin Kroll', role: 'Polizeipräsident', kind: 'fragment',
    }],
  },
  {
    why: 'straight marks, a doctor’s title, and an ordinal date inside the sentence',
    text: '"Der Impfstoff kommt am 3. Oktober", betonte Dr. Hanna Vogt, Leiterin des Gesundheitsamts. "Wir sind ' +
      'vorbereitet."',
    quotes: [{ says: 'Der Impfstoff kommt am 3. Oktober', by: 'Hanna Vogt', role: 'Leiterin des Gesundheitsamts' }, {
      says: 'Wir sind vorbereitet.', by: 'Hanna Vogt',
    }],
  },
  {
    why: 'Frau tells which of two people of one surname is meant',
    text: 'Das Ehepaar Anna Kiefer und Georg Kiefer betreibt den Hof. „Wir geben nicht auf“, sagte Frau Kiefer.',
    quotes: [{ says: 'Wir geben nicht auf', by: 'Anna Kiefer' }],
  },
  {
    why: 'a title of a book is no speech',
    text: 'Ihr Roman „Das leise Meer der Stille“ erscheint im Herbst. „Ich habe zehn Jahre daran geschrieben“, so ' +
      'Autorin Lena Faber.',
    quotes: [{ says: 'Ich habe zehn Jahre daran geschrieben', by: 'Lena Faber', role: 'Autorin' }],
  },
  {
    why: 'nobody is said to say it: what it stands on is told',
    text: '„Nie wieder wollen wir so etwas erleben müssen“ stand auf dem Banner am Rathaus. Der Bürgermeister Uwe ' +
      'Thal kam am Abend.',
    quotes: [{ says: 'Nie wieder wollen wir so etwas erleben müssen', by: 'dem Banner' }],
  },
  {
    why: 'two speakers in two paragraphs, the second in reversed French marks',
    text: '„Der Plan ist gut“, sagte der Grünen-Abgeordnete Tim Rasch.\n\nOppositionsführerin Vera Lindt ' +
      'widersprach. »Der Plan ist eine Katastrophe für das Land«, sagte Lindt.',
    quotes: [{ says: 'Der Plan ist gut', by: 'Tim Rasch' }, {
      says: 'Der Plan ist eine Katastrophe für das Land', by: 'Vera Lindt', role: 'Oppositionsführerin',
    }],
  },
  {
    why: 'zufolge stands after the one it names',
    text: 'Der Anwältin Miriam Sander zufolge war die Durchsuchung „in jeder Hinsicht rechtswidrig und unnötig“.',
    quotes: [
      { says: 'in jeder Hinsicht rechtswidrig und unnötig', by: 'Miriam Sander', role: 'Anwältin', kind: 'fragment' },
    ],
  },
  { why: 'a newspaper named in marks between two quotations is no quotation; a body that cannot be told',
    text: 'BERLIN – Bundesverkehrsminister Torsten Hallmann (CDU) hat die Bahn scharf kritisiert. „So kann es nicht ' +
      'weitergehen“, sagte Hallmann der „Rheinischen Post“. „Jeder dritte Zug ist zu spät.“ Die Bahn wies die Kritik ' +
      'zurück. Man arbeite „mit Hochdruck an der Sanierung des Netzes“, teilte das Unternehmen mit.',
    quotes: [
      { says: 'So kann es nicht weitergehen', by: 'Torsten Hallmann', role: 'Bundesverkehrsminister' },
      { says: 'Jeder dritte Zug ist zu spät.', by: 'Torsten Hallmann' },
      { says: 'mit Hochdruck an der Sanierung des Netzes', by: 'das Unternehmen', unsure: true },
    ],
  },
  {
    why: 'a source phrase with a role before the name, then a pronoun',
    text: 'Nach Ansicht der Grünen-Fraktionschefin Britta Kolbe ist das Gesetz „ein Rückschritt in das vergangene ' +
      'Jahrhundert“. Sie sagte weiter: „Wir werden klagen.“',
    quotes: [
      { says: 'ein Rückschritt in das vergangene Jahrhundert', by: 'Britta Kolbe' },
      { says: 'Wir werden klagen.', by: 'Britta Kolbe' },
    ],
  },
  {
    why: 'so before the surname; a notice without a speaker',
    text: 'Die Vorsitzende des Lehrerverbands, Sabine Ostermann, zeigte sich enttäuscht. „Das Angebot ist eine ' +
      'Zumutung“, so Ostermann. Auch der Landeselternrat äußerte sich. „Unsere Kinder leiden“, hieß es in einer ' +
      'Mitteilung.',
    quotes: [
      { says: 'Das Angebot ist eine Zumutung', by: 'Sabine Ostermann', role: 'Vorsitzende des Lehrerverbands' },
      { says: 'Unsere Kinder leiden', by: null },
    ],
  },
  {
    why: 'the verb at the end of its clause; a second speaker',
    text: '„Wir haben alles versucht“, hatte Trainer Dieter Kranz nach dem Abpfiff in Leverkusen erklärt. Sein ' +
      'Kapitän Mehmet Yildiz fügte hinzu: „Am Ende hat die Kraft gefehlt.“',
    quotes: [
      { says: 'Wir haben alles versucht', by: 'Dieter Kranz', role: 'Trainer' },
      { says: 'Am Ende hat die Kraft gefehlt.', by: 'Mehmet Yildiz' },
    ],
  },
  {
    why: 'descriptors of people without a name',
    text: '„Ich habe nur noch Rauch gesehen“, sagte eine 34-jährige Anwohnerin. Ein Polizeisprecher erklärte, man ' +
      'ermittle „in alle Richtungen, auch wegen Brandstiftung“.',
    quotes: [
      { says: 'Ich habe nur noch Rauch gesehen', by: 'eine 34-jährige Anwohnerin' },
      { says: 'in alle Richtungen, auch wegen Brandstiftung', by: 'Ein Polizeisprecher' },
    ],
  },
  {
    why: 'reported speech without a verb of saying; the chancellor points back',
    text: 'US-Präsident Walter Harding lobte die Kanzlerin Ulrike Sommer als „starke Partnerin in schwierigen ' +
      'Zeiten“. Sommer sagte, sie freue sich auf die Zusammenarbeit. „Europa steht zusammen“, betonte die Kanzlerin.',
    quotes: [
      { says: 'starke Partnerin in schwierigen Zeiten', by: 'Walter Harding' },
      { says: 'Europa steht zusammen', by: 'Ulrike Sommer' },
    ],
  },
  {
    why: 'a famous saying is no speech; abbreviations and dates inside sentences',
    text: 'Der Satz „Wir schaffen das“ wurde berühmt. Am 1. Januar tritt z. B. das neue Gesetz in Kraft. „Das ist ' +
      'ein guter Tag“, sagte Dr. Franz Obermeier, Präsident der Kammer.',
    quotes: [{ says: 'Das ist ein guter Tag', by: 'Franz Obermeier', role: 'Präsident der Kammer' }] },
  { why: 'a surname alone where every noun is capitalised; ihn, and a colon',
    text: 'Der Vorstandschef der Nordbank, Henning Albers, trat am Mittwoch vor die Presse. Man habe „Fehler gemacht ' +
      'und zu spät reagiert“, räumte Albers ein. Aufsichtsratschefin Doris Pohl stellte sich hinter ihn: „Er hat ' +
      'mein volles Vertrauen.“',
    quotes: [
      { says: 'Fehler gemacht und zu spät reagiert', by: 'Henning Albers', role: 'Vorstandschef der Nordbank' },
      { says: 'Er hat mein volles Vertrauen.', by: 'Doris Pohl', role: 'Aufsichtsratschefin' },
    ],
  },
  {
    why: 'an age in brackets: not sure enough; a given name after a noun for kin',
    text: '„Das Wasser stand bis zur Decke“, erinnert sich Gerda Hoffmann (81), die seit 1965 in dem Haus lebt. Ihr ' +
      'Enkel Lukas half beim Aufräumen. „Oma hat nicht geweint“, sagt er.',
    quotes: [
      { says: 'Das Wasser stand bis zur Decke', by: 'Gerda Hoffmann', unsure: true },
      { says: 'Oma hat nicht geweint', by: 'Lukas', unsure: true },
    ],
  },
  {
    why: 'a body speaks by its noun; the minister that it writes to does not',
    text: 'In einem Brief an Ministerin Eva Brandt schreibt der Städtetag, die Pläne seien „weder finanzierbar noch ' +
      'umsetzbar“. Brandt wollte sich nicht äußern.',
    quotes: [{ says: 'weder finanzierbar noch umsetzbar', by: 'Städtetag', unsure: true }] },
  { why: 'what stands after “his verdict” is his',
    text: 'Trainer Ole Brandt ärgerte sich nach dem Spiel vor allem über den Platz. Sein Urteil: „Darauf kann niemand ' +
      'spielen.“',
    quotes: [{ says: 'Darauf kann niemand spielen.', by: 'Ole Brandt', unsure: true }] },
  { why: 'a given name that is a word as well, and one that no list has',
    text: '„Das Wetter spielt eine Rolle“, sagte Anders Lindekamp. Präsidentin Annekathrin Zellner erklärte: „Wir warten ' +
      'ab.“ Zellner und Lindekamp kennen sich.',
    quotes: [
      { says: 'Das Wetter spielt eine Rolle', by: 'Anders Lindekamp' },
      { says: 'Wir warten ab.', by: 'Annekathrin Zellner' },
    ] },
  { why: 'quoted by a newspaper: whoever is, without the article of his case',
    text: 'Wie die „Süddeutsche Zeitung“ berichtet, soll der Vertrag bald unterschrieben werden. „Wir sind auf der ' +
      'Zielgeraden“, zitiert das Blatt einen Unterhändler.',
    quotes: [{ says: 'Wir sind auf der Zielgeraden', by: 'Unterhändler' }] },
  { why: 'a professor, and indirect speech after him',
    text: 'Der Virologe Prof. Christian Wedel vom Uniklinikum Gießen warnte am Donnerstag: „Der Winter wird hart.“ ' +
      'Man müsse jetzt impfen, so der Virologe weiter.',
    quotes: [{ says: 'Der Winter wird hart.', by: 'Christian Wedel' }] },
  {
    why: 'an adjective that is a noun keeps its article, or a man would be a woman',
    text: 'Der Rat tagte. „Das reicht nicht“, sagte der FDP-Vorsitzende Lukas Ahrens. „Doch“, sagte die Beauftragte Ina Kolb.',
    quotes: [
      { says: 'Das reicht nicht', by: 'Lukas Ahrens', role: 'der FDP-Vorsitzende' },
      { says: 'Doch', by: 'Ina Kolb', role: 'Beauftragte' },
    ],
  },
];
