/** An article of a batch: read and kept as a post of it would be, its result put at its place. */
import { articleOfJson } from '../article/read-article.ts';
import { Fault, toProblem } from '../errors.ts';
import { keepArticle } from '../routes/keep-article.ts';
import { announceMade } from './announce-made.ts';
import { warmPictures } from '../routes/warm-pictures.ts';
import type { JobKind } from './job-kind.ts';
import { ownHostsOf } from '../article/own-hosts.ts';
import { patientFetch } from './patient-fetch.ts';

const CREATED = 201;
const KNOWN = 200;

export const articleKind: JobKind<'article'> = {
  async do({ batch, n, article, origin }, deps, isAgain) {
    const json = article ?? (await deps.batches.part.get(batch, n));
    if (json === null) throw new Fault('INVALID_BODY', 'The article of this place is kept no more. Send it again.');
    const patient = patientFetch(deps);
    const ownHosts = ownHostsOf(origin, deps);
    const posted = await patient.during(() =>
      articleOfJson(json, { fetch: patient.fetch, now: deps.now, ownHosts }));
    const { record, created } = await keepArticle(posted, deps);
    // Told before the result is put down: who is told twice knows the event again.
    if (created || isAgain) await announceMade(record, origin, deps);
    await deps.batches.result(batch, n, { status: created ? CREATED : KNOWN, sheet: record.id }, deps.now());
    if (article === null) await deps.batches.part.remove(batch, n);
    if (created && deps.drawsAhead !== false)
      deps.keepAlive(warmPictures(record, deps.publicOrigin ?? origin, deps, deps.keepAlive));
  },
  async giveUp({ batch, n }, { fault, passes, letter }, { batches, now }) {
    const { status, code, detail } = toProblem(fault);
    if (passes) await letter(); // a bad article is told by its result, and no try makes it better
    await batches.result(batch, n, { status, problem: { status, code, detail } }, now());
  },
  lane: ({ batch, n, article }) => hostOf(article) ?? `${batch}:${n}`,
};

function hostOf(article: unknown): string | null {
  if (typeof article !== 'object' || article === null || !('url' in article)) return null;
  const { url } = article;
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname : null;
}
