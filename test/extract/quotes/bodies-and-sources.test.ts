/** Bodies and people without a name, told in the article's own words where the tag itself says so. Romance languages. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a body for which nobody in particular speaks', () => {
  it.each<[language: string, text: string, name: string]>([
    ['es', 'El puente sigue cerrado. En la Casa Blanca se preguntan “hasta cuándo” durará la tregua.', 'Casa Blanca'],
    ['es', '“Nuestras prioridades son otras”, repiten en la Moncloa. El presidente Juan Rey viaja hoy.', 'Moncloa'],
    ['es', 'Desde la Asociación de Vecinos se propuso levantar “una barrera permanente” junto al río.',
      'Asociación de Vecinos'],
    ['es', 'En el Ministerio de Hacienda aseguran que la medida es “provisional”.', 'Ministerio de Hacienda'],
    ['es', 'En el sindicato hablan de “un atropello sin precedentes”.', 'el sindicato'],
    ['es', '“Son muchas familias”, lamentan en el entorno de la víctima.', 'el entorno de la víctima'],
    ['fr', 'À l\'Élysée, on assure que la rencontre a été « constructive ».', 'Élysée'],
    ['fr', '« Nous verrons bien », fait-on valoir du côté de Matignon.', 'Matignon'],
    ['it', 'Dalla Farnesina fanno sapere che la situazione è «sotto controllo».', 'Farnesina'],
    ['it', '«La decisione è presa», confidano nell\'entourage della ministra. Paolo Ferri ha taciuto.',
      'entourage della ministra'],
    ['it', 'Al ministero parlano di «un passo avanti».', 'ministero'],
    ['pt', '“A decisão está tomada”, dizem no entorno da ministra. Paulo Ferraz se calou.', 'entorno da ministra'],
    ['pt', '“Vamos ver”, repetem no Itamaraty.', 'Itamaraty'],
  ])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

  it.each<[language: string, text: string, never: string, why: string]>([
    ['es', 'En el Ministerio de Hacienda aseguran los médicos que la medida es “provisional”.',
      'Ministerio de Hacienda', 'the doctors'],
    ['es', 'En el Ministerio de Hacienda, Juan Rey aseguró que la medida es “provisional”.',
      'Ministerio de Hacienda', 'a person there'],
    ['es', 'Los médicos protestaron ayer. “No nos moverán”, repetían en el Ministerio de Hacienda.',
      'Ministerio de Hacienda', 'several told of before'],
    ['es', '“No nos moverán”, dijo en la Casa Blanca. El presidente Juan Rey viaja hoy.', 'Casa Blanca', 'one person'],
    ['es', 'En la plaza gritaban que la medida es “un robo”.', 'la plaza', 'no body'],
    ['es', 'En Sevilla aseguran que la fiesta es “de todos”.', 'Sevilla', 'a town'],
    ['es', 'En el informe aseguran que la obra es “segura”.', 'el informe', 'a paper has authors'],
    ['fr', 'Au ministère de la Santé, Paul Ferrand parle d\'une situation « sous contrôle ».', 'ministère de la Santé',
      'a person there'],
    ['fr', 'Dans la rue, on parle d\'une situation « folle ».', 'la rue', 'no body'],
    ['fr', 'À l\'Élysée, on parle d\'une situation « folle ».', 'une situation', 'what is spoken of'],
    ['it', 'Al ministero Paolo Ferri parla di «un passo avanti».', 'ministero', 'a person there'],
    ['it', '«Vedremo», ripete al ministero. La sindaca Rosa Poggi riparte oggi.', 'ministero', 'one person'],
    ['pt', 'No Itamaraty, Paulo Ferraz disse que a viagem foi “construtiva”.', 'Itamaraty', 'a person there'],
    ['pt', '“Vamos ver”, repetem na praia.', 'praia', 'no body'],
  ])('%s: %s → never %s (%s)', (language, text, never) => expect(lastSpeaker(text, language)).not.toBe(never));
});

describe('whoever the tag brings in by words of its own', () => {
  it.each<[language: string, text: string, name: string]>([
    ['es', 'Rosa Puig y Luis Gil buscan “ganar tiempo”, según dijeron a este diario dos fuentes judiciales.',
      'dos fuentes judiciales'],
    ['es', 'Pedro Sanz no habló. “Nos vamos tranquilos”, explicaron a Radio Sur desde el entorno del club.',
      'el entorno del club'],
    ['es', 'Pedro Sanz no dijo nada más. El jurado valoró “su hondura” y el ritmo.', 'El jurado'],
    ['es', 'Rosa Puig cerró la sala. El ayuntamiento recuerda que “se avisó a tiempo”.', 'El ayuntamiento'],
    ['fr', 'Rose Puget a reçu Paul Ferrand. « C\'est mort », a ajouté un ténor de la droite.', 'un ténor de la droite'],
    ['fr', 'Rose Puget est inquiète. Contactée, la préfecture assure que le dossier est « en cours ».',
      'la préfecture'],
    ['fr', 'Nathalie Roy et Paul Ferrand se taisent. « Rien n’est joué », souffle l’entourage du ministre.',
      'l’entourage du ministre'],
    ['pt', 'Paulo Ferraz deixou a sala. A prefeitura alega que a obra tem “caráter cultural”.', 'A prefeitura'],
    ['it', 'Paolo Ferri ha lasciato l\'aula. La cooperativa parla di «un segnale importante».', 'La cooperativa'],
    ['pt', 'O ator Paulo Ferraz recebeu o prêmio. O júri destacou “a voz e o ritmo”.', 'O júri'],
    ['it', 'Una trentina di fornai in piazza. «Non serve una legge», protestava la loro portavoce, Rosa Medina, 74 anni.',
      'Rosa Medina'],
  ])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

  it.each<[language: string, text: string, never: string, why: string]>([
    ['pt', 'A Agência Brasil confirmou a morte. Em nota, a agência lamenta “uma perda”.', 'a agência',
      'a named body is called so'],
    ['es', 'Luis Gil y su socio Juan Rey callan. Los hijos piden “respeto”.', 'Luis Gil', 'several'],
  ])('%s: %s → never %s (%s)', (language, text, never) => expect(lastSpeaker(text, language)).not.toBe(never));
});

describe('a sentence without a subject behind a body that spoke', () => {
  it.each<[language: string, text: string, name: string]>([
    ['es', 'La municipalidad señaló que los hechos “ocurrieron en mayo”. Finalmente, indicaron que “habrá una ' +
      'investigación interna”.', 'La municipalidad'],
    ['es', 'Los vecinos aseguran que el ruido es “insoportable”. Además, denuncian que el parque “está abandonado”.',
      'Los vecinos'],
    ['it', 'La prefettura parla di «rischio moderato». E aggiunge che le strade «riapriranno lunedì».',
      'La prefettura'],
    ['pt', 'A prefeitura fala em “risco moderado”. E acrescenta que as ruas “serão reabertas na segunda”.',
      'A prefeitura'],
  ])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

  it.each<[language: string, text: string, never: string, why: string]>([
    ['es', 'La municipalidad señaló que “ocurrió en mayo”. El parque está vacío. Dicen que “hay fantasmas”.',
      'La municipalidad', 'people say so'],
    ['es', 'Los vecinos aseguran que el ruido es “insoportable”. Además, denuncia que el parque “está abandonado”.',
      'Los vecinos', 'one does'],
    ['es', 'La municipalidad señaló que “ocurrió en mayo”. Los vecinos indicaron que “fue en abril”.',
      'La municipalidad', 'a subject of its own'],
    ['it', 'La prefettura parla di «rischio». Il vescovo è d\'accordo. E aggiunge che le strade «riapriranno».',
      'La prefettura', 'somebody else between'],
    ['pt', 'A prefeitura fala em “risco”. O bispo acrescenta que as ruas “serão reabertas”.', 'A prefeitura',
      'a subject of its own'],
  ])('%s: %s → never %s (%s)', (language, text, never) => expect(lastSpeaker(text, language)).not.toBe(never));
});
