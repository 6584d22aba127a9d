/** What happened to a sheet, told behind the answer to whoever wants to know: the archive and the webhooks. */
import { nameOf } from '../sheet/digest.ts';
import type { WebhookStore } from '../webhooks/webhook-store.ts';
import { WEBHOOKS_KEPT_MS } from '../limits.ts';
import type { JobQueue, Waiting } from './job-queue.ts';

export interface Change {
  type: 'sheet.created' | 'sheet.changed' | 'sheet.removed';
  sheet: string;
  at: string;
  /** Where the deployment is known. */
  origin: string;
}
export type Announce = (change: Change) => Promise<void>;

/**
 * An event's name is made of what happened: one that is told twice is known again. Who wants to know is asked once a
 * minute: KV shows no change of it elsewhere any sooner.
 */
export function announcer(
  queue: JobQueue,
  webhooks: Pick<WebhookStore, 'wanted'>,
  { hasArchive, hub, now }: { hasArchive: boolean; hub: string | null; now: () => Date },
): Announce {
  let kept: { at: number; wanted: ReturnType<typeof webhooks.wanted> } | null = null;
  const everybody = () => {
    const at = now().getTime();
    if (kept && at - kept.at < WEBHOOKS_KEPT_MS) return kept.wanted;
    kept = { at, wanted: webhooks.wanted() };
    kept.wanted.catch(() => (kept = null));
    return kept.wanted;
  };
  return async ({ type, sheet, at, origin }) => {
    const id = `evt_${await nameOf([type, sheet, at])}`;
    const wanted = (await everybody()).filter(({ events }) => events.includes(type));
    const told = wanted.map(({ name }): Waiting => ({
      job: { kind: 'webhook', hook: name, event: { id, type, sheet, at }, origin },
    }));
    const isRemoved = type === 'sheet.removed';
    const archived: Waiting[] = hasArchive ? [{ job: { kind: 'archive', sheet, at, isRemoved } }] : [];
    const published: Waiting[] = hub === null ? [] : [{ job: { kind: 'hub', hub, origin } }];
    await queue.send([...archived, ...told, ...published]);
  };
}
