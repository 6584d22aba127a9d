/** "The latter" behind the tag of another, and a second person whom commas set off behind a tag without a subject. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('“the latter” behind somebody’s tag', () => {
  it.each([
    ['de', 'Chefarzt Leo Brand übergab an Oberarzt Tim Kolb. „Er kann das“, sagte Brand. „Ich versuche es“, ' +
      'entgegnete dieser vorsichtig.', 'Tim Kolb'],
    ['de', 'Richterin Eva Sander befragte den Zeugen Max Rehm. „Wo waren Sie?“, fragte Sander. „Daheim“, sagte ' +
      'jener.',
      'Max Rehm'],
    ['de', 'Kantorin Ruth Weil begrüßte Pfarrer Jan Korn. „Schön, dass du da bist“, sagte sie. Der lachte. „Wo ' +
      'sollte ich sonst sein?“', 'Jan Korn'],
    ['de', 'Bäcker Otto Senn zeigt auf Gesellin Pia Rolf. „Sie backt gut“, sagt er. Die winkt ab: „Das stimmt ' +
      'nicht.“',
      'Pia Rolf'],
    ['fr', 'Le médecin Léo Brandt a salué son adjoint, Tim Collin. « Il saura », a dit M. Brandt. « J’essaierai ' +
      '», a répondu celui-ci.', 'Tim Collin'],
    ['es', 'El médico León Brando saludó a su adjunto, Timoteo Coll. “Sabrá”, dijo Brando. “Lo intentaré”, ' +
      'respondió este con una sonrisa.', 'Timoteo Coll'],
    ['it', 'Il medico Leo Brandi ha salutato il vice, Timoteo Colli. «Saprà fare», ha detto Brandi. «Ci ' +
      'proverò», ha risposto questi.', 'Timoteo Colli'],
    ['pt', 'O médico Leo Brandão saudou o adjunto, Tiago Colaço. “Saberá”, disse Brandão. “Vou tentar”, ' +
      'respondeu este.',
      'Tiago Colaço'],
  ])('is the other one (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

  it('is whoever was brought in without a name', () => expect(lastSpeaker(
    'Trainer Udo Frisch lobte einen Fan. „Er reist uns nach“, sagte Frisch. „Das ist normal“, sagte dieser.', 'de',
  )).toBe('einen Fan'));

  it.each([
    ['de', 'Kantorin Ruth Weil begrüßte Pfarrer Jan Korn. „Schön“, sagte sie. Der rote Teppich lag bereit. „Wir ' +
      'haben lange geprobt“, fügte Weil hinzu.', 'Ruth Weil'],
    ['es', 'La panadera Olga Senra está orgullosa. “Es bonito”, dijo Senra. “Y abrirá pronto”, añadió esta mañana.',
      'Olga Senra'],
    ['it', 'La fornaia Olga Senni è fiera. «È bello», ha detto Senni. «E aprirà presto», ha aggiunto questa mattina.',
      'Olga Senni'],
  ])('is not told by the article of a noun (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));
});

describe('a relative without a name', () => {
  it.each([
    ['de', 'Geigerin Mia Kunz dankt ihrer Mutter. „Du schaffst das“, hatte die gesagt.', 'ihrer Mutter'],
    ['fr', 'La violoniste Mia Conte pense à son père. « Respire », lui disait ce dernier.', 'son père'],
    ['es', 'La violinista Mía Conte piensa en su padre. “Respira”, le decía este.', 'su padre'],
  ])('is the latter (%s): %s', (language, text, words) => expect(lastSpeaker(text, language)).toBe(words));

  it.each([
    ['de', 'Geigerin Mia Kunz denkt an ihre Lehrerin Lea Brand. „Atme“, hatte die immer gesagt.', 'Lea Brand'],
    ['de', 'Geigerin Mia Kunz spielt in Kiel. „Die Halle ist schön“, hatte die Musikerin gesagt.', 'Mia Kunz'],
    ['es', 'La violinista Mía Conte piensa en su hermana Lea. “Respira”, le decía esta.', 'Lea'],
  ])('or not, where one has a name (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));
});

describe('whom commas set off behind a tag', () => {
  it.each([
    ['es', 'La cantante Vera Lago recogió el premio. “Es un honor”, dijo, en presencia del alcalde, Luis ' +
      'Prado.', 'Vera Lago'],
    ['es', 'El piloto Raúl Peña bajó. “Ha sido duro”, reconoció, mientras el mecánico, José Gil, recogía las ruedas.',
      'Raúl Peña'],
    ['it', 'Il pilota Raul Penna è sceso. «È stata dura», ha ammesso, mentre il padrino, Pino Gilli, lo abbracciava.',
      'Raul Penna'],
    ['pt', 'A cantora Vera Lago recebeu o prémio. “É uma honra”, disse, ao lado da advogada, Inês Prado.',
      'Vera Lago'],
  ])('is no subject where the name is of the noun before it (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));

  it.each([
    ['es', 'El piloto Raúl Peña no habló. “Está agotado”, dijo, al pie del podio, su jefe, José Gil.', 'José Gil'],
    ['es', 'El piloto Raúl Peña no habló. “Está agotado”, dijo, tras la carrera, José Gil.', 'José Gil'],
    ['it', 'Il pilota Raul Penna non ha parlato. «È sfinito», ha detto, dopo la gara, Pino Gilli.', 'Pino Gilli'],
  ])('and is one behind a place or a time (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));
});
