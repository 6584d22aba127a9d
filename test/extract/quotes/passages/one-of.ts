/**
 * Tags whose subject is one of those just told of, or another one: nobody by name, and not whoever spoke before. Written
 * for these tests.
 */
import type { Passage } from './passage.ts';

const WHY = 'one of those told of, and another, are not the one who spoke before';

export const DE_ONE_OF: readonly Passage[] = [{
  why: WHY,
  text: '„Er war der Letzte am Seil“, erklärte Bergführer Michael Roth. Seine Begleiter riefen um Hilfe. „Wir hörten ' +
    'nur einen Schrei“, erzählte einer von ihnen. „Dann war es still“, ergänzte ein anderer.',
  quotes: [
    { says: 'Er war der Letzte am Seil', by: 'Michael Roth' },
    { says: 'Wir hörten nur einen Schrei', by: 'einer von ihnen', unsure: true },
    { says: 'Dann war es still', by: 'ein anderer', unsure: true },
  ],
}];

export const ES_ONE_OF: readonly Passage[] = [{
  why: WHY,
  text: '«Iba el último de la cuerda», explicó el sargento Miguel Roca. Sus compañeros dieron el aviso. «Oímos un ' +
    'grito», relató uno de ellos. «No lo vimos más», añadió otro. «Fue horrible», dijo una de las vecinas.',
  quotes: [
    { says: 'Iba el último de la cuerda', by: 'Miguel Roca' },
    { says: 'Oímos un grito', by: 'uno de ellos', unsure: true },
    { says: 'No lo vimos más', by: 'otro', unsure: true },
    { says: 'Fue horrible', by: 'una de las vecinas', unsure: true },
  ],
}];

export const FR_ONE_OF: readonly Passage[] = [{
  why: WHY,
  text: '« Il était le dernier de la cordée », a expliqué le guide Michel Roche. Les voisines ont donné l’alerte. « On ' +
    'a entendu un cri », raconte une des voisines. « C’était affreux », ajoute une autre.',
  quotes: [
    { says: 'Il était le dernier de la cordée', by: 'Michel Roche' },
    { says: 'On a entendu un cri', by: 'une des voisines', unsure: true },
    { says: 'C’était affreux', by: 'une autre', unsure: true },
  ],
}];

export const IT_ONE_OF: readonly Passage[] = [{
  why: WHY,
  text: '«Era l’ultimo della cordata», ha spiegato la guida Michele Rocca. I compagni hanno dato l’allarme. «Abbiamo ' +
    'sentito un grido», ha raccontato uno di loro. «Poi più niente», aggiunge un altro.',
  quotes: [
    { says: 'Era l’ultimo della cordata', by: 'Michele Rocca' },
    { says: 'Abbiamo sentito un grido', by: 'uno di loro', unsure: true },
    { says: 'Poi più niente', by: 'un altro', unsure: true },
  ],
}];

export const PT_ONE_OF: readonly Passage[] = [{
  why: WHY,
  text: '«Ia em último na corda», explicou o guia Miguel Rocha. Os companheiros deram o alerta. «Ouvimos um grito», ' +
    'contou uma das vizinhas. «Depois, silêncio», acrescentou outro.',
  quotes: [
    { says: 'Ia em último na corda', by: 'Miguel Rocha' },
    { says: 'Ouvimos um grito', by: 'uma das vizinhas', unsure: true },
    { says: 'Depois, silêncio', by: 'outro', unsure: true },
  ],
}, {
  why: 'where it was written is not who wrote it',
  text: 'A cantora Luma Reis anunciou uma pausa na carreira. "Preciso respirar", escreveu em uma rede social. ' +
    '"Volto em breve", afirmou em nota.',
  quotes: [
    { says: 'Preciso respirar', by: 'Luma Reis' },
    { says: 'Volto em breve', by: 'Luma Reis' },
  ],
}, {
  why: 'a party in brackets between commas leaves the office before it',
  text: 'O prefeito, Adilson Moreira (PSD), decretou luto. "A cidade perdeu um amigo", afirmou.',
  quotes: [{ says: 'A cidade perdeu um amigo', by: 'Adilson Moreira', role: 'prefeito' }],
}];

export const NL_ONE_OF: readonly Passage[] = [{
  why: WHY,
  text: '"Hij liep achteraan", zei gids Michiel Jansen. Zijn metgezellen sloegen alarm. "We hoorden een schreeuw", ' +
    'vertelde een van hen.',
  quotes: [
    { says: 'Hij liep achteraan', by: 'Michiel Jansen' },
    { says: 'We hoorden een schreeuw', by: 'een van hen', unsure: true },
  ],
}];

export const PL_ONE_OF: readonly Passage[] = [{
  why: WHY,
  text: '„Szedł ostatni” – powiedział ratownik Michał Rocki. Jego towarzysze wezwali pomoc. „Słyszeliśmy krzyk” – ' +
    'opowiadał jeden z nich.',
  quotes: [
    { says: 'Szedł ostatni', by: 'Michał Rocki' },
    { says: 'Słyszeliśmy krzyk', by: 'jeden z nich', unsure: true },
  ],
}];

export const RU_ONE_OF: readonly Passage[] = [{
  why: WHY,
  text: '«Он шёл последним», — рассказал спасатель Михаил Рокотов. Товарищи вызвали помощь. «Мы услышали крик», — ' +
    'рассказал один из них. «Потом стало тихо», — добавил другой.',
  quotes: [
    { says: 'Он шёл последним', by: 'Михаил Рокотов' },
    { says: 'Мы услышали крик', by: 'один из них', unsure: true },
    { says: 'Потом стало тихо', by: 'другой', unsure: true },
  ],
}];
