/**
 * The frames in which German and French newsrooms attribute words, by whom they name: by name, office, age, pronoun, or
 * nobody by name. Somebody else is named nearby in each.
 */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { documentOf } from '../document-of.ts';

const DE = 'Eingeladen hatte Pfarrer Hannes Dörr. Katrin Halbeck (47) ist seit acht Jahren Rektorin in Norderbruch.';
const FR = 'La réunion avait été convoquée par Denis Pradel. Nadia Belhadj, 39 ans, est avocate des riverains.';
const COURT = 'Vor dem Landgericht begann der Prozess. Staatsanwalt Udo Rensing hakte nach.';
const PAIR = 'Katrin Halbeck leitet das Bauamt, Udo Rensing ist Landrat.';

/** Before it, the sentence, whose words they are. */
type Row = readonly [lead: string, sentence: string, speaker: string | null];

const GERMAN: readonly Row[] = [
  [DE, '„Das hätte nie passieren dürfen“, wird Halbeck deutlich.', 'Katrin Halbeck'],
  [DE, '„Das hätte nie passieren dürfen“, winkt die Rektorin ab.', 'Katrin Halbeck'],
  [DE, '„Das hätte nie passieren dürfen“, ist sich Frau Halbeck sicher.', 'Katrin Halbeck'],
  [DE, '„Das hätte nie passieren dürfen“, bringt es die 47-Jährige auf den Punkt.', 'Katrin Halbeck'],
  [DE, '„Wer soll das alles bezahlen?“, will die Rektorin wissen.', 'Katrin Halbeck'],
  [DE, '„Das hätte nie passieren dürfen“, hat die Rektorin am Abend gesagt.', 'Katrin Halbeck'],
  [DE, '„Das hätte nie passieren dürfen“, macht eine Anwohnerin deutlich.', 'eine Anwohnerin'],
  [DE, 'Nach Ansicht der 47-Jährigen ist der Beschluss „völlig aus der Luft gegriffen“.', 'Katrin Halbeck'],
  [DE, 'Der Beschluss ist, wie die Rektorin sagt, „mehr als ärgerlich“.', 'Katrin Halbeck'],
  [DE, 'Als „völlig aus der Luft gegriffen“ bezeichnet Halbeck den Beschluss.', 'Katrin Halbeck'],
  [DE, '„Das hätte nie passieren dürfen“ – mit diesem Satz überraschte Halbeck die Zuhörer.', 'Katrin Halbeck'],
  [DE, 'Dem Sender NDR sagte Halbeck: „Das hätte nie passieren dürfen.“', 'Katrin Halbeck'],
  [DE, 'Die Antwort von Meike Sandforth: „Das hätte nie passieren dürfen.“', 'Meike Sandforth'],
  ['Eingeladen hatte der Verein.', 'Wolfgang Meinecke rechnet vor: „Das hätte nie passieren dürfen.“', 'Wolfgang Meinecke'],
  [PAIR, 'Halbeck, die Rensing seit Jahren kennt, sagt: „Wir warten zu lange.“', 'Katrin Halbeck'],
  [PAIR, '„Wir warten zu lange“, wirft Rensing Halbeck vor.', 'Udo Rensing'],
  [PAIR, 'Halbeck zitierte Rensing: „Wir warten zu lange.“', 'Udo Rensing'],
  [PAIR, '„Wer rastet, der rostet“, sagt ein altes Sprichwort.', null],
  [COURT, '„Das hätte nie passieren dürfen“, sagte der Zeuge.', 'der Zeuge'],
];

const FRENCH: readonly Row[] = [
  [FR, '« Cela n’aurait jamais dû arriver », s’enthousiasme l’avocate.', 'Nadia Belhadj'],
  [FR, '« Cela n’aurait jamais dû arriver », met en garde Belhadj.', 'Nadia Belhadj'],
  [FR, '« Cela n’aurait jamais dû arriver », coupe court une vendeuse.', 'une vendeuse'],
  [FR, '« Cela n’aurait jamais dû arriver », dédramatise la mairie.', 'la mairie'],
  [FR, '« Cela n’aurait jamais dû arriver », explique, un brin agacé, un riverain.', 'un riverain'],
  [FR, '« Cela n’aurait jamais dû arriver », confie celui qui dirige l’usine.', 'celui qui dirige l’usine'],
  [FR, 'La décision est « complètement hors sol », comme le dit l’avocate.', 'Nadia Belhadj'],
  [FR, 'Aux dires de Solène Guirec, la décision est « complètement hors sol ».', 'Solène Guirec'],
  [FR, '« Cela suffit » : c’est par ces mots que Nadia Belhadj a ouvert la séance.', 'Nadia Belhadj'],
  [FR, 'La trentenaire soupire : « Cela n’aurait jamais dû arriver. »', 'Nadia Belhadj'],
  [FR, '« Libre passage pour tous », dit le proverbe.', null],
];

const readIn = (language: string, [lead, sentence]: Row): string | null => {
  const doc = documentOf(`${lead} ${sentence}`, language);
  const lexicon = lexiconFor(language);
  return readQuotes(doc, lexicon, resolveEntities(doc, lexicon)).at(-1)?.speaker?.name ?? null;
};

describe('frames of attribution', () => {
  it.each(GERMAN)('%s %s', (...row) => expect(readIn('de', row)).toBe(row[2]));
  it.each(FRENCH)('%s %s', (...row) => expect(readIn('fr', row)).toBe(row[2]));

  it('never names whoever is called to, sure of who calls or not', () => {
    expect(readIn('de', [PAIR, '„Wir warten zu lange“, rief ein Zuhörer Rensing zu.', null])).not.toBe('Udo Rensing');
  });

  it('goes on with whoever spoke before "Et d’ajouter"', () => {
    const said = '« Tout le monde le sait », déclare Belhadj. Et d’ajouter : « Il est trop tard. »';
    expect(readIn('fr', [FR, said, null])).toBe('Nadia Belhadj');
  });
});
