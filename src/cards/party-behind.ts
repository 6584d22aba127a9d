/** "Rosa Medina (SPD) sagte": the party behind a name says who speaks where the article tells no office. */
import type { Mention } from './name-mentions.ts';

const PARTIES =
  'SPD|CDU|CSU|FDP|AfD|BSW|Grüne|Grünen|Bündnis 90/Die Grünen|Linke|Die Linke|Freie Wähler|ÖVP|SPÖ|FPÖ|NEOS|Neos|KPÖ|' +
  'SVP|SP|GLP|EVP|Mitte|Die Mitte|EDU|LR|PS|LFI|EELV|RN|PCF|MoDem|UDI|LREM|UMP|FN|PLR|PDC|UDC|MR|cdH|Ecolo|DéFI|N-VA|' +
  'Écolo|' +
  'CD&V|PTB|PTB-PVDA|Vooruit|Les Engagés|PP|PSOE|Vox|VOX|Cs|Ciudadanos|IU|Podemos|Sumar|ERC|PNV|EH Bildu|Bildu|BNG|' +
  'Junts|Compromís|PRI|PAN|PRD|Morena|Pd|PD|M5S|Lega|FdI|FI|Forza Italia|Fratelli d’Italia|Fratelli d\'Italia|Avs|' +
  'Azione|Italia Viva|PSD|PCP|CDS|CDS-PP|BE|IL|Chega|Livre|PT|PSDB|PMDB|MDB|PL|PSB|PDT|PSOL|DEM|PRB|PSC|PV|PRP|' +
  'União Brasil|Republicanos|Socialistes?|Parti socialiste|La France insoumise|LFI-NFP|Les Républicains|Renaissance|' +
  'Horizons|Rassemblement national|Les Écologistes|Écologistes?|Gauche démocrate et républicaine|Reconquête|' +
  'Place publique|Les Verts|Le Centre|Bloc québécois|Québec solidaire|Parti québécois|PPD|Evópoli|Frente Amplio|' +
  'Más Madrid|Coalición Canaria|Iniciativa Liberal|Bloco de Esquerda|Solidariedade|Cidadania|Novo|Rede|Volt';
/** In Brazil with its state: "(PT-SP)", "(PL/RJ)"; in Switzerland with a town: "(SP, Zürich)". */
const BEHIND = new RegExp(`^ \\((${PARTIES})(?:[-/–]\\p{Lu}{2}|, \\p{Lu}[\\p{L} .-]{1,30})?\\)`, 'u');

/** null where none stands behind the name, or another one elsewhere. */
export function partyBehind(mentions: readonly Mention[]): string | null {
  const found = new Set(mentions.flatMap(({ behind }) => BEHIND.exec(behind)?.[1] ?? []));
  const [only = null, other] = found;
  return other === undefined ? only : null;
}
