/** "Moskau betonte", "reiteró Pekín": a country or a capital speaks for its rulers, beside a verb of saying. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[language: string, text: string, name: string]>([
  ['de', 'Der Gipfel endete schlecht. Moskau betonte, man wolle „einen ehrlichen Dialog“.', 'Moskau'],
  ['de', 'Der Gipfel endete schlecht. Die Ukraine nannte das „ein ehrliches Angebot“.', 'Ukraine'],
  ['es', 'La cumbre acabó mal. Pekín reiteró que quiere “un diálogo honesto”.', 'Pekín'],
  ['es', 'La cumbre acabó mal. “Es una provocación”, denunció Rusia.', 'Rusia'],
  ['fr', 'Le sommet a mal fini. La Chine a dénoncé « une provocation grave ».', 'Chine'],
  ['it', 'Il vertice è finito male e a Pechino piove. Il capo Luca Riva parla di “resa piena e totale”. Pechino ha però ' +
    'ribadito che vuole “un dialogo onesto”.', 'Pechino'],
  ['de', 'Der Gipfel endete schlecht. Das kleine Estland erklärte, man wolle „einen ehrlichen Dialog“.', 'Estland'],
  ['de', 'Der Gipfel endete schlecht. Das offizielle Berlin betonte, man wolle „einen ehrlichen Dialog“.', 'Berlin'],
  ['es', 'La cumbre acabó mal. La propia Francia dijo que quiere “un diálogo honesto”.', 'Francia'],
  ['fr', 'Le sommet a mal fini. Désormais Moscou affirme vouloir « un dialogue honnête ».', 'Moscou'],
  ['fr', 'Le sommet a mal fini. Cette fois Moscou affirme vouloir « un dialogue honnête ».', 'Moscou'],
])('%s: %s → %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each<[language: string, text: string, name: string | null, why: string]>([
  ['de', 'Der Gipfel endete schlecht. In Moskau betonte Eva Krone, das sei „ein ehrliches Angebot“.', 'Eva Krone',
    'where she is'],
  ['de', 'Der Gipfel endete schlecht. Eva Krone aus Berlin betonte, das sei „ein ehrliches Angebot“.', 'Eva Krone',
    'where she is from'],
  ['fr', 'Le sommet a mal fini. À Paris, a déclaré Luc Roussel, « tout va bien ce soir ».', 'Luc Roussel',
    'a clause of its own'],
  ['es', 'La cumbre acabó mal. El vuelo salió de Moscú y llegó a Pekín. “Un horror”, aseguró.', null, 'no verb beside it'],
  ['de', 'Der Plan steht. Der Zoo Berlin betonte, man wolle „mehr Platz für alle“.', 'Zoo Berlin', 'a name'],
  ['de', 'Der Plan steht. Die Messe Berlin betonte, man wolle „mehr Platz für alle“.', 'Die Messe Berlin', 'in a name'],
  ['de', 'Der Gipfel endete schlecht. Auch Moskau betonte, man wolle „einen ehrlichen Dialog“.', 'Moskau', 'an adverb'],
  ['fr', 'Le plan est prêt. Le Grand Paris affirme : « Nous voulons la paix. »', null, 'a league of towns'],
  ['es', 'El plan está listo. El Gran Madrid afirmó: “Queremos la paz”.', null, 'a league of towns'],
])('%s: %s → %s (%s)', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
