/** A definite noun with an age means whoever was named last: another word for them, and nobody new. */
import type { Passage } from './passage.ts';

const OFFICE = 'who has another office is not meant by a noun with an age';
const AGED = 'a definite noun with an age is another word for whoever was named last';
const SUBJECT = 'a pronoun behind it means whoever the noun with an age means';
const ANOTHER = 'a noun with an age may mean somebody without a name who was told of since';

export const FR_AGED: readonly Passage[] = [
  { why: OFFICE,
    text: 'Le maire Luc Perrin s’est rendu sur place. « Je n’ai rien vu », raconte le cycliste de 38 ans.',
    quotes: [{ says: 'Je n’ai rien vu', by: 'le cycliste de 38 ans' }] },
  { why: AGED,
    text: '« Nous en rendons deux », résume Pauline Guérin. L’entreprise revendique 6 200 clients. « Nous ' +
      'visons plus haut », annonce l’ingénieure de 33 ans.',
    quotes: [
      { says: 'Nous en rendons deux', by: 'Pauline Guérin' }, { says: 'Nous visons plus haut', by: 'Pauline Guérin' },
    ] },
  { why: SUBJECT,
    text: '« J’ai pensé à une arnaque », avoue Daniel Marin. Ce menuisier de 57 ans a pris la route dans l’heure. « Il m’a ' +
      'reconnu tout de suite », raconte-t-il.',
    quotes: [
      { says: 'J’ai pensé à une arnaque', by: 'Daniel Marin' }, { says: 'Il m’a reconnu tout de suite', by: 'Daniel Marin' },
    ] },
  { why: ANOTHER,
    text: '« On chantait », précise Monique Lagarde. Un agriculteur a brisé la vitre. « Il fallait les sortir vite », dit cet ' +
      'homme de 38 ans.',
    quotes: [
      { says: 'On chantait', by: 'Monique Lagarde' },
      { says: 'Il fallait les sortir vite', by: 'cet homme de 38 ans', unsure: true },
    ] },
];

export const ES_AGED: readonly Passage[] = [
  { why: SUBJECT,
    text: 'Unai Zubeldía recibe en su caserío. «La siesta», responde. El ciclista de 38 años se pone serio. «Les enseñaré a ' +
      'perder», explica.',
    quotes: [
      { says: 'La siesta', by: 'Unai Zubeldía' }, { says: 'Les enseñaré a perder', by: 'Unai Zubeldía' },
    ] },
];

export const IT_AGED: readonly Passage[] = [
  { why: SUBJECT,
    text: '«Ho sentito uno sparo», racconta Greta Osimo. L’infermiera di 29 anni torna domani in corsia. «Io ne voglio ' +
      'cinque», sussurra.',
    quotes: [
      { says: 'Ho sentito uno sparo', by: 'Greta Osimo' }, { says: 'Io ne voglio cinque', by: 'Greta Osimo' },
    ] },
];

export const PT_AGED: readonly Passage[] = [
  { why: SUBJECT,
    text: '“É só charme”, avisa Rute Correia. A enfermeira de 36 anos volta amanhã ao serviço. “Vamos ganhar”, promete.',
    quotes: [
      { says: 'É só charme', by: 'Rute Correia' }, { says: 'Vamos ganhar', by: 'Rute Correia' },
    ] },
];
