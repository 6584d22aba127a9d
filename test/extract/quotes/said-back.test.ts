/** The next sentence says whose words those were: "A frase é de …", "C’est ainsi que … a ouvert". */
import { expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

it.each([
  ['pt', '“O mar vai subir.” A afirmação é de Telmo Reis, diretor do instituto.', 'Telmo Reis'],
  ['pt', '“Foi um desastre.” Foi este o comentário de Telmo Reis ao jogo.', 'Telmo Reis'],
  ['pt', '“O mar vai subir.” Foi assim que Rute Pinho abriu a sessão.', 'Rute Pinho'],
  ['fr', '« La mer va monter. » Le mot est de Luc Vidal, directeur du port.', 'Luc Vidal'],
  ['fr', '« La mer va monter. » C’est le commentaire de Lise Aubin.', 'Lise Aubin'],
  ['fr', '« La mer va monter. » C’est ainsi que Lise Aubin a ouvert la séance.', 'Lise Aubin'],
  ['it', '«Il mare salirà.» Sono parole di Piero Zani.', 'Piero Zani'],
  ['es', '«No queda nadie en el pueblo», fue el lamento de la alcaldesa.', 'la alcaldesa'],
  ['es', 'La queja de los vecinos es una: «No pasa el camión».', 'los vecinos'],
  ['es', 'El testimonio de Ana Gil sobre Luis Mora fue duro: «Me pegaba».', 'Ana Gil'],
  ['it', '«Il mare salirà.» Parole di Piero Zani, pescatore.', 'Piero Zani'],
  ['it', '«Il mare salirà.» Queste le dichiarazioni di Piero Zani.', 'Piero Zani'],
  ['it', 'Le frasi di Piero Zani dicono quanto sia preoccupato: «Il mare salirà e noi saremo sotto».', 'Piero Zani'],
  ['it', '«Il mare salirà.» È questo l\'appello dei sindacati.', 'sindacati'],
  ['it', '«Il mare salirà.» È quanto dichiarato dal consigliere Piero Zani in aula.', 'Piero Zani'],
  ['it', '«Il mare salirà.» Questo quanto denunciato dalla segretaria Ada Riva in una nota.', 'Ada Riva'],
  ['es', '“El mar va a subir.” Fue el comentario de Ana Ruiz.', 'Ana Ruiz'],
  ['it', '«Il mare salirà». Il pescatore Piero Zani ha commentato così la mareggiata.', 'Piero Zani'],
  ['it', '«Il mare salirà». Piero Zani, pescatore di Lodi, spiega in questo modo la sua paura.', 'Piero Zani'],
  ['it', '«Il mare salirà». Piero Zani, pescatore, riassume con queste parole la sua paura.', 'Piero Zani'],
  ['it', '«Il mare salirà.» È la spiegazione della delegata alla Viabilità Ada Riva.', 'Ada Riva'],
  ['it', '«Il mare salirà.» Questo è lo sfogo generale dei pazienti.', 'pazienti'],
  ['it', '«Il mare salirà.» Sono state queste le poche parole sussurrate da Piero Zani.', 'Piero Zani'],
  ['it', '«Il mare salirà.» A riferirlo uno dei pescatori arrivati sul posto.', 'uno dei pescatori'],
  ['it', '«Il mare salirà.» A raccontarlo è un pescatore arrivato da Lodi.', 'un pescatore'],
  ['it', '«Il mare salirà.» A sfogarsi è la signora Ada Riva.', 'Ada Riva'],
])('%s: %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

it.each([
  ['fr', 'Luc Vidal est venu. « La mer va monter. » Le constat est amer, et Lise Aubin pleure.', 'Lise Aubin'],
  ['fr', 'Lise Aubin rit. « La mer va monter. » C’est ainsi que Luc Vidal a perdu sa maison.', 'Luc Vidal'],
  ['pt', 'Rute Pinho ri. “O mar vai subir.” Foi assim que Telmo Reis perdeu a casa.', 'Telmo Reis'],
  ['es', 'Ana Ruiz calla. En el texto se dice: «El mar sube».', 'Ana Ruiz'],
  ['es', 'Ana Ruiz calla. Del pacto se afirma: «El mar sube».', 'Ana Ruiz'],
  ['fr', 'Lise Aubin rit. Sur le mur de Luc Vidal, on trouve : « La mer va monter. »', 'Luc Vidal'],
  ['it', '«Il mare salirà». Piero Zani non ha mai spiegato così la mareggiata.', 'Piero Zani'],
  ['it', '«Il mare salirà», dice Ada Riva. Piero Zani ha commentato così la mareggiata.', 'Piero Zani'],
  ['it', 'Ada Riva scrive: «Il mare salirà». Piero Zani ha commentato così la mareggiata.', 'Piero Zani'],
  ['it', 'Sul molo è comparsa la scritta «Zani ladro». Piero Zani ha commentato così il gesto.', 'Piero Zani'],
  ['it', 'Il coro ha cantato «Resta con noi». La maestra Ada Riva ha ringraziato così i bambini.', 'Ada Riva'],
  ['it', 'Ada Riva tace. «Il mare salirà.» È la spiegazione del fenomeno.', 'fenomeno'],
  ['it', 'Ada Riva tace. «Il mare salirà.» Così la sindaca invita tutti.', 'la sindaca'],
  ['pt', 'Telmo Reis chegou. “O mar vai subir.” A frase é curta, e Rute Pinho chora.', 'Rute Pinho'],
])('but not what a sentence is like (%s): %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).not.toBe(name));

it.each([
  ['it', '«È stato un onore», il commento a caldo di Enzo Fabbri.', 'Enzo Fabbri'],
  ['it', '«È stato un onore», il commento amaro della segretaria dei musicisti.', 'segretaria dei musicisti'],
])('a noun for what is said, and more before its "of" (%s): %s', (language, text, name) =>
  expect(lastSpeaker(text, language)).toBe(name));

it.each([
  ['es', '«No queda sitio», fue la excusa para echar a los vecinos.'],
  ['es', '«Buen viaje», fue el recado para el rey de la prima.'],
  ['es', '«No queda sitio», fue la respuesta para los vecinos.'],
  ['it', '«Non c’è posto», è stata la risposta per il sindaco.'],
])('what it is for and whom it is told say nothing (%s): %s', (language, text) =>
  expect(lastSpeaker(text, language)).toBeNull());
