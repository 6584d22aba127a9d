/**
 * Longer German articles of our own:
 * reported speech that carries the speaker, fragments in it, other words for who was named.
 */
import type { Passage } from './passage.ts';

export const DE_LONG: readonly Passage[] = [
  {
    why: 'a hostage by age, nation and a plain noun, between others',
    text: 'Zwei Jahre war Amir Tessler in der Gewalt der Miliz. Nun hat der Ingenieur zum ersten Mal ' +
      'gesprochen, in einer Sendung des Kanals Nord.\n\n„Sie wollten, dass ich bettle“, sagt der ' +
      '33-Jährige. Er habe gelernt, die Schritte vor der Tür zu zählen. „Sieben Schritte hießen Essen, ' +
      'neun hießen Schläge.“ Das Schlimmste sei „die Stille danach“ gewesen.\n\nSein Bruder Roni hat ' +
      'ihn vom Flughafen abgeholt. „Er war leicht wie ein Kind“, erzählt der Bruder. Man müsse ihm ' +
      'Zeit geben.\n\nDer Mann, der da im Studio sitzt, lächelt selten. Ob er verzeihen könne? „Das ' +
      'ist nicht meine Aufgabe“, sagt Tessler. Die Welt habe zugesehen. „Jetzt soll sie wenigstens ' +
      'zuhören.“',
    quotes: [
      { says: 'Sie wollten, dass ich bettle', by: 'Amir Tessler' },
      { says: 'Sieben Schritte hießen Essen, neun hießen Schläge.', by: 'Amir Tessler' },
      { says: 'die Stille danach', by: 'Amir Tessler' },
      { says: 'Er war leicht wie ein Kind', by: 'Roni' },
      { says: 'Das ist nicht meine Aufgabe', by: 'Amir Tessler' },
      { says: 'Jetzt soll sie wenigstens zuhören.', by: 'Amir Tessler' },
    ],
  },
  {
    why: 'a debate: each speech with fragments in reported speech',
    text: 'Der Landtag hat am Donnerstag das Wolfsgesetz beschlossen. Nun sei es Zeit für einen ' +
      '„Neuanfang“, erklärte der Abgeordnete Henning Voigt zu Beginn. Die Weiden müssten „wieder ' +
      'sicher“ werden, das sei „überfällig“. Agrarministerin Silke Harms nannte das Gesetz ein ' +
      '„Zeichen der Vernunft“.\n\nDie Opposition hielt dagegen. Das Papier sei „mit der heißen Nadel ' +
      'gestrickt“, kritisierte Jula Behrens. „Kein einziges Schaf wird dadurch gerettet.“ Statt zu ' +
      'schießen, solle man die Schäfer „endlich bezahlen“.\n\nDer Naturschutzverein Elbaue kündigte in ' +
      'einer Mitteilung Klage an und warnte vor einem „Rückfall ins vorige Jahrhundert“. Harms zeigte ' +
      'sich davon unbeeindruckt: „Dann sehen wir uns eben vor Gericht.“',
    quotes: [
      { says: 'Neuanfang', by: 'Henning Voigt' },
      { says: 'wieder sicher', by: 'Henning Voigt' },
      { says: 'überfällig', by: 'Henning Voigt' },
      { says: 'Zeichen der Vernunft', by: 'Silke Harms' },
      { says: 'mit der heißen Nadel gestrickt', by: 'Jula Behrens' },
      { says: 'Kein einziges Schaf wird dadurch gerettet.', by: 'Jula Behrens' },
      { says: 'endlich bezahlen', by: 'Jula Behrens', unsure: true },
      { says: 'Rückfall ins vorige Jahrhundert', by: 'Naturschutzverein Elbaue', unsure: true },
      { says: 'Dann sehen wir uns eben vor Gericht.', by: 'Silke Harms' },
    ],
  },
  {
    why: 'an expert goes on, a ministry answers, a butcher ends',
    text: 'Immer mehr Schlachthöfe schließen. Agrarforscher Bernd Uhlig beobachtet das „mit Sorge“. Lange ' +
      'Wege seien Gift für die Tiere. „Und für das Fleisch“, fügt er hinzu. Uhlig lehrt in Stendal und ' +
      'berät seit 2011 die Länder. Eine Lösung sei nicht teuer: „Ein mobiler Schlachthof kostet so ' +
      'viel wie zwei Traktoren.“\n\nDas Agrarministerium verweist auf den Markt. „Betriebe entscheiden ' +
      'selbst über ihre Standorte“, teilte das Ministerium mit.\n\nMetzger Kai Oberländer schlachtet ' +
      'noch selbst. „Mich kennt jede Kuh“, scherzt der Meister. Für den Nachwuchs sieht er schwarz. ' +
      '„Wer will denn noch um vier aufstehen?“',
    quotes: [
      { says: 'mit Sorge', by: 'Bernd Uhlig' },
      { says: 'Und für das Fleisch', by: 'Bernd Uhlig' },
      { says: 'Ein mobiler Schlachthof kostet so viel wie zwei Traktoren.', by: 'Bernd Uhlig' },
      { says: 'Betriebe entscheiden selbst über ihre Standorte', by: 'Agrarministerium', unsure: true },
      { says: 'Mich kennt jede Kuh', by: 'Kai Oberländer' },
      { says: 'Wer will denn noch um vier aufstehen?', by: 'Kai Oberländer', unsure: true },
    ],
  },
  {
    why: 'a portrait: she goes on through the writer’s sentences, a colleague breaks in',
    text: 'Im Hafen von Brunsmoor repariert Fenja Asmus Netze, wie schon ihr Großvater. „Andere stricken ' +
      'Socken“, sagt sie. Zwölf Stunden am Tag sitzt die Netzmacherin auf einem Schemel, den sie ' +
      'selbst gebaut hat. „Der ist unbequem, damit ich nicht einschlafe.“\n\nFrüher arbeiteten hier ' +
      'neun Leute. Heute ist sie allein. Angst um ihren Beruf habe sie nicht, eher um die Fische. ' +
      '„Ohne Fisch kein Loch im Netz.“\n\nKutterfahrer Enno Reents holt bei ihr seine Ware ab. „Fenja ' +
      'näht fester als jede Maschine“, lobt der Fischer. Teurer sei sie auch. Asmus lacht: „Dafür ' +
      'schimpfe ich umsonst.“',
    quotes: [
      { says: 'Andere stricken Socken', by: 'Fenja Asmus' },
      { says: 'Der ist unbequem, damit ich nicht einschlafe.', by: 'Fenja Asmus' },
      { says: 'Ohne Fisch kein Loch im Netz.', by: 'Fenja Asmus', unsure: true },
      { says: 'Fenja näht fester als jede Maschine', by: 'Enno Reents' },
      { says: 'Dafür schimpfe ich umsonst.', by: 'Fenja Asmus' },
    ],
  },
  {
    why: 'a trial: the judge, the defendant, a witness without a name',
    text: 'Vor dem Landgericht Uhlstedt hat der Prozess gegen den früheren Sparkassenchef Gernot Zabel ' +
      'begonnen. Richter Malte Brandis fragte nach dem Geld. „Ich habe es verwahrt“, antwortete der ' +
      'Angeklagte. Wo, wollte Brandis wissen. „Das fällt mir noch ein.“\n\nDie Staatsanwältin Silvia ' +
      'Kunert nannte die Aussage eine „Zumutung“. Zabel habe 2,3 Millionen Euro beiseitegeschafft und ' +
      '„ein Dorf betrogen“. Sein Verteidiger Jörg Lindemann hielt dagegen: „Mein Mandant hat nie einen ' +
      'Cent besessen, der ihm nicht gehörte.“\n\nEine Kundin, die 40 Jahre lang zur Sparkasse kam, ' +
      'verfolgte das aus der ersten Reihe. „Er hat meine Kinder konfirmiert gesehen“, sagte die ' +
      'Kundin. Das Gericht will im Februar urteilen.',
    quotes: [
      { says: 'Ich habe es verwahrt', by: 'Gernot Zabel', unsure: true },
      { says: 'Das fällt mir noch ein.', by: 'Gernot Zabel', unsure: true },
      { says: 'Zumutung', by: 'Silvia Kunert' },
      { says: 'ein Dorf betrogen', by: 'Silvia Kunert', unsure: true },
      { says: 'Mein Mandant hat nie einen Cent besessen, der ihm nicht gehörte.', by: 'Jörg Lindemann' },
      { says: 'Er hat meine Kinder konfirmiert gesehen', by: 'Eine Kundin', unsure: true },
    ],
  },
];
