/** The office or work by which somebody's words are told is theirs, where the article gives none beside the name. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { CONTEXT, documentOf } from '../document-of.ts';

const roleOf = (text: string, language: string): string | null | undefined =>
  extract(documentOf(text, language), CONTEXT).quotes.at(-1)?.speaker?.role;

describe('what the tag calls somebody', () => {
  it.each([
    ['en', 'Ron Kowalik spoke at noon. “I can see it too,” he said. “The sky was blue on Monday,” the mayor said.', 'mayor'],
    ['de', '«Es reicht», sagt Corinne Aebi. «Es geht nicht ums Geld», sagt die Pflegefachfrau.', 'Pflegefachfrau'],
    ['fr', '« C’est fini », dit Paul Aumont. « Je regrette tout », a lâché le notaire honoraire.', 'notaire honoraire'],
    ['es', '«Ya está», dijo Hernán Goya. «Se hizo justicia», añadió el abogado.', 'abogado'],
    ['it', '«Basta», dice Giulio Brambilla. «Non ci fermiamo», aggiunge il maestro.', 'maestro'],
    ['pt', '“Chega”, diz Juvenal de Souza. “Se você demora, estraga”, acrescenta o carteiro.', 'carteiro'],
    ['en', 'Ron Kowalik spoke at noon. “It is late,” he said. “The sky was blue on Monday,” the harbour pilot said.',
      'harbour pilot'],
    ['en', 'Ron Kowalik spoke at noon. “It is late,” he said. “The sky was blue on Monday,” the 41-year-old pilot said.',
      'pilot'],
    ['de', 'Corinne Aebi hat gekündigt. «Es geht mir nicht ums Geld», sagt die Pflegefachfrau.', 'Pflegefachfrau'],
    ['pt', 'Neide Prado só levou o cachorro. “O fogão estava aceso”, conta a costureira.', 'costureira'],
    ['it', '«Basta», dice Giulio Brambilla. «Non ci fermiamo», aggiunge il pilota ai microfoni di Radio Riva.', 'pilota'],
  ])('is their role (%s)', (language, text, role) => {
    expect(roleOf(text, language)).toBe(role);
  });

  it.each([
    ['pt', '“Chega”, diz Juvenal Prado. “Aprendi com ele”, conta o compositor e faz-tudo Neno Braga.', null],
    ['it', '«Basta», dice Giulio Brambilla. Il primo ad alzare la mano è Orlo Beni: «Non ci fermiamo».', null],
    ['en', 'Ron Kowalik, a roofer, spoke at noon. “The sky was blue on Monday,” the roofer said.', 'a roofer'],
    ['en', 'Ron Kowalik spoke at noon. “The sky was blue on Monday,” the man said.', null],
    ['en', 'Ron Kowalik spoke at noon. “The sky was blue on Monday,” the widower said.', null],
    ['de', '«Es reicht», sagt Corinne Aebi. «Es geht nicht ums Geld», sagt die 61-Jährige.', null],
    ['fr', '« C’est fini », dit Paul Aumont. « Je regrette tout », a lâché le témoin.', null],
    ['en', 'Ron Kowalik spoke at noon. “It is late,” he said. “The sky was blue on Monday,” the other pilot said.', null],
    ['fr', '« C’est fini », dit Paul Aumont. « Je regrette tout », a lâché le sexagénaire.', null],
  ])('is none where one stands beside the name, or where it tells no work (%s)', (language, text, role) => {
    expect(roleOf(text, language)).toBe(role);
  });
});

describe('whoever acts in the sentence behind', () => {
  it.each([
    ['en', '“I saw it,” said Ron Kowalik. The harbour pilot had been up since four.'],
    ['en', '“My girl is in a class of 36,” said Helen Marsden. The headteacher said she could not comment.'],
    ['de', '„Wir fahren“, sagt Lukas Temmel. Der Bürgermeister war nicht zu erreichen.'],
    ['fr', '« Il pleut », dit Bruno Sarlat. Le maire n’a pas répondu.'],
    ['es', '«Llueve», dice Atilano Flaco. El alcalde no contesta.'],
  ])('may be another, and lends the speaker no role (%s: %s)', (language, text) => {
    expect(roleOf(text, language)).toBeNull();
  });
});

describe('a bare noun behind a name and a comma', () => {
  it.each([
    ['it', 'A guidare il lavoro è stata Giulia Ferri, zoologa, che la mette così: «Abbiamo contato i lupi.»', 'Giulia Ferri'],
    ['it', 'A guidare il lavoro è stata Giulia Ferri (45), zoologa, che la mette così: «Abbiamo contato i lupi.»', 'Giulia Ferri'],
    ['fr', 'Le travail a été mené par Julie Ferrand, zoologiste, qui résume : « Nous avons compté les loups. »', 'Julie Ferrand'],
    ['es', 'El trabajo lo dirigió Julia Ferrer, zoóloga, que lo resume así: «Hemos contado los lobos.»', 'Julia Ferrer'],
    ['pt', 'O trabalho foi dirigido por Júlia Ferreira, zoóloga, que resume assim: «Contámos os lobos.»', 'Júlia Ferreira'],
  ])('says what its bearer is, and is nobody else (%s)', (language, text, name) => {
    expect(extract(documentOf(text, language), CONTEXT).quotes[0]?.speaker?.name).toBe(name);
  });
});

describe('a wider noun for the work of somebody', () => {
  it.each([
    ['en', 'The surgeon Ruth Alden met the baker Owen Tarrant.\n\n“We need more beds,” said the doctor.', 'Ruth Alden'],
    ['de', 'Die Chirurgin Ruth Albers traf den Bäcker Otto Thal.\n\n„Wir brauchen Betten“, sagte die Ärztin.', 'Ruth Albers'],
    ['fr', 'La chirurgienne Ruth Aldin a vu le boulanger Otto Thal.\n\n« Il faut des lits », a dit la médecin.', 'Ruth Aldin'],
    ['es', 'La bióloga Ruth Aldea habló con el panadero Otto Tal.\n\n«Faltan datos», dijo la científica.', 'Ruth Aldea'],
    ['it', 'La biologa Ruth Aldi ha visto il fornaio Otto Tal.\n\n«Mancano i dati», ha detto la ricercatrice.', 'Ruth Aldi'],
    ['pt', 'A bióloga Ruth Aldeia ouviu o padeiro Otto Tal.\n\n«Faltam dados», disse a investigadora.', 'Ruth Aldeia'],
  ])('means that person (%s)', (language, text, name) => {
    expect(extract(documentOf(text, language), CONTEXT).quotes[0]?.speaker?.name).toBe(name);
  });
});

describe('whom something was done to', () => {
  it.each([
    ['en', 'Vic Stone was jailed for six years on Friday.\n\n“You showed no remorse,” the judge said.', 'the judge'],
    ['fr', 'Marc Duval est tombé d’un toit. Il a été opéré dans la nuit.\n\n« Il va bien », explique le chirurgien.', 'le chirurgien'],
    ['en', 'Vic Stone is often late for work.\n\n“You wait for me all day,” the striker said.', 'Vic Stone'],
    ['de', 'Lukas Ebner wurde in der Nacht am Knie operiert.\n\n„Es dauerte sechs Stunden“, sagte der Chirurg.', 'der Chirurg'],
    ['es', 'Marta Leal fue operada el viernes en Sevilla.\n\n«Todo salió bien», dijo la cirujana.', 'la cirujana'],
    ['it', 'Carlo Riva è stato operato venerdì a Pavia.\n\n«È andata bene», ha detto il chirurgo.', 'il chirurgo'],
    ['pt', 'Igor Reis foi preso na sexta-feira em Lisboa.\n\n“Ele confessou tudo”, disse o delegado.', 'o delegado'],
  ])('is not who did it, and nobody else is done to (%s)', (language, text, name) => {
    expect(extract(documentOf(text, language), CONTEXT).quotes[0]?.speaker?.name ?? null).toBe(name);
  });
});

describe('a tag inside the marks', () => {
  it.each([
    ['it', '«Mio figlio, ha detto il medico, è vivo per miracolo», racconta Ugo Riva.'],
    ['es', '«El niño, dijo el médico, está vivo de milagro», cuenta Hugo Vidal.'],
    ['pt', '“O menino, disse o médico, está vivo por milagre”, conta Hugo Mendes.'],
  ])('is the speaker’s own where they have one outside (%s)', (language, text) => {
    expect(extract(documentOf(text, language), CONTEXT).quotes).toHaveLength(1);
  });
});

describe('the role beside a name', () => {
  it.each([
    ['it', '«Piove», dice Edoardo Riva. L’amministratore delegato, Edoardo Riva, nipote del fondatore, tace.',
      'amministratore delegato', 'an office before kin'],
    ['fr', '« Il pleut », dit Luc Morel. Le maire, Luc Morel, lui-même fils de marin, se tait.', 'maire', 'an aside'],
    ['pt', '“Chove”, diz Bruno Reis. O secretário, Bruno Reis, professor da rede até 2019, cala.', 'secretário', 'past'],
    ['fr', '« Il pleut », dit Luc Morel, ramoneur dans le Finistère depuis vingt ans.', 'ramoneur dans le Finistère',
      'not since when'],
    ['es', '«Llueve», dice Emilio Gil, jubilado de 81 años.', 'jubilado', 'not how old'],
    ['es', '«Llueve», dice Emilia Gil, madre de un alumno de 8 años.', 'madre de un alumno de 8 años', 'the age of another'],
    ['fr', '« Il pleut », dit Luc Morel, aujourd’hui décorateur à Lyon.', 'décorateur à Lyon', 'not "today"'],
    ['it', 'Lascia la figlia Marta, il genero e due nipoti. «Papà taceva», dice Marta.', 'figlia', 'one more of the family'],
    ['it', '«Piove», dice Natale Riva. Il titolare della ditta costruttrice, Natale Riva, tace.',
      'titolare della ditta costruttrice', 'an adjective behind what it is over'],
    ['de', '„Wir klagen“, kündigte Sepp Lang an, der Vorsitzende des Vereins.', 'der Vorsitzende des Vereins',
      'behind the rest of the verb'],
    ['de', '„Es regnet“, sagt Eva Stumpf. „Es schneit“, sagt die 39-jährige Winzerin.', 'Winzerin', 'behind the age'],
  ])('is the office (%s: %s)', (language, text, role) => {
    expect(roleOf(text, language)).toBe(role);
  });
});
