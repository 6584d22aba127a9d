/** German: names cut to an initial, bodies by their noun, objects before verbs, claims denied. Written for these tests. */
import type { Passage } from './passage.ts';

export const DE_BODIES: readonly Passage[] = [
  {
    why: 'a surname cut to its initial is one name with and without its stop, and may end a sentence',
    text: 'Marta B.* (48) wohnt seit zehn Jahren am Kanal. „Wir frieren seit Wochen“, sagt B. Der Vermieter meldet sich ' +
      'nicht. Ihr Nachbar Uwe K. sieht es ähnlich. „Das geht nicht mehr so weiter“, klagt K.',
    quotes: [{ says: 'Wir frieren seit Wochen', by: 'Marta B.' },
      { says: 'Das geht nicht mehr so weiter', by: 'Uwe K.' }],
  },
  {
    why: 'what begins with the letters of a party and has a noun of no list is no name',
    text: 'Im Landtag wurde es laut. „Es ist Zeit für einen Wechsel“, sagte SPÖ-Zwölfender Jörg Wiesner. „Das ist ' +
      'Unsinn“, erwiderte FDP-Haudegen Petra Lohner.',
    quotes: [{ says: 'Es ist Zeit für einen Wechsel', by: 'Jörg Wiesner' }, { says: 'Das ist Unsinn', by: 'Petra Lohner' }],
  },
  {
    why: 'behind a verb of saying a given name that is a word goes with a surname that is one',
    text: 'Das Werk schließt im Mai. „Damit wäre alles verloren“, erklärt Frank Müller, Betriebsrat bei Linden.',
    quotes: [{ says: 'Damit wäre alles verloren', by: 'Frank Müller', role: 'Betriebsrat bei Linden' }],
  },
  {
    why: 'behind a subject by full name the surname of somebody else is the object',
    text: 'Auch Herbert Kolm kam nach Wels. Die Rede, in der Karl Niedhammer Kolm einen Hetzer nannte, sei eine ' +
      '„schwache Vorstellung“ gewesen, sagte Kolm.',
    quotes: [{ says: 'schwache Vorstellung', by: 'Herbert Kolm' }],
  },
  {
    why: 'the paper that is told something stands behind the verb in the dative',
    text: 'Franz Weber, Verwalter der Heime, sagte der Kleinen Zeitung, dass es einen Notfallplan gibt. Seit Samstag sei ' +
      'die Lüftung abgeschaltet. „Wir lüften von Hand, sobald es geht.“',
    quotes: [{ says: 'Wir lüften von Hand, sobald es geht.', by: 'Franz Weber', role: 'Verwalter der Heime' }],
  },
  {
    why: 'a name of no list behind the noun of a body is that body, and the noun alone means it later',
    text: 'Die Gewerkschaft Komba zeigt sich entrüstet über „die offensichtliche Praxisferne“ der Idee. In einer ' +
      'Stellungnahme schreibt Komba: „In diesem Beruf hilft das nicht.“\n\nDie Umweltorganisation Blauwal forderte ein ' +
      'Verbot. „Das Meer stirbt“, teilte die Organisation mit.',
    quotes: [{ says: 'die offensichtliche Praxisferne', by: 'Komba', role: 'Gewerkschaft' },
      { says: 'In diesem Beruf hilft das nicht.', by: 'Komba' },
      { says: 'Das Meer stirbt', by: 'Blauwal' }],
  },
  {
    why: 'an object before the verb, and the genitive behind it, are not who says it',
    text: 'Dilara Ates kam um acht nach Hause. Das Verhalten der Polizisten nannte sie „unmöglich und dumm“.',
    quotes: [{ says: 'unmöglich und dumm', by: 'Dilara Ates' }],
  },
  {
    why: 'whose view it is stands before any verb, and a party may stand behind the name',
    text: 'Der Landtag tagte am Montag. Für Petra Kern (SPD) zählt „nur die Sache“. Für Paul Hafen handelt es sich um ' +
      '„Methoden wie im Ständestaat“.',
    quotes: [{ says: 'nur die Sache', by: 'Petra Kern' }, { says: 'Methoden wie im Ständestaat', by: 'Paul Hafen' }],
  },
  {
    why: 'of a claim that somebody rejects the words are not his',
    text: 'Die Sprecherin Ute Kranz wies den Vorwurf zurück, die Stadt habe „jahrelang geschlafen“. Bürgermeister Ralf ' +
      'Lenz wies die Kritik zurück: „Das stimmt nicht.“',
    quotes: [{ says: 'jahrelang geschlafen', by: null }, { says: 'Das stimmt nicht.', by: 'Ralf Lenz' }],
  },
  {
    why: 'what is called a name behind "nannte er" is said, a paper and a number in marks are not',
    text: 'Herbert Kolm kam nach Wels. Die Abgabe nannte Kolm „Zwangssteuer“ und „Massengeldstrafe“. Das wisse jeder, ' +
      'sagte er zu „20 Minuten“. Er ist unter „117“ zu erreichen.',
    quotes: [{ says: 'Zwangssteuer', by: 'Herbert Kolm' }, { says: 'Massengeldstrafe', by: 'Herbert Kolm' }],
  },
  {
    why: 'a man by his noun is no woman who was named by hers',
    text: 'Eine 19-jährige Touristin rief in Zug um Hilfe. Der Polizist schrieb ihr am Tag danach: „Ich will dich bald ' +
      'wiedersehen, ruf mich an.“',
    quotes: [{ says: 'Ich will dich bald wiedersehen, ruf mich an.', by: 'Der Polizist', unsure: true }],
  },
  {
    why: 'what somebody is not is no role',
    text: 'Helga Schmid, keine Politikerin, sondern Ärztin, kam aus Jena. „Das war schön“, sagte Schmid.',
    quotes: [{ says: 'Das war schön', by: 'Helga Schmid', role: null }],
  },
  {
    why: 'whoever is named before "sei" is spoken about',
    text: 'Minister Erwin Moser kam nach Wien. Kanzler Paul Kern reiste ab. Dass Kern darüber berichtet habe, sei ' +
      '„vielleicht neu, aber kein guter Stil“.',
    quotes: [{ says: 'vielleicht neu, aber kein guter Stil', by: null }],
  },
  {
    why: 'small words before a colon bring in nobody else',
    text: 'Unter Tränen sagte Mutter Desiree G. noch am Dienstag: „Ich kann nichts dafür.“ Und weiter: „Wir warten seit ' +
      'elf Tagen.“ Stiefvater Patrick S. klagte: „Wir fühlen uns verhöhnt.“ Aber auch: „Wir haben Hoffnung.“',
    quotes: [{ says: 'Ich kann nichts dafür.', by: 'Desiree G.', role: 'Mutter' },
      { says: 'Wir warten seit elf Tagen.', by: 'Desiree G.' },
      { says: 'Wir fühlen uns verhöhnt.', by: 'Patrick S.', role: 'Stiefvater' },
      { says: 'Wir haben Hoffnung.', by: 'Patrick S.' }],
  },
  {
    why: 'whoever is quoted in a paper has said it, not the one who spoke before',
    text: '„Wir warten“, sagte Anna Berg. „Die Antwort ist falsch“, wird Petra Lohn in der Zeitung zitiert.',
    quotes: [{ says: 'Wir warten', by: 'Anna Berg' }, { says: 'Die Antwort ist falsch', by: 'Petra Lohn' }],
  },
  {
    why: 'who is meant stands in brackets, with a note of the desk',
    text: 'Paul Kern plauderte in Bregenz. Kern nannte ihn einen „einschlägig bekannten Fürsten“ (Erwin Moser, Anm.).',
    quotes: [{ says: 'einschlägig bekannten Fürsten', by: 'Paul Kern', unsure: true }],
  },
  {
    why: 'a given name that is a foreign word, and a surname that is a noun before brackets',
    text: 'Booker Omole, Generalsekretär der Partei, sagte: „Der Staat gehorcht den Banken.“ Noch unschlüssig ist ' +
      'Walter Müller (FDP). „Ich höre mir die Begründung an“, sagte Müller.',
    quotes: [{ says: 'Der Staat gehorcht den Banken.', by: 'Booker Omole', role: 'Generalsekretär der Partei' },
      { says: 'Ich höre mir die Begründung an', by: 'Walter Müller' }],
  },
  {
    why: 'a line of two words is said by whoever says them below',
    text: 'Minister Erwin Moser kam nach Wien.\n\n„Kein guter Stil“\n\nKanzler Paul Kern war verärgert. Das sei ' +
      '„vielleicht neu, aber kein guter Stil“, sagte Kern.',
    quotes: [{ says: 'Kein guter Stil', by: 'Paul Kern', unsure: true },
      { says: 'vielleicht neu, aber kein guter Stil', by: 'Paul Kern' }],
  },
  {
    why: 'a name in the genitive before a noun for kin is its owner',
    text: 'Der kleine André kam aus Jena. «Der Staat lässt uns im Stich», sagte Andrés Mutter Claudia.',
    quotes: [{ says: 'Der Staat lässt uns im Stich', by: 'Claudia' }],
  },
  {
    why: 'the agency that is told something is no part of who tells it',
    text: 'Nina Lorenz arbeitet an neuen Liedern. „Ein Datum habe ich noch nicht“, sagte die Sängerin der Deutschen ' +
      'Presse-Agentur. „Wir warten“, sagte eine Sprecherin der Stadt der Rheinischen Post.',
    quotes: [{ says: 'Ein Datum habe ich noch nicht', by: 'Nina Lorenz', unsure: true },
      { says: 'Wir warten', by: 'eine Sprecherin der Stadt', unsure: true }],
  },
  {
    why: 'what somebody gives as reasons is their word, though a body may write one as well',
    text: 'Stadtrat Dirk Saur sprach lange. Am Ende stellte Saur den Antrag auf geheime Wahl. Seine Begründung: „Wir ' +
      'haben den Eindruck, dass sich manche verpflichtet fühlen.“',
    quotes: [{ says: 'Wir haben den Eindruck, dass sich manche verpflichtet fühlen.', by: 'Dirk Saur' }],
  },
  {
    why: 'a ministry, a court, a university and a club are meant by the last part of their names or by their kind',
    text: 'Das Kultusministerium hat den Erlass zurückgezogen. „Die Frist war zu kurz“, hieß es aus dem Ministerium.',
    quotes: [{ says: 'Die Frist war zu kurz', by: 'Kultusministerium' }],
  },
  {
    why: 'with its town as well',
    text: 'Das Landgericht Verden sprach die Frau frei. „Der Verdacht hat sich nicht bestätigt“, urteilte das Gericht.',
    quotes: [{ says: 'Der Verdacht hat sich nicht bestätigt', by: 'Landgericht Verden' }],
  },
  {
    why: 'a club has its letters, and may end in a year',
    text: 'Der SV Lindau 05 verkauft seinen Platz. „Die Mitglieder haben zugestimmt“, teilte der Verein mit.',
    quotes: [{ says: 'Die Mitglieder haben zugestimmt', by: 'SV Lindau 05' }],
  },
  {
    why: 'of two clubs the noun means neither for sure',
    text: 'Der SV Lindau 05 spielt beim TSV Kranach. „Die Mitglieder haben zugestimmt“, teilte der Verein mit.',
    quotes: [{ says: 'Die Mitglieder haben zugestimmt', by: null }],
  },
  {
    why: 'a court decides, in words',
    text: '„Die Satzung ist zu unbestimmt“, entschied das Verwaltungsgericht Greifswald.',
    quotes: [{ says: 'Die Satzung ist zu unbestimmt', by: 'Verwaltungsgericht Greifswald' }],
  },
  {
    why: 'who has scored is a forward',
    text: 'Trainer Jan Holz sah ein gutes Spiel. Torschütze Enno Falk war zufrieden. „So kann es weitergehen“, sagte ' +
      'der Angreifer.',
    quotes: [{ says: 'So kann es weitergehen', by: 'Enno Falk', role: 'Torschütze' }],
  },
];
