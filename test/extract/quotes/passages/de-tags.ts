/** German: who speaks in tags of every kind, and who a description means. Written for these tests. */
import type { Passage } from './passage.ts';

export const DE_TAGS: readonly Passage[] = [
  {
    why: 'the one who is thanked is not the one who writes',
    text: 'Das Video der Sängerin Marlene Kurz sahen Tausende. Eine Nutzerin, die aus Kassel stammt, bedankte sich ' +
      'bei Marlene Kurz und schrieb: „Das Lied hat mir durch den Winter geholfen.“',
    quotes: [{ says: 'Das Lied hat mir durch den Winter geholfen.', by: 'Eine Nutzerin', unsure: true }],
  },
  {
    why: 'the one spoken to stands nearer to the verb than the speaker',
    text: 'Stadtrat Uwe Pohl sagte zu Bürgermeisterin Elke Brandt: „Die Rechnung liegt seit Mai auf Ihrem Tisch.“',
    quotes: [{ says: 'Die Rechnung liegt seit Mai auf Ihrem Tisch.', by: 'Uwe Pohl', role: 'Stadtrat' }],
  },
  {
    why: 'no list has every noun for a person, nor every verb of a tag',
    text: 'Vor dem Freibad standen Hunderte in der Sonne. „Der Eintritt ist zu teuer“, maulte ein Badegast aus Lünen. ' +
      '„Wir kommen trotzdem“, ergänzte eine Stammschwimmerin.',
    quotes: [{ says: 'Der Eintritt ist zu teuer', by: 'ein Badegast aus Lünen' },
      { says: 'Wir kommen trotzdem', by: 'eine Stammschwimmerin', unsure: true }],
  },
  {
    why: 'wie opens a tag',
    text: 'Die Brücke bleibt bis Herbst gesperrt. Der Belag sei „auf ganzer Länge gerissen“, wie Bauleiter Hendrik ' +
      'Maas am Montag sagte.',
    quotes: [{ says: 'auf ganzer Länge gerissen', by: 'Hendrik Maas', role: 'Bauleiter' }],
  },
  {
    why: 'it is said, by whom a preposition tells',
    text: 'Die Filiale in Hagen schließt im März. „Der Schritt ist uns schwergefallen“, heißt es von der Sparkasse. ' +
      'In einer Mitteilung der Gewerkschaft hieß es: „Hier wird auf dem Rücken der Beschäftigten gespart.“',
    quotes: [{ says: 'Der Schritt ist uns schwergefallen', by: 'Sparkasse', unsure: true },
      { says: 'Hier wird auf dem Rücken der Beschäftigten gespart.', by: 'Gewerkschaft',
        unsure: true }],
  },
  {
    why: 'a description with the noun of the role means its bearer, paragraphs later',
    text: 'Die Klimaforscherin Ruth Amsel hat am Mittwoch in Jena ihren Bericht vorgelegt. Er umfasst 200 Seiten.\n\n' +
      'Der Landtag will im Juni darüber beraten. Bis dahin sollen Gutachten folgen.\n\n' +
      '„Uns läuft die Zeit davon“, sagte die Forscherin. „Jeder Monat zählt.“',
    quotes: [{ says: 'Uns läuft die Zeit davon', by: 'Ruth Amsel', unsure: true },
      { says: 'Jeder Monat zählt.', by: 'Ruth Amsel', unsure: true }],
  },
  {
    why: 'an age means the one who was just named',
    text: 'Seit zwanzig Jahren pflegt Jasmin Vogel kranke Igel. „Im Herbst ist hier Hochbetrieb“, sagt die 34-Jährige. ' +
      '„Dann schlafe ich kaum.“',
    quotes: [{ says: 'Im Herbst ist hier Hochbetrieb', by: 'Jasmin Vogel', unsure: true },
      { says: 'Dann schlafe ich kaum.', by: 'Jasmin Vogel', unsure: true }],
  },
  {
    why: 'another word for the same office',
    text: 'Bürgermeister Torsten Klee hat den Haushalt vorgestellt. Die Kämmerei rechnet mit vier Millionen Euro ' +
      'Verlust. „Wir schließen kein Schwimmbad“, versprach das Stadtoberhaupt.',
    quotes: [{ says: 'Wir schließen kein Schwimmbad', by: 'Torsten Klee', unsure: true }],
  },
  {
    why: 'von names who used the words that a participle reports',
    text: 'Das Stadion, einst bezeichnet als „Schandfleck der Stadt“ von Architektin Nora Thiel, wird abgerissen.',
    quotes: [{ says: 'Schandfleck der Stadt', by: 'Nora Thiel', role: 'Architektin', unsure: true }],
  },
  {
    why: 'a sentence that points back at the words before it',
    text: '„Wir geben keinen Meter Ufer auf.“ Mit diesen Worten eröffnete Umweltministerin Karla Busch den Abend, ' +
      'und sie sagte es zweimal.',
    quotes: [{ says: 'Wir geben keinen Meter Ufer auf.', by: 'Karla Busch', unsure: true }],
  },
  {
    why: 'low marks inside pointed ones: the inner words are part of what is said',
    text: '»Der Brief trug die Aufschrift ›Nicht öffnen‹«, berichtete der Archivar Ludwig Stamm.',
    quotes: [{ says: 'Der Brief trug die Aufschrift ›Nicht öffnen‹', by: 'Ludwig Stamm' }],
  },
  {
    why: 'the object of nannte is not the speaker',
    text: 'Die Stiftung der Malerin Ida Falk (1901–1988) nannte Museumschef Georg Reuter „einen Freund des Hauses“.',
    quotes: [{
      says: 'einen Freund des Hauses', by: 'Die Stiftung der Malerin Ida Falk', unsure: true,
    }],
  },
  {
    why: 'titles are no part of the name; a separable verb closes the clause',
    text: 'Professorin Dr. Heike Sander leitet die Klinik. „Wir haben genug Betten“, stellte Sander klar. ' +
      '„Was fehlt, sind Pflegekräfte“, fügte sie hinzu.',
    quotes: [{ says: 'Wir haben genug Betten', by: 'Heike Sander' },
      { says: 'Was fehlt, sind Pflegekräfte', by: 'Heike Sander', unsure: true }],
  },
  {
    why: 'two men, two offices: the noun decides',
    text: 'Landrat Peter Ohm und Feuerwehrchef Jan Kiel kamen zum Unglücksort. „Die Ursache ist unklar“, sagte der ' +
      'Feuerwehrchef. „Das Dorf hält zusammen“, meinte der Landrat.',
    quotes: [{ says: 'Die Ursache ist unklar', by: 'Jan Kiel', unsure: true },
      { says: 'Das Dorf hält zusammen', by: 'Peter Ohm', unsure: true }],
  },
  {
    why: 'laut and zufolge with a description',
    text: 'Trainer Olaf Prinz lobte sein Team. Der Sieg war dem Trainer zufolge „ein Geschenk an die Fans“. Laut ' +
      'einem Sprecher des Vereins ist der Vertrag „so gut wie unterschrieben“.',
    quotes: [{ says: 'ein Geschenk an die Fans', by: 'Olaf Prinz', unsure: true },
      { says: 'so gut wie unterschrieben', by: 'einem Sprecher des Vereins', unsure: true }],
  },
  {
    why: 'behind a name that is governed, others begin to speak',
    text: 'Am Sonntag suchten Taucher im Hafen nach Jens Albers, Kollegen sagten: „Er kannte jede Boje.“ Der Wind nahm zu.',
    quotes: [{ says: 'Er kannte jede Boje.', by: 'Kollegen', unsure: true }],
  },
  {
    why: 'behind an object others begin to speak',
    text: 'Der Zoll verhörte am Freitag Ruth Sander, Zeugen sagten: „Sie trug den Koffer allein.“ Er war leer.',
    quotes: [{ says: 'Sie trug den Koffer allein.', by: 'Zeugen', unsure: true }],
  },
  {
    why: 'several who report are no role of the one they helped',
    text: 'Helfer kamen aus drei Dörfern und halfen Jens Albers, Anwohner berichteten: „Er stand bis zum Knie im Schlamm.“',
    quotes: [{ says: 'Er stand bis zum Knie im Schlamm.', by: 'Anwohner', unsure: true }],
  },
  {
    why: 'in the present tense as well',
    text: 'Vermisst wird seit Montag Jens Albers, Kollegen sagen: „Er kam nicht zur Schicht.“ Die Werft steht still.',
    quotes: [{ says: 'Er kam nicht zur Schicht.', by: 'Kollegen', unsure: true }],
  },
  {
    why: 'a name that opens the sentence has its noun behind the comma',
    text: 'Der Hafen öffnet wieder. Ruth Sander, Lotsin in Emden sagte: „Die Rinne ist frei.“ Die Schiffe warten.',
    quotes: [{ says: 'Die Rinne ist frei.', by: 'Ruth Sander', role: 'Lotsin in Emden' }],
  },
  {
    why: 'a hyphen stands for the noun that two words share, in an office and in the name of a body',
    text: 'Der Rat stimmt morgen ab. „Das Geld fehlt uns dann im Winter“, kritisierte die sozial- und ' +
      'familienpolitische Sprecherin der Fraktion, Klara Wendt. Der Finanz- und Verkehrssenator sagte: „Wir haben ' +
      'genug.“ „Die Mittel sind gesperrt“, teilte das Innen- und Bauministerium mit. „Ich zahle das nicht“, sagte die ' +
      'Kultur-, Jugend- und Sportministerin.',
    quotes: [{ says: 'Das Geld fehlt uns dann im Winter', by: 'Klara Wendt',
      role: 'sozial- und familienpolitische Sprecherin der Fraktion' },
    { says: 'Wir haben genug.', by: 'Der Finanz- und Verkehrssenator', unsure: true },
    { says: 'Die Mittel sind gesperrt', by: 'Innen- und Bauministerium' },
    { says: 'Ich zahle das nicht', by: 'die Kultur-, Jugend- und Sportministerin', unsure: true }],
  },
];
