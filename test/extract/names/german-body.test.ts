/** Names of bodies and sites that their form tells whole, where every noun has a capital. */
import { expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

const listedIn = (text: string, list: string): string[] =>
  resolveEntities(documentOf(text, 'de'), lexiconFor('de'))
    .filter(({ kind, listedAs = kind }) => listedAs === list)
    .map(({ name }) => name);

it.each<[text: string, bodies: string[], why: string]>([
  ['Die Polizei Löhrstadt und das Landratsamt Kranzfelden warnten.', ['Polizei Löhrstadt', 'Landratsamt Kranzfelden'],
    'of towns that no list has'],
  ['Das lobten der Stadtrat Bielefeld und das Theater Kassel.', ['Stadtrat Bielefeld', 'Theater Kassel'], 'of known ones'],
  ['Viele schätzen das Wohn- und Pflegeheim Kranzfelden.', ['Wohn- und Pflegeheim Kranzfelden'], 'half a word before'],
  ['Die Industrie- und Handelskammer Löhrstadt und die Volksbank Löhrstadt zahlen.',
    ['Industrie- und Handelskammer Löhrstadt', 'Volksbank Löhrstadt'], 'a chamber, a bank'],
  ['Das teilte das Polizeipräsidium Mittelhessen mit.', ['Polizeipräsidium Mittelhessen'], 'a part of a land'],
  ['Das warf der Grazer Gemeinderat dem Hamburger Verfassungsschutz vor.',
    ['Grazer Gemeinderat', 'Hamburger Verfassungsschutz'], 'of the people of a town'],
  ['Gestern tagte der UN-Sicherheitsrat mit der SPD-Landtagsfraktion und der US-Armee.',
    ['UN-Sicherheitsrat', 'SPD-Landtagsfraktion', 'US-Armee'], 'with a hyphen'],
  ['Das sagen die Konrad-Adenauer-Stiftung und das Goethe-Gymnasium.',
    ['Konrad-Adenauer-Stiftung', 'Goethe-Gymnasium'], 'called after somebody'],
  ['Heute warnt der Deutsche Wetterdienst die Freiwillige Feuerwehr Kranzfelden.',
    ['Deutsche Wetterdienst', 'Freiwillige Feuerwehr Kranzfelden'], 'an adjective, and a town'],
  ['Das Deutsche Rote Kreuz und der Deutsche Hotel- und Gaststättenverband helfen.',
    ['Deutsche Rote Kreuz', 'Deutsche Hotel- und Gaststättenverband'], 'two adjectives; halves behind one'],
  ['Sie kommt von der Organisation für Sicherheit und Handel in Europa.',
    ['Organisation für Sicherheit und Handel in Europa'], 'for what, and where'],
  ['Er leitet die Deutsche Gesellschaft für Auswärtige Politik.', ['Deutsche Gesellschaft für Auswärtige Politik'],
    'an adjective in its field'],
  ['Das wollen der Bund der Steuerzahler, der Zentralrat der Juden in Deutschland und der Verband Deutscher Wirte.',
    ['Bund der Steuerzahler', 'Zentralrat der Juden in Deutschland', 'Verband Deutscher Wirte'], 'whom they unite'],
  ['Es klagen der Verein Helfende Hände, die Bürgerinitiative Pro Wald und die Grundschule Am Anger.',
    ['Verein Helfende Hände', 'Bürgerinitiative Pro Wald', 'Grundschule Am Anger'], 'what no other noun has behind it'],
  ['Das beschloss die Sozialistische Partei Chiles. Chile wartet. Nun rügt die Grüne Partei Perus Regierung.',
    ['Sozialistische Partei Chiles', 'Grüne Partei'], 'of which land, where no noun is behind it'],
  ['Es klagen der Verband der Schreiner in NRW und der Bund der Apotheker Hessen.',
    ['Verband der Schreiner in NRW', 'Bund der Apotheker Hessen'], 'where they unite'],
  ['Das Spital Heilige Familie und das Krankenhaus Barmherzige Schwestern schließen.',
    ['Spital Heilige Familie', 'Krankenhaus Barmherzige Schwestern'], 'called after an order'],
  ['Das Krankenhaus Junge Leute zu nennen, misslang.', [], 'and after nobody'],
  ['Es zahlen der Verein Lions Club und der Kiwanis Club Löhrstadt.',
    ['Verein Lions Club', 'Kiwanis Club Löhrstadt'], 'clubs that serve'],
  ['Sie lehrt am College of Marine Science and Polar Research der University of Oslo.',
    ['College of Marine Science and Polar Research', 'University of Oslo'], 'of two fields of two words'],
  ['Die Stiftung Kinderlachen hilft. Sie kam mit der Stiftung Kinderlachen.', ['Stiftung Kinderlachen'],
    'one phrase before the verb'],
  ['Sie forscht an der Stiftung Wissenschaft und Politik (SWP).', ['Stiftung Wissenschaft und Politik'], 'with its letters'],
  ['Beim 1. FC Löhrstadt und beim SV Blau-Weiß Kranzfelden spielt niemand.',
    ['1. FC Löhrstadt', 'SV Blau-Weiß Kranzfelden'], 'clubs'],
  ['Das steht im Kranzfelder Tagblatt, in der Löhrstädter Zeitung und in der Teheran Times.',
    ['Kranzfelder Tagblatt', 'Löhrstädter Zeitung', 'Teheran Times'], 'papers'],
  ['Sie lehrt an der London School of Economics und am Palestinian Center for Human Rights.',
    ['London School of Economics', 'Palestinian Center for Human Rights'], 'English names'],
  ['Die University of Oslo lehnt ab.', ['University of Oslo'], 'and no article of theirs'],
  ['Das fordern CDU/CSU und Bündnis 90/Die Grünen, Ärzte ohne Grenzen und die Alternative für Deutschland.',
    ['CDU/CSU', 'Bündnis 90/Die Grünen', 'Ärzte ohne Grenzen', 'Alternative für Deutschland'], 'known in full'],
  ['Heute hilft das Panzerbataillon 203.', ['Panzerbataillon 203'], 'a unit by its number'],
  ['Das prüft das Amt des Umweltbundesamtes.', ['Umweltbundesamt'], 'the genitive in -es'],
  ['Es siegten der FC Bayern München, der SK Rapid Wien und der SV Austria Salzburg.',
    ['FC Bayern München', 'SK Rapid Wien', 'SV Austria Salzburg'], 'a club goes on with its town, though a land is before it'],
  ['Es siegten der FC Red Bull Salzburg, der FC Carl Zeiss Jena, der FC Erzgebirge Aue und der SC Wacker Löhrfelden II.',
    ['FC Red Bull Salzburg', 'FC Carl Zeiss Jena', 'FC Erzgebirge Aue', 'SC Wacker Löhrfelden II'], 'with more words'],
  ['Es klagte der Präsident des FC Bayern München Herbert Kranz.', ['FC Bayern München'], 'and ends before somebody'],
  ['Der FC Bayern Trainer Uwe Kranz ging, als der FC Köln Bremen besiegte.', ['FC Bayern', 'FC Köln'],
    'and before a noun, and before a town that it beat'],
  ['Es siegten das Gymnasium Wibbianum Osnabrück und das Klinikum Löhrhof Ost.',
    ['Gymnasium Wibbianum Osnabrück', 'Klinikum Löhrhof Ost'], 'a school by its name and its town'],
  ['Das wollen die CDU/CSU-Fraktion und die Bündnis 90/Die Grünen-Fraktion.',
    ['CDU/CSU-Fraktion', 'Bündnis 90/Die Grünen-Fraktion'], 'of two parties, or of one by two names'],
  ['Der CDU/CSU-Antrag scheiterte.', ['CDU'], 'and no slash'],
  ['Das Rote Kreuz Linz-Land und die Feuerwehr Köln-Süd halfen.', ['Rote Kreuz Linz-Land', 'Feuerwehr Köln-Süd'],
    'a part of a town'],
  ['Es halfen der Verein Wiener Tafel und der Chor Kölner Kantorei.', ['Verein Wiener Tafel', 'Chor Kölner Kantorei'],
    'an adjective of a town and its noun'],
  ['Dazu riefen der Bund der Deutschen Katholischen Jugend und die Initiative Neue Soziale Marktwirtschaft auf.',
    ['Bund der Deutschen Katholischen Jugend', 'Initiative Neue Soziale Marktwirtschaft'], 'two adjectives'],
  ['Laut der Mailänder Zeitung Corriere della Sera ist er tot. Das sagte er der Löhrstädter Zeitung.',
    ['Corriere della Sera', 'Löhrstädter Zeitung'], 'a noun before a paper’s own name'],
  ['Gut kochen das Restaurant Chez Paul und das Hotel La Wibba.', ['Restaurant Chez Paul', 'Hotel La Wibba'],
    'a small French or Italian word'],
  ['Es warnen der Bund der Freien Wähler und der Verband der Privaten Krankenversicherung.',
    ['Bund der Freien Wähler', 'Verband der Privaten Krankenversicherung'], 'an adjective and a noun'],
  ['Das klagen der Bund für Vogelschutz und der Bund für Menschenrechte.',
    ['Bund für Vogelschutz', 'Bund für Menschenrechte'], 'what bodies alone are for'],
  ['Das melden die Kathmandu Post und die Westfälische Allgemeine.', ['Kathmandu Post', 'Westfälische Allgemeine'],
    'papers by a town and a land'],
  ['Sie lehrt an der London School of the Arts and Sciences.', ['London School of the Arts and Sciences'],
    'an English name with an article and "and"'],
  ['Es siegte der FC Eintracht Kranzfelden.', ['FC Eintracht Kranzfelden'], 'a club by its name and its town'],
  ['Dazu rät die Agentur für Arbeit Suhl der Evangelischen Kirche in Deutschland.',
    ['Agentur für Arbeit Suhl', 'Evangelischen Kirche in Deutschland'], 'a town behind a field, a land behind a church'],
  ['Es sangen die Volksschule Nord, der Chor Cantabile und die Kita Lummeli.',
    ['Volksschule Nord', 'Chor Cantabile', 'Kita Lummeli'], 'called by one word'],
  ['Dagegen ist die Bürgerinitiative Gegen den Lärm.', ['Bürgerinitiative Gegen den Lärm'], 'a small word and an article'],
])('lists the whole of a body: %s', (text, bodies) => {
  expect(listedIn(text, 'organisation')).toEqual(bodies);
});

it.each<[text: string, bodies: string[], why: string]>([
  ['Als die Polizei Bielefeld erreichte, war es still.', [], 'whom it came to'],
  ['Stadtrat Linden schwieg. Der Stadtrat lehnte ab.', [], 'somebody; a noun alone'],
  ['Gestern hat die Stiftung Geld gesammelt und die Initiative Briefe und Karten übergeben.', [], 'an object'],
  ['Die Museum Direktorin Anna Ott kam.', [], 'somebody beside a noun'],
  ['Er dankte dem Verein für Unterstützung. Eine Organisation für Frauen hilft.', [], 'for which; one of many'],
  ['Der Bund der Länder und der Rat der Stadt tagen. Ein Verein der Eltern auch.', [], 'of nobody in particular'],
  ['Die Online-Akademie und die Elite-Universität schließen.', [], 'kinds of them'],
  ['Deutsche Unternehmen klagen. Eine Hamburger Zeitung schrieb es.', [], 'any of them'],
  ['Laut Landratsamt Lehrer zu finden, ist schwer.', [], 'a word'],
  ['Das zeigt die Galerie Kranzibald Wibbel.', [], 'no half of a name'],
  ['Geld vom Bund für Köln und Bonn fehlt. Dafür ist der Bund für Bildung und Forschung zuständig.', [], 'the state'],
  ['Sie ist in der Organisation für Finanzen und Personal zuständig.', [], 'what she is for, not the body'],
  ['Der Kölner Bote Ali Kranz und der Wiener Kurier Uwe Ott verloren es.', [], 'somebody by a trade'],
  ['Alter Kurier, neuer Kurier. Die Bauer Rundschau ging herum.', [], 'words in -er that are no town'],
  ['Er mied die Gesellschaft der Kollegen und die Gewerkschaft der Beschäftigten.', [], 'people at large'],
  ['Die Initiative Grüner Politiker scheiterte. Die Initiative Kölner Eltern auch.', [], 'a genitive'],
  ['Der Verein Junge Menschen zu fördern verspricht. Die Aktion Polizei und Schule gestartet haben.', [], 'an object'],
  ['Im Gasthof Am Abend gab es Braten.', [], 'when'],
])('lists no body in: %s', (text, bodies) => {
  expect(listedIn(text, 'organisation')).toEqual(bodies);
});

it.each<[text: string, places: string[], why: string]>([
  ['Gesperrt sind der Schillerplatz, der Hermann-Löns-Weg und die Elbbrücke.',
    ['Schillerplatz', 'Hermann-Löns-Weg', 'Elbbrücke'], 'in one word'],
  ['Der Bahnhof Löhrstadt und das Schloss Wibbenstein sind zu.', ['Bahnhof Löhrstadt', 'Schloss Wibbenstein'],
    'a noun, and its town'],
  ['Im Landkreis München und auf der Autobahn 7 schneit es.', ['Landkreis München', 'Autobahn 7'], 'a land, a road'],
  ['Der Bayerische Wald lockt. Am Starnberger See regnet es.', ['Bayerische Wald', 'Starnberger See'], 'landscapes'],
  ['Der Parkplatz, der Arbeitsplatz und die Hauptstraße sind leer.', [], 'of any town'],
  ['Als die Feuerwehr Kassel verließ, brannte es.', ['Kassel'], 'which it left'],
  ['Der FC Bayern München spielte. Burg Hauptmann Karl Kranz grüßte. Im Schloss Mozart klang es.', [],
    'nor a club’s town, nor somebody behind a noun'],
])('lists the whole of a place: %s', (text, places) => {
  expect(listedIn(text, 'place')).toEqual(places);
});

it('ends a name where a heading ends', () => {
  const text = 'Das lobt sie.\n\nNachrichten aus der Polizei\nBayreuth feiert heute, und das Wetter ist gut.';
  expect(listedIn(text, 'organisation')).toEqual([]);
});

it('lists a saint’s house without the saint', () => {
  expect(listedIn('Sie liegt im St.-Josefs-Krankenhaus.', 'organisation')).toEqual(['St.-Josefs-Krankenhaus']);
  expect(listedIn('Sie liegt im St.-Josefs-Krankenhaus.', 'place')).toEqual([]);
});
