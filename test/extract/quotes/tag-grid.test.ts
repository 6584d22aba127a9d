/**
 * Who said it, for each way in which a Spanish, Italian or Portuguese paper brings words in and each way in which it
 * calls the one who said them: every sentence with every subject.
 */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { documentOf } from '../document-of.ts';

interface Grid {
  /** What stands before: who is who. */
  lead: string;
  /** As the article calls the speaker, and the answer. */
  subjects: readonly (readonly [called: string, by: string])[];
  /** SUBJ stands for the words for the speaker. */
  tags: readonly string[];
}

const GRIDS: Record<'es' | 'it' | 'pt', Grid> = {
  es: {
    lead: 'La alcaldesa de Torrealba, Marta Olmedo, presentó ayer el plan de aguas. El proyecto costará dos millones.',
    subjects: [
      ['Olmedo', 'Marta Olmedo'], ['la alcaldesa', 'Marta Olmedo'], ['la primera edil', 'Marta Olmedo'],
      ['el jefe de los bomberos, Raúl Cano,', 'Raúl Cano'], ['una vecina de la calle Mayor', 'una vecina de la calle Mayor'],
    ],
    tags: [
      '«Nadie nos avisó de lo que venía», explicó SUBJ.',
      '«Nadie nos avisó de lo que venía», tal y como explicó SUBJ.',
      '«Nadie nos avisó de lo que venía», quiso dejar claro SUBJ.',
      '«Nadie nos avisó de lo que venía», comienza diciendo SUBJ.',
      '«Nadie nos avisó de lo que venía», no dudó en señalar SUBJ.',
      '«Nadie nos avisó de lo que venía», son las palabras de SUBJ.',
      'A criterio de SUBJ, el plan es «un error histórico».',
      'Al entender de SUBJ, el plan es «un error histórico».',
      'SUBJ aplaudió la decisión, que definió como «un paso en la buena dirección».',
      'Tras reunirse con Andrés Pino, SUBJ dijo: «Nadie nos avisó de lo que venía».',
      'Lo peor, cuenta SUBJ, fue el ruido: «Nadie nos avisó de lo que venía».',
    ],
  },
  it: {
    lead: 'Antonio Ravasi, 34 anni, vive a Montefano. La sindaca, Marta Olmi, ha presentato ieri il piano delle acque.',
    subjects: [
      ['il 34enne', 'Antonio Ravasi'], ['la prima cittadina', 'Marta Olmi'], ['Marta Olmi', 'Marta Olmi'],
      ['il comandante dei vigili, Renato Cani,', 'Renato Cani'], ['una residente del quartiere', 'una residente del quartiere'],
    ],
    tags: [
      '«Nessuno ci aveva avvisati di niente», ha spiegato SUBJ.',
      '«Nessuno ci aveva avvisati di niente», così come ha spiegato SUBJ.',
      '«Nessuno ci aveva avvisati di niente», sono le parole di SUBJ.',
      'Le parole di SUBJ: «Nessuno ci aveva avvisati di niente».',
      'A parere di SUBJ, il piano è «molto preoccupante».',
      'Ad avviso di SUBJ, il piano è «molto preoccupante».',
      'Stando alle parole di SUBJ, il piano è «molto preoccupante».',
      'Agli occhi di SUBJ, il piano è «molto preoccupante».',
      'SUBJ applaude alla decisione, che definisce «un passo nella giusta direzione».',
      'Il peggio, racconta SUBJ, è stato il rumore: «Nessuno ci aveva avvisati di niente».',
    ],
  },
  pt: {
    lead: 'A autarca de Vale Verde, Marta Olmeiro, apresentou ontem o plano de águas. O projeto custará dois milhões.',
    subjects: [
      ['Olmeiro', 'Marta Olmeiro'], ['a autarca', 'Marta Olmeiro'], ['o bombeiro Raul Cano', 'Raul Cano'],
      ['uma moradora da rua Direita', 'uma moradora da rua Direita'],
    ],
    tags: [
      '“Ninguém nos avisou do que vinha aí”, explicou SUBJ.',
      '“Ninguém nos avisou do que vinha aí”, queixou-se SUBJ.',
      '“Ninguém nos avisou do que vinha aí”, disse-lhe SUBJ.',
      '“Ninguém nos avisou do que vinha aí”, fez questão de frisar SUBJ.',
      '“Ninguém nos avisou do que vinha aí”, começou por dizer SUBJ.',
      '“Ninguém nos avisou do que vinha aí”, tal como explicou SUBJ.',
      'Na opinião de SUBJ, o plano é “muito preocupante”.',
      'No entender de SUBJ, o plano é “muito preocupante”.',
      'SUBJ pediu a André Pinho que agisse “com a máxima transparência”.',
      'SUBJ aplaudiu a decisão, que definiu como “um passo na direção certa”.',
      'Depois de se reunir com André Pinho, SUBJ disse: “Ninguém nos avisou do que vinha aí”.',
    ],
  },
};

/** "de el" is written "del", "di il" "del", "de o" "do". */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/\bde el /g, 'del '], [/\bdi il /g, 'del '], [/\bdi la /g, 'della '], [/\bde ([oa]) /g, 'd$1 '],
];

/** The sentence with these words for its subject: "SUBJ dijo" → "La alcaldesa dijo". */
function filled(tag: string, called: string): string {
  const plain = CONTRACTED.reduce((text, [from, to]) => text.replace(from, to), tag.replace('SUBJ', called));
  return plain.replace(/,([,.:])/g, '$1').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function speakersOf(text: string, language: string): (string | null)[] {
  const doc = documentOf(text, language);
  const lexicon = lexiconFor(language);
  return readQuotes(doc, lexicon, resolveEntities(doc, lexicon)).map(({ speaker }) => speaker?.name ?? null);
}

/** Without its article, which "de la vecina" and "della residente" do not share. */
const withoutArticle = (name: string | null | undefined): string | null =>
  name?.replace(/^(?:una|uma|la|il|el|o|a) /i, '') ?? null;

describe.each(Object.entries(GRIDS))('in %s', (language, { lead, subjects, tags }) => {
  const cells = tags.flatMap((tag) =>
    subjects.map(([called, by]) => ({ text: `${lead}\n\n${filled(tag, called)}`, tag, called, by })));
  it.each(cells)('$tag by $called', ({ text, by }) => {
    expect(withoutArticle(speakersOf(text, language)[0])).toBe(withoutArticle(by));
  });
});

describe('who did not say it', () => {
  it.each<[language: string, text: string, by: string | null, why: string]>([
    ['es', 'Rosa Leal cuenta que el médico le dijo: «Es un milagro».', 'el médico', 'whoever is told it'],
    ['es', 'Luis Parra contó que le dijeron que «no había dinero».', null, 'whoever is told it'],
    ['es', 'La Liga y la Federación criticaron «el secretismo».', 'La Liga y la Federación', 'one of two'],
    ['it', 'Luca Bassi, 34 anni, è amico di Piero Galli. «Andiamo a pescare», dice il 40enne.', null, 'of another age'],
    ['pt', '“Não há dinheiro”, disse a Marta Gil o vereador Luís Parreira.', 'Luís Parreira', 'whoever is spoken to'],
    ['es', 'Tras reunirse con Andrés Pino, dijo: «Es un milagro».', null, 'whom an opening phrase governs'],
    ['it', 'Rosa Leali racconta che il medico le disse: «È un miracolo».', 'il medico', 'whoever is told it'],
    ['it', 'Luca Bassi è morto ieri. «Era un ragazzo d’oro», lo ricorda il parroco.', 'il parroco', 'who is dead'],
    ['it', 'Pd e M5s hanno definito l’accordo «un pasticcio».', 'Pd e M5s', 'one of two'],
    ['pt', 'Rosa Leal conta que o médico lhe disse: “É um milagre”.', 'o médico', 'whoever is told it'],
    ['pt', 'Luís Bastos morreu ontem. “Era um rapaz de ouro”, lembra o padre da freguesia.', 'o padre da freguesia',
      'who is dead'],
    ['pt', 'PT e PSDB classificaram o acordo como “trapalhada”.', 'PT e PSDB', 'one of two'],
  ])('%s: %s', (language, text, by, _why) => {
    expect(speakersOf(text, language)[0]).toBe(by);
  });
});
