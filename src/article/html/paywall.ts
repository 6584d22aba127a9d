/** Whether a page says of itself that the article is not free to read here. */
import { readJsonLd } from '../metadata/json-ld.ts';
import type { DomDocument } from './dom.ts';
import { pattern } from '../../pattern.ts';

const ASKS = pattern(
  'iu',
  'subscribe to (?:continue|keep) reading|to (?:continue|keep) reading,? (?:subscribe|sign in|',
  'log in|register)|this (?:article|content|story|post) is (?:for|available to|exclusive to|',
  'only for|reserved for) (?:paid |paying )?(?:subscribers|members)|subscriber[- ]only|',
  String.raw`already a subscriber\?|create (?:a free|an) account to (?:continue|read)|you(?:'|`,
  '’)ve reached your (?:free )?(?:article )?limit|jetzt weiterlesen mit|',
  'diesen artikel weiterlesen|réservé aux abonnés|exclusivo para suscriptores|',
  'contenuto riservato agli abbonati|exclusivo para assinantes|доступно (?:только )?подписчикам',
);

export function isPaywalled(document: DomDocument): boolean {
  const declared = readJsonLd(document).some(
    (thing) => thing.isAccessibleForFree === false || /^false$/i.test(String(thing.isAccessibleForFree ?? '')),
  );
  const tier = document
    .querySelector('meta[property="article:content_tier"], meta[name="article:content_tier"]')
    ?.getAttribute('content');
  return declared || /^(?:locked|metered)$/i.test(tier ?? '') || ASKS.test(document.body?.textContent ?? '');
}
