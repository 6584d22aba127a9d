/**
 * "Il Comune è amministrato da Piero Zani", "la commune dirigée par Lise Aubin": what a town is called, that somebody
 * leads it, and by which nouns whoever does is meant. Romance languages.
 */
import { pattern } from '../../pattern.ts';

/** "fue gobernado por Luis Osa": he does so no more. */
export const NO_MORE = /^(?:fue|fueron|fu|fut|foi|era|était|estaba|estava|stat[ao]|été|sido|antes|já)$/;

export const LED =
  /^(?:l[ie]der|presid|présid|dirig|guid|amministr|administr|govern|gouvern|gobern|retto$|retta$|menée?$)/;

export const TOWN = pattern(
  'u',
  '^(?:pueblo|villa|ciudad|municipio|ayuntamiento|village|ville|bourg|commune|municipalité|mairie|comune|paese|città|',
  'cidade|vila|aldeia|município|câmara|prefeitura)$',
);

export const MAYOR = /^(?:alcald|maire|sindac|prefeit|autarc)/;
