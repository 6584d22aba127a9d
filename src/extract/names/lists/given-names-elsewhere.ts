/**
 * Given names of further countries by the gender they tell, from @faker-js/faker.
 * Made by scripts/knowledge.ts; not written by hand.
 */
export const FEMALE_ELSEWHERE = `
Aaltje Abigél Adelajda Adél Agneta Agrypina Aino Alberte Alexandrea Alícia Alíz Amabela Amélia Andżelika
Ann-Christin Ann-Marie Annabell Anneke Annemijn Annikki Asel Barbro Beatrycze Benedita Bente Benthe Bibi Bibianna
Birgitta Birgitte Bobbi Bobbie Boglárka Borbála Boróka Britt-Marie Brygida Bárbara Bíborka Caetana Carlijn Carminho
Carmo Catharina Cato Catrin Cecília Charlotta Collien Constança Csenge Cyra Célia Daantje Danique Dewi Diede Dieke
Ditte-Marie Diána Djenna Dorit Dorka Dorottya Dorthe Débora Dóra Ebba Edyta Eef Eefje Elanur Eline Ellen-Margrethe
Eloá Elwira Elżbieta Emanuelly Emese Emmely Emília Enie Esmée Eudokia Eudoksja Evelien Eveliina Fabiënne Fabrícia
Famke Fardau Faya Fayen Fayenne Felícia Fem Femke Femm Fenja Fenna Fenne Ferdynanda Fieke Fien Fiene Fiep Filipa
Filou Finia Finja Finnja Floortje Florencja Florentine Florine Flóra Fran Franciszka Frederica Frederike Freja
Friederike Fruzsina Féline Gertruda Gigi Ginewra Gitte Gracja Gry Gréta Gunilla Gunnel Guusje Hanga Hanne Hannele
Hedda Hedvig Helle Heloísa Hendrika Henrike Henryka Hédi Imke Inger Inkeri Inés Inês Irem Irmeli Isabell Isabelly
Ise Ize Izolda Jacoba Jaelynn Jailey Jakubina Jalou Janaína Janin Janka Janni Jasmijn Jaylinn Jazzlyn Jazzlynn
Jella Jente Jesslyn Jesslynn Jette Jinte Jinthe Joelina Joeline Jolien Jolijn Jolin Jonna Josefien Josefin Josephin
Joëlle Judyta Jula Julika Juliëtte Jázmin Jéssica Józefina Júlia Kaarina Kaat Karlijn Karlotta Karoliina Katariina
Kato Keet Kensi Kiki Kincső Klementyna Kleopatra Konstancja Koralia Kristiina Ksawera Kyllikki Laurencja Laurentyna
Lavínia Lene Lenia Lenja Lenne Lenya Letícia Levke Lieke Liene Lieve Lieze Liisa Lilien Liliána Linett Linn Linne
Linnéa Lisann Liselotte Lize Lizz Loes Lott Lotta Lotti Loua Lovisa Lucja Lucía Luena Lujza Lune Luus Luzie Luísa
Lykke Lívia Maaike Maan Maarit Maartje Madelief Madita Madleen Madlen Mailin Maitê Malene Malin Malwina Mareike
Marieke Marilú Marja Marjatta Marrit Marte María Maud Maxi Małgorzata Meike Meire Merel Merete Merle Mette Meyra
Mieke Mikki Mille Milou Miray Mirja Mirre Mirte Mirthe Moa Myrthe Márcia Mércia Mónica Nadzieja Naemi Nanna Natasa
Natália Neele Neeltje Nicoline Niene Nienke Nike Nikkie Ninthe Noortje Norina Nowi Noémi Noë Noëlla Noëlle Nynke
Nóra Núbia Núria Ofélia Olívia Orvokki Oumayra Panka Panna Paulien Pauliina Pelagia Penelopa Pernilla Phileine
Philine Philou Pien Pip Pippa Pirjo Pirkko Pleun Puk Päivi Quinty Rachela Regitze Renske Rieke Riitta Rike Rikke
Ritva Rocío Roksana Ronja Roos Rosa-Maria Roser Rozina Ruta Réka Róza Róża Saar Salomë Sammie Sanja Satu Sien Signe
Silje Sinikka Sinja Siv Siënna Smilla Sofía Soof Soraia Sterre Stina Stine Sunniva Suus Suze Suélen Sybilla Sylwia
Synne Szofi Szofia Szonja Szófia Sára Sílvia Tabea Tacjana Talea Tamina Tarja Tekla Tellervo Thalea Thirza Tiina
Tine Tiril Tomke Trine Tuula Tuulikki Tuva Ulrika Vanda Veerle Vere Verónica Vesper Vibeke Vienna Vieve Viktória
Vilde Virág Vânia Walentyna Waleria Wanesa Wiara Wibke Wiebke Wies Wirginia Yaren Yenthe Yfke Yinthe Ylvi
Ylvie Zejnep Zeyneb Zorka Zselyke Zsófia Ángela Áurea Åsa Érica Íris Łucja Żaneta`;

export const MALE_ELSEWHERE = `
Abe Adrián Adán Afonso Agaton Agustín Aleksi Alparslan Ambroży András Andrés Ansgar Ansgary Antti António Antônio
Apollinary Arkadiusz Arkady Arseniusz Arunthavanathan Arved Arvid Arystarch Atanazy Ayaz Balázs Baris Barnabás Bart
Bas Bastiaan Bazyli Bence Bende Bendegúz Benedek Benedykt Benett Bengt Benja Benjamim Benjamín Benjámin Bennett
Benno Benício Berend Bertalan Bjarne Bjørn Bodhi Bodi Boet Boldizsár Botond Brajan Brenn Breno Brájen Bálint Błażej
Calebe Cas Cauã Cecyliusz Cedrik Cezary Christer Christiaan Claas Claes Coen Conner Cornelis Corvin Cristián
Cristóbal Csaba Csanád Csongor Cyryl César Daan Daley Damin Daniël Davey Dax Demetriusz Deneval Denisz Dex Dexx
Dinis Dionizy Djayden Domenik Donát Dorián Douwe Duco Duuk Dylano Dániel Dávid Eero Eliasz Elísio Emiel Emirhan
Enno Ensio Erast Eray Erkki Esben Eugeniusz Eustracjusz Eymen Faas Fabrício Falk Fedde Feliks Ferenc Ferre Fiete
Filemon Finnley Floris Fos Foss Franciszek Freek Frenkie Fryderyk Fábio Gabriël Galfryd Gellért Gerazym Gergely
Gergő Germán Giel Gijs Gonsalwy Gonçalo Grzegorz Guus Gwido György Gábor Göran Gúbio Hanno Hannu Hauke Heikki Hein
Heitor Hennes Henning Hermenegildo Hernán Hidde Hieronim Hipolit Homero Horacy Hunor Huub Håkan Håkon Hélio Ignacy
Ilja Ilmari Innocenty Ireneusz István Iván Izajasz Izydor Jaakko Jacobus Jaivey Jannek Jannes Janosch Jarne Jaxx
Jaylano Jayvano Jef Jefta Jelle Jelmer Jelte Jeppe Jeremiasz Jermaine Jerónimo Jesús Jidde Joakim Joaquín Joep Joes
Jonte Joost Jop Joris Jorn Jorrit Jort Joscha Jozue João Juda Juha Juhani Juho Jukka Julan Juliusz Junayd Jur Jurre
János Józef József Jörgen Jørgen Júlio Kaj Kalervo Kalevi Kalistrat Kalle Kari Karl-Emil Karl-Johan Kazimierz Keano
Kees Kende Keno Kjeld Kjell Klaas Klarencjusz Klaudiusz Klemens Kléber Kolos Konstanty Konstantyn Korbinian Korneli
Korneliusz Kornél Krijn Kristóf Krisztián Krisztofer Ksawery Ksenofont Kwintyn Kyano Ladislau Lajos Lasse
Laurencjusz Laurenty Laurenz Leendert Lenn Lennard Lennert Levente Lewin Lias Lieuwe Liyam Loek Loet Lourenço Lowie
Lucjan Ludvig Ludwik Lutz Luuk Lux Luís László Maarten Maas Maes Makary Malthe Marceli Marcell Marijn Marinus
Markku Martim Martti Martín Marwin Mathijs Matthijs Matz Maurits Maurycy Mees Meik Melle Mels Menno Merijn Mex
Michał Midas Mihály Mik Mikkel Mikko Miklós Mikołaj Milano Milán Mirac Mirkó Moisés Mojżesz Morten Mozes Murilo
Mário Márk Márton Mátyás Máté Nand Naoufel Naud Nazariusz Nazary Nevio Nicklas Niclas Nicolás Niek Niels-Christian
Nikolasz Nimród Nolen Noud Nouri Nout Novan Nox Nándor Nátán Oke Olavi Olivér Oliwier Olle Olof Onufry Oskari
Osmund Pankracy Patrycjusz Patrycy Paweł Pekka Pelle Pentti Pepijn Petri Petteri Piet Pieter Pim Platon Polikarp
Pontus Porfiriusz Porfiry Poul Prokles Prokop Prokul Péter Pío Quin Quinten Raf Rafaël Rafał Raff Raik Rajmund
Rajnold Ramón Randolf Rasmus Raúl Rens Revi Richárd Rickard Riv Robbe Roderyk Romeu Rubén Ryszard Róbert Rúben
Safouane Sakari Salwator Samuël Sancho Savi Seb Sebas Sebastiaan Sebastião Sef Seff Senn Senne Sep Sepp Seppe Seppo
Sergiusz Sev Seweryn Siebe Siem Siep Sigurd Sil Simen Simão Sindre Sirineu Sjoerd Sjors Sondre Spirydion Stanisław
Steen Stef Sten Stig Stijn Sune Sverre Sylwester Szabolcs Szczepan Sámuel Sándor Sérgio Sönke Søren Tamino Tammo
Tamás Tapani Tapio Teije Terencjusz Tertuliano Teun Teunis Thibo Thies Thije Thijmen Thijn Thom Thorben Thore
Thorge Tibbe Tibo Tieme Tijmen Tijn Tijs Til Tillmann Timm Tizian Tjark Tobiasz Tobin Tomás Tomé Toon Torbjörn
Troels Tuomas Tuur Twan Tycho Tygo Tymoteusz Uffe Ulf Vagn Valentijn Valentim Valtteri Veikko Veit Vencel Vendel
Vigo Vik Vilhelm Villy Vilmos Vin Vinz Víctor Vítor Wacław Walenty Walentyn Walerian Walery Walgierz Wannes Warley
Warre Washington Wawrzyniec Wes Wessel Wilfryd Wincenty Witalis Wout Wouter Władysław Włodzimierz Xaver Xem Yango
Youp Yven Zachariasz Zalán Zef Zente Zev Zeyd Zoltán Zsolt Zsombor Zygmunt Zénó Zétény Ábel Ádám Ákos Ángel Ármin
Áron Ângelo Åke Ígor Óscar Łazarz Łukasz`;
