/**
 * Given names and the gender they tell: five languages from the package human-names, others from a word list of our
 * own.
 */
import female from 'human-names/data/female-human-names-en.json' with { type: 'json' };
import male from 'human-names/data/male-human-names-en.json' with { type: 'json' };
import germanFemale from 'human-names/data/female-human-names-de.json' with { type: 'json' };
import spanishFemale from 'human-names/data/female-human-names-es.json' with { type: 'json' };
import frenchFemale from 'human-names/data/female-human-names-fr.json' with { type: 'json' };
import italianFemale from 'human-names/data/female-human-names-it.json' with { type: 'json' };
import germanMale from 'human-names/data/male-human-names-de.json' with { type: 'json' };
import spanishMale from 'human-names/data/male-human-names-es.json' with { type: 'json' };
import frenchMale from 'human-names/data/male-human-names-fr.json' with { type: 'json' };
import italianMale from 'human-names/data/male-human-names-it.json' with { type: 'json' };
import { once } from '../../../text/memo.ts';
import { wordTable } from '../../../text/word-table.ts';
import { words, type Lexicon } from '../../lexicon/lexicon.ts';
import { FEMALE_COMMONWEALTH, MALE_COMMONWEALTH } from './commonwealth-given-names.ts';
import { CONTINENTAL_WORDS, FEMALE_CONTINENTAL, MALE_CONTINENTAL } from './continental-given-names.ts';
import { FEMALE_IBERIAN, IBERIAN_WORDS, MALE_IBERIAN } from './iberian-given-names.ts';
import { FEMALE_NAMES, MALE_NAMES, NEUTRAL_NAMES } from '../lists/given-names.ts';
import { FEMALE_ELSEWHERE, MALE_ELSEWHERE } from '../lists/given-names-elsewhere.ts';

const FEMALE = words(`
  Verna Raelene Hettie Roz Twila Bette Erma Etta Flossie Gertie Laverne Madge Mamie Reba Renée Chloë Aimée
  Comfort Beauty Pretty Happiness
  Grit Margrit Traute Gesche Gerti Kathi Jette Bénédicte Édwige Ève Sylviane Ysé
  Marloes Hanneke Mariëtte Ankie Angelien Liesbeth Ineke Truus Greet Willemijn Marijke Annelies Machteld Jantine Fleur
  Mirjam Tineke Ellis Corine Gerda Grażyna Jolanta Urszula Bożena Danuta Krystyna Genowefa Bogusława Mirosława
  Stanisława Aparecida Cleide Dalva Erundina Gleisi Jandira Luíza Mônica Nísia Neide Neusa Pâmela Rosângela Sônia
  Vitória Dandara Luciene Rosilene Damares Jaqueline Assunção Conceição Leïla Gundula Hiltrud Sigrun Traudl Vroni
  Ottilie Constanze Konstanze Leopoldine Cäcilie Aloisia Zenzi Trude Christl Wenke Maike
  Adelheid Walburga Ayşe Hülya Sevim Tuğba Yıldız Gülsen Emine Filiz Nurcan Songül Derya Meral
  Ursel Susi Melitta Irmtraud Hilke Gitta Gisa Elsbeth Birte Alwine Traudi
  Heidrun Wiebke Henrieke Henrike Philine Stine Theda Josefin
  Maria Anna Olga Elena Natalia Natalya Svetlana Tatiana Tatyana Irina Ekaterina Yulia Julia Oksana Larisa Galina
  Lyudmila Valentina Ksenia Daria Darya Anastasia Polina Alina Marina Nadezhda Vera Lyubov Yelena Olena Iryna Kateryna
  Nataliia Oleksandra Khrystyna Halyna Zoya Alla Zhanna Angela Ursula Annalena Annegret Sabine Petra Monika Heike
  Birgit Claudia Katja Anke Silke Kerstin Ulrike Renate Ingrid Gudrun Helga Christiane Franziska Katrin Antje Beate
  Bettina Brigitte Friederike Johanna Luise Saskia Svenja Alice Sahra Ricarda Nancy Klara Karin Marlene Marine Ségolène
  Valérie Anne-Marie Christine Nathalie Isabelle Sylvie Brigitte Élisabeth Elisabeth Rachida Aurélie Amélie Agnès
  Françoise Florence Clémentine Mathilde Chloé Éléonore Simone Édith Manon Sandrine Corinne Delphine Laurence Véronique
  Céline Hélène Ginette Ana Isabel Carmen Pilar Dolores Teresa Inés Irene Yolanda Ada Begoña Cristina Soraya Mónica
  Lucía Paula Laura Marta Rocío Beatriz Esperanza Guadalupe Ximena Camila Valeria Fernanda Gabriela Dilma Michelle
  Claudia Verónica Alejandra Daniela Mariana Rosario Yalitza Graciela Mercedes Consuelo Luisa Xóchitl Giorgia Francesca
  Chiara Giulia Elly Mara Laura Federica Paola Roberta Silvia Alessandra Daniela Ilaria Valeria Matilde Lucia Emma Elsa
  Simonetta Antonella Raffaella Serena Stefania Marta Manuela Benedetta Virginia Fatima Aisha Ayesha Khadija Zainab
  Maryam Mariam Leila Layla Yasmin Yasmine Noor Nour Rania Hanan Amal Samira Farida Malala Benazir Hina Hanin Salma
  Zahra Shirin Narges Masih Mahsa Nasrin Parvin Azar Houda Najat Soumaya Zeinab Huda Asma Reem Dina Lina Malak Priya
  Sonia Indira Mamata Smriti Nirmala Sushma Pratibha Kamala Nikki Padma Lakshmi Anjali Deepika Aishwarya Priyanka
  Sunita Kavita Rekha Meena Geeta Pooja Neha Shilpa Aditi Ananya Divya Swati Kiran Jaya Radha Usha Vandana Rupali Yoko
  Akiko Keiko Naomi Yuriko Sanae Haruka Sakura Yumi Mariko Michiko Noriko Tomoko Hiroko Masako Kyoko Mei Ling Xiaoling
  Yan Fang Xiu Ying Yingwen Tsai Geun-hye Yuna Hyun-jung Kyi Nga Corazon Imelda Megawati Sri Siti Jacinda Sanna
  Magdalena Greta Mette Helle Erna Katrín Katrin Vigdís Siv Astrid Ingrid Sigrid Annika Malin Frida Linnea Saga
  Pernille Kirsten Inge Birgitta Gro Solveig Tarja Kaja Ingrida Dalia Vaira Kersti Evika Zuzana Beata Ewa Agnieszka
  Katarzyna Małgorzata Malgorzata Joanna Barbara Jadwiga Wisława Olga Szydło Ivana Kolinda Biljana Jadranka Roxana
  Viorica Maia Salome Ngozi Ellen Winnie Wangari Chimamanda Graça Nkosazana Joyce Samia Ameenah Leymah Funmilayo Amina
  Aminata Fatou Oumou Zanele Thuli Phumzile Lupita Rosaly Anezina Jeanine Ilhan Rashida Ayanna Lizzo Beyoncé Rihanna
  Meghan Kayleigh Sonya Jocelyn Caitlin Kaitlyn Megyn Huma Condoleezza Hillary Tulsi Kirsten Kyrsten Sharice Deb
  Letitia Fani Muriel Keisha LaToya Lashonda Shanice Tanisha Mia Zendaya Oprah Whoopi Mindy Priti Theresa Penny Liz
  Suella Kemi Nicola Ruth Yvette Angela Rachel Bridget Gillian Thérèse Nadine Esther Emily Emmeline Мария Анна Ольга
  Елена Наталья Светлана Татьяна Ирина Екатерина Юлия Оксана Лариса Галина Людмила Валентина Ксения Дарья Анастасия
  Полина Алина Марина Надежда Вера Любовь Александра Евгения Виктория София Олена Ірина Катерина Наталія Марія
  Олександра Юлія Тетяна Світлана Вікторія Ганна Оксана Анастасія Зоя Алла Эльвира Маргарита Вероника Валерия Кристина
  Диана Елизавета Жанна Лидия Нина Раиса Римма Тамара Эмма Яна Ульяна Инна Инга Алёна Алена Василиса Антонина Зинаида
  Клавдия Нелли Эльмира Гульнара Лилия Богдана Леся Лілія Надія Ніна Людмила Інна Христина Соломія Уляна Зоряна
  Мирослава Ангела Камала Урсула Джорджия Марин
`);

const MALE = words(`
  Heimo Friedel Henner Ingolf Kornelius Matthäus Momme Tankred Nepomuk Sixtus Thaddäus
  Vern Walt Algernon Arnie Artie Chet Deke Eldon Erv Howie Hughie Irv Jud Kermit Lanny Marv
  Milt Nev Rube Stu Noël Gift Wisdom
  Wolfhard Ignaz Gotthilf Wigbert Gundolf Guntram Roderich Jobst Normand
  Achim Arndt Ekkehard Emmeran Gebhard Quirin Curdin Hinnerk
  Michiel Henk Ruud Geert Frans Arjen Jeroen Martijn Joop Rutger Diederik Tjeerd Wiebe Sybren Wietse Lodewijk Wopke
  Jaap Onno Reinier Sietse Yvo Dolf Zeger Yorick Herman Ewout Hugo Boudewijn Evert Wijnand Coen Bartłomiej
  Bogusław Czesław Mirosław Przemysław Sławomir Wiesław Witold Zdzisław Ireneusz Bogumił Waldemar Leszek Arkadiusz
  Eugeniusz Adilson Aécio Clóvis Flávio Ivanildo Jorginho Juscelino Kauã Lázaro Lindbergh Márcio Maurício Osmar
  Rogério Romário Silvinei Tarcísio Vanderlei Wellington Zeca Ademir Almir Altair Valdir Waldir Geraldo Jaques Fernão
  Holm Eckhard Hartmut Volkmar Gisbert Burkhard Wendelin Gernot Mickaël Loïc Anaël Ekrem Gökay Şahin Tarık Ümit Yılmaz
  Cengiz Ferhat Serkan Volkan
  Olavo Holger Winfried Eckart Hauke Sönke Klaas Jannes Tjark Lasse Otávio Luís
  Dmitry Dmitri Dmitriy Vladimir Volodymyr Sergei Sergey Serhiy Alexei Aleksei Alexey Oleksiy Mikhail Mykhailo Mykola
  Nikolai Nikolay Andrei Andrey Andriy Igor Ihor Oleg Oleh Yuri Yury Yuriy Boris Kirill Kyrylo Pavel Pavlo Viktor
  Vitaly Vitali Vitalii Vitaliy Anatoly Konstantin Denis Denys Maxim Maksym Maksim Roman Ruslan Ramzan Gennady Valery
  Valeriy Valerii Vyacheslav Yevgeny Evgeny Yevhen Petro Pyotr Ivan Vasily Vasyl Leonid Lev Artem Artyom Stanislav
  Taras Bohdan Bogdan Oleksandr Aleksandr Alexander Aleksandar Aleksander Dmytro Arkady Grigory Hryhoriy Ilya Kyrylo
  Rustem Timur Kurt Gleb Semyon Fyodor Olaf Friedrich Frank-Walter Wolfgang Jürgen Klaus Karl Hans Heinz Uwe Dieter
  Günter Günther Gerhard Helmut Horst Jens Jörg Kai Lars Markus Matthias Norbert Peter Ralf Rainer Rolf Stefan Thorsten
  Torsten Thomas Ulrich Volker Walter Werner Christian Cem Armin Hubertus Boris Lutz Bernd Andreas Sebastian Philipp
  Fritz Ludwig Manfred Robert Joschka Konrad Heiko Sigmar Ernst Emmanuel Nicolas François Jacques Jean Jean-Luc
  Jean-Marie Jean-Yves Édouard Bruno Gérald Gabriel Laurent Alain Michel Pierre Philippe Dominique Olivier Benoît
  Christophe Éric Yannick Fabien Sébastien Stéphane Thierry Yves Henri Guillaume Antoine Arnaud Mathieu Julien Hervé
  Gilles René Raphaël Jordan Didier Kylian Zinedine Élie Pedro Pablo José Jose Juan Luis Carlos Jorge Javier Miguel
  Ángel Fernando Francisco Antonio Manuel Rafael Andrés Alberto Mariano Santiago Íñigo Iñigo Felipe Gustavo Hugo
  Nicolás Nayib Jair Evo Álvaro Iván Diego Lionel Cristiano João Joao Luiz Lula Fidel Raúl Raul Ernesto Enrique
  Alejandro Guillermo Ignacio Joaquín Julio Mauricio Óscar Oscar Pepe Ramón Ricardo Roberto Rodrigo Sergio Víctor
  Xavier Gabriel Leopoldo Henrique Daniel Alberto António Aníbal Marcelo Rui Nuno Tiago Paulo Gilberto Matteo Giuseppe
  Silvio Mario Sergio Romano Enrico Paolo Luigi Giovanni Giorgio Antonio Carlo Claudio Massimo Roberto Marco Andrea
  Alessandro Francesco Stefano Pietro Pier Gianni Gianluca Gianluigi Umberto Vincenzo Salvatore Angelo Bruno Federico
  Fabio Filippo Lorenzo Nicola Riccardo Ugo Walter Ignazio Guido Mohammed Muhammad Mohamed Mohammad Ahmed Ahmad Ali
  Hassan Hussein Hosni Abdel Abdul Abdullah Omar Osama Yasser Mahmoud Ismail Khalil Khaled Khalid Bashar Saddam Muammar
  Recep Tayyip Mustafa Mehmet Ibrahim Ebrahim Hamid Ashraf Imran Nawaz Shehbaz Asif Bilawal Pervez Anwar Najib Mahathir
  Joko Prabowo Salman Faisal Nasser Saad Saeb Ayman Yahya Benjamin Binyamin Yitzhak Shimon Ehud Ariel Naftali Yair Avi
  Avigdor Benny Yoav Itamar Bezalel Moshe Isaac Eyal Hezi Javad Hossein Qassem Ruhollah Masoud Abbas Rami Riyad Tariq
  Tarek Zayed Hamza Karim Nabil Walid Ziad Sami Samir Majid Nouri Haider Barham Sirajuddin Anas Hibatullah Zabihullah
  Abdulaziz Mohammad-Bagher Narendra Rahul Manmohan Amit Arvind Rajiv Sanjay Sanjiv Vijay Ajay Anil Suresh Ramesh
  Rajesh Mahesh Mukesh Sunil Ravi Raj Ram Krishna Arun Ashok Atal Lal Prakash Pankaj Sachin Virat Sourav Shah Rukh
  Salman Aamir Amitabh Yogi Nitin Piyush Jagdish Subrahmanyam Rishi Sajid Sadiq Satya Sundar Vikram Vivek Kapil Gautam
  Deepak Dinesh Harsh Kumar Manoj Naveen Nikhil Rakesh Rohit Shashi Siddharth Rusmik Gurpreet Jagmeet Xi Jinping Shinzo
  Fumio Yoshihide Shigeru Taro Junichiro Naoto Hiroshi Kenji Takashi Akira Haruki Hideki Kazuo Masahiro Satoshi Yoshi
  Jong-un Jae-in Suk-yeol Yoon Ban Ki-moon Keqiang Qiang Wei Jintao Zemin Xiaoping Li Wang Zhang Jackie Bruce Rodrigo
  Bongbong Ferdinand Thaksin Prayut Hun Hsien Loong Kuan Yew Nguyen Lee Phuc Bjarne Bjorn Björn Erik Eric Lars Anders
  Magnus Stefan Fredrik Gustav Jens Jonas Kjell Ole Olof Per Sven Ulf Mikael Mika Kimi Sauli Petteri Jarosław Donald
  Mateusz Andrzej Lech Bronisław Tomasz Krzysztof Jan Piotr Paweł Radosław Radoslaw Wojciech Zbigniew Janusz Viktor
  Péter Gábor Zoltán Sándor László Orbán Václav Miloš Petr Andrej Jiří Karel Tomáš Zdeněk Robert Igor Eduard Mihai
  Klaus Traian Ion Nicolae Marcel Bojko Boyko Rumen Aleksandar Slobodan Zoran Milorad Radovan Ratko Franjo Andrej Janez
  Borut Edi Ilir Hashim Albin Kyriakos Alexis Antonis George Nikos Yanis Leo Micheál Bertie Enda Nelson Thabo Jacob
  Cyril Julius Desmond Robert Emmerson Morgan Muhammadu Goodluck Olusegun Bola Atiku Uhuru Raila Ruto Yoweri Paul
  Kagame Félix Laurent-Désiré Mobutu Patrice Kofi Kwame Macky Alassane Faure Blaise Denis Idriss Abiy Haile Omar Salva
  Riek Hakainde Sadio Mohamed Didier Barack Joe Donald Mitch Chuck Bernie Elon Jeff Mark Bill Larry Sergey Sundar Steve
  Tim Jack Travis Marc LeBron Kobe Tiger Serge Kanye Jay Scooter Pete Beto Cory Rudy Newt Mitt Ted Marco Rand Lindsey
  Devin Kevin Mike Jared Steve Reince Sean Anthony Hunter Gordon Keir Rishi Boris Nigel Gareth Jürgen Pep José Zach Zac
  Alvaro Tedros Antonio Jens Xavi Дмитрий Владимир Сергей Алексей Михаил Николай Андрей Игорь Олег Юрий Борис Кирилл
  Павел Виктор Виталий Анатолий Константин Денис Максим Роман Руслан Рамзан Геннадий Валерий Вячеслав Евгений Пётр Петр
  Иван Василий Леонид Артём Артем Станислав Тарас Богдан Александр Антон Илья Никита Фёдор Федор Георгий Григорий
  Эдуард Тимур Ярослав Дмитро Володимир Сергій Олексій Михайло Микола Андрій Ігор Юрій Кирило Павло Віктор Віталій
  Анатолій Костянтин Валерій Євген Петро Олександр Іван Василь Антін Олександр Григорій Євгеній Дональд Джо Джозеф
  Эммануэль Олаф Барак Джордж Джон Майкл Дэвид Роберт Марк Стив Билл Томас Питер Пол Эрик Энтони Марко Фридрих Реджеп
  Биньямин Джеймс Уильям Ричард Егор Степан Матвей Семён Семен Лев Вадим Глеб Валентин Всеволод Арсений Даниил Филипп
  Ринат Рашид Рустам Рустем Ильдар Марат Тигран Магомед Назар Остап Мирослав Святослав Ростислав Едуард Геннадій
  Станіслав Леонід Борис Федір Данило Матвій Арсен Джозеф Емманюель
`);

const table = new Map<string, 'female' | 'male' | null>();
const note = (names: readonly string[], gender: 'female' | 'male'): void => {
  for (const name of names) table.set(name, table.has(name) && table.get(name) !== gender ? null : gender);
};
note(female, 'female');
note(male, 'male');
note(FEMALE, 'female');
note(MALE, 'male');

/** Names that are far more often a place, a month or a word than a person when they stand alone. */
const ALSO_WORDS = new Set(
  words(
    'China India Asia Georgia Jordan Israel Chad Paris London Sydney Dallas Austin Houston Phoenix Virginia Carolina ' +
    'Dakota Savannah Florence Chelsea Brooklyn Madison Lincoln Washington April May June August Summer Autumn Will ' +
    'Mark Hope Faith Grace Joy Rose Royal Prince King Duke Major Judge Dean Case Chase Rich Ray Art Bill Drew Pat ' +
    'Sue Sky Star Sterling Christian Justice Messiah America Kenya Italia Vienna Lyon Milan Kingston Memphis Boston ' +
    'Cruz Journey Legacy Heaven Nevaeh Earth Ocean River Reign Ace Bay Ford Grant Mercedes Tesla Angel Trinity ' +
    'Destiny Genesis Pope Baron Earl Blue Sierra Green Golden Silver Red Violet Ivy Jade Pearl Ruby Crystal Ashe ' +
    'Comfort Beauty Pretty Happiness Gift Wisdom ' +
    'Storm Winter Autumn North West East South Young Brown Long Wild General Power Price Page Art Victory Peace ' +
    'Liberty Bear Fox Wolf Forest Stone Rock Sage Scout Honor Patience Early Friend Love Noble Clay Marvel Lane Bay ' +
    `Sunday Monday Al El ${IBERIAN_WORDS} ${CONTINENTAL_WORDS}`,
  ),
);

/** Names of other languages, where they are no English ones: "Andrea" and "Jean" stay as they are. */
const add = (names: readonly string[], gender: 'female' | 'male'): void => {
  const fresh = names.filter((name) => !table.has(name) || added.has(name));
  for (const name of fresh) added.add(name);
  note(fresh, gender);
};
const added = new Set<string>();
add([...germanFemale, ...spanishFemale, ...frenchFemale, ...italianFemale], 'female');
add([...germanMale, ...spanishMale, ...frenchMale, ...italianMale], 'male');

/** What the lists above do not know, from many countries; the first of them counts. */
const MORE: readonly (readonly [list: string, gender: 'female' | 'male' | null])[] = [
  [FEMALE_NAMES, 'female'], [MALE_NAMES, 'male'], [NEUTRAL_NAMES, null],
  [FEMALE_ELSEWHERE, 'female'], [MALE_ELSEWHERE, 'male'], [FEMALE_IBERIAN, 'female'], [MALE_IBERIAN, 'male'],
  [FEMALE_CONTINENTAL, 'female'], [MALE_CONTINENTAL, 'male'],
  [FEMALE_COMMONWEALTH, 'female'], [MALE_COMMONWEALTH, 'male'],
];
const more = once(() => wordTable(' ', ...MORE.map(([list]) => list)));

export type GivenGender = 'female' | 'male' | null;

/** The gender that a given name tells (null: either), or undefined for a word that is no given name we know. */
export function givenNameGender(name: string): GivenGender | undefined {
  const known = genderListed(name);
  if (known !== undefined) return known;
  if (name.startsWith('Jean-')) return 'male'; // alone it is a woman's in English: "Jean-Luc", "Jean-Marie"
  const hyphen = name.indexOf('-');
  return hyphen > 2 ? genderListed(name.slice(0, hyphen)) : undefined;
}

function genderListed(name: string): GivenGender | undefined {
  const known = table.get(name);
  return known === undefined ? MORE[more().listOf(name)]?.[1] : known;
}

/** "Andrea" is a man in Italian, "Laurence" a woman in French, whatever they are elsewhere. */
export function givenNameGenderIn({ givenGenders }: Lexicon, name: string): GivenGender | undefined {
  const told = givenGenders?.get(name.toLowerCase());
  return told === undefined ? givenNameGender(name) : told;
}

/** A given name that is also an everyday word or a place: it needs more evidence than itself. */
export const isAlsoWord = (name: string): boolean => ALSO_WORDS.has(name);

/** "Sarah", "Neal": of one gender wherever English is spoken, unlike "Dewi" and "Hilary". Looked up seldom. */
export const isOfOneGender = (name: string): boolean => female.includes(name) !== male.includes(name);
