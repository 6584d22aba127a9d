/** For whom a lawyer speaks, and what opens a sentence without its article. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../../src/extract/lexicon/index.ts';
import { resolveEntities } from '../../../src/extract/names/resolve-entities.ts';
import { documentOf } from '../document-of.ts';

function roleIn(language: string, text: string, name: string): string | null {
  const named = resolveEntities(documentOf(text, language), lexiconFor(language));
  return named.find((one) => one.name === name)?.role?.text ?? null;
}

describe('a lawyer told by the title', () => {
  it.each<[text: string, name: string, role: string]>([
    ['Me Claire Morin, pour les parties civiles, l’interroge.', 'Claire Morin', 'pour les parties civiles'],
    ['Me Luc Morin, pour l’État, s’en amuse.', 'Luc Morin', 'pour l’État'],
    ['« Non », dit Me Luc Morin, pour la famille de la victime.', 'Luc Morin', 'pour la famille de la victime'],
    ['Pour la défense, Me Claire Morin a plaidé la relaxe.', 'Claire Morin', 'Pour la défense'],
    ['En défense, Me Luc Morin a parlé une heure.', 'Luc Morin', 'En défense'],
    ['Pour les parties civiles, Me Luc Morin se tait.', 'Luc Morin', 'Pour les parties civiles'],
    ['Pour Me Claire Morin, conseil de la famille, « c’est fini ».', 'Claire Morin', 'conseil de la famille'],
    ['Me Luc Morin, avocat de la défense, se tait.', 'Luc Morin', 'avocat de la défense'],
  ])('%s', (text, name, role) => expect(roleIn('fr', text, name)).toBe(role));

  it.each<[text: string, name: string]>([
    ['Me Claire Morin, pour sa part, se tait.', 'Claire Morin'],
    ['Me Claire Morin, pour l’instant, se tait.', 'Claire Morin'],
    ['Luc Morin, pour la défense de la forêt, marche.', 'Luc Morin'],
    ['Pour la défense, Luc Morin a un plan.', 'Luc Morin'],
    ['Pour une fois, Me Luc Morin se tait.', 'Luc Morin'],
    ['En colère, Me Luc Morin se lève.', 'Luc Morin'],
    ['Pour la défense, dit-on, Me Luc Morin a tort.', 'Luc Morin'],
    ['Me Luc Morin, conseil pris, se tait.', 'Luc Morin'],
  ])('%s', (text, name) => expect(roleIn('fr', text, name)).toBeNull());
});

describe('a noun without its article that opens a sentence', () => {
  it.each<[language: string, text: string, name: string, role: string | null]>([
    ['fr', 'Chef de file de l’opposition, Luc Morin ne rit pas.', 'Luc Morin', 'Chef de file de l’opposition'],
    ['fr', 'Analyste chez Borel & Cie, Claire Morin hésite.', 'Claire Morin', 'Analyste chez Borel & Cie'],
    ['fr', 'Institutrice à Lens depuis l’an dernier, Claire Morin enseigne.', 'Claire Morin', 'Institutrice à Lens'],
    ['es', 'Maestra en Lugo desde 2019, Ana Gil enseña.', 'Ana Gil', 'Maestra en Lugo desde 2019'],
    ['fr', 'Ministre, l’a-t-on vu, Luc Morin ne rit pas.', 'Luc Morin', null],
    ['fr', 'Collègue du maire il l’a connu, Luc Morin ne rit pas.', 'Luc Morin', null],
    ['fr', 'Menuisier depuis toujours, Claire Morin rit.', 'Claire Morin', null],
  ])('%s: %s', (language, text, name, role) => expect(roleIn(language, text, name)).toBe(role));
});
