/**
 * Given names of Germany, Austria, Switzerland, France, Québec, West Africa, Italy, Spain, Portugal and Brazil that no
 * package has, by the gender they tell: those with an accent ("Jérôme", "Jörn"), old ones and pet names.
 */
export const FEMALE_CONTINENTAL = `
  Adelgunde Adélia Affoué Ahou Akissi Almut Amenan Analía Andressa Andréia Angiola Annaïg Annett Antònia Antônia
  Arbnora Armelle Assumpta Aïcha Aïssata Aïssatou Belmira Besime Bia Blandine Blerta Burgi Bärbel Bérengère Bérénice
  Carminda Carmiña Charlène Cidália Cleonice Cécilia Cínthia Damienne Danièle Desirée Dieynaba Diletta Dolors
  Dorothée Dragana Drita Dubravka Dulcineia Dácil Dörte Edeltraud Elisângela Empar Ermira Estefanía Estíbaliz
  Eutiquia Felismina Fiamma Fiammetta Fitore Flurina Frauke Friedlinde Garazi Gavina Gaëtane Gerhild Gertraud Geruza
  Gesa Gesine Ghislaine Gitti Giuditta Gleide Gordana Gracinda Guacimara Guillemette Guiomar Guylaine Gwenola Gádor
  Géraldine Gülcan Hanitra Heinke Hermínia Huguette Idaira Ieda Inken Iratxe Isotta Ivanilda Izaskun Jaciara Javiera
  Jole Josée Kattia Kreszenz Kriemhild Käthe Käthi Ladina Lalao Laëtitia Lindalva Lore Loriane Loïse Lucette
  Lucilene Lucimar Ludovina Luisella Luitgard Madlaina Maixabel Margalida Marielos Marilyne Marilza Marinês
  Maristela Maristella Mariângela Marlies Marlis Marlène Marlén Marlúcia Maryse Maryvonne Mauricette Mayara Maëva
  Maïmouna Mechthild Mechtild Meret Micheline Micol Mimma Mirjeta Murielle Mylène Nadège Nafissatou Narciza Naroa
  Naïla Naïma Ndèye Nekane Neuma Nilde Nilgün Notburga Nádia Olatz Ombretta Orietta Ortrud Pierangela Pierrette
  Pinar Pinuccia Poliana Pınar Queralt Regula Reinhild Resi Roberte Rolande Rosmarie Rozenn Runa Régine Réjeanne
  Selvaggia Seraina Sigune Slavica Snežana Sonsoles Stéphanie Suna Susann Swantje Séverine Telse Teuta Thainá Traude
  Tülay Undine Ursina Uschi Uta Valbona Valdete Vanderleia Violaine Violante Vjosa Voahangy Vololona Vreni Vérane
  Walpurga Waltraut Wencke Wiltrud Xinia Xisca Yarelis Yasna Yelitza Yolotzin Yurena Yveline Zelinda Zuleide Zuriñe
  Zélie Ângela Éliane Élisa Émeline Évelyne Şule
`;

export const MALE_CONTINENTAL = `
  Acisclo Adalbert Adauto Adelmo Adenilson Adrià Alberico Albrecht Almerindo Alvise Alírio Amarildo Ambrogio Ambros
  Annibale Antimo Antón Arcadi Arduino Argimiro Arnim Arnulf Aroldo Arrigo Ataíde Aírton Baldassarre Bashkim Beat
  Belisario Beppe Besnik Beñat Birame Blasius Blerim Bocar Bortolo Breogán Brieuc Brou Bujar Burkhart Bérenger
  Calisto Celedonio Cesidio Cesáreo Chema Chus Ciccio Ciriaco Crescenzo Curro Cédric Célio Darío Deivid Detlev
  Diethelm Diether Djalma Doroteo Dudu Duilio Dušan Dámaso Dênis Edelmiro Edmondo Edu Efisio Efrén Egbert Egoitz
  Ehrenfried Elmar Emanoel Emeka Endika Eriberto Erivelto Ermanno Eurico Eusebi Eustaquio Exequiel Falko Fiorello
  Flurin Fodé Folkert Fosco Francesc Friedemann Frieder Friedhelm Froilán Furio Félicien Galeazzo Genilson Gereon
  Gerolamo Gerold Gervasio Ghislain Giampaolo Giampiero Giangiacomo Gianmaria Gilvan Gion Giosuè Giovanbattista
  Giselher Givanildo Goffredo Golo Gotthard Goulven Goyo Grégory Gualberto Gualtiero Guaraci Guga Gwendal Götz Hajo
  Hansjörg Hanspeter Hansruedi Hansueli Harro Hartwig Hasso Heiner Heiri Hichem Hilmar Hinrich Honoré Héctor Idálio
  Ignasi Ilyès Isaltino Ismaël Issiaka Issouf Iuri Ivanir Izaías Jander Jandir Joca Joilson Joos Josemari Jost Josu
  Juanma Juca Jucelino Jânio Jérémy Jérôme Jörn Jürg Kalilou Karlheinz Kike Knut Koffi Konan Kouadio Kouamé Kouassi
  Kuno Kévin Köbi Lando Lapo Lassina Leocadio Leonz Linard Lluc Lounès Loïk Luzi Mahamat Majorique Manfredi Manlio
  Mansueto Marcelin Martial Marçal Mathéo Maurilio Meinhard Melchiorre Melitón Mendo Messaoud Michaël Mimmo Moctar
  Médard Nabor Nacer Nacho Nando Narcís Neemias Nenad Nereo Niccolò Nicolaas Nicéforo Nisio Nofre Oddone Odorico
  Oktay Olindo Olman Omero Ortwin Osmir Otello Othmar Otmar Ovila Palmiro Pancrazio Pantaleón Paride Pelayo Peppino
  Pierangelo Piercarlo Pierferdinando Pierfrancesco Piergiorgio Piermario Pierpaolo Pierrick Pipo Pirmin Placi
  Plinio Pompeo Ponciano Predrag Prospero Pánfilo Quincas Quintino Quique Raimund Reimar Reimund Reinald Renaud
  Restituto Reto Rildo Robinho Robustiano Rodrigue Romildo Ronaldinho Rosinaldo Ruedi Ruedy Ruprecht Ruy Réal Réda
  Régis Réjean Röbi Rüdiger Salatiel Saïd Saša Secundino Selçuk Seppi Servan Settimio Shkelzen Sidiki Siegbert
  Siegmar Sigfrido Sigi Sinforiano Siniša Srđan Steeve Stelio Suso Sylvio Sämi Taddeo Tancrède Tanguy Tarcisio
  Tarkan Tarsicio Tassilo Telesforo Tiburcio Tibério Tilman Timéo Tião Tobías Tomeu Tonho Totò Toño Traugott Tugdual
  Turgut Txema Téo Tércio Uberto Ueli Ulderico Ulpiano Urban Urko Urs Utz Valère Venanzio Veremundo Vicent Vilson
  Vinzenz Vittore Vladan Volnei Wieland Wilman Xaime Ximo Xoel Xulio Yapo Yeferson Yerson Younès Yvan Zdravko
  Zenobio Zigor Zoilo Zoumana Zvonimir Zé Álex Éder Éloi Özgür İbrahim İlhan Željko
`;

/** Those that are everyday words as well: "Beat" in English, "Honoré" in French. */
export const CONTINENTAL_WORDS = 'Beat Urban Honoré Martial Lore Dolors Regula Undine Lando Bia ' +
  'Nacho Otello Pinar Curro Prospero Pompeo Runa Falko Servan Urs';
