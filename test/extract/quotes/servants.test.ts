/** "il funzionario dell'Enit", of its "capo ufficio": a noun for anybody of a body that the article says they are of. */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ["Luca Neri, capo ufficio Ricerche dell'Enit, apre i lavori: «Siamo pochi». Il funzionario dell'Enit ha poi " +
    'aggiunto: «Servono alberghi nuovi».', 'Luca Neri'],
  ["Luca Neri, segretario della Cgil, apre i lavori: «Siamo pochi». L'esponente della Cgil ha poi aggiunto: " +
    '«Servono alberghi nuovi».', 'Luca Neri'],
])('%s', (text, name) => expect(lastSpeaker(text, 'it')).toBe(name));

it.each([
  ["Luca Neri, segretario della Cgil, apre i lavori: «Siamo pochi». L'esponente della Uil ha poi aggiunto: «Servono " +
    'alberghi nuovi».'],
  ['Il sindaco Luca Neri apre i lavori: «Siamo pochi». Il funzionario della Regione ha poi aggiunto: «Servono ' +
    'alberghi nuovi».'],
])('but nobody of another body: %s', (text) => expect(lastSpeaker(text, 'it')).not.toBe('Luca Neri'));
