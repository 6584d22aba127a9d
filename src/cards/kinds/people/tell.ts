/** Who is who: names with the roles that the article gives them. */
import { labelsFor, labelsOn } from '../../labels.ts';
import { FULL, shortVoice } from '../../spare.ts';
import { described, listed } from '../../telling.ts';
import type { Kind } from '../kind.ts';

export const people: Kind<'people'> = {
  evidence: 'person',
  isSpeech: false,
  headed: 'not-og',
  leaner: [FULL, { ...FULL, matter: false }, { ...FULL, fewer: 1 }],
  kicker: (_, labels) => labels.people,
  tell(card, room) {
    const told = card.people.map((person) => described(person, card.language));
    return listed(card, labelsFor(labelsOn(card)).people, told, room);
  },
  title: ({ matter }, labels) => ({ words: `${labels.people}: ${matter}` }),
  outline: ({ matter, people: all }) => [
    { is: 'heading', text: matter },
    { is: 'list', name: 'people', items: all.map((person) => ({ person })) },
  ],
  shorten: (card, { share, count, matter }) => ({
    ...card,
    matter: matter(card.matter),
    people: card.people.slice(0, count('people')).map((person) => shortVoice(person, share)),
  }),
  besides: () => [],
};
