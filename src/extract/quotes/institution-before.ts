/** "the agency": the institution that was named last, where it is the only one. */
import { wordSet } from '../../text/word-set.ts';
import { entityAt, isOutside, sentenceAround, type Scene } from './scene.ts';

const SENTENCES_BACK = 3;


/** "the agency": the only institution of this sentence or of the nearest before it that has one; or -1. */
export function institutionBefore(scene: Scene, noun: string, before: number): number {
  let end = before;
  for (let back = 0; back < SENTENCES_BACK && end > 0; back++) {
    const { first } = sentenceAround(scene, end - 1);
    const bodies = new Set<number>();
    for (let i = first; i < end; i++)
      if (isOutside(scene, i) && isBodyFor(scene, noun, entityAt(scene, i))) bodies.add(entityAt(scene, i));
    const [only] = bodies;
    if (bodies.size === 1 && only !== undefined) return only;
    if (bodies.size > 1) return -1;
    end = first;
  }
  return -1;
}

/** A newspaper may be "the paper", but it is no airline: who reports a thing is named beside those it happened to. */
function isBodyFor(scene: Scene, noun: string, entity: number): boolean {
  const body = scene.entities[entity];
  if (body?.kind !== 'organisation' || (MEDIA.test(body.name) && !MEDIA_NOUNS.has(noun))) return false;
  return !(FIRM_NOUNS.has(noun) && PUBLIC.test(body.name)) && !(PUBLIC_NOUNS.has(noun) && FIRM.test(body.name));
}

/** "The firm" is no Food Agency, nor "the agency" Acme Foods. */
const FIRM_NOUNS = wordSet(
  'company firm brokerage airline retailer manufacturer carmaker automaker carrier startup maker developer giant bank',
);
const PUBLIC = new RegExp(
  '\\b(?:Agency|Council|Ministry|Department|Commission|Committee|Police|University|Court|Government|Board|Authority|' +
    'Parliament|Senate|Union|Association|Service|Institute|Administration|Bureau)\\b',
);
const PUBLIC_NOUNS = wordSet('agency department ministry council commission committee regulator watchdog union party');
const FIRM = /\b(?:Inc|Ltd|LLC|PLC|Corp|Airlines|Airways|Foods|Motors|Energy|Holdings|Technologies|Pharma)\b/;

const MEDIA_NOUNS = new Set(
  ('newspaper magazine network company organization organisation paper website site broadcaster station channel ' +
  'outlet publisher group').split(
    ' ',
  ),
);
const MEDIA = new RegExp(
  '^(?:CNN|BBC|ABC|NBC|CBS|NPR|PBS|ITV|AP|AFP|Fox|Sky|CNBC|MSNBC|Reuters|Bloomberg|Facebook|Twitter|Instagram|' +
    'YouTube|Politico|Axios)\\b|' +
    '(?:News|Times|Post|Journal|Tribune|Herald|Guardian|Telegraph|Gazette|Magazine|Radio|TV)$',
);
