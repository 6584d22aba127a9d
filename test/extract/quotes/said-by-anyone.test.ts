/** The writer, or nobody in particular, behind the words: never whoever is told them. French. */
import { expect, it } from 'vitest';
import { speakersOf } from './speaker-of.ts';

const [roux, seated] = ['Paul Roux', 'Paul Roux est assis. '];

it.each<[text: string, speakers: (string | null)[]]>([
  ['« Et demain ? », lui demande-t-on. « Rien », dit-il.', [null, roux]],
  ['« Et demain ? », ai-je demandé. « Rien », a-t-il dit.', [null, roux]],
  ['« Et demain ? », lui répondis-je. « Rien », dit-il.', [null, roux]],
  ['« Et demain ? » lui demandons-nous. « Rien », a-t-il dit.', [null, roux]],
  ['« Vous l’aurez », lui a-t-on promis.', [null]],
  ['« On l’aura », assure-t-on à la mairie.', ['la mairie']],
  ['« On l’aura », assure-t-on. « C’est sûr », dit-il.', [null, roux]],
  ['« Suis-je bête », dit-il.', [roux]],
])('%s', (text, speakers) => expect(speakersOf(seated + text, 'fr')).toEqual(speakers));
