/**
 * "Aldo Neri (Pd)", "Guillaume Menguy (Les Républicains)", "Bart De Wever (N-VA)": the party that stands in brackets
 * behind somebody's name in full. French and Italian.
 */
import { pattern } from '../../../pattern.ts';
import type { Document } from '../../../text/document.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isKnownOrganisation } from '../words/known-organisations.ts';
import { isBehindPerson } from '../words/person-before.ts';

/** Does such a name begin at the token? */
export function isPartyInBrackets(doc: Document, { bodyHeads }: Lexicon, first: number): boolean {
  const { text, tokens } = doc;
  if (!bodyHeads?.small || tokens[first - 1]?.text !== '(' || !isBehindPerson(doc, first - 1)) return false;
  for (let end = first; end < first + LONGEST; end++) {
    if (!/^[),/]$/.test(tokens[end + 1]?.text ?? '')) continue;
    const name = text.slice(tokens[first]?.start ?? 0, tokens[end]?.end ?? 0);
    return PARTIES.test(name) || isKnownOrganisation(name);
  }
  return false;
}
/** "Les Républicains", "Fratelli d'Italia", in tokens. */
const LONGEST = 4;

/** By their letters or by a word that is none elsewhere. */
const PARTIES = pattern(
  'u',
  '^(?:Pd|Avs|Fdi|FdI|Fi|Iv|Lega|Azione|Centro|Ppd|Plr|Udc|UDC|Ps|M5[sS]|Verdi|Noi Moderati|Forza Italia|Italia Viva|',
  'N-VA|MR|PS|Ecolo|PTB|cdH|Les Engagés|DéFI|Défi|Vooruit|PLR|PVL|VERT|Le Centre|Les Vert-e-s|Les Verts|Vert-e-s|',
  'LR|LFI|RN|PCF|EELV|DVD|DVG|MoDem|Horizons|Renaissance|UDI|CAQ|PLQ|PQ|QS|Les Écologistes|Les Ecologistes)$',
);
