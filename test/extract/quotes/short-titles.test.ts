/** Before a title that is cut short nobody is called "l’avv" or "Eng": the name behind it is whose. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['it', '«Faremo ricorso», annuncia l’avv. Elisa Corti.', 'Elisa Corti'],
  ['it', '«Il tetto regge», garantisce l’ing. Piero Zani.', 'Piero Zani'],
  ['it', '«Il tetto regge», garantisce il presidente arch. Piero Zani.', 'Piero Zani'],
  ['it', '«Voterò contro», assicura l’on. Elisa Corti.', 'Elisa Corti'],
  ['it', '«Il confine è segnato», spiega il geom. Piero Zani.', 'Piero Zani'],
  ['pt', '“O doente está bem”, diz a cirurgiã Dra. Rute Pinho.', 'Rute Pinho'],
  ['pt', '“O muro aguenta”, diz o Eng.º Telmo Reis.', 'Telmo Reis'],
  ['pt', '“O muro aguenta”, diz a Arq.ª Rute Pinho.', 'Rute Pinho'],
  ['pt', '“A escola fica”, diz a Profª Rute Pinho.', 'Rute Pinho'],
  ['pt', '“A tropa fica”, diz o Cel. Telmo Reis.', 'Telmo Reis'],
  ['fr', '« Le mur tient », assure J.-P. Leroux, maçon.', 'J.-P. Leroux'],
])('%s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));
