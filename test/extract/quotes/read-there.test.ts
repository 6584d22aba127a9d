/** Words that are read somewhere: of what they stand in, and not of whoever shows it or spoke before. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('what is read in a letter, a report, a contract', () => {
  it.each([
    ['de', 'Das Dach sei geprüft, sagte Stadträtin Mara Kolb, im Bericht der Alt & Co stehe: „Alles ist heil.“'],
    ['de', 'Jan Ott ist empört. „Nein“, sagte er. Im Vertrag steht: „Die Stadt zahlt die Hälfte.“'],
    ['de', 'Bürgermeister Jan Ott verwies auf den Vertrag. Dort stehe: „Die Stadt zahlt die Hälfte.“'],
    ['de', 'Das Gutachten liege vor, sagte Stadträtin Mara Kolb, und darin heiße es: „Das Tragwerk ist gut.“'],
    ['fr', 'L’écrivaine Nora Blin a publié la photo d’une lettre. On y lit : « Revenez quand il fera chaud. »'],
    ['fr', 'L’écrivaine Nora Blin a montré une lettre, où l’on peut lire : « Revenez me voir au printemps. »'],
    ['es', 'La escritora Nora Blin mostró una carta. En ella se lee: «Vuelva cuando llegue la primavera.»'],
    ['es', 'La escritora Nora Blin mostró una carta en la que se puede leer: «Vuelva cuando llegue la primavera.»'],
    ['es', 'Ana Gil calla. Se dice: «Quien calla, otorga.»'],
    ['it', 'La scrittrice Nora Blin ha mostrato una lettera. «Eccola», dice. C’è scritto: «Torni a maggio.»'],
    ['pt', 'A escritora Nora Blin mostrou uma carta. Nela lê-se: “Volte quando chegar a primavera.”'],
    ['en', 'Writer Nora Blin posted a photo of a letter. In it one can read: “Come back to me in the spring.”'],
  ])('is not of whoever shows it (%s): %s', (language, text) => expect(lastSpeaker(text, language)).toBe(null));

  it.each([
    ['de', 'Die Feuerwehr schweigt. Im Bericht der Polizei heißt es: „Der Fahrer war zu schnell.“', 'Polizei'],
    ['es', 'En un comunicado de la empresa se lee: «La calle está cerrada.»', 'la empresa'],
    ['it', 'Nel comunicato del Comune si legge: «La strada è chiusa.»', 'Comune'],
    ['de', 'Fest steht für Jan Ott, den Bürgermeister: „Wir bauen.“', 'Jan Ott'],
  ])('but may be of whose it is (%s): %s', (language, text, name) => expect(lastSpeaker(text, language)).toBe(name));

  it.each([
    ['de', 'Im Brief stand: „Wir kommen nicht wieder“, sagt Ina Kern.', 'Ina Kern'],
    ['de', 'Dort war zu lesen: „Das Dach ist undicht und bleibt es“, sagt Ina Kern.', 'Ina Kern'],
    ['fr', 'Ils savent ce que l’on trouve : « Des murs, du froid et personne », résume Ina Kern.', 'Ina Kern'],
    ['fr', 'Sur le mur, on peut lire : « Des murs, du froid et personne », raconte Ina Kern.', 'Ina Kern'],
    ['es', 'Como se dice: «Quien calla, otorga», recordó Ana Gil.', 'Ana Gil'],
    ['es', 'En la carta se lee: «Vuelva cuando llegue la primavera», recordó Ana Gil.', 'Ana Gil'],
    ['es', 'Ana Gil calla. Pero Gil se dice: «No puedo más con este ruido.»', 'Ana Gil'],
    ['it', 'Sul muro c’era scritto: «Torni a maggio», ricorda Ada Neri.', 'Ada Neri'],
    ['pt', 'Na carta está escrito: “Volte na primavera”, recorda Ana Gil.', 'Ana Gil'],
    ['en', 'In it one can read: “Come back to me in the spring,” said Ann Lowe.', 'Ann Lowe'],
  ])('and is of whom a tag behind it names (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));
});
