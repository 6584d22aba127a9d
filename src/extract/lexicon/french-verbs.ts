/**
 * Finite verbs of French that end the noun phrase before them: "un vigile restait posté", "le retraité vit seul", "la
 * gérante hésite". Those whose form no adjective has, and those that stand behind a noun for somebody most; none that
 * is an adjective as well: "une boulangère ferme", "un homme calme".
 */
import { pattern } from '../../pattern.ts';

const PRESENT = `
  reste restent quitte quittent semble semblent demeure demeurent devient deviennent revient reviennent vit vivent
  sort sortent rentre rentrent arrive arrivent compte comptent garde gardent hésite hésitent connaît connaissent
  tient tiennent prend prennent met mettent perd perdent rend rendent attend attendent descend descendent monte
  montent suit suivent rit rient boit boivent dort dorment meurt meurent ouvre ouvrent offre offrent souffre
  souffrent refuse refusent accepte acceptent cherche cherchent travaille travaillent habite habitent arbore
  arborent dirige dirigent gère gèrent mène mènent milite militent propose proposent lève lèvent retourne
  retournent regarde regardent scrute scrutent observe observent contemple contemplent surveille surveillent
  veille veillent étudie étudient prépare préparent organise organisent décide décident choisit choisissent finit
  finissent saisit saisissent réussit grandit vieillit essaie essaient rêve rêvent adore adorent déteste détestent
  préfère préfèrent espère espèrent songe songent possède possèdent laisse laissent pousse poussent évite évitent
  oublie oublient retrouve retrouvent parvient parviennent craque pleure pleurent secoue secouent désigne
  désignent tend tendent enfile entend entendent court courent redoute accueille accueillent ramasse ramassent
  range rangent essuie essuient hoche hochent
`;

/** Imperfect and conditional, "paraît", a simple past or a future in "a": no "satisfait", no "sympa". */
export const FRENCH_FINITE = pattern(
  'u',
  '^(?:(?!(?:im)?parfait$|(?:in)?satisfait$|(?:dis|abs|ex|por|re|at|sous)trait$|stupéfait$|(?:contre|re|dé|sur)fait$|',
  '(?:souh|l|tr)ait$|extra$|ultra$|sympa$)\\p{Ll}{2,}(?:ait|aient|aît|èrent|[^aeoé]a)|',
  PRESENT.trim().replaceAll(/\s+/g, '|'), ')$',
);
