/** German passages in which other words mean who was named: an age, a trade, a nation, a plain noun; and in which they do not. */
import type { Passage } from './passage.ts';

export const DE_MEANT: readonly Passage[] = [
  {
    why: 'an age and then a pronoun mean the only person named',
    text: 'Im Prozess um den Brand in Wiesental hat am Montag Dirk Hollmann ausgesagt, 48, der das Lager ' +
      'leitete. „Die Tür war nie abgeschlossen“, sagte der 48-Jährige. Er habe das mehrfach gemeldet. ' +
      '„Passiert ist nichts.“',
    quotes: [
      { says: 'Die Tür war nie abgeschlossen', by: 'Dirk Hollmann' },
      { says: 'Passiert ist nichts.', by: 'Dirk Hollmann' },
    ],
  },
  {
    why: 'a plain noun for the one named, then reported speech goes on',
    text: 'Aus der Klinik in Norden meldet sich Jonas Behrends zurück. Zwei Jahre lang konnte der Torwart ' +
      'nicht laufen. „Ich dachte, das war es“, erzählt der junge Mann. Die Ärzte hätten ihm wenig ' +
      'Hoffnung gemacht. „Aber ich wollte zurück aufs Feld.“',
    quotes: [
      { says: 'Ich dachte, das war es', by: 'Jonas Behrends', unsure: true },
      { says: 'Aber ich wollte zurück aufs Feld.', by: 'Jonas Behrends', unsure: true },
    ],
  },
  {
    why: 'a nation means the only one who has it',
    text: 'Die Trainerin Signe Dahl übernimmt im Sommer die Volleyballerinnen von Rot-Weiß. „Das Team hat ' +
      'Hunger“, sagte die Dänin bei ihrer Vorstellung.',
    quotes: [
      { says: 'Das Team hat Hunger', by: 'Signe Dahl' },
    ],
  },
  {
    why: 'a man who was brought in without a name stays who he was',
    text: 'Bürgermeisterin Elke Nordmann kam selbst zum Unglücksort. Ein Mann aus der Nachbarschaft hatte ' +
      'den Rauch zuerst gesehen. „Es roch nach Gummi“, sagte der Mann.',
    quotes: [
      { says: 'Es roch nach Gummi', by: 'Ein Mann' },
    ],
  },
  {
    why: 'two of one gender: the office tells which',
    text: 'Ministerin Karla Seidel und Landrätin Ute Bronner stritten am Dienstag über den Deich. „Der Bund ' +
      'zahlt keinen Cent mehr“, sagte die Ministerin. „Dann brechen die Deiche“, entgegnete die ' +
      'Landrätin.',
    quotes: [
      { says: 'Der Bund zahlt keinen Cent mehr', by: 'Karla Seidel' },
      { says: 'Dann brechen die Deiche', by: 'Ute Bronner', unsure: true },
    ],
  },
  {
    why: 'reported speech between a tag and the next quotation',
    text: 'Der Handel mit Mooren sei ein Irrweg, sagt Förster Klaus Petermann. Kein Baum wachse schneller, ' +
      'nur weil er verkauft werde. Und niemand kontrolliere das. „Am Ende zahlt der Wald.“',
    quotes: [
      { says: 'Am Ende zahlt der Wald.', by: 'Klaus Petermann' },
    ],
  },
  {
    why: 'a fragment in a sentence that only reports',
    text: 'Kapitän Sören Lund gab sich kämpferisch. Man werde die Saison „mit Anstand zu Ende spielen“. Das ' +
      'Pokalaus sei freilich „ein Schlag in die Magengrube“ gewesen.',
    quotes: [
      { says: 'mit Anstand zu Ende spielen', by: 'Sören Lund' },
      { says: 'ein Schlag in die Magengrube', by: 'Sören Lund', unsure: true },
    ],
  },
  {
    why: 'one noun in marks, called so by a name',
    text: 'Verkehrsminister Rolf Achleitner nannte den Plan am Freitag einen „Schnellschuss“. Die Opposition ' +
      'sprach von „Arbeitsverweigerung“.',
    quotes: [
      { says: 'Schnellschuss', by: 'Rolf Achleitner' },
      { says: 'Arbeitsverweigerung', by: 'Die Opposition' },
    ],
  },
  {
    why: 'the paper in the dative is told and does not speak',
    text: 'Der Hafen braucht neue Kräne. „Wir verlieren jede Woche ein Schiff“, sagte Hafenchefin Inga Röwer ' +
      'dem „Küstenboten“. Der Betriebsrat fordert in einem Brief an sie „sofort ein Gespräch“.',
    quotes: [
      { says: 'Wir verlieren jede Woche ein Schiff', by: 'Inga Röwer' },
      { says: 'sofort ein Gespräch', by: 'Der Betriebsrat', unsure: true },
    ],
  },
  {
    why: 'who is quoted in a heading is named below',
    text: 'Im Stadtrat von Auental ist ein Streit entbrannt.\n\n„Hier wird getrickst“\n\nStadträtin Beate ' +
      'Kölling griff den Kämmerer an. „Hier wird getrickst, und zwar seit Jahren“, sagte sie.',
    quotes: [
      { says: 'Hier wird getrickst', by: 'Beate Kölling', unsure: true },
      { says: 'Hier wird getrickst, und zwar seit Jahren', by: 'Beate Kölling' },
    ],
  },
  {
    why: 'the doctor and her patient: the noun tells',
    text: 'Die Chirurgin Helga Stamm operierte den Schüler Ben Adler acht Stunden lang. „Er hatte großes ' +
      'Glück“, sagt die Ärztin. Der Schüler kann wieder lachen: „Mathe fällt aus.“',
    quotes: [
      { says: 'Er hatte großes Glück', by: 'Helga Stamm' },
      { says: 'Mathe fällt aus.', by: 'Ben Adler' },
    ],
  },
  {
    why: 'what somebody is stands behind the name, with one comma only',
    text: 'Gabi Thaler, Schulleiterin in Lienfeld sagte am Vormittag: „Es ist heiß, aber wir halten durch.“',
    quotes: [
      { says: 'Es ist heiß, aber wir halten durch.', by: 'Gabi Thaler' },
    ],
  },
  {
    why: '“es” behind the verb is no subject',
    text: 'Generalsekretär Moritz Klee griff die Partei an. Gegenüber dem Nordfunk bezeichnete es Klee als ' +
      '„zynisch“, dass sie das Wort benutzt.',
    quotes: [
      { says: 'zynisch', by: 'Moritz Klee' },
    ],
  },
  {
    why: 'my own mother',
    text: 'Ich kaufe zu viel. Meine Mutter erinnert mich dann gern mit dem Satz: „Haut hast du ein Leben ' +
      'lang.“',
    quotes: [
      { says: 'Haut hast du ein Leben lang.', by: 'Meine Mutter' },
    ],
  },
  {
    why: 'what stands on posters is nobody’s, whoever spoke before',
    text: 'Ministerin Ina Raabe stellte sich der Menge. „Ich höre zu“, sagte Raabe. Auf den Plakaten stand ' +
      '„Rücktritt jetzt, und zwar sofort“.',
    quotes: [
      { says: 'Ich höre zu', by: 'Ina Raabe' },
      { says: 'Rücktritt jetzt, und zwar sofort', by: 'den Plakaten' },
    ],
  },
  {
    why: 'on walls it is said, and nobody says it',
    text: 'Pfarrer Uwe Stein bat um Geduld. „Wir reden mit allen“, sagte Stein. An den Mauern hieß es: „Hier ' +
      'wird nicht mehr geredet.“',
    quotes: [
      { says: 'Wir reden mit allen', by: 'Uwe Stein' },
      { says: 'Hier wird nicht mehr geredet.', by: null },
    ],
  },
  {
    why: 'a work in marks is no speech, what its author says is',
    text: 'In ihrem Buch „Die leere Küste“ beschreibt Autorin Merle Thaden das Ende der Fischerei. „Es ist ' +
      'ein Abschied“, sagt sie darüber.',
    quotes: [
      { says: 'Es ist ein Abschied', by: 'Merle Thaden' },
    ],
  },
  {
    why: 'somebody is called by the region that they are from',
    text: 'Arno Felber ist der älteste Fahrer im Feld. „Die Steigung spüre ich kaum“, sagt der Tessiner.',
    quotes: [{ says: 'Die Steigung spüre ich kaum', by: 'Arno Felber' }],
  },
  {
    why: 'a woman as well, by another form of the word',
    text: 'Anna Felber ist die älteste Fahrerin im Feld. „Die Steigung spüre ich kaum“, sagt die Steirerin.',
    quotes: [{ says: 'Die Steigung spüre ich kaum', by: 'Anna Felber' }],
  },
  {
    why: 'behind such a word stands the name, whatever the article makes of it',
    text: '„Die Steigung spüre ich kaum“, sagt der Tiroler Christian Abegger, zweifacher Kranzgewinner.',
    quotes: [{ says: 'Die Steigung spüre ich kaum', by: 'Christian Abegger' }],
  },
];
