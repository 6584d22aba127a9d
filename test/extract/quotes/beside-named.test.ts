/** A noun for the subject beside a person with a name, who is its object or its owner, is another. Romance languages. */
import { describe, expect, it } from 'vitest';
import { lastSpeaker } from './speaker-of.ts';

describe('a pronoun behind a subject without a name', () => {
  it.each([
    ['it', 'Remo Dossi è stato fermato ieri. Il suo avvocato lo difende. «È innocente», ha detto.', 'Remo Dossi'],
    ['it', 'Ada Landi ha vinto. L’allenatrice le ha stretto la mano. «Brava», ha detto.', 'Ada Landi'],
    ['fr', 'Ida Vogel a été élue. La maire sortante l’a félicitée. « C’est mérité », a-t-elle dit.', 'Ida Vogel'],
    ['fr', 'Rémi Dufour est tombé. Le médecin le soigne. « Ça va mieux », dit-il.', 'Rémi Dufour'],
    ['es', 'Iván Lobo fue detenido. La alcaldesa le felicitó. «Es inocente», dijo.', 'Iván Lobo'],
    ['pt', 'Ivo Matos foi preso. O seu advogado defende-o. «É inocente», disse.', 'Ivo Matos'],
  ])('does not mean the one it acts for (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).not.toBe(name));

  it.each([
    ['it', 'La vedova di Remo Dossi ha parlato in piazza. «È tardi», ha detto.', 'La vedova di Remo Dossi'],
    ['it', 'L’avvocato di Ada Landi è arrivato. «È tardi», ha detto.', 'L’avvocato di Ada Landi'],
    ['it', 'Il vice di Remo Dossi ha preso il suo posto. «È tardi», ha detto.', 'Il vice di Remo Dossi'],
    ['fr', 'La sœur d’Ida Vogel est soulagée. « C’est fini », a-t-elle dit.', 'La sœur d’Ida Vogel'],
    ['es', 'La viuda de Iván Lobo habló ayer. «Es tarde», dijo.', 'La viuda de Iván Lobo'],
    ['pt', 'A viúva de Ivo Matos falou ontem. «É tarde», disse.', 'A viúva de Ivo Matos'],
  ])('means whose owner has the name (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));

  it.each([
    ['it', 'Remo Dossi guida la squadra. Il tecnico la conosce bene. «Sarà dura», ha detto.', 'Remo Dossi'],
    ['it', 'Remo Dossi guida la squadra. Il tecnico lo sa bene. «Sarà dura», ha detto.', 'Remo Dossi'],
    ['fr', 'La maire Ida Vogel a croisé Léa Roux. La maire l’a félicitée. « Bravo », a-t-elle dit.', 'Ida Vogel'],
    ['fr', 'Ida Vogel a été élue. La foule l’a acclamée. « Merci », a-t-elle dit.', 'Ida Vogel'],
    ['fr', 'La mère de Rémi Dufour vit à Bort. « Elle va bien », dit-il.', 'Rémi Dufour'],
    // words of oneself, and a pronoun that may be a thing's
    ['it', 'Remo Dossi è guarito. Il medico lo ha dimesso ieri. «Torno in campo presto», ha detto.', 'Remo Dossi'],
    ['fr', 'Ida Vogel est sortie. L’avocate l’attendait. « Je suis innocente », a-t-elle dit.', 'Ida Vogel'],
    ['it', 'Remo Dossi ha comprato il castello. L’imprenditore lo restaurerà. «Sarà un albergo», ha detto.', 'Remo Dossi'],
    ['es', 'Iván Lobo marcó el gol. El delantero lo celebró con rabia. «Hacía falta», dijo.', 'Iván Lobo'],
    ['fr', 'Rémi Dufour a perdu son procès. L’avocat l’a appris hier. « C’est injuste », a-t-il dit.', 'Rémi Dufour'],
    ['it', 'Il collaboratore di Remo Dossi, Ugo Landi, è arrivato. «È tardi», ha detto.', 'Ugo Landi'],
  ])('means them where they may be the subject (%s): %s', (language, text, name) =>
    expect(lastSpeaker(text, language)).toBe(name));
});
