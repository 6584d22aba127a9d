/**
 * Given names of Spain, Portugal and Latin America that no package has, by the gender they tell: Basque, Galician and
 * Catalan ones, pet names, and what the packages have without its accent ("Cláudio", "Noemí").
 */
export const FEMALE_IBERIAN = `
  Aída Agustina Albertina Alzira Andreína Andreia Ángeles Ángela Ánxela Antía Anunciación Anxos Araceli
  Arminda Ascensión Aurea Áurea Aurinda Azucena Balbina Belarmina Belinda Bernadete Bernarda Bienvenida Brígida Cátia
  Cándida Candela Carolaine Catia Catarina Chelo Charo Cinta Clarisse Cláudia Claudete Claudina Cleide Cleusa Cleuza
  Clotilde Conchi Conchita Consolación Creusa Cremilda Daiana Daiane Daniella Dayana Débora Dionísia Dirce Donatila
  Domitila Dorinda Dulcinéia Edilene Edileusa Edinalva Ednalva Edite Elenice Élida Elisete Elizete Emérita
  Encarna Encarni Ermelinda Etelvina Eufemia Eufrasia Eugénia Eugênia Eulália Eulàlia Fabíola Felícia Felicidade
  Fermina Firmina Flávia Florbela Florencia Francinete Garbiñe Geórgia Georgete Geni Gertrudes Gertrudis Gislaine
  Gláucia Glaucia Gorete Goreti Graciete Graciela Griselda Gumersinda Haydée Hermelinda Hortênsia Hortensia Idália
  Idalina Ilda Ilza Inácia Inmaculada Iolanda Iracema Iraci Irací Isilda Isménia Ivanilde Ivete Ivone Ivonete Izabel
  Izaura Jacira Jandyra Janice Jesuína Joaquina Josefina Josélia Josilene Joyce Jucélia Jucilene Judite Jurema
  Jussara Kátia Katia Késia Laudelina Laurinda Leonilda Leonor Lídia Lígia Lílian Lindaura Lourdinha Lucélia Lúcia
  Lucinda Lucineide Ludmila Lurdes Luzinete Magdala Maíra Maísa Maite Manoela Manuela Marcelina Maricarmen Maricruz
  Marilda Marilene Marília Marinalva Marinete Maruja Maruxa Mercè Micaela Mikaela Milagritos Miquelina Míriam Mireia
  Mirella Mirtes Montse Natália Natércia Nazaré Nayeli Nélida Neuza Nilza Noémia Noemí Núbia Odete Odília Odila Oralia
  Otília Palmira Paqui Paquita Patrícia Penélope Perpétua Pilarica Práxedes Quintina Quitéria Rafaela
  Raimunda Remei Rigoberta Ritinha Rosalía Rosália Roseane Roseli Rosemeire Rosenda Rosiane Rosicler Rosilda Rosilene
  Rosimeire Rosineide Rosinete Rute Sabela Silvânia Simara Solange Soledade Sónia Sueli Suely Susete Suyapa Taís Tainá
  Tânia Tamires Tatiane Teodora Teresinha Terezinha Teté Thaís Thayná Thaynara Timotea Úrsula Uxía Valdirene Valéria
  Vanda Verônica Vicenta Vilma Virgínia Virtudes Xiana Xulia Yésica Yamilet Zaíra Zélia Zenaide Zilda Zilma Zoraida
  Zulmira Encarnación Asunción Concepción Visitación Purificación Piedade Glória Rosário Angustias
  Almerinda Benvinda Bernardina Cássia Cida Cidinha Cíntia Eliete Eloísa Felizarda Joelma Keilinha Leopoldina Lidiane
  Mécia Nilse Noêmia Orlanda Osvaldina Rosinda
`;

export const MALE_IBERIAN = `
  Abelardo Abílio Abundio Acácio Adalberto Adelino Ademar Aderbal Adérito Adilson Adroaldo Agenor Agnaldo Agostinho
  Aílton Ailton Aitor Albertino Albino Alcides Alcino Aldair Aldemir Aleix Aleixo Altamiro Alípio Aloísio Aluísio
  Amancio Amâncio Amândio Amaro Amílcar Ambrósio Anacleto Anderson Ángelo Antenor Antolín Anxo Aparício Arcádio
  Ariosto Aristóteles Arlindo Armindo Arménio Arsénio Arsênio Artémio Atanasio Atílio Aurélio Avelino Baldomero
  Baltazar Bartolomé Bartolomeu Basílio Belarmino Belmiro Benigno Benício Bernabé Bernat Biel Borja Brais Breixo
  Breno Caio Cândido Casimiro Cássio Celestino Celso Cesário Cicero Cícero Cirilo Claudemir Claudinei Cláudio
  Claudionor Cleber Cléber Cleiton Clodoaldo Clovis Conrado Cosimo Crispim Cristóvão Custódio Damião Davi Décio
  Delfim Delmiro Denílson Denilson Deoclécio Derlis Dionísio Dirceu Domiciano Donato Donizete Duarte Durval Edgardo
  Édgar Edgard Edilson Edimar Edinaldo Edinho Edivaldo Edmar Edmílson Edmilson Edmundo Ednaldo Édson Edvaldo Edvan
  Efraín Egídio Elcio Élcio Elísio Eliseo Eliseu Elkin Eloi Eloy Emanuel Emerson Emeterio Emídio Emílio Epaminondas
  Epifânio Erasmo Erivaldo Estanislao Estêvão Etelvino Euclides Eudes Eufrasio Eugénio Eugênio Eusébio Evaldo Evandro
  Everaldo Everardo Everton Fabián Fabrício Faustino Felício Félix Fermín Fidelino Fidélio Firmino Flávio Florêncio
  Floriano Florindo Fortunato Francisco Frederico Fulgêncio Genésio Genival Genivaldo Geovane Geovani Geraldo Germano
  Gérson Gerson Getúlio Gildardo Gilmar Gilson Ginés Giovane Godofredo Gregório Guillem Gumersindo Haroldo Hélder
  Hélio Heleno Heraldo Herculano Hermenegildo Hermínio Hilário Hildebrando Hipólito Honorato Honório Horácio Íker
  Ícaro Ilídio Ildo Inácio Iñaki Irineu Isaías Isidoro Ismael Itamar Ítalo Ivanildo Ivo Jacir Jader Jadir Jadson
  Jailson Jairo Janilson Januário Jarbas Jefferson Jeferson Jeison Jeremías Jerônimo Jerónimo Jesualdo Joacir Joelson
  Jonás Jónatas Josep Joselito Josenildo Jovino Juarez Juliano Julião Júlio Jurandir Juvenal Kauê Kepa Kléber
  Koldo Laércio Laerte Lauro Leocádio Leonídio Leônidas Leopoldino Lisímaco Lindomar Licínio Llorenç Lluís Lourival
  Lúcio Luizinho Macário Manoel Marcílio Marcondes Mariano Martinho Martí Maximiano Maximino
  Melquíades Mílton Miqueias Misael Moacir Moacyr Modesto Moisés Murilo Mynor Nairo Natanael Natalício Nazareno
  Nélson Néstor Nicanor Nicodemo Nicolau Nilton Nivaldo Norival Octavio Octávio Odair Odilon Olegário Olímpio Onésimo
  Onofre Orestes Orlandino Osmar Osório Osvaldino Otacílio Otaviano Otoniel Ovídio Pancho Pascoal Patrício Paulino
  Péricles Plínio Policarpo Porfírio Prisciliano Quim Quirino Raimundo Raimundinho Reginaldo Renê Ricart
  Rivaldo Robson Robério Rodinei Rómulo Rômulo Ronaldo Ronildo Rosalvo Rosivaldo Rubem Rufino Salomão Salomón
  Salustiano Salvino Sandoval Saúl Saulo Segismundo Serafim Serafín Severiano Sidnei Sidney Silvério Sílvio
  Simplício Sisenando Sócrates Sósimo Tadeu Telmo Teobaldo Teodósio Teófilo Tibúrcio Timóteo Toninho Tranquilino
  Ubaldino Ubirajara Ubiratan Uelinton Ulisses Uxío Vagner Valdeci Valdecir Valdemir Valdinei Valdomiro Valentim
  Valério Valmir Valmor Vanderson Venâncio Vicenç Vinicius Vinícius Virgílio Vitorino Viriato Waldomiro Walmir
  Wanderley Wanderson Washington Weliton Wendel Weslley Weverton Wílmer Wilmer Xico Xoán Xosé Xurxo Yamandú Yeison
  Zacarías Zeferino Zenón Zenildo Zózimo Plácido Primitivo Cándido Román Américo Benedito Bento Messias Adão
  Aldemiro Ananias Argemiro Ariovaldo Betinho Biu Dário Didi Dilson Djony Dorival Ernani Expedito Gumercindo Maicon
  Naldo Nelinho Ozório Tó Tozé Zaqueu Zezinho
`;

/** Those that are everyday words or towns as well. */
export const IBERIAN_WORDS =
  'Ángeles Nazaré Candela Cinta Belinda Florencia Soledade Felicidade Modesto Benigno ' +
  'Donato Mariano Encarnación Asunción Concepción Visitación Purificación Piedade Plácido Primitivo Cándido Román ' +
  'Glória Rosário Américo Benedito Bento Messias Adão Angustias Consolación Anunciación Ascensión Bienvenida';
