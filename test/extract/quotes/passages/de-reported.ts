/** German passages whose tags stand apart: behind a clause, in a sentence before, in what somebody wrote. */
import type { Passage } from './passage.ts';

export const DE_REPORTED: readonly Passage[] = [
  {
    why: '“so …” behind the clause that a fragment stands in',
    text: 'Trainer Reto Zumstein war zufrieden. Nach dem Ausgleich habe seine Mannschaft „das Spiel in der ' +
      'Hand“ gehabt, so Zumstein, „und das war verdient“.',
    quotes: [
      { says: 'das Spiel in der Hand', by: 'Reto Zumstein' },
      { says: 'und das war verdient', by: 'Reto Zumstein' },
    ],
  },
  {
    why: 'an object with its article before the verb is no subject',
    text: 'Der Sänger Tobias Rehm hat einen neuen Film gedreht. Den Clip kommentierte er knapp und schrieb: ' +
      '„Das war längst fällig.“',
    quotes: [
      { says: 'Das war längst fällig.', by: 'Tobias Rehm' },
    ],
  },
  {
    why: 'the hearer in the dative before the subject',
    text: 'Die Ärztin Ruth Albers arbeitet in Kiel. „Wir haben zu wenig Betten“, sagte dem Sender Nordfunk die ' +
      'Ministerin Paula Reents.',
    quotes: [
      { says: 'Wir haben zu wenig Betten', by: 'Paula Reents' },
    ],
  },
  {
    why: '“wie … sich ausdrückte” with a party before the name',
    text: 'Für die Opposition ist der Umbau eine „teure Spielerei“, wie der FDP-Vorsitzende Kai Wessels sich ' +
      'ausdrückte.',
    quotes: [
      { says: 'teure Spielerei', by: 'Kai Wessels' },
    ],
  },
  {
    why: 'who wrote what it is said in',
    text: 'Präsidentin Dora Bolten schrieb: „Wir trauern.“ In einer Stellungnahme der Stadtwerke hieß es: „Der ' +
      'Betrieb geht ohne Pause weiter.“',
    quotes: [
      { says: 'Wir trauern.', by: 'Dora Bolten' },
      { says: 'Der Betrieb geht ohne Pause weiter.', by: 'Stadtwerke', unsure: true },
    ],
  },
  {
    why: '“in dem es hieß” means the writer of what stands before it',
    text: 'Am Abend bekamen die Eltern ein Schreiben der Schulleitung, in dem es hieß: „Der Unterricht fällt ' +
      'am Freitag aus.“',
    quotes: [
      { says: 'Der Unterricht fällt am Freitag aus.', by: 'Schulleitung', unsure: true },
    ],
  },
  {
    why: 'several cannot be “er”',
    text: 'Der Ingenieur Ricardo Kanstein prüft die Verträge seit Jahren. Mehrere Abgeordnete kritisierten den ' +
      'Vertrag. „Das Parlament muss in der Lage sein, zu prüfen“, sagte er.',
    quotes: [
      { says: 'Das Parlament muss in der Lage sein, zu prüfen', by: 'Ricardo Kanstein', unsure: true },
    ],
  },
  {
    why: 'a verb with its pronoun before it is another clause',
    text: 'Ministerin Susanne Karow sieht das mit Sorge. „Sehr überschaubar“ sind sie, sagt der Bauernverband ' +
      'auf Anfrage.',
    quotes: [
      { says: 'Sehr überschaubar', by: 'Bauernverband', unsure: true },
    ],
  },
  {
    why: 'who is reported to say it, and goes on in the same mood',
    text: 'Das Vorhaben sei teuer, sagt die Forscherin Ayla Demirel. Der Hafen wurde vor 40 Jahren gebaut. ' +
      'Nötig sei deshalb „ein ehrlicher Blick auf die Kosten“.',
    quotes: [
      { says: 'ein ehrlicher Blick auf die Kosten', by: 'Ayla Demirel', unsure: true },
    ],
  },
  {
    why: 'words of a heading are those of whoever says them below',
    text: '„Viel zu langsam und viel zu unklar“\n\nDie Regierung in Mainz prüft den Antrag seit Mai.\n\n„Sie ' +
      'handelt viel zu langsam und viel zu unklar“, sagt Ayla Demirel, Sprecherin der Grünen.',
    quotes: [
      { says: 'Viel zu langsam und viel zu unklar', by: 'Ayla Demirel', unsure: true },
      { says: 'Sie handelt viel zu langsam und viel zu unklar', by: 'Ayla Demirel' },
    ],
  },
  {
    why: 'a relative and its verb behind a noun make no speaker of a plain verb',
    text: 'Das schmälerte den Ärger nicht, den Rolf Seiffert zusammenfasste: „Der Platzverweis hat uns das ' +
      'Spiel gekostet.“',
    quotes: [
      { says: 'Der Platzverweis hat uns das Spiel gekostet.', by: 'Rolf Seiffert', unsure: true },
    ],
  },
  {
    why: 'what is called something on posters did not say it',
    text: 'Sprecherin Ulla Mertens war in der Innenstadt dabei. Auf Plakaten wurde das Kalifat als „die einzige Lösung für uns alle“ ' +
      'bezeichnet.',
    quotes: [{ says: 'die einzige Lösung für uns alle', by: null, unsure: true }],
  },
  {
    why: 'a noun for an office without an article is nobody’s name',
    text: 'Landesbischof zeigt sich beschämt\n\nAnnekathrin Prehl leitet die Synode. „Gewalt darf keinen Platz haben“, ' +
      'sagte sie.',
    quotes: [{ says: 'Gewalt darf keinen Platz haben', by: 'Annekathrin Prehl' }],
  },
];
