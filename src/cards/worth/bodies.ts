/** Bodies of which a reader asks which one it is: "the union", "le syndicat", "la entidad". Data only. */
import { byLanguage } from '../../text/by-language.ts';
import { wordSet } from '../../text/word-set.ts';

const NONE: ReadonlySet<string> = new Set();

const known = byLanguage<ReadonlySet<string>>({
  en: () => wordSet(
    'board council committee union party charity institution museum hospital club church ministry chain brand bank ' +
      'airline festival league federation association foundation institute lab laboratory commission panel tribunal ' +
      'regulator watchdog force college developer developers operator owner owners retailer manufacturer supplier ' +
      'contractor publisher studio band orchestra theatre theater restaurant shop store farm factory plant mill mine ' +
      'hotel forum trust society body authority operation service',
  ),
  de: () => wordSet(
    'unternehmen firma konzern gruppe verein gewerkschaft partei behörde schule universität klinik krankenhaus ' +
      'verband bank hersteller betreiber museum gericht kommission ministerium stiftung institut betrieb ' +
      'genossenschaft club klub mannschaft gesellschaft gremium rat fraktion kirche redaktion zeitung',
  ),
  fr: () => wordSet(
    'entreprise société groupe syndicat parti association école université hôpital banque constructeur fabricant ' +
      'musée tribunal commission ministère fondation institut club équipe organisation organisme structure collectif ' +
      'mairie établissement usine enseigne compagnie journal église collectivité formation direction',
  ),
  es: () => wordSet(
    'empresa compañía grupo sindicato partido asociación escuela universidad hospital banco fabricante museo ' +
      'tribunal comisión ministerio fundación instituto club equipo organización entidad organismo institución ' +
      'centro colectivo iglesia diario periódico firma formación consistorio dirección',
  ),
  it: () => wordSet(
    'azienda società gruppo sindacato partito associazione scuola università ospedale banca museo tribunale ' +
      'commissione ministero fondazione istituto club squadra organizzazione ente istituzione chiesa giornale ' +
      'impresa compagnia stabilimento dirigenza',
  ),
  pt: () => wordSet(
    'empresa companhia grupo sindicato partido associação escola universidade hospital banco museu tribunal ' +
      'comissão ministério fundação instituto clube equipa equipe organização entidade organismo instituição igreja ' +
      'jornal estrutura firma direção',
  ),
});

export const bodiesIn = (language: string): ReadonlySet<string> => known(language) ?? NONE;
