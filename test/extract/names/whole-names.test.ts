/** A name goes on over its particles and second surname, and ends before the body where somebody works. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readDocument } from '../../../src/text/read-document.ts';

function named(language: string, text: string): string[] {
  const doc = readDocument({ ...readPlainText(text), language });
  return resolveEntities(doc, lexiconFor(language)).map(({ name }) => name);
}

describe('in a name', () =>
  it.each<[language: string, text: string, name: string]>([
    ['it', 'Lo sottolinea Filippo De Angeli Moro, direttore.', 'Filippo De Angeli Moro'],
    ['it', 'Lo ha detto Carla Di Pietro Conti ieri.', 'Carla Di Pietro Conti'],
    ['it', 'Lo ha detto il segretario della Cgil Maria Teresa Lo Bianco ieri.', 'Maria Teresa Lo Bianco'],
    ['it', 'Ieri Gabriele d’Arrigo ha presentato il piano.', 'Gabriele d’Arrigo'],
    ['it', 'Lo ha detto ieri Romano Pradi ai cittadini.', 'Romano Pradi'],
    ['es', 'Lo explicó la investigadora Ana De la Cruz, portavoz.', 'Ana De la Cruz'],
    ['es', 'Ganó el Alemán de Temuco ayer.', 'Alemán de Temuco'],
    ['es', 'Lo dijo ayer Oriol Puigdollers i Vidal a los vecinos.', 'Oriol Puigdollers i Vidal'],
    ['es', '«No», afirmó De la Torre Olmedo ante la prensa.', 'De la Torre Olmedo'],
    ['es', 'Ayer, De la Vega Prado presentó el libro.', 'De la Vega Prado'],
    ['es', '«No llueve», resume Mª Luisa Pardo, pastora.', 'Mª Luisa Pardo'],
    ['es', '«No llueve», resume M.ª Luisa Pardo, pastora.', 'M.ª Luisa Pardo'],
    ['es', '«No llueve», resume M. Luisa Pardo, pastora.', 'M. Luisa Pardo'],
    ['es', 'Ma. Elena Pardo lo dijo ayer.', 'Ma. Elena Pardo'],
    ['es', 'La alcaldesa Ma. del Carmen Pardo no acudió.', 'Ma. del Carmen Pardo'],
    ['es', '«No llueve», resume Fco. Javier Pardo, pastor.', 'Fco. Javier Pardo'],
    ['es', 'Lo relata Abdellatif el Idrissi, albañil en Nador.', 'Abdellatif el Idrissi'],
    ['es', 'Lo dijo Raíssa dos Anjos Pereira.', 'Raíssa dos Anjos Pereira'],
    ['es', 'Lo recuerda Rubén Darío "el Turco" Haddad, dueño de un bar.', 'Rubén Darío "el Turco" Haddad'],
    ['es', 'Lo recuerda Julián "el Zurdo" Paredes, dueño de un bar.', 'Julián "el Zurdo" Paredes'],
    ['es', 'Lo comenta Elena de Guzmán y Olmedo, duquesa.', 'Elena de Guzmán y Olmedo'],
    ['es', '«No», aseguró la Dirección General de Tráfico.', 'Dirección General de Tráfico'],
    ['en', '“Hands off,” said Green councillor for Hove Ann Lowe.', 'Ann Lowe'],
    ['en', '“Hands off,” said Labour MP for Leeds North Ann Lowe.', 'Ann Lowe'],
    ['en', 'Will Ford said: “No.”', 'Will Ford'],
    ['en', 'April Winters said: “No.”', 'April Winters'],
    ['en', '“We wrote,” Smt. Radha Bai Kumar told reporters.', 'Radha Bai Kumar'],
    ['fr', 'C’est ce qu’explique Hélène d’Arcy, porte-parole du groupe.', 'Hélène d’Arcy'],
    ['fr', 'C’est ce qu’a dit Mme Hélène d’Arcy hier.', 'Hélène d’Arcy'],
    ['fr', 'Ce que dit la chercheuse du CNRS Hélène d’Arcy inquiète.', 'Hélène d’Arcy'],
    ['fr', 'C’est ce qu’a dit Hélène des Aulnes, bergère.', 'Hélène des Aulnes'],
    ['fr', 'C’est ce qu’a dit Mme Hélène des Aulnes hier.', 'Hélène des Aulnes'],
    ['fr', 'C’est ce qu’a dit Rui da Silva Tavares, maçon.', 'Rui da Silva Tavares'],
    ['it', 'Lo ha detto Rui da Silva Tavares, muratore.', 'Rui da Silva Tavares'],
    ['es', 'Lo dijo ayer Rui dos Santos Tavares, albañil.', 'Rui dos Santos Tavares'],
    ['fr', 'C’est ce qu’a dit El Mehdi Tazi, pêcheur.', 'El Mehdi Tazi'],
    ['it', 'Lo ha detto ieri El Hadji Fall ai cittadini.', 'El Hadji Fall'],
    ['fr', 'C’est ce qu’a dit J.-P. Leroux, pêcheur.', 'J.-P. Leroux'],
    ['fr', 'C’est ce qu’a dit Ph. Leroux, pêcheur.', 'Ph. Leroux'],
    ['pt', 'Ontem, Gonçalo Vaz d’Almeida apresentou o plano.', 'Gonçalo Vaz d’Almeida'],
    ['de', 'Gestern stellte Jan van Aken den Plan vor.', 'Jan van Aken'],
    ['de', 'Das betonte Johanna von Hochstetten am Freitag.', 'Johanna von Hochstetten'],
    ['de', 'Das sagt Anna zu Hohenfels, die dort wohnt.', 'Anna zu Hohenfels'],
    ['de', 'Das erzählt Markus zur Eichen.', 'Markus zur Eichen'],
    ['de', 'Peter vom Hof will davon nichts wissen.', 'Peter vom Hof'],
    ['de', 'Das sagte Georg von der Burg gestern.', 'Georg von der Burg'],
    ['de', 'Die Leiterin Anna von Stein (44) sagte ab.', 'Anna von Stein'],
    ['de', 'Das sagt Moritz Graf von Hohenfels.', 'Moritz Graf von Hohenfels'],
    ['de', 'Das sagt Moritz Freiherr von Alten.', 'Moritz Freiherr von Alten'],
    ['de', 'Das sagt Moritz Freiherr von und zu Hohenfels.', 'Moritz Freiherr von und zu Hohenfels'],
    ['de', 'Das sagt Ernst Ludwig Prinz von Hannover.', 'Ernst Ludwig Prinz von Hannover'],
    ['de', 'Das kündigte Anna Freifrau von Hohenfels an.', 'Anna Freifrau von Hohenfels'],
    ['de', 'Dem stimmte Anna von Hohenfels zu.', 'Anna von Hohenfels'],
    ['de', 'Das sagte Claudio Di Bernardo.', 'Claudio Di Bernardo'],
    ['de', 'Das sagt der Trainer Park Min-seok.', 'Park Min-seok'],
    ['de', 'Das sagte Regierungssprecher Achim Lorenz.', 'Achim Lorenz'],
    ['de', 'Wilhelmine Sander geht. Das sagte Frau Sander.', 'Wilhelmine Sander'],
    ['de', 'Das sagte DI Klaus Sander.', 'Klaus Sander'],
    ['de', 'Graf von Hohenfels führt durch den Park.', 'von Hohenfels'],
  ])('%s: %s', (language, text, name) => expect(named(language, text)).toContain(name)));

describe('behind a name', () =>
  it.each<[language: string, text: string, names: string[]]>([
    ['es', 'Lo dijo ayer Ana Ruiz del Hospital Clínico de Madrid a los medios.', ['Ana Ruiz', 'Hospital Clínico de Madrid']],
    ['es', 'Lo dijo ayer Ana Ruiz de la Universidad de Salamanca a los medios.', ['Ana Ruiz', 'Universidad de Salamanca']],
    ['es', 'Lo dijo ayer Ana Ruiz del Real Betis a los medios.', ['Ana Ruiz', 'Real Betis']],
    ['es', 'Lo dijo ayer Ana Ruiz de la Torre a los medios.', ['Ana Ruiz de la Torre']],
    ['es', 'Lo dijo ayer Ana de la Iglesia a los medios.', ['Ana de la Iglesia']],
    ['es', 'El Hospital Clínico de la Universidad de Chile cierra.', ['Hospital Clínico de la Universidad de Chile']],
    ['es', 'Andrés de Vega y Ruiz hablaron ayer.', ['Andrés de Vega', 'Ruiz']],
    ['es', 'Pedro Olmedo calló. Elena de Guzmán y Olmedo no acudió.', ['Elena de Guzmán', 'Pedro Olmedo']],
    ['es', 'Lo dijo en Madrid el Gobierno de Luis Osa.', ['Madrid']],
    ['en', 'Jack Ma. Elena Ruiz spoke.', ['Jack Ma', 'Elena Ruiz']],
    ['en', 'Will Congress vote?', ['Congress']],
    ['it', 'Lo ha detto ieri Anna Rossi del Politecnico di Milano ai medici.', ['Anna Rossi']],
    ['it', 'Lo ha detto ieri Gian Luca De Angelis del Policlinico di Bari ai medici.', ['Gian Luca De Angelis']],
    ['it', 'Lo ha detto ieri Anna Rossi del Comitato Acqua Pulita ai medici.', ['Anna Rossi', 'Comitato Acqua Pulita']],
    ['fr', 'C’est ce qu’a dit Anne Roux du Collectif Eau Propre hier.', ['Anne Roux', 'Collectif Eau Propre']],
    ['fr', 'C’est ce qu’a dit Luc Martin des Amis du parc hier.', ['Luc Martin']],
    ['fr', 'C’est ce qu’a dit Anne Roux du Plessis hier.', ['Anne Roux du Plessis']],
    ['pt', 'Foi o que disse ontem Ana Rocha do Hospital de São João.', ['Ana Rocha', 'Hospital de São João']],
    ['pt', 'Foi o que disse ontem Ana Rocha do Bloco de Esquerda.', ['Ana Rocha', 'Bloco de Esquerda']],
    ['pt', 'Foi o que disse ontem Ana Rocha dos Santos.', ['Ana Rocha dos Santos']],
    ['es', 'Ayer ganó Almodóvar dos Globos de Oro.', ['Almodóvar']],
    ['es', 'Ayer ganó Pedro dos Goyas.', ['Pedro']],
    ['es', 'Fueron los goles de Rodrigo de Paul y Yamal, que salió tarde.', ['Rodrigo de Paul', 'Yamal']],
    ['fr', 'C’est ce qu’a dit Hélène des Restos du cœur hier.', ['Hélène']],
    ['fr', 'C’est ce qu’a dit Julie des Insoumis hier.', ['Julie']],
    ['fr', 'C’est ce qu’a dit Julie des Petits Frères hier.', ['Julie', 'Petits Frères']],
    ['fr', 'C’est ce qu’a dit Léa d’Action Justice hier.', ['Léa', 'Action Justice']],
    ['fr', 'C’est ce qu’a dit Léa d’Air France hier.', ['Léa', 'Air France']],
    ['it', 'Ieri il Leone d’Oro è andato a Marco Rossi.', ['Leone', 'Marco Rossi']],
    ['it', 'Ieri Alba d’Oro ha perso.', ['Alba']],
    ['fr', 'Hier, le César d’Honneur est allé à Luc Martin.', ['César', 'Luc Martin']],
    ['fr', 'Il a plu au Val d’Oise hier.', ['Oise']],
    ['fr', 'C’est ce que dit la maire Hélène d’Arcy.', ['Hélène d’Arcy']],
    ['it', 'Lo ha detto ieri Sara d’Europa Verde ai medici.', ['Sara', 'Europa Verde']],
    ['it', 'Lo ha detto la direttrice dell’Asl Roma 1 Anna Rossi ai medici.', ['Asl Roma 1', 'Anna Rossi']],
    ['de', 'Das sagte Ina Roth Zuschauern.', ['Ina Roth']],
    ['de', 'Danach gab Trainer Uwe Roth Entwarnung.', ['Uwe Roth']],
    ['de', 'Dabei hatte Trainer Uwe Roth Glück, sagte er.', ['Uwe Roth']],
    ['de', 'Da nahm Bürgermeister Jan Kern Platz.', ['Jan Kern']],
    ['de', 'Das sagte Steffi Graf von Anfang an.', ['Steffi Graf']],
    ['de', 'Das sagte Peter Ritter von Borussia Dortmund.', ['Peter Ritter', 'Borussia Dortmund']],
    ['de', 'Das sagte Peter Herzog zur Kritik.', ['Peter Herzog']],
    ['de', 'Das sagte Frau Edler zur Entscheidung.', ['Edler']],
    ['de', 'Das sagte Maria zur Wahl.', ['Maria']],
    ['de', 'Die Partei wählte Anna zur Vorsitzenden.', ['Anna']],
    ['de', 'Das sagte Anna vom Kiosk.', ['Anna']],
    ['de', 'Das sagte Ina Roth Anfang Februar.', ['Ina Roth']],
    ['de', 'Das sagte Anna von Beginn an.', ['Anna']],
    ['de', 'Das sagte Anna Petri vom Drogendezernat.', ['Anna Petri']],
    ['de', 'Das sagte Anna zu Peter.', ['Anna', 'Peter']],
    ['de', 'Das sagte Anna vom Kundendienst.', ['Anna']],
    ['de', 'Dann lief Jan vom Berg ins Tal.', ['Jan']],
    ['de', 'Gestern ging Anna zur Post.', ['Anna']],
    ['de', 'Dann fuhr Anna von Heidelberg nach Bonn.', ['Anna', 'Heidelberg']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(expect.arrayContaining(names))));

it.each<[text: string, names: string[]]>([
  ['Leader of the Opposition in the Legislative Council Satej Deshmukh left.', ['Legislative Council', 'Satej Deshmukh']],
  ['Minority Leader in the House Bo Tran left.', ['House', 'Bo Tran']],
  ['He is a member of the House Financial Services Committee.', ['House Financial Services Committee']],
  ['He was president of the Senate Democratic Caucus.', ['Senate Democratic Caucus']],
])('who holds an office in a chamber stands behind it: %s', (text, names) =>
  expect(named('en', text)).toEqual(expect.arrayContaining(names)));

it('by a name inside it somebody is called who is styled so', () => {
  expect(named('en', 'It was Ms Nur Syafiqah Rahmat who noticed. “His eyes were red,” said Ms Syafiqah.'))
    .toEqual(['Nur Syafiqah Rahmat']);
  expect(named('en', 'Mr Gerald Foo Yong Siang was out. Mr Foo said no.')).toEqual(['Gerald Foo Yong Siang']);
  expect(named('en', 'Tariq Saleem Dogar left. “His eyes were red,” said President Sheikh Saleem.')).toHaveLength(2);
});

it('but not by the surname of somebody else', () => {
  expect(named('en', 'Ms Ann Kelly Hale sued. Her lawyer, Ms Kelly, said no.')).toEqual(['Ann Kelly Hale', 'Kelly']);
  expect(named('de', 'Der Film von Wim Wenders „der Himmel“ Bruno Ganz.')).toContain('Wim Wenders');
  expect(named('fr', 'Au Soudan Luc Martin a dit non.')).toEqual(['Soudan', 'Luc Martin']);
});

it('where somebody is from is nobody', () => {
  expect(named('de', 'Das sagt der Zürcher Oberländer Christian Amstutz, Schwinger.')).toEqual(['Christian Amstutz']);
});

it('an adjective, an office and a pollster are nobody, a firm is one', () => {
  expect(named('de', 'Neue Nachrichten aus Bonn erhielt Anna Kern.')).toEqual(['Bonn', 'Anna Kern']);
  expect(named('de', 'Deutsche Presse klagt über Anna Kern.')).toEqual(['Anna Kern']);
  expect(named('de', 'Graf zu Beginn: „Wir gehen.“')).toEqual([]);
  expect(named('de', 'Laut Bayer steigt der Umsatz.')).toEqual(['Bayer']);
  expect(named('de', '„Das Spiel ist aus“, sagte Basler.')).toEqual(['Basler']);
  expect(named('de', 'Bei der Schlägerei Kern verletzt.')).not.toContain('Schlägerei Kern');
  expect(named('en', 'Will Lawyers asked to testify come?')).not.toContain('Will Lawyers');
  expect(named('de', 'Insa sieht die AfD vorn.')).toEqual(['AfD']);
  expect(named('es', 'La India y Siria anunciaron un plan.')).toEqual(['India', 'Siria']);
  expect(named('en', 'Republican candidate for Governor Ann Lowe said no.')).toEqual(['Ann Lowe']);
  expect(named('it', 'Serve indirizzo e CAP. Il modulo si invia.')).not.toContain('Il');
});

it('since when is no part of a name, a spa is one of its', () => {
  expect(named('de', 'In Bad Ischl regiert seit Mai Erna Lehner.')).toEqual(['Bad Ischl', 'Erna Lehner']);
  expect(named('de', 'Das sagte Mai Lan Pham. Das sagte auch August Lehner.')).toEqual(['Mai Lan Pham', 'August Lehner']);
});
