/**
 * What an office is for, in Romance languages: "la consejera de Salud", "o secretário de Obras". With a capital it
 * looks like a body, and is none that an article would list.
 */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordSet } from '../../text/word-set.ts';

const FIELDS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: wordSet(
    'Economía Hacienda Sanidad Salud Educación Cultura Interior Justicia Defensa Trabajo Empleo Agricultura ' +
      'Ganadería Pesca Turismo Obras Urbanismo Emergencias Igualdad Vivienda Transportes Transporte Fomento ' +
      'Industria Comercio Energía Deportes Deporte Juventud Seguridad Ciencia Innovación Exteriores Festejos ' +
      'Movilidad Infraestructuras Investigaciones Ambiente Desarrollo Gobernación Finanzas Minas Planeación ' +
      'Personal Limpieza Desastres',
  ),
  pt: wordSet(
    'Economia Fazenda Finanças Saúde Educação Cultura Interior Justiça Defesa Trabalho Emprego Agricultura ' +
      'Pesca Turismo Obras Urbanismo Igualdade Habitação Transportes Transporte Indústria Comércio Energia ' +
      'Esportes Esporte Desporto Juventude Segurança Ciência Inovação Mobilidade Infraestrutura Infraestruturas ' +
      'Ambiente Administração Comunicação Planejamento Planeamento Mulher',
  ),
  fr: wordSet(
    'Économie Finances Santé Éducation Culture Intérieur Justice Défense Travail Agriculture Pêche Tourisme ' +
      'Logement Transports Industrie Commerce Énergie Sports Jeunesse Recherche Budget Outre-mer',
  ),
  it: wordSet(
    'Economia Finanze Salute Sanità Istruzione Cultura Interno Interni Giustizia Difesa Lavoro Agricoltura ' +
      'Pesca Turismo Casa Trasporti Industria Commercio Energia Sport Ricerca Ambiente',
  ),
};

/** Nouns that alone name nothing: of what body they are is told elsewhere, if at all. */
const GENERIC = wordSet(
    'Unidad Ministerio Dirección Departamento Delegación Secretaría Área Capital Dignidad Lealtad Vida ' +
      'Unidade Ministério Direção Secretaria Poder Ministère Direction Ministero Direzione',
  );

/** "Salud", "Economía, Industria y Comercio", "Medio Ambiente": nothing but fields. "Vida", "Unidad": nor that. */
export function namesNoBody({ language }: Lexicon, words: readonly string[]): boolean {
  const fields = FIELDS[language];
  const [first = ''] = words;
  if (!fields) return false;
  if (words.length === 1) return fields.has(first) || GENERIC.has(first);
  return (fields.has(first) && words.includes(',')) || /^(?:Medio|Meio) Ambiente$/.test(words.join(' '));
}
