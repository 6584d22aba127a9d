/**
 * Tags with a pronoun, without a subject or with a short noun, behind a sentence whose subject is somebody without a
 * name, or who is called by an office: the words are theirs, and not of whoever was named last. Written for these tests.
 */
import type { Passage } from './passage.ts';

const NEW = 'a relative or somebody of the court, brought in by the sentence before';
const OFFICE = 'who is called by another word for the office';

export const DE_SUBJECT_BEFORE: readonly Passage[] = [
  {
    why: NEW,
    text: '„Der Wagen war viel zu schnell“, sagte Oberkommissarin Heike Lorenz. Die Mutter des Verletzten wartete vor ' +
      'der Klinik. „Mein Junge kämpft“, sagte sie.',
    quotes: [
      { says: 'Der Wagen war viel zu schnell', by: 'Heike Lorenz' },
      { says: 'Mein Junge kämpft', by: 'Die Mutter' },
    ],
  },
  {
    why: 'a short noun for the one who was brought in',
    text: '„Wir löschen noch“, sagte Einsatzleiter Jonas Grote. Ein Sprecher der Polizei hielt sich zurück. „Zur Ursache ' +
      'sagen wir nichts“, so der Beamte.',
    quotes: [
      { says: 'Wir löschen noch', by: 'Jonas Grote' },
      { says: 'Zur Ursache sagen wir nichts', by: 'der Beamte', unsure: true },
    ],
  },
  {
    why: OFFICE,
    text: 'Bürgermeister Olaf Petersen warb für den Plan. „Ohne Bad keine Jugend“, warnte Vereinschef Nils Behr. Der ' +
      'Rathauschef sagte Hilfe zu. „Wir finden einen Weg“, versprach er.',
    quotes: [
      { says: 'Ohne Bad keine Jugend', by: 'Nils Behr' },
      { says: 'Wir finden einen Weg', by: 'Olaf Petersen', unsure: true },
    ],
  },
  {
    why: 'a trade that no list has right before the full name',
    text: '„Das Holz ist trocken“, sagt Drechsler Uwe Kern, der die Stühle gebaut hat.',
    quotes: [{ says: 'Das Holz ist trocken', by: 'Uwe Kern' }],
  },
  {
    why: 'the only woman told of, by her trade',
    text: 'Wenn Helga Brandt am Samstag die Tür abschließt, endet eine Ära. „Ich finde niemanden“, sagt die ' +
      'Bäckermeisterin.',
    quotes: [{ says: 'Ich finde niemanden', by: 'Helga Brandt', unsure: true }],
  },
  {
    why: 'a verb whose other half stands behind its subject',
    text: '„Jeder Euro fehlt“, sagte Kämmerer Rolf Bender. Eine Mutter schüttelte den Kopf. „Das sind 160 Euro im ' +
      'Monat“, rechnete sie vor.',
    quotes: [
      { says: 'Jeder Euro fehlt', by: 'Rolf Bender' },
      { says: 'Das sind 160 Euro im Monat', by: 'Eine Mutter', unsure: true },
    ],
  },
];

export const FR_SUBJECT_BEFORE: readonly Passage[] = [
  {
    why: NEW,
    text: '« Il roulait trop vite », a relevé la procureure Agnès Vidal. La mère de la victime est venue seule. « Je veux ' +
      'comprendre », a-t-elle dit.',
    quotes: [
      { says: 'Il roulait trop vite', by: 'Agnès Vidal' },
      { says: 'Je veux comprendre', by: 'La mère de la victime', unsure: true },
    ],
  },
  {
    why: 'a firm that has just spoken, and no woman',
    text: '« On nous ment », lâche Carole Meyer, ouvrière. La direction assure que rien n’est décidé. « Nous cherchons ' +
      'un repreneur », indique-t-elle.',
    quotes: [
      { says: 'On nous ment', by: 'Carole Meyer' },
      { says: 'Nous cherchons un repreneur', by: 'La direction', unsure: true },
    ],
  },
  {
    why: 'who only passes the words on stands behind the tag',
    text: '« Un chien a traversé », a déclaré le conducteur, selon une source proche du dossier.',
    quotes: [{ says: 'Un chien a traversé', by: 'le conducteur', unsure: true }],
  },
  {
    why: 'whoever asked does not answer',
    text: '« Vous avez eu peur ? », a demandé Jules, 10 ans. La réponse a fusé : « Oui, et souvent. »',
    quotes: [
      { says: 'Vous avez eu peur ?', by: 'Jules' },
      { says: 'Oui, et souvent.', by: null },
    ],
  },
];

export const ES_SUBJECT_BEFORE: readonly Passage[] = [
  {
    why: NEW,
    text: '«Iba muy rápido», recordó la fiscal, Elena Prieto. El hermano de la víctima salió llorando de la sala. «Nada ' +
      'me lo va a devolver», declaró a la prensa.',
    quotes: [
      { says: 'Iba muy rápido', by: 'Elena Prieto' },
      { says: 'Nada me lo va a devolver', by: 'El hermano de la víctima' },
    ],
  },
  {
    why: 'the subject stands behind its verb and object',
    text: '«Es un gran día», celebró la concejala Marta Rey. Al final del acto tomó la palabra un jubilado. «¿Y las ' +
      'aceras?», preguntó.',
    quotes: [
      { says: 'Es un gran día', by: 'Marta Rey' },
      { says: '¿Y las aceras?', by: 'un jubilado' },
    ],
  },
  {
    why: 'a relative of the speaker’s, told of by her',
    text: '«Necesitaba esta luz», dice la cineasta Inés Robledo. De niña, su abuela la llevaba al cine. «Allí lo decidí ' +
      'todo», recuerda.',
    quotes: [
      { says: 'Necesitaba esta luz', by: 'Inés Robledo' },
      { says: 'Allí lo decidí todo', by: 'Inés Robledo', unsure: true },
    ],
  },
];

export const IT_SUBJECT_BEFORE: readonly Passage[] = [
  {
    why: NEW,
    text: '«Guidava ubriaco», ha ricordato la pm Silvia Donati. La sorella della vittima ha lasciato l’aula. «Non ho ' +
      'parole», ha detto ai cronisti.',
    quotes: [
      { says: 'Guidava ubriaco', by: 'Silvia Donati' },
      { says: 'Non ho parole', by: 'La sorella della vittima' },
    ],
  },
  {
    why: 'the name behind the verb, past a clause with an infinitive',
    text: '«Gli devo tutto», dice il cercatore di funghi. A guidare la squadra era Marco Zanella, del soccorso alpino. ' +
      '«Ancora un’ora e sarebbe morto», ammette.',
    quotes: [
      { says: 'Gli devo tutto', by: 'il cercatore di funghi' },
      { says: 'Ancora un’ora e sarebbe morto', by: 'Marco Zanella', unsure: true },
    ],
  },
  {
    why: 'which side is told of, and then who speaks for it',
    text: 'Sponda Ternana, il tecnico Paolo Greco non cerca scuse: «Loro erano più freschi».',
    quotes: [{ says: 'Loro erano più freschi', by: 'Paolo Greco' }],
  },
  {
    why: 'the owner of a house, and not who spoke before',
    text: '«Il muro era di un privato», precisa Fausto Rinaldi, comandante dei vigili. Il proprietario dell’immobile si ' +
      'difende. «Avevo segnalato le crepe», assicura.',
    quotes: [
      { says: 'Il muro era di un privato', by: 'Fausto Rinaldi' },
      { says: 'Avevo segnalato le crepe', by: 'Il proprietario dell’immobile', unsure: true },
    ],
  },
  {
    why: 'a noun that is also a given name, with its participle',
    text: 'Il sindaco Carlo Neri aveva chiesto pazienza. Concetto ribadito ieri: «Serve un mese ancora».',
    quotes: [{ says: 'Serve un mese ancora', by: 'Carlo Neri', unsure: true }],
  },
  {
    why: 'with what it is of, an office is nobody’s who has another',
    text: '«Nessuno chiede contanti», ribadisce il tenente Sara Quaglia. Il difensore dei due giovani parla di «ragazzi ' +
      'manipolati».',
    quotes: [
      { says: 'Nessuno chiede contanti', by: 'Sara Quaglia' },
      { says: 'ragazzi manipolati', by: 'Il difensore dei due giovani', unsure: true },
    ],
  },
];

export const PT_SUBJECT_BEFORE: readonly Passage[] = [
  {
    why: NEW,
    text: '"Havia um radar", respondeu a procuradora Sofia Lemos. O irmão do ciclista assistiu à sessão. "Quero que ele ' +
      'assuma", disse aos jornalistas.',
    quotes: [
      { says: 'Havia um radar', by: 'Sofia Lemos' },
      { says: 'Quero que ele assuma', by: 'O irmão do ciclista' },
    ],
  },
  {
    why: 'the noun ends before its verb',
    text: 'A professora Dalva Nunes venceu o prêmio. "Ela é um exemplo", diz a secretária Rita Moraes. A professora quer ' +
      'comprar livros. "Muitos livros", avisa.',
    quotes: [
      { says: 'Ela é um exemplo', by: 'Rita Moraes' },
      { says: 'Muitos livros', by: 'Dalva Nunes', unsure: true },
    ],
  },
  {
    why: 'words on a sign, with a colon',
    text: '"A cidade perde memória", afirmou Rui Faria. Na montra, um cartaz escrito à mão diz tudo: "Obrigado, Porto".',
    quotes: [
      { says: 'A cidade perde memória', by: 'Rui Faria' },
      { says: 'Obrigado, Porto', by: 'um cartaz' },
    ],
  },
  {
    why: 'a verb without a subject that only goes on with its clause',
    text: 'O deputado Rui Dias foi interrompido várias vezes. Seguiu-se a intervenção do presidente da Assembleia, que ' +
      'lembrou que "há regras", garantindo que não sairia.',
    quotes: [{ says: 'há regras', by: 'presidente da Assembleia', unsure: true }],
  },
];
