/** Where French noun phrases end: before a finite verb that no list of verbs of saying has. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each<[text: string, speaker: string]>([
  ['Après les vols, un vigile restait posté devant la salle : « Ils reviennent chaque soir. »', 'un vigile'],
  ['Le pompier paraît épuisé : « On recommence demain. »', 'Le pompier'],
  ['La serveuse du bar rentrait tard : « La rue est noire. »', 'La serveuse du bar'],
  ['Un gendarme entra brusquement : « Tout le monde dehors. »', 'Un gendarme'],
  ['Le retraité vit seul : « On ne me parle plus. »', 'Le retraité'],
  ['La gérante hésite : « On verra en mars. »', 'La gérante'],
  ['La monitrice garde son calme : « Avancez doucement. »', 'La monitrice'],
  ['Le maire compte porter plainte : « On verra au tribunal. »', 'Le maire'],
  ['Un homme arrive, salue et lance : « Sortez tous ! »', 'Un homme'],
  ['Un parfait inconnu s’approche : « Sortez tous ! »', 'Un parfait inconnu'],
  ['« Je pars », dit l’homme distrait.', 'l’homme distrait'],
  ['La garde des Sceaux a dit « non ».', 'La garde des Sceaux'],
])('%s', (text, speaker) => expect(lastSpeaker(text, 'fr')).toBe(speaker));
