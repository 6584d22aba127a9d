/** Nouns for somebody who is not named, and epithets of who is, in languages other than English. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, speaker: string | null, why: string]>([
  ['de', 'Oberbürgermeisterin Jutta Rehm hat das Rathaus verlassen. „Sie hat niemandem Bescheid gegeben“, klagt die ' +
    'Sekretärin.', 'die Sekretärin', 'another trade'],
  ['de', 'Der Pianist Leon Wirth brach das Konzert ab. „Sein Puls war zu hoch“, erklärte der Arzt.', 'der Arzt',
    'another trade'],
  ['de', 'Kapitän Olaf Thies lag drei Tage im Krankenhaus. „Er wird wieder“, sagt die Tochter.', 'die Tochter',
    'a relative of whom nothing is told'],
  ['de', 'Sängerin Ida Kranz ist gestorben. „Wir verlieren eine Freundin“, schrieben die Kollegen.', 'die Kollegen',
    'many said it'],
  ['de', 'Vermieter Kurt Lahm kam nicht. „Es regnet seit Mai herein“, sagt der Mieter.', 'der Mieter',
    'the other party'],
  ['de', 'Bäckermeister Hans Krull schließt zum Jahresende. „Mir tun die Knie weh“, sagt der Handwerker.', 'Hans Krull',
    'his own trade in a wider word'],
  ['de', 'Umweltministerin Lea Brandt stellte den Plan vor. „Wir fangen im Mai an“, sagte die Politikerin.',
    'Lea Brandt', 'any office holder'],
  ['fr', 'Le pianiste Léon Virte a quitté la scène. « Son pouls était trop élevé », précise le secouriste.',
    'le secouriste', 'another trade'],
  ['fr', 'La ministre Claire Aubry a visité la ferme. « Elle est restée dix minutes », raconte l’éleveuse.',
    'l’éleveuse', 'another trade'],
  ['fr', 'Le trompettiste Ivan Blot est rentré hier. « Je jouerai demain sur la place », raconte le musicien.',
    'Ivan Blot', 'a wider word for his trade'],
  ['de', 'Sein Vater, der Maurer Pawel Nowak, sprang hinterher. „Ich habe nur seine Mütze gesehen“, sagte der Vater.',
    'Pawel Nowak', 'called so beside the name'],
  ['de', 'Der Sprecher der Initiative, der Lehrer Franz Kolbe, kam. „Wir verlieren 40 Parkplätze“, sagte der Sprecher.',
    'Franz Kolbe', 'called so beside the name'],
  ['fr', 'Odile Ferrand a partagé la scène avec lui. « Il ne disait jamais grand-chose », se souvient la comédienne.',
    'Odile Ferrand', 'a verb in -ient is of one'],
  ['fr', 'Le menuisier Paul Combe ferme son atelier. « J’ai mal aux genoux », confie l’artisan.', 'Paul Combe',
    'his own trade in a wider word'],
  ['fr', 'Le romancier Guy Astier vient d’avoir un fils. « Je n’écris plus la nuit », sourit le père.', 'Guy Astier',
    'the son is told of'],
  ['fr', 'Le policier Yves Mahé a frappé. « Je tenais mes clés », affirme le blessé.', 'le blessé',
    'who did it is not hurt'],
  ['es', 'El senador Iván Prado cenó tarde. “Dejó buena propina”, recuerda el camarero.', 'el camarero',
    'another trade'],
  ['es', 'El agricultor Juan Toro perdió la cosecha. “No queda nada”, lamenta el jienense.', 'Juan Toro',
    'where he is from'],
  ['it', 'La pianista Rosa Leri ha annullato il concerto. «Ha la mano rotta», ha spiegato la dottoressa.',
    'la dottoressa', 'another trade'],
  ['it', 'Il parroco Elio Manni ha aperto la mensa. «Qui entra chiunque», dice il sacerdote.', 'Elio Manni',
    'another word for it'],
  ['pt', 'O governador Ivo Prado almoçou na feira. “Deixou boa gorjeta”, lembra o garçom.', 'o garçom',
    'another trade'],
  ['pt', 'A diretora Nara Veloso saiu cedo. “Ela levou as chaves”, diz a secretária. “Ninguém sabia”, acrescenta.',
    'a secretária', 'she goes on'],
  ['pt', 'O padeiro Luís Couto fecha em junho. “Não encontro ninguém”, diz o comerciante.', 'Luís Couto',
    'his own trade in a wider word'],
])('%s: %s → %s (%s)', (language, text, speaker, _why) => {
  expect(lastSpeaker(text, language)).toBe(speaker);
});

it.each<[language: string, text: string, speaker: string | null, why: string]>([
  ['de', 'Karin Wolf sei immer pünktlich gewesen, berichtet Kollegin Ina Sahm. „Sie kam nie zu spät.“', 'Ina Sahm',
    'she told it'],
  ['fr', 'La maire Aline Roche a prévenu les riverains, affirme l’adjointe Sophie Caron. « Elle a fait le tour des ' +
    'maisons. »', 'Sophie Caron', 'she told it'],
  ['it', 'Il capitano Elio Marra è rimasto a bordo, racconta il marinaio Pio Serra. «Lui è sceso per ultimo.»',
    'Pio Serra', 'he told it'],
  ['pt', 'O médico Rui Falcão salvou a criança, conta a enfermeira Ana Lopes. “Ele não parou um minuto.”', 'Ana Lopes',
    'she told it'],
  ['de', 'Karin Wolf habe nichts gewusst, sagte Anwältin Ina Sahm. Wolf selbst winkte ab: „Ich sage nichts.“',
    'Karin Wolf', 'a sentence of her own'],
])('what is told in a tag goes on, %s: %s → %s (%s)', (language, text, speaker, _why) => {
  expect(lastSpeaker(text, language)).toBe(speaker);
});

it.each<[language: string, text: string, speaker: string | null, why: string]>([
  ['fr', 'Le chanteur Paul Vial a quitté son producteur, Luc Aster, en mai. « Il m’a trahi », accuse ce dernier.',
    'Luc Aster', 'the last one named'],
  ['es', 'El alcalde Luis Vega se reunió con el párroco Óscar Gil. “La torre se cae”, advirtió este último.',
    'Óscar Gil', 'the last one named'],
  ['it', 'Il sindaco Aldo Pace ha incontrato la preside Lucia Orsi. «Mancano le aule», ha detto quest’ultima.',
    'Lucia Orsi', 'the last woman named'],
  ['pt', 'O prefeito Caio Lemos ligou para a juíza Ana Lopes. “Não há provas”, respondeu esta.', 'Ana Lopes',
    'the last woman named'],
  ['de', 'Landrat Olaf Keil stritt mit Pfarrer Jan Korn. „Die Glocken bleiben“, sagte dieser.', 'Jan Korn',
    'the last one named'],
  ['fr', 'Le maire Guy Lemoine a inauguré la halle. « Elle est belle », a dit ce dernier.', 'Guy Lemoine',
    'the only one'],
])('the latter, %s: %s → %s (%s)', (language, text, speaker, _why) => {
  expect(lastSpeaker(text, language)).toBe(speaker);
});

it.each<[language: string, text: string, speaker: string | null, why: string]>([
  ['pt', 'O advogado do réu João Rosas, Félix Marques, chegou sozinho. “Meu cliente está doente”, disse.',
    'Félix Marques', 'the advocate of another'],
  ['it', 'L’avvocato dell’imputato Gino Rodi, Carlo Marchi, è arrivato solo. «Il mio assistito è malato», ha detto.',
    'Carlo Marchi', 'the advocate of another'],
])('%s: %s → %s (%s)', (language, text, speaker, _why) => {
  expect(lastSpeaker(text, language)).toBe(speaker);
});
