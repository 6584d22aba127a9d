/** How pages of the press put it: bodies by their noun, whose view it is, two nouns for one, who only stands beside. */
import type { Passage } from './passage.ts';

export const DE_VIEWS: readonly Passage[] = [
  {
    why: 'an object before the colon is not the speaker',
    text: 'Die Politikerin Ricarda Lohse ist empört. In einem weiteren Beitrag zitierte sie den Abgeordneten Max ' +
      'Mohrmann, empfahl ihm und seiner Partei: „Legt die Handys weg.“',
    quotes: [
      { says: 'Legt die Handys weg.', by: 'Ricarda Lohse', unsure: true },
    ],
  },
  {
    why: 'whom a thing reminds of something may be "he"',
    text: 'Der Abgeordnete Max Mohrmann schweigt. Der Tonfall des Papiers erinnerte einen Nutzer an einen Film. ' +
      '„Das ist großes Kino“, spottet er.',
    quotes: [
      { says: 'Das ist großes Kino', by: null },
    ],
  },
  {
    why: 'whom the subject met is not "he"',
    text: 'Trainer Uli Beck traf gestern einen Nutzer. „Das ist großes Kino“, sagte er.',
    quotes: [
      { says: 'Das ist großes Kino', by: 'Uli Beck' },
    ],
  },
  {
    why: 'the name of an era acts on nobody',
    text: 'Mit vielem hatte Jan Weber gerechnet - damit, dass ihn die Ära Hartmann einholen würde, wohl nicht. ' +
      '„Ich kenne keine Kampagne“, sagte er.',
    quotes: [
      { says: 'Ich kenne keine Kampagne', by: 'Jan Weber', unsure: true },
    ],
  },
  {
    why: '"aus ihrer Sicht" is of whoever speaks',
    text: 'Die Ärztin Lena Voss leitet die Klinik. „Wir sind am Limit“, sagt Voss. Aus ihrer Sicht ist der Plan ' +
      '„geschönt und veraltet“.',
    quotes: [
      { says: 'Wir sind am Limit', by: 'Lena Voss' },
      { says: 'geschönt und veraltet', by: 'Lena Voss', unsure: true },
    ],
  },
  {
    why: 'an owner and its noun are the subject',
    text: '„Niemand hat uns gewarnt“, klagt eine Anwohnerin. „Man hat uns allein gelassen“, ergänzt ihr Mann.',
    quotes: [
      { says: 'Niemand hat uns gewarnt', by: 'eine Anwohnerin' },
      { says: 'Man hat uns allein gelassen', by: 'ihr Mann' },
    ],
  },
  {
    why: 'an address in marks is no speech',
    text: '„Er hat nie mit solchem Tempo umgehen müssen“, sagte Promoter Kreutz dem Portal „boxring.de“. „Tyson ' +
      'hat mehr Kraft“, fügte Kreutz hinzu.',
    quotes: [
      { says: 'Er hat nie mit solchem Tempo umgehen müssen', by: 'Kreutz' },
      { says: 'Tyson hat mehr Kraft', by: 'Kreutz' },
    ],
  },
  {
    why: '"heißt es von": the one behind it',
    text: 'Man habe rund um die Marke „entscheidende Schritte“ ergriffen, um das Wachstum zu sichern, heißt es ' +
      'von Velora. Velora sitzt in Köln.',
    quotes: [
      { says: 'entscheidende Schritte', by: 'Velora', unsure: true },
    ],
  },
  {
    why: 'who asked does not answer',
    text: 'Direktor Fritz Arndt kam zu spät. „Welcher Donnerstag?“, fragte Ida Kreuz von der Initiative. „Dieser ' +
      'Donnerstag“, antwortete er.',
    quotes: [
      { says: 'Welcher Donnerstag?', by: 'Ida Kreuz' },
      { says: 'Dieser Donnerstag', by: 'Fritz Arndt' },
    ],
  },
  {
    why: 'an office cut short before a name',
    text: '„Wir sind zwei Jahre lang jede Straße abgegangen“, schildert Bgm. Josef Haiger, Sprecher der ' +
      'Gemeinden.',
    quotes: [
      { says: 'Wir sind zwei Jahre lang jede Straße abgegangen', by: 'Josef Haiger' },
    ],
  },
  {
    why: 'where somebody is from belongs to the noun',
    text: 'Ein Kollege aus Utrecht schrieb mir: „Ihr habt die besten Papiere der Welt.“',
    quotes: [
      { says: 'Ihr habt die besten Papiere der Welt.', by: 'Ein Kollege aus Utrecht' },
    ],
  },
];

export const ES_VIEWS: readonly Passage[] = [
  {
    why: 'a body by its noun, with a capital, is the one whose name begins with it',
    text: 'El concejal Daniel Duarte criticó el contrato. Este diario preguntó a la Alcaldía de Medina. «El ' +
      'contrato se presta sin ninguna eventualidad», escribió la Alcaldía.',
    quotes: [
      { says: 'El contrato se presta sin ninguna eventualidad', by: 'Alcaldía de Medina' },
    ],
  },
  {
    why: 'whoever surrounds somebody is not he',
    text: 'El presidente Álvaro Rueda no quiso responder. «Es una frase que nos pareció excesiva», explicaron ' +
      'desde el entorno presidencial.',
    quotes: [
      { says: 'Es una frase que nos pareció excesiva', by: 'el entorno presidencial' },
    ],
  },
  {
    why: 'two nouns for one subject, the second without an article',
    text: 'Una vecina de La Pradera y miembro de la plataforma cuenta que de noche quedan «miles de personas en ' +
      'la calle».',
    quotes: [
      { says: 'miles de personas en la calle', by: 'Una vecina de La Pradera y miembro de la plataforma' },
    ],
  },
  {
    why: 'who stands beside "I" inside the words is another',
    text: 'El presidente Pedro Ruiz y la ministra Ana Gil se reunieron ayer. «Ana Gil y yo tenemos un acuerdo», ' +
      'dijo Ruiz.',
    quotes: [
      { says: 'Ana Gil y yo tenemos un acuerdo', by: 'Pedro Ruiz' },
    ],
  },
  {
    why: 'whom a thing reminds of something may be meant',
    text: 'El diputado Mario Molina calla. El tono del documento recordó a un usuario una película. «Esto es ' +
      'cine», bromea.',
    quotes: [
      { says: 'Esto es cine', by: null },
    ],
  },
  {
    why: 'a place before a name is no part of it',
    text: 'Desde el hospital de Ponferrada Lucía Prado cuenta la noche. «Oí un estruendo y después nada», dice.',
    quotes: [
      { says: 'Oí un estruendo y después nada', by: 'Lucía Prado' },
    ],
  },
  {
    why: '"a su juicio" is of whoever speaks',
    text: 'La médica Lena Vidal dirige la clínica. «Estamos al límite», dice Vidal. A su juicio, los datos están ' +
      '«maquillados». Y reclama «un plan honesto».',
    quotes: [
      { says: 'Estamos al límite', by: 'Lena Vidal' },
      { says: 'maquillados', by: 'Lena Vidal', unsure: true },
      { says: 'un plan honesto', by: 'Lena Vidal' },
    ],
  },
  {
    why: '"para quien": whom the relative stands for',
    text: 'La sesión fue interrumpida por Rosa Mota, para quien el concejal «lee el discurso de la empresa».',
    quotes: [
      { says: 'lee el discurso de la empresa', by: 'Rosa Mota' },
    ],
  },
  {
    why: 'a tag inside the marks with nothing but its verb',
    text: 'Ana Robles espera en la puerta. «Mi marido ya hizo el camino dos veces, cuenta. Son 58 minutos».',
    quotes: [
      { says: 'Mi marido ya hizo el camino dos veces', by: 'Ana Robles' },
      { says: 'Son 58 minutos', by: 'Ana Robles' },
    ],
  },
  {
    why: 'what another said is told by whoever speaks',
    text: 'Ana Robles espera en la puerta. «Cuando llegó el médico, dijo que no era grave, y nos fuimos».',
    quotes: [
      { says: 'Cuando llegó el médico, dijo que no era grave, y nos fuimos', by: 'Ana Robles' },
    ],
  },
  {
    why: 'who asked does not answer',
    text: 'El director del agua, Fidel Arriaga, llegó tarde. «¿El jueves de qué año?», lo interrumpió Itzel ' +
      'Cruz, vocera de los vecinos. «Este jueves, licenciada», respondió el funcionario.',
    quotes: [
      { says: '¿El jueves de qué año?', by: 'Itzel Cruz' },
      { says: 'Este jueves, licenciada', by: 'Fidel Arriaga', unsure: true },
    ],
  },
];

export const FR_VIEWS: readonly Passage[] = [
  {
    why: '"on" in a circle of people is nobody who was named',
    text: 'Le président Alain Ruault n’a pas voulu répondre. « C’est une phrase excessive », glisse-t-on dans ' +
      'l’entourage présidentiel.',
    quotes: [
      { says: 'C’est une phrase excessive', by: 'l’entourage présidentiel', unsure: true },
    ],
  },
  {
    why: '"souffle-t-on" at the town hall is not the mayor',
    text: 'Le maire Luc Roy n’a pas souhaité réagir. « On attend le jugement », souffle-t-on à la mairie.',
    quotes: [
      { says: 'On attend le jugement', by: 'la mairie', unsure: true },
    ],
  },
  {
    why: 'two nouns for one subject, the second without an article',
    text: 'Une habitante de La Prairie et membre du collectif raconte que restent la nuit « des milliers de ' +
      'personnes dans la rue ».',
    quotes: [
      { says: 'des milliers de personnes dans la rue', by: 'Une habitante de La Prairie et membre du collectif' },
    ],
  },
  {
    why: 'who stands beside "moi-même" inside the words is another',
    text: 'Le président Paul Macé reçoit jeudi le Premier ministre Keith Stanton. « Le président Macé et ' +
      'moi-même parlerons des migrations », a écrit le chef du gouvernement.',
    quotes: [
      { says: 'Le président Macé et moi-même parlerons des migrations', by: 'Keith Stanton', unsure: true },
    ],
  },
  {
    why: '"à ses yeux" is of whoever speaks',
    text: 'La médecin Léna Vidal dirige la clinique. « Nous sommes à bout », dit-elle. À ses yeux, les chiffres ' +
      'sont « maquillés ».',
    quotes: [
      { says: 'Nous sommes à bout', by: 'Léna Vidal' },
      { says: 'maquillés', by: 'Léna Vidal', unsure: true },
    ],
  },
  {
    why: '"pour qui": whom the relative stands for',
    text: 'De quoi irriter le conseiller Quentin Fauvel, pour qui le quartier est « abandonné depuis dix ans ».',
    quotes: [
      { says: 'abandonné depuis dix ans', by: 'Quentin Fauvel' },
    ],
  },
  {
    why: 'somebody of an age has the floor, by whatever noun',
    text: 'Maud attend le bus de 18 heures. « Le matin ça va », soupire-t-elle. À l’arrêt, un navetteur d’une ' +
      'cinquantaine d’années contemple l’horaire. « C’est de la littérature, maintenant. »',
    quotes: [
      { says: 'Le matin ça va', by: 'Maud' },
      { says: 'C’est de la littérature, maintenant.', by: null },
    ],
  },
  {
    why: 'a gerund goes on with the tag before it',
    text: 'Le préfet Paul Roy se tait. Une enquête pour destruction a été ouverte, a fait savoir la procureure ' +
      'Anne Lemoine, précisant qu’« aucune piste n’est écartée ».',
    quotes: [
      { says: 'aucune piste n’est écartée', by: 'Anne Lemoine' },
    ],
  },
];

export const IT_VIEWS: readonly Passage[] = [
  {
    why: 'two bodies with one noun: which is meant nobody can tell',
    text: 'Alla Fondazione Rossini di Pesaro e alla Fondazione Cariverona è arrivata la stessa lettera. ' +
      '«Restituiremo i fondi», scrive la Fondazione.',
    quotes: [
      { says: 'Restituiremo i fondi', by: 'Fondazione' },
    ],
  },
  {
    why: 'two nouns for one subject, the second without an article',
    text: 'Una residente di La Prateria e membro del comitato racconta che di notte restano «migliaia di persone ' +
      'in strada».',
    quotes: [
      { says: 'migliaia di persone in strada', by: 'Una residente di La Prateria e membro del comitato' },
    ],
  },
  {
    why: 'a place before a name is no part of it',
    text: 'Dall’ospedale di Domodossola Matteo Ferri racconta la notte. «Ho sentito un boato e poi più niente», ' +
      'dice.',
    quotes: [
      { says: 'Ho sentito un boato e poi più niente', by: 'Matteo Ferri' },
    ],
  },
  {
    why: '"a suo avviso" is of whoever speaks',
    text: 'La dottoressa Lena Vitali dirige la clinica. «Siamo al limite», dice Vitali. A suo avviso i dati sono ' +
      '«truccati».',
    quotes: [
      { says: 'Siamo al limite', by: 'Lena Vitali' },
      { says: 'truccati', by: 'Lena Vitali', unsure: true },
    ],
  },
  {
    why: '"per il quale": whom the relative stands for',
    text: 'Critico l’assessore Quinto Favelli, per il quale il quartiere è «abbandonato da dieci anni».',
    quotes: [
      { says: 'abbandonato da dieci anni', by: 'Quinto Favelli' },
    ],
  },
  {
    why: '"così" and its author, with no verb',
    text: 'La frana ha bloccato la strada. «La situazione è grave ma sotto controllo». Così Carlo Omodei, ' +
      'assessore ai Lavori pubblici.',
    quotes: [
      { says: 'La situazione è grave ma sotto controllo', by: 'Carlo Omodei' },
    ],
  },
  {
    why: '"così" and its author by office',
    text: '«Bisogna intervenire subito». Così il sindaco di Vernate, Carlo Omodei, dopo il sopralluogo di ieri.',
    quotes: [
      { says: 'Bisogna intervenire subito', by: 'Carlo Omodei' },
    ],
  },
  {
    why: '"bollata … dalla": who does it',
    text: 'Per Luca Ardenti è «un segnale forte». La proposta è stata bollata come «assurda» dalla sindaca Rosa ' +
      'Belli.',
    quotes: [
      { says: 'un segnale forte', by: 'Luca Ardenti' },
      { says: 'assurda', by: 'Rosa Belli' },
    ],
  },
  {
    why: 'a tag inside the marks, between a comma and a stop',
    text: 'Il parroco Sandro Piccini giocava a scacchi per posta. «Mi mancava una mossa, confida il sacerdote. ' +
      'La cartolina è arrivata ieri».',
    quotes: [
      { says: 'Mi mancava una mossa', by: 'Sandro Piccini' },
      { says: 'La cartolina è arrivata ieri', by: 'Sandro Piccini' },
    ],
  },
  {
    why: 'a tag inside the marks with what is done beside it',
    text: 'Antonella Zanni ha ascoltato in silenzio. «Non volevo vederli in galera, ha detto uscendo. Oggi non ' +
      'c’erano».',
    quotes: [
      { says: 'Non volevo vederli in galera', by: 'Antonella Zanni' },
      { says: 'Oggi non c’erano', by: 'Antonella Zanni' },
    ],
  },
  {
    why: 'what is done to whoever speaks is no tag',
    text: 'Ornella Vitti riceve in cucina. «Stavo bene, poi mi ha chiamato un ragazzo di Catania con un copione ' +
      'bellissimo».',
    quotes: [
      { says: 'Stavo bene, poi mi ha chiamato un ragazzo di Catania con un copione bellissimo', by: 'Ornella Vitti' },
    ],
  },
  {
    why: 'marks within angles that the next paragraph closes',
    text: 'Ornella Vitti ha ottant’anni e ride spesso. «Mi disse: “Torna”. Tornai indietro.\n\n«E lì ho capito ' +
      'tutto», dice Vitti.',
    quotes: [
      { says: 'Mi disse: “Torna”. Tornai indietro.', by: 'Ornella Vitti', unsure: true },
      { says: 'E lì ho capito tutto', by: 'Ornella Vitti' },
    ],
  },
  {
    why: 'a gerund goes on with the tag before it',
    text: 'Un’inchiesta è stata aperta, ha fatto sapere la procuratrice Anna Limoni, precisando che «nessuna ' +
      'pista è esclusa».',
    quotes: [
      { says: 'nessuna pista è esclusa', by: 'Anna Limoni' },
    ],
  },
  {
    why: 'whose view it is may be a body\'s',
    text: 'Per la Confcommercio i danni sono «incalcolabili e destinati a crescere».',
    quotes: [
      { says: 'incalcolabili e destinati a crescere', by: 'Confcommercio', unsure: true },
    ],
  },
];

export const PT_VIEWS: readonly Passage[] = [
  {
    why: 'a body by its noun, with a capital, is the one whose name begins with it',
    text: 'A Câmara de Évora reuniu ontem. «As obras começam em maio», indicou a Câmara em comunicado.',
    quotes: [
      { says: 'As obras começam em maio', by: 'Câmara de Évora' },
    ],
  },
  {
    why: 'two nouns for one subject, the second without an article',
    text: 'Uma moradora da Pradaria e membro da comissão conta que à noite ficam «milhares de pessoas na rua».',
    quotes: [
      { says: 'milhares de pessoas na rua', by: 'Uma moradora da Pradaria e membro da comissão' },
    ],
  },
  {
    why: '"na sua opinião" is of whoever speaks',
    text: 'A médica Lena Vidal dirige a clínica. «Estamos no limite», diz Vidal. Na sua opinião, os números ' +
      'estão «maquilhados».',
    quotes: [
      { says: 'Estamos no limite', by: 'Lena Vidal' },
      { says: 'maquilhados', by: 'Lena Vidal', unsure: true },
    ],
  },
  {
    why: '"para quem": whom the relative stands for',
    text: 'O debate foi interrompido por Rosana Mota, para quem o vereador «lê o discurso da empresa».',
    quotes: [
      { says: 'lê o discurso da empresa', by: 'Rosana Mota' },
    ],
  },
  {
    why: '"classificada … pela": who does it',
    text: 'Para Lucas Arruda, trata-se de «um sinal forte». A proposta foi classificada de «absurda» pela ' +
      'prefeita Rosa Belo.',
    quotes: [
      { says: 'um sinal forte', by: 'Lucas Arruda' },
      { says: 'absurda', by: 'Rosa Belo' },
    ],
  },
  {
    why: 'a tag inside the marks with nothing but its verb',
    text: 'Bruna Esteves tem o saco feito. «O meu marido já fez o caminho duas vezes, conta. São 58 minutos».',
    quotes: [
      { says: 'O meu marido já fez o caminho duas vezes', by: 'Bruna Esteves' },
      { says: 'São 58 minutos', by: 'Bruna Esteves' },
    ],
  },
  {
    why: 'a body that spoke goes on without a subject',
    text: 'O presidente da Câmara, Nuno Pires, ficou calado. Já o Observatório Cidadão comemorou nas redes ' +
      'sociais. «Não é sobre sungas», publicou.',
    quotes: [
      { says: 'Não é sobre sungas', by: 'Observatório Cidadão' },
    ],
  },
];
