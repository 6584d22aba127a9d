/** The Worker's entry: the only place that touches the clock, chance, the bindings and the network. */
import { env } from 'cloudflare:workers';
import { DEFAULT_THEME, THEME_NAMES } from '../templates/theme.ts';
import { createApp } from './app.ts';
import { d1Archive } from './archive/archive.ts';
import { gatedFetch } from './article/gated-fetch.ts';
import { counted } from './counters.ts';
import type { Bindings, Deps, FrontDeps } from './env.ts';
import type { Announce } from './jobs/announce.ts';
import { type JobQueue, workersQueue } from './jobs/job-queue.ts';
import { parsePauses } from './jobs/pauses.ts';
import { NEAR_PICTURES_BYTES, SECRET_BYTES } from './limits.ts';
import { causeFields, type LogLine } from './log.ts';
import { assetFonts } from './render/asset-fonts.ts';
import type { CardFlaw, DrawCard } from './render/draw-card.ts';
import { logoDrawer } from './render/draw-logo.ts';
import { PictureStore } from './render/picture-store.ts';
import { cacheTier, kvTier } from './render/picture-tiers.ts';
import { RENDER_VERSION } from './render/version.ts';
import { engineModules } from './render/wasm/modules.ts';
import { parseKeys } from './routes/keys.ts';
import { parseHub, parseShows } from './routes/feed-settings.ts';
import { parsePublicOrigin } from './routes/public-origin.ts';
import { parseFediverseCreator } from './share/fediverse-creator.ts';
import { parseReportsTo } from './share/reports-to.ts';
import { parseShownShare } from './share/shown-share.ts';
import { workersKv } from './sheet/workers-kv.ts';

const bindings = env as Bindings;
const { SHEETS, ASSETS, API_KEYS, WRITES, RENDERS, VIEWS, PICTURES_IN_KV, METRICS, BRAND, SHOWN_SHARE } = bindings;
const publicOrigin = parsePublicOrigin(bindings.PUBLIC_ORIGIN);
const keyValue = workersKv(SHEETS);
const log = counted((line: LogLine, json = JSON.stringify(line)) => console.log(json), METRICS);
const at = () => new Date().toISOString();
const logFlaw = ({ card, size, missing, overflows }: CardFlaw) =>
  log({ at: at(), code: 'CARD_FLAWED', card, size, missing: missing.length, overflows: overflows.join(' ') });
const pictures = new PictureStore({
  capBytes: NEAR_PICTURES_BYTES,
  tiers: [cacheTier(caches.default), kvTier(SHEETS, PICTURES_IN_KV ?? 'og', DEFAULT_THEME, publicOrigin)],
  onError: (error) => log({ at: at(), code: 'PICTURE_TIER', ...causeFields(error) }),
});

const now = () => new Date();
const hub = parseHub(bindings.WEBSUB_HUB);
const archive = bindings.ARCHIVE ? d1Archive(bindings.ARCHIVE) : null;
const queue = bindings.JOBS ? workersQueue(bindings.JOBS) : null;
const announcing = queue ? { announce: lateAnnouncer(queue) } : {};

const front: FrontDeps = { log, now, newRequestId: () => crypto.randomUUID(), pictures, publicOrigin, ...announcing };
// Said wrongly, each of these ends the Worker while it is deployed, not when somebody calls.
const said = {
  brand: BRAND === undefined ? null : (await import('./article/brand.ts')).parseBrand(BRAND),
  shownShare: parseShownShare(SHOWN_SHARE),
  reportsTo: parseReportsTo(bindings.REPORTS_TO),
  creator: parseFediverseCreator(bindings.FEDIVERSE_CREATOR),
  keys: parseKeys(API_KEYS),
  feedShows: parseShows('FEED_SHOWS', bindings.FEED_SHOWS),
  pagesShow: parseShows('PAGES_SHOW', bindings.PAGES_SHOW),
  hub,
};
let deps: Deps | undefined;

/** What calls need that no memory answers: it loads with the first of them. */
async function late(): Promise<Deps> {
  const { sheetStore } = await import('./sheet/store.ts');
  deps ??= {
    ...front,
    ...said,
    store: sheetStore(keyValue, now),
    keyValue,
    queue,
    archive,
    newSecret: () => `whsec_${Buffer.from(crypto.getRandomValues(new Uint8Array(SECRET_BYTES))).toString('base64')}`,
    draw,
    drawLogo: logoDrawer(engines),
    drawing: RENDER_VERSION,
    themes: [DEFAULT_THEME, ...THEME_NAMES.filter((name) => name !== DEFAULT_THEME)],
    // What no other data centre would find is drawn where it is asked for.
    drawsAhead: PICTURES_IN_KV !== 'none',
    forgetPictures: (id, known) => pictures.forget(id, known),
    writes: WRITES,
    renders: RENDERS,
    views: VIEWS,
    fetch: gatedFetch((input, init) => fetch(input, init), bindings.URL_GATE),
    checks: {
      // A read, not a list: a monitor that asks every minute would use up the lists of the free plan.
      store: () => keyValue.get('health'),
      renderer: async () =>
        (await engines()).resvg.rasterise('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
    },
  };
  return deps;
}

async function engines() {
  const { startEngines } = await import('./render/engines.ts');
  return startEngines(engineModules);
}

let drawer: DrawCard | undefined;

async function draw(...given: Parameters<DrawCard>): Promise<Uint8Array> {
  const { cardDrawer } = await import('./render/draw-card.ts');
  drawer ??= cardDrawer(engines, assetFonts(ASSETS), logFlaw);
  return drawer(...given);
}

const app = createApp(front, late);
const pauses = parsePauses(bindings);

/** Loads with the first that there is to tell. */
function lateAnnouncer(jobs: JobQueue): Announce {
  let made: Announce | null = null; // not the promise of it: one call's may fail, or end with its call
  return async (change) => {
    const [{ announcer }, { webhookStore }] = await Promise.all([
      import('./jobs/announce.ts'), import('./webhooks/webhook-store.ts'),
    ]);
    made ??= announcer(jobs, webhookStore(keyValue), { hasArchive: archive !== null, hub, now });
    return made(change);
  };
}

/** What the queue and the clock set off loads with the first of it. */
async function consumerDeps(context: ExecutionContext) {
  const { consumerDepsOf } = await import('./consumer/deps-of.ts');
  return consumerDepsOf(await late(), pauses, (work) => context.waitUntil(work));
}

export default {
  fetch: app.fetch,
  async queue(batch, _, context) {
    const { consume } = await import('./consumer/consume.ts');
    await consume(batch, await consumerDeps(context));
  },
  async scheduled(_event, _, context) {
    const { onSchedule } = await import('./consumer/schedule.ts');
    await onSchedule(await consumerDeps(context));
  },
} satisfies ExportedHandler<Bindings>;
