/**
 * Whose words a sentence passes on, has received, or quotes in a second clause without a verb; in languages whose heads
 * come first.
 */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('words of another', () => {
  it.each([
    ['de', 'Im Stadtrat zitierte Bürgermeister Heiko Brandt die Ärztin Lena Voss: „Lärm macht krank.“', 'Lena Voss'],
    ['de', 'Kommissar Uwe Dahl gab die Worte der Zeugin Mia Kranz wieder: „Er rannte zum Fluss.“', 'Mia Kranz'],
    ['de',
      'Die Schauspielerin Jule Arndt erinnert an einen Rat ihrer Mutter Helga Arndt: „Kauf nie auf Pump.“',
      'Helga Arndt'],
    ['de',
      'Vereinschef Ingo Pape teilte einen Tweet der Ministerin Carla Rust: „Sport gehört ins Dorf.“',
      'Carla Rust'],
    ['de', 'Lehrer Paul Wendt las aus einem Brief des Soldaten Emil Koch: „Der Regen hört nicht auf.“', 'Emil Koch'],
    ['fr',
      'L’historien Marc Vasseur a lu une lettre du soldat Émile Carton : « La pluie ne cesse pas. »',
      'Émile Carton'],
    ['fr',
      'Le conseiller Denis Aubry a relayé un message de la ministre Carole Rust : « Le sport vit au village. »',
      'Carole Rust'],
    ['fr',
      'La comédienne Julie Arnaud se souvient des mots de sa mère, Hélène Arnaud : « N’achète jamais à crédit. »',
      'Hélène Arnaud'],
    ['fr', 'Au conseil, le maire Hervé Brun citait la médecin Léa Vial : « Le bruit rend malade. »', 'Léa Vial'],
    ['es', 'El historiador Marcos Vela leyó una carta del soldado Emilio Casas: “La lluvia no para”.', 'Emilio Casas'],
    ['es', 'La actriz Julia Arce recuerda un consejo de su madre, Elena Arce: “No compres a plazos”.', 'Elena Arce'],
    ['es', 'En el pleno, el alcalde Hernán Bravo cita a la médica Lea Vidal: “El ruido enferma”.', 'Lea Vidal'],
    ['it',
      'Lo storico Marco Velli ha letto una lettera del soldato Emilio Carta: «La pioggia non smette».',
      'Emilio Carta'],
    ['it',
      'La deputata Carla Rossi ha condiviso un messaggio del cantante Piero Lolli: «La cultura è di tutti».',
      'Piero Lolli'],
    ['pt', 'O historiador Marcos Vale leu uma carta do soldado Emílio Castro: “A chuva não para”.', 'Emílio Castro'],
    ['pt',
      'A deputada Carla Rocha compartilhou uma mensagem do cantor Pedro Lobo: “A cultura é de todos”.',
      'Pedro Lobo'],
    ['de', 'Der Verein erhielt eine Absage von Stadträtin Petra Lohn: „Die Halle bleibt zu.“', 'Petra Lohn'],
    ['fr',
      'L’association a reçu un courriel de l’adjointe Pascale Lorin : « La salle reste fermée. »',
      'Pascale Lorin'],
    ['es', 'El club recibió un correo de la concejala Petra Lozano: “La sala sigue cerrada”.', 'Petra Lozano'],
    ['it', 'Il regista Ugo Falchi ha ricevuto un messaggio dell’attrice Nora Bini: «Non vengo sul set».', 'Nora Bini'],
    ['de', 'Reporter Nils Korn hörte am Telefon von Präsident Udo Stahl: „Sie sind entlassen.“', 'Udo Stahl'],
    ['de', 'Reporter Nils Korn erhielt von Ministerin Anja Kost nur eine knappe Antwort: „Nein.“', 'Anja Kost'],
  ])('are theirs who said them, not theirs who pass them on (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));

  it.each([
    ['de',
      'Bürgermeister Heiko Brandt antwortete auf den Brief der Ärztin Lena Voss: „Wir messen nach.“',
      'Heiko Brandt'],
    ['de', 'Trainer Ingo Pape kritisierte die Aussage von Stürmer Timo Rust: „So redet man nicht.“', 'Ingo Pape'],
    ['de', 'Opernsängerin Jule Arndt bekam einen Preis von Minister Karl Rust: „Ich bin sprachlos.“', 'Jule Arndt'],
    ['fr', 'Le maire Hervé Brun a répondu à la lettre du préfet Jean Met : « Nous irons au tribunal. »', 'Hervé Brun'],
    ['fr', 'La députée Carole Rust a dénoncé les propos du ministre Luc Amar : « C’est une insulte. »', 'Carole Rust'],
    ['fr', 'La maire Lise Aubin a lu sa déclaration devant le préfet Jean Met : « Je démissionne. »', 'Lise Aubin'],
    ['es', 'La diputada Carla Rojo criticó las palabras del ministro Luis Amar: “Es un insulto”.', 'Carla Rojo'],
    ['es', 'El cantante Pol Nieto recibió el premio de la ministra Eva Sanz: “No me lo creo”.', 'Pol Nieto'],
    ['es', 'La alcaldesa Luz Aban leyó su discurso ante el ministro Luis Amar: “Me voy”.', 'Luz Aban'],
    ['it',
      'Il sindaco Ugo Brani ha risposto alla lettera del prefetto Aldo Meti: «Andremo in tribunale».',
      'Ugo Brani'],
    ['it', 'La deputata Carla Rossi ha criticato le parole del ministro Luca Amari: «È un insulto».', 'Carla Rossi'],
    ['pt', 'A deputada Carla Rocha criticou as palavras do ministro Luís Amaro: “É um insulto”.', 'Carla Rocha'],
    ['pt', 'O cantor Pedro Lobo recebeu o prémio da ministra Eva Santos: “Nem acredito”.', 'Pedro Lobo'],
    ['de', 'Minister Karl Rust teilte die Kritik von Trainer Ingo Pape: „So geht es nicht.“', 'Karl Rust'],
    ['de', 'Ministerin Anja Kost gab Reporter Nils Korn eine knappe Antwort: „Nein, niemals.“', 'Anja Kost'],
  ])('but who answers, blames or reads his own has spoken (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));

  it.each([
    ['de', 'Der Angeklagte Ivo Petrov sprach leise. Dolmetscherin Milena Kraus übersetzte: „Ich war zu Hause.“'],
    ['fr', 'L’accusé, Ivo Petrov, parle bas. L’interprète Daria Petit a traduit : « J’étais à la maison. »'],
    ['es', 'El acusado, Ivo Petrov, habla bajo. La intérprete Sara Gómez tradujo: “Yo estaba en casa”.'],
  ])('are not the translator’s (%s)', (language, text) =>
    expect(lastSpeaker(text, language) ?? '').not.toMatch(/Kraus|Petit|Gómez/));
});

describe('a second clause without a verb', () => {
  it.each([
    ['de',
      'Emil Sturm sprach von einem „Ausverkauf“, die Wirtschaftsministerin Rita Holl von einer „Chance“.',
      'Rita Holl'],
    ['de', 'Für Anwältin Lea Brink ist der Fall „klar“, für Staatsanwalt Kai Moll „völlig offen“.', 'Kai Moll'],
    ['de',
      'Gewerkschafter Nils Borg bezeichnete das Angebot als „Frechheit“, Firmenchef Ulf Tann als „fairen Kompromiss“.',
      'Ulf Tann'],
    ['fr',
      'Le patron Yves Carlier évoque « une chance », la déléguée Nadia Benali « un désastre social ».',
      'Nadia Benali'],
    ['fr',
      'L’avocat Rémi Fort parle d’un « accident » et la procureure Claire Bonnet d’un « meurtre ».',
      'Claire Bonnet'],
    ['fr',
      'Pour le maire Rémi Fort, le projet est « vital » ; pour la riveraine Claire Bonnet, « une folie ».',
      'Claire Bonnet'],
    ['es', 'El abogado Raúl Fuertes habló de un “accidente” y la fiscal Clara Bonet de un “crimen”.', 'Clara Bonet'],
    ['es',
      'Para el alcalde Raúl Fuertes, el proyecto es “vital”; para la vecina Clara Bonet, “una locura”.',
      'Clara Bonet'],
    ['es', 'La patronal lo ve “razonable”, la sindicalista Clara Bonet “una trampa”.', 'Clara Bonet'],
    ['it', 'L’avvocato Remo Forti parla di «incidente», la pm Chiara Bonetti di «omicidio».', 'Chiara Bonetti'],
    ['it', 'Di «svendita» ha parlato la consigliera Rita Sala, di «occasione» l’assessore Ugo Penna.', 'Ugo Penna'],
    ['pt', 'O advogado Raul Fortes fala em “acidente” e a procuradora Clara Bonito em “crime”.', 'Clara Bonito'],
    ['pt',
      'Para o prefeito Raul Fortes, o projeto é “vital”; para a moradora Clara Bonito, “uma loucura”.',
      'Clara Bonito'],
  ])('has a speaker of its own (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

  it.each([
    ['fr', 'Le maire Rémi Fort parle de « succès », de « méthode » et de « patience ».', 'Rémi Fort'],
    ['es',
      'El alcalde Raúl Fuertes llamó “payaso” al edil Pablo Cuso y “títere” a la fiscal Clara Bonet.',
      'Raúl Fuertes'],
    ['es',
      'El alcalde Raúl Fuertes habló de “éxito”, con la ministra Clara Bonet a su lado, y de “futuro”.',
      'Raúl Fuertes'],
    ['it',
      'Il sindaco Remo Forti ha definito «clown» il consigliere Paolo Cusi e «burattino» l’assessore Ugo Penna.',
      'Remo Forti'],
  ])('and goes on with the first one where nobody else acts (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));
});

describe('a relative clause that quotes', () => {
  it.each([
    ['de',
      'Ministerin Ida Rahn antwortete dem Oppositionschef Kai Moll, der ihre Reform als „blanken Unsinn“ bezeichnet hatte.',
      'Kai Moll'],
    ['fr',
      'Le peintre Luc Brunel a porté plainte contre le galeriste Yann Picot, qui l’avait traité de « faussaire ».',
      'Yann Picot'],
    ['fr',
      'L’entraîneur Alain Ziegler, que le président Karl Roussel avait qualifié d’« erreur de casting », a vidé son bureau.',
      'Karl Roussel'],
    ['es',
      'El pintor Lucas Bru denunció al galerista Jan Picó, que lo había llamado “falsificador de feria”.',
      'Jan Picó'],
    ['es',
      'El técnico Alan Zárate, a quien el presidente Carlos Rueda calificó de “error enorme”, vació su despacho.',
      'Carlos Rueda'],
    ['it',
      'Il pittore Luca Bruni ha denunciato il gallerista Gianni Pico, che lo aveva definito «un falsario da fiera».',
      'Gianni Pico'],
    ['it',
      'Il tecnico Alano Zani, che il presidente Carlo Ruta ha definito «un errore enorme», ha svuotato l’ufficio.',
      'Carlo Ruta'],
    ['pt',
      'O pintor Lucas Brum processou o galerista Jair Picos, que o classificou como “um falsário de feira”.',
      'Jair Picos'],
    ['pt',
      'O treinador Alan Zago, a quem o presidente Carlos Ruas chamou “um erro enorme”, esvaziou o gabinete.',
      'Carlos Ruas'],
    ['de',
      'Galerist Sven Pohl, der den Maler Ole Brink einen „Fälscher“ genannt hatte, entschuldigte sich.',
      'Sven Pohl'],
    ['de', 'Trainer Udo Ziegler lobte den Stürmer Kai Moll, den er „einen echten Anführer“ nannte.', 'Udo Ziegler'],
    ['de', 'Ida Rahn dankte dem Arzt Kai Moll, der sie operiert hatte: „Er hat mein Leben gerettet.“', 'Ida Rahn'],
    ['de', 'Udo Ziegler über Kai Moll, der heute 70 wird: „Er war der Beste.“', 'Udo Ziegler'],
    ['fr',
      'Le galeriste Yann Picot, qui avait traité le peintre Luc Brunel de « faussaire », s’est excusé.',
      'Yann Picot'],
    ['fr',
      'L’entraîneur Alain Ziegler a félicité le gardien Luc Brunel, qu’il a qualifié de « vrai patron ».',
      'Alain Ziegler'],
    ['fr', 'Alain Ziegler salue le médecin Luc Brunel, qui l’a opéré : « Il m’a sauvé la vie. »', 'Alain Ziegler'],
    ['es',
      'El técnico Alan Zárate felicitó al portero Lucas Bru, que definió como “un verdadero líder”.',
      'Alan Zárate'],
    ['es',
      'El técnico Alan Zárate felicitó al portero Lucas Bru, a quien definió como “un verdadero líder”.',
      'Alan Zárate'],
    ['it', 'Il tecnico Alano Zani ha elogiato il portiere Luca Bruni, che ha definito «un vero capo».', 'Alano Zani'],
    ['pt',
      'O treinador Alan Zago elogiou o guarda-redes Lucas Brum, a quem chamou “um verdadeiro líder”.',
      'Alan Zago'],
    ['it', 'Alano Zani ringrazia il medico Luca Bruni, che lo ha operato: «Mi ha salvato la vita».', 'Alano Zani'],
  ])('is theirs who are its subject (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
});

describe('who is told or sent something', () => {
  it.each([
    ['de',
      'Pförtnerin Ina Rau ist verärgert. „Das geht so nicht“, beklagte sie sich bei Werksleiter Emil Karg.',
      'Emil Karg'],
    ['de', 'Ein Gast tobte. „Das Essen ist kalt“, schimpfte er gegenüber Wirtin Rosa Lamm.', 'Rosa Lamm'],
    ['fr',
      'Un usager est furieux. « Le bus ne passe plus », s’est-il plaint auprès de l’adjoint, Rémi Faure.',
      'Rémi Faure'],
    ['fr', 'La boulangère Anne Roux a écrit un message au maire, Luc Vidal : « Vous tuez le bourg. »', 'Luc Vidal'],
    ['es', 'La panadera Ana Rojas envió una carta al alcalde, Luis Vidal: “Usted mata el pueblo”.', 'Luis Vidal'],
    ['es', 'Un pasajero protestó. “Nadie avisa”, reclamó ante la directora de la terminal, Eva Soto.', 'Eva Soto'],
    ['it',
      'La fornaia Anna Rossi ha scritto una lettera al sindaco, Luca Vitali: «Lei uccide il paese».',
      'Luca Vitali'],
    ['pt', 'A padeira Ana Rosa enviou uma carta ao prefeito, Luís Vidal: “O senhor mata a vila”.', 'Luís Vidal'],
    ['de',
      'Am Montag schickte sie ihrem Chef Emil Karg eine Mail: „Ich kündige.“ Ina Rau war seit Jahren dabei.',
      'Emil Karg'],
  ])('has not said it (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).not.toBe(name));

  it.each([
    ['fr', 'La parole est ensuite au maire, Luc Vidal : « Nous avons tout essayé. »', 'Luc Vidal'],
    ['it', 'La parola al sindaco, Luca Vitali: «Abbiamo provato tutto».', 'Luca Vitali'],
    ['es', 'Es el turno de la alcaldesa, Ana Rojas: “Lo intentamos todo”.', 'Ana Rojas'],
    ['it', '«Abbiamo provato tutto», ha detto al telefono da Parigi Luca Vitali.', 'Luca Vitali'],
    ['es', '“Lo intentamos todo”, contó a este diario la alcaldesa, Ana Rojas.', 'Ana Rojas'],
    ['de', 'Dem Werksleiter Emil Karg reicht es: „So geht das nicht weiter.“', 'Emil Karg'],
  ])('but has where it is their turn (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
});

describe('words of one whose kin or counsel is named', () => {
  it.each([
    ['fr', 'Le frère de la victime, Jean Novak, est venu.\n\nUne amie a lu un message de la victime : « J’ai peur de lui. »'],
    ['es', 'El hermano de la víctima, Juan Nova, llegó. Una amiga leyó un mensaje de la víctima: «Tengo miedo de él.»'],
    ['it', 'Il fratello della vittima, Gianni Nova, tace. Un’amica ha letto un messaggio della vittima: «Ho paura di lui.»'],
    ['pt', 'O irmão da vítima, João Nova, chegou. Uma amiga leu uma mensagem da vítima: «Tenho medo dele.»'],
    ['fr', 'L’avocat de l’accusé, Jean Novak, est là. La juge a lu un message de l’accusé : « Je n’ai rien vu venir. »'],
  ])('%s: %s', (language, text) => expect(lastSpeaker(text, language)).not.toMatch(/Nov/));
});
