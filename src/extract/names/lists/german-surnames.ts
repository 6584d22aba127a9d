/**
 * Surnames that are common in Germany.
 * Made by scripts/knowledge.ts; not written by hand.
 */
export const GERMAN_SURNAMES = `
Abels Abt Achenbach Acker Ackermann Ahlers Ahrens Aigner Albers Alt Althaus Althoff Altmann Amend Andresen Anger
Angerer Angermann Apel Appel Appelt Arendt Arens Arlt Armbruster Aschenbrenner Asmus Assmann Auer Aust Aßmann
Bachmann Back Backes Backhaus Bade Bahr Baier Baldauf Balke Baltes Balzer Bangert Baron Bartel Bartels Bartelt
Barth Barthel Bartl Bartmann Bartsch Bartz Barz Bast Bauch Baum Baumann Baumbach Baumeister Baumert Baumgart
Baumgarten Baumgartner Baumgärtner Baur Bausch Bayer Becher Bechtel Bechtold Beckers Beckert Beckmann Beer Beermann
Beetz Behling Behm Behnke Behrend Behrends Behrendt Behrens Behringer Behrmann Beier Beil Bell Bellmann Belz Bendel
Bender Benecke Benner Benning Bensch Benz Berberich Berens Berg Bergemann Berger Bergmann Bergner Berner Bernhardt
Bertsch Best Bethge Bethke Betz Beutel Beutler Beyer Bichler Bickel Bieber Biedermann Biehl Bienert Bier Biermann
Biller Binder Birke Birkholz Birkner Bischof Bischoff Bitter Bittner Bitzer Blank Blanke Blankenburg Blaschke
Blechschmidt Blessing Bley Bloch Block Blohm Blome Bluhm Blum Blume Blumenthal Blümel Bock Bode Bogner Bohl Bohlen
Bohm Bohn Bohne Bohr Boldt Boll Bollmann Bolte Bolz Bongartz Bonk Bonn Boos Bopp Borchardt Borchers Borchert
Borgmann Bork Bormann Born Bornemann Borowski Borrmann Bosch Bosse Both Bothe Bott Bracht Brand Brandenburg Brandes
Brandl Brandner Brauer Braune Brauner Brecht Brehm Breidenbach Breit Breitenbach Bremer Brendel Brennecke
Bretschneider Brettschneider Breu Breuer Breunig Brill Brink Brinker Brinkmann Brockmann Brosch Brose Bruch Bruder
Brugger Bruhn Brummer Brunner Bruns Brust Bräuer Bräutigam Bröcker Bröker Brück Brückmann Brückner Brüggemann Brühl
Brümmer Brüning Buch Bucher Buchholz Buchmann Buchner Buchwald Buck Budde Buhl Buhr Bunge Bunk Burg Burger
Burghardt Burk Burkard Burkart Burkert Burkhardt Burmeister Burmester Busch Busche Buschmann Buss Busse Butz Buß
Bußmann Bäcker Bähr Bär Bäuerle Bäumer Bäumler Böck Böcker Böckmann Böhler Böhm Böhme Böhmer Böhnke Böhringer Böker
Böning Börner Böse Böttcher Böttger Büchel Büchler Büchner Bücker Bühler Bülow Bünger Bürger Bürkle Büscher Büsing
Büttner Carstens Carstensen Celik Christiansen Christmann Clasen Clausen Clauß Claußen Claßen Coenen Cordes Cramer
Cremer Czech Dahl Dahlke Dahlmann Dahm Dahmen Dahms Damm Dammann Dannenberg Daub Daum Debus Deckert Degen
Degenhardt Dehn Deininger Demuth Denecke Dengler Denk Denker Deppe Derksen Dettmann Dettmer Deutsch Deutschmann
Dickmann Dieckmann Diederich Diederichs Diefenbach Diehl Diekmann Diener Dierkes Dieterich Dieterle Dietl Dietz
Dietze Dietzel Dill Dillmann Dinter Dippel Dirks Distler Dittmann Dittmer Dittrich Dobler Dohmen Dold Doll
Dombrowski Domke Donath Donner Dorn Dorner Dorsch Dost Drechsel Drechsler Drees Dreher Dreier Drescher Dressel
Dressler Drewes Drews Drexler Dreyer Dreßler Droste Dräger Dröge Duda Dudek Dunkel Dunker Döhler Döll Dörfler
Döring Dörner Dörr Düring Dürr Ebel Ebeling Eberhardt Eberl Eberle Eberlein Ebner Eck Eckardt Eckel Ecker Eckert
Eckhardt Eckl Eckstein Edelmann Edler Effenberger Eger Egger Eggers Eggert Ehlers Ehlert Ehmann Ehret Ehrhardt
Ehrlich Ehrmann Eich Eichholz Eichhorn Eichinger Eichler Eichmann Eichner Eickhoff Eifler Eilers Eisele Eisenmann
Eitel Eller Elsner Emde Emmert Emrich Enders Endres Engelbrecht Engelhard Engelhardt Engelke Engelmann Engels
Engert Engl Engler Englert Epp Epple Erb Erbe Erben Erdmann Erler Ertel Ertl Esch Esser Euler Evers Ewert Exner
Eßer Faber Falke Falkenberg Faller Fast Faulhaber Faßbender Fechner Fehr Feige Feil Feiler Feist Felber Feld
Feldhaus Feldmann Feller Fellner Fels Fengler Fenske Ferber Fetzer Fey Fichtner Fick Fiebig Fiedler Findeisen
Finger Fink Finkbeiner Finke Fisch Fischbach Fix Flach Flaig Fleck Fleckenstein Fleischer Fleischhauer Fleischmann
Flemming Flick Flohr Flügel Flügge Forster Fox Frahm Frank Franke Franken Franzen Franzke Frech Freese Frei
Freiberg Freier Freitag Frenzel Frerichs Frese Freudenberg Freund Frey Freyer Freytag Frick Fricke Friebe Friedl
Friedmann Friedrichs Fries Friese Friesen Frings Frisch Fritsch Fritsche Fritzsch Fritzsche Fromm Frost Fröhlich
Frühauf Fuchs Fuhr Fuhrmann Funk Funke Fuß Färber Förster Förtsch Führer Fürst Gabel Gabler Gaida Gaiser Gall Galle
Ganter Ganz Garbe Gassner Gast Gaul Gaus Gebauer Gebel Gebert Gebhardt Gehring Gehrke Gehrmann Geier Geiger Geis
Geisler Geissler Geist Geiß Geißler Gellert Genz Geppert Gerber Gerdes Gerhards Gerhardt Gericke Gerke Gerken
Gerlach Gerling Germann Gerner Gerstner Gerth Gessner Geyer Geßner Giebel Giese Giesecke Giesen Glas Glaser Glatz
Glaß Gleich Glock Gläser Glöckner Glück Goebel Goertz Gohlke Gold Goldbach Goldmann Goldschmidt Goller Gottschalk
Gottschlich Gottschling Gottwald Grabow Grabowski Graf Grafe Grahl Grams Graupner Graß Graßl Greb Grebe Greger
Greif Greiner Greulich Greve Grewe Griebel Grieger Gries Griese Grill Grimm Groh Grohmann Groll Gronau Grosch Gross
Grosse Grosser Grossmann Grote Groth Grothe Groß Große Großer Großkopf Großmann Grube Gruber Gruhn Grund Grundmann
Gruner Grunert Grunewald Grunwald Gräber Gräf Gräfe Grätz Gröger Grün Grünberg Grüner Grünewald Grünwald Gundlach
Gunkel Guse Guth Gutjahr Gutmann Gutsche Gutzeit Gäbler Gärtner Göbel Göhler Göhring Göpfert Görgen Göring Görlich
Görner Görtz Götte Götze Günzel Gürtler Güttler Haack Haag Haak Haake Haas Haase Habel Haberkorn Haberland
Habermann Hack Hackbarth Hackenberg Hacker Hackl Hackmann Hafner Hagedorn Hagel Hagemann Hahn Hahne Hain Haller
Hallmann Hamacher Hamann Hamm Hammann Hammel Hammer Hammerschmidt Hammes Hampe Hampel Handke Hanf Hanisch Hanke
Hannemann Hannig Hansmann Harder Hardt Harms Harnisch Harrer Hartig Hartl Hartmann Hartung Hartwich Hase Hass Hasse
Hassel Hauber Haubold Hauck Hauer Haufe Haug Hauk Haupt Hauptmann Haus Hauschild Hauser Hausmann Hausner Haustein
Haß Hecht Heck Heckel Hecker Heckmann Hegemann Heid Heidemann Heidenreich Heider Heidrich Heidt Heigl Heil Heilig
Heilmann Heim Heimann Heindl Heine Heinecke Heinemann Heinen Heinicke Heinig Heinisch Heinlein Heinrichs Heins
Heintz Heinze Heinzel Heinzelmann Heinzmann Heise Heiser Heitmann Heiß Helbig Helbing Held Heldt Helfrich Hell
Heller Hellmann Hellmich Hellwig Helm Helms Hemmer Hempel Hengst Henke Henkel Henn Henne Hennecke Hennemann
Henninger Hennings Henschel Hensel Henseler Hentschel Henze Hepp Heppner Herb Herbst Herget Hering Hermanns Herr
Hertel Herter Herz Herzberg Herzig Herzog Hess Hesse Hessel Hetzel Heuer Heumann Heuser Hey Heyer Heymann Heyn
Heyne Heß Heßler Hieber Hielscher Hilbert Hilbig Hild Hildebrand Hildebrandt Hildenbrand Hilger Hilgers Hill Hille
Hillebrand Hillenbrand Hiller Hillmann Hilpert Hinkel Hinrichs Hinrichsen Hintz Hintze Hinze Hipp Hirsch Hirschfeld
Hirschmann Hirt Hirth Hoch Hochmuth Hock Hof Hofbauer Hofer Hoff Hoffmann Hoffmeister Hofmann Hofmeister Hofstetter
Hohl Hohmann Hohn Holl Holler Hollmann Hollstein Holst Holstein Holtkamp Holtmann Holtz Holz Holzapfel Holzer
Holzinger Holzmann Holzner Holzwarth Homann Hommel Hopf Hopp Hoppe Horn Hornig Hornung Horstmann Hotz Hoyer
Hufnagel Hug Huhn Hummel Hund Hundt Hunger Huppertz Husmann Huth Hutter Häberle Häcker Häfele Häfner Hägele Hähnel
Hänel Hänsel Häring Härtel Härtl Häuser Häusler Häußler Höfer Höfler Höft Höhn Höhne Höller Hölscher Hölzel Hölzer
Hölzl Hönig Höpfner Höppner Hörmann Hörner Hübner Hüls Hülsmann Hüther Hütter Hüttner Ihle Ilg Imhof Irmer
Jablonski Jacobsen Jahnke Jahns Jakobs Janke Jankowski Janz Janzen Janßen Jauch Jehle Jentsch Jentzsch Jeschke
Jeske Jochum Johannsen Joos Jung Jungbluth Junge Junghans Jungmann Junk Junker Just Jäckel Jäger Jäkel Jänicke
Jäschke Jünemann Jünger Jüngling Jürgens Jürgensen Jüttner Kaczmarek Kahl Kahlert Kalb Kallenbach Kaltenbach Kaluza
Kaminski Kamm Kammer Kammerer Kamp Kampmann Kamps Kapp Kappel Kappes Kappler Karg Karger Karle Kast Kastner Katz
Kaufhold Kaufmann Kaul Kautz Keck Kegel Kehl Kehr Kehrer Keim Kellermann Kellner Kelm Kempe Kempf Keppler Kerber
Kerner Kerscher Kersting Kessel Ketterer Kettler Kettner Keßler Kick Kienle Kienzle Kiesel Kiesewetter Kießling
Kilic Kimmel Kind Kindermann Kindler Kinzel Kirch Kircher Kirchhof Kirchhoff Kirchner Kirsch Kirschbaum Kirschner
Kirst Kirstein Kissel Kistner Kittel Klaas Klages Klaiber Klar Klasen Klassen Klatt Kleemann Kleine Kleiner
Kleinert Kleinschmidt Klemm Klenk Klett Kley Kliem Klier Kling Klinge Klingenberg Klinger Klingler Klink Klinke
Klocke Kloos Klos Klose Kloss Klostermann Klotz Kloß Klug Kluge Klumpp Kluth Klöckner Knabe Knapp Knappe Knauer
Knauf Knaus Knebel Knecht Knittel Knoblauch Knobloch Knoch Knoche Knoll Knoop Knop Knopf Knopp Knorr Knoth Knott
Knuth Knüppel Kober Koch Kock Kohlmann Kohn Kohnen Kolb Kolberg Koll Koller Kollmann Kolodziej Koop Koopmann Kopf
Kopp Koppe Korb Korn Korte Korth Kortmann Koslowski Kost Kothe Kowalewski Kowalski Kracht Kraemer Krafft Kraft
Krahl Kramer Kranz Kratz Kratzer Kraus Krause Krauss Krauß Krauße Krebs Kreft Kreis Krell Kremer Krenz Kress
Kretschmann Kretschmer Kretzschmar Kreutz Kreutzer Kreuzer Krey Kreß Krieg Krieger Krings Krohn Kroll Krone Kropp
Krug Krull Krumm Krupp Kruppa Krämer Kröger Kröll Kröner Krüger Kube Kuck Kugler Kuhl Kuhlmann Kuhn Kuhnert
Kullmann Kummer Kunath Kunert Kunkel Kuntz Kuntze Kunze Kunzmann Kupfer Kurth Kurtz Kurz Kusch Kuschel Kutscher
Kutz Kutzner Kähler Kämmerer Kämpf Kästner Köcher Kögel Kögler Köhl Köhler Köhn Köhne Kölbl Köller Kölling Köllner
Kölsch König Köpke Köppe Köppen Körber Körner Köster Kösters Kötter Kübler Küchler Kück Kügler Kühl Kühn Kühne
Kühnel Kühner Kümmel Künzel Küpper Küppers Kürschner Küster Küsters Lachmann Ladwig Lambertz Lamm Lammers Lampe
Lamprecht Landgraf Landmann Landwehr Langen Langer Langhammer Langner Lanz Lau Laub Laube Lauber Laue Lauer Laufer
Laumann Lautenschläger Lauterbach Lay Leber Lechner Leder Lederer Lehmann Lehnen Lehner Lehnert Lehr Leicht
Leinweber Leipold Leistner Leitner Lembke Lemke Lenk Lennartz Lenzen Leonhardt Lerch Lesch Leupold Leuschner
Lewandowski Ley Licht Lichtenberg Lieb Liebe Liebig Liebl Liebscher Liedtke Lieske Lietz Limbach Limmer Lind
Lindemann Lindenberg Linder Lindner Link Linke Linnemann Linz Lipp Lippert Lippmann Lippold List Loch Lochner
Lohmann Lohr Lohse Loibl Loos Loose Lorenzen Loth Lotz Lucht Luft Lutter Löffler Löhr Lösch Löser Löw Löwe Lübke
Lück Lücke Lüdecke Lüdemann Lüders Lüdtke Lührs Lüke Maack Maas Maaß Maaßen Mader Mager Mahler Mahnke Mahr Mainka
Mair Maiwald Majewski Mandel Mang Mangold Mann Manthey Manz Mark Markert Markgraf Markmann Marks Marquardt
Marschall Marschner Martens Martin Martini Maschke Mast Mattern Mattes Matthies Matthiesen Matzke Mau Mauch Mauer
Maul Maurer Maus May Mayr Meder Mehl Mehler Mehlhorn Mehnert Meier Meindl Meinecke Meinel Meiners Meinert Meinhardt
Meinke Meisel Meiser Meissner Meister Meixner Meißner Melcher Melzer Mende Menge Mengel Menges Menke Menne Menz
Menzel Merk Merkel Merker Merkle Merten Mertens Merz Messer Messerschmidt Metz Metzger Metzler Metzner Meurer
Meusel Meuser Mewes Michaelis Michalski Michels Michl Michler Middendorf Mielke Milde Mildner Miller Milz Mischke
Mitschke Mittag Mittelstädt Mittmann Mock Mohr Moldenhauer Molitor Moll Montag Moog Moor Moos Morgenstern Moser
Mueller Mund Mundt Munz Muth Mäder März Möbius Möckel Möhle Möhring Möller Möllers Möllmann Mönch Mück Mücke Mühl
Mühlbauer Mühle Müller Münch Münster Nadler Nagel Nagler Nau Naujoks Naumann Naß Nebel Neef Neff Nehls Nehring
Neitzel Nestler Neu Neubauer Neuber Neuberger Neubert Neufeld Neugebauer Neuhaus Neumaier Neumann Neumeier
Neumeister Neuner Ney Nickel Niebuhr Niedermeier Niehaus Niehoff Niemann Niemeier Niemeyer Nienhaus Niermann Nies
Nießen Niggemann Nitsch Nitsche Nitschke Nitz Nitzsche Noack Nolden Noll Nolte Nolting Nordmann Nowack Nowak Nägele
Nürnberger Oberle Oberländer Obermaier Obermeier Obst Ochs Oehler Oehme Oertel Oestreich Offermann Ohm Olbrich
Oldenburg Olschewski Oltmanns Opitz Oppermann Orlowski Orth Ortmann Ortner Ostendorf Oster Ostermann Ostermeier
Ostertag Otten Oßwald Pabst Pagel Pahl Palm Panzer Papke Paschke Patzelt Patzer Pauli Pauls Paulsen Pauly Pausch
Pawlik Pawlowski Pech Peetz Pelz Pelzer Penner Pesch Peschel Peschke Peter Petermann Peters Petersen Petri Petry
Petzold Peukert Pfaff Pfau Pfeffer Pfeifer Pfeiffer Pfeil Pfennig Pfister Pfisterer Pfitzner Pflug Pflüger Philippi
Philipps Pichler Pick Pietsch Pietschmann Pietzsch Pilz Pingel Piontek Piotrowski Pitz Plank Plate Plath Platz Plum
Plöger Plötz Pohl Pohle Pohlmann Pollmann Polster Polzin Pongratz Popp Poppe Post Pott Potthoff Prager Prange
Prause Preis Preiß Preuss Preuß Priebe Pries Prill Prinz Probst Prüfer Puls Pusch Putz Pätzold Pöhlmann Pöschl
Pötzsch Püschel Pütz Quast Raab Raabe Rabe Raddatz Rademacher Radermacher Radke Radtke Rahn Raith Ramm Rank Rapp
Rasch Rasche Raschke Rath Rathmann Rau Rauch Rauer Rauh Rausch Rauscher Rautenberg Rebmann Rech Reck Redlich Reger
Reh Rehbein Rehberg Rehm Reich Reichardt Reiche Reichel Reichelt Reichenbach Reichert Reichl Reichmann Reil Reim
Reimann Reimers Rein Reinartz Reindl Reinecke Reineke Reiners Reinert Reinhardt Reinicke Reinke Reinsch Reisch
Reischl Reiser Reisinger Reiter Reith Reitz Reiß Renken Renz Resch Reschke Rettig Retzlaff Reusch Reuter Reuther
Reuß Rhein Richert Richter Rickert Ridder Rieck Riedel Rieder Riedl Riegel Rieger Riehl Rieke Riemann Riemer Ries
Rieß Ring Ringel Rink Rinke Risch Risse Rist Ritter Ritz Rode Rogge Rohde Rohleder Rohmann Rohr Rohrbach Roll Rolle
Roller Roloff Rombach Roos Roscher Rose Rosenbaum Rosenberg Rosenberger Rosendahl Rosenkranz Rosenthal Rosner Rost
Roth Rothe Rother Rott Rotter Rottmann Roß Roßbach Roßmann Ruck Rudloff Ruf Ruff Ruge Ruhl Ruhland Rummel Rump
Rumpf Runge Runkel Rupp Ruppel Ruppert Rupprecht Rusch Russ Rust Rutz Ruß Rödel Röder Rödiger Röhl Röhm Röhr Röhrig
Römer Rösch Röser Rösler Rösner Rössler Röttger Rößler Rößner Rücker Rückert Rüger Rühl Rühle Rüter Rüther Rütten
Saathoff Sacher Sachs Sachse Sack Sager Sailer Salewski Saller Salzmann Sand Sandmann Sandner Sasse Sattler Sauer
Sauermann Sauter Sautter Saß Schaaf Schaal Schaar Schaarschmidt Schacht Schad Schade Schaefer Schaffer Schalk
Schall Schaller Schanz Schaper Schardt Scharf Schatz Schaub Schauer Scheck Scheel Scheele Scheer Scheerer Scheffel
Scheffler Scheibe Scheid Scheidt Scheler Schell Schellenberg Scheller Schenk Schenke Schenkel Schepers Scherer
Scherf Scheu Scheuer Scheuermann Scheurer Schewe Schick Schiefer Schiele Schiemann Schier Schießl Schiffer Schild
Schill Schiller Schilling Schillinger Schimmel Schimpf Schindler Schink Schipper Schirmer Schlag Schlecht Schlegel
Schleich Schleicher Schlemmer Schlenker Schlesinger Schlicht Schlichting Schlosser Schlösser Schlüter Schmalz
Schmelzer Schmid Schmidbauer Schmidl Schmidt Schmidtke Schmied Schmiedel Schmieder Schmitt Schmitz Schmoll Schmuck
Schnabel Schneck Schneiders Schnell Schnelle Schnitzer Schnitzler Schnoor Schnur Schober Schoch Schock Scholl
Scholten Scholz Scholze Schorn Schorr Schott Schrade Schrader Schramm Schreck Schreiber Schreier Schreiner
Schreiter Schreyer Schroeder Schroer Schroth Schröder Schröer Schröter Schubert Schuch Schuchardt Schuck Schug
Schuh Schuhmacher Schuhmann Schuldt Schuler Schuller Schult Schulte Schulten Schultes Schultheis Schultheiß Schultz
Schultze Schulz Schulze Schumacher Schumann Schunk Schupp Schurig Schurr Schuster Schwab Schwabe Schwager Schwaiger
Schwalm Schwan Schwanke Schwartz Schwarz Schwarze Schwarzer Schwarzkopf Schweiger Schweitzer Schweizer Schwenk
Schwenke Schwerdtfeger Schwind Schädlich Schäfer Schäfers Schäffer Schäffler Schätzle Schöbel Schöler Schön
Schönberg Schönberger Schönborn Schöne Schönemann Schöner Schönfeld Schönfelder Schönherr Schöning Schüle Schüler
Schüller Schümann Schünemann Schürmann Schüssler Schütt Schütte Schüttler Schütz Schütze Schüßler Seeger Seel
Seelig Seemann Seewald Seibel Seibert Seibold Seibt Seidel Seidl Seidler Seifert Seiffert Seiler Seitz Seliger Sell
Selle Selzer Semmler Senft Senger Seubert Seufert Seyfarth Sieben Sieber Siebert Siefert Sieg Siegel Sieger Siegert
Siegl Siekmann Siemens Siemer Sievers Sievert Siewert Sigl Simons Singer Sippel Smith Sohn Sommerfeld Sondermann
Sonnenberg Sonntag Sorg Sorge Sowa Spahn Spangenberg Specht Speck Speer Spengler Sperber Sperlich Sperling Spiegel
Spieker Spielmann Spies Spieß Spiller Spindler Spitz Spitzer Sprenger Springer Späth Staab Stach Stadler Stahl
Staiger Stamm Stang Stange Stangl Stark Starke Staub Stauch Staudinger Staudt Stecher Steck Steffens Stegemann
Steger Stegmaier Stegmann Stehle Stehr Steiger Steigerwald Stein Steinbach Steinberg Steinberger Steinborn
Steinbrecher Steiner Steinert Steinhauer Steinhauser Steinhoff Steininger Steinkamp Steinke Steinle Steinmann
Steinmetz Stelter Stelzer Stemmer Stemmler Stender Stengel Stenger Stenzel Stern Sternberg Steuer Stich Stief
Stiegler Stier Stiller Stobbe Stock Stocker Stockmann Stoll Stolle Stolte Stolz Stolze Storch Storck Stork Storm
Storz Stotz Strack Stracke Strasser Stratmann Straub Straube Strauch Strauss Strauß Straßer Strecker Strehl Streich
Streicher Streit Stricker Strobel Strobl Stroh Strube Struck Strunk Stumm Stumpf Sturm Stutz Stöber Stöckel Stöcker
Stöckl Stöhr Störmer Stüber Stürmer Suhr Swoboda Szymanski Sänger Söllner Süß Tappe Taube Tauber Taubert Teichert
Teichmann Temme Tempel Tesch Teschner Teske Tetzlaff Teuber Teubner Teufel Tews Thaler Thamm Theil Theisen Theiß
Thelen Thiede Thiel Thiele Thielemann Thielen Thielmann Thiem Thiemann Thieme Thimm Thome Thoms Thomsen Thormann
Thum Tiede Tiedemann Tiemann Tietjen Tietz Tietze Till Timmermann Tischer Tischler Titze Tolksdorf Topp Trapp Traub
Traut Trautmann Trautwein Treiber Tremmel Trommer Trost Träger Tröger Tölle Töpfer Türk Uhl Uhlemann Uhlig Uhlmann
Ulbrich Ulbricht Ullmann Ulmer Unger Unruh Urban Utz Vater Vaupel Veith Velten Vetter Vieth Vogel Vogelsang Voges
Vogl Vogler Vogt Voigt Voigtländer Voit Volk Volkmann Volkmer Voll Vollmer Vollrath Volz Voss Voß Vögele Völkel
Völker Völkl Wachsmuth Wachter Wacker Wagener Wagenknecht Wahl Waibel Walch Wald Waldmann Walker Wall Wallner Walz
Wanke Wanner Warnecke Warnke Wassermann Weck Wedekind Wedel Wege Wegener Wegmann Wegner Wehner Wehr Wehrle Wehrmann
Weichert Weidemann Weidinger Weidlich Weidmann Weidner Weigand Weigel Weigelt Weigert Weigl Weihrauch Weil Weiler
Weimann Weimer Wein Weinberg Weinberger Weiner Weinert Weingärtner Weinhold Weinmann Weinreich Weinrich Weinzierl
Weis Weise Weiser Weiss Weisser Weitz Weitzel Weiß Welker Weller Wellmann Welsch Welter Welz Welzel Wende Wendland
Wendler Wendt Wenger Wenig Weniger Wenk Wenz Werle Wernicke Werth Wesemann Wessel Wessels Westermann Westphal
Wetzel Weyand Weyer Wichert Wichmann Wick Wicke Widmann Wiechmann Wieczorek Wiedemann Wiedmann Wiegand Wiegmann
Wiemann Wiemer Wiens Wiese Wieser Wiesner Wiest Wild Wilde Wilhelmi Wilk Wilke Wilken Wilkens Will Wille Willems
Willer Willmann Willms Wilms Wimmer Windisch Winkel Winkelmann Winkler Winter Winzer Wirth Wirtz Wischnewski
Wisniewski Witte Wittek Wittenberg Wittich Wittig Wittke Wittmann Wittwer Witzel Wohlfahrt Wohlfarth Wohlgemuth
Wolf Wolfrum Woll Wollmann Wollny Wolters Worm Wortmann Wrede Wrobel Wulff Wunder Wunderlich Wunsch Wurm Wurst
Wurster Wuttke Wächter Wöhrle Wölfel Wölfle Wölk Wörner Wünsch Wünsche Würfel Wüst Zabel Zacher Zahn Zapf Zech Zeh
Zeidler Zeiler Zeitler Zell Zeller Zellner Zenker Zettl Zieger Ziegler Zielinski Zielke Ziemann Ziemer Zimmer
Zimmermann Zink Zinke Zinn Zipfel Zitzmann Zobel Zoller Zorn Zuber Zwick Zöller Zöllner Zühlke Özdemir Öztürk`;
