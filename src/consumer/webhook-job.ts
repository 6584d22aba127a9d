/** A delivery to a webhook: taken, or tried again later. Nobody is told who has gone for good. */
import { Fault } from '../errors.ts';
import { deliver } from '../webhooks/deliver.ts';
import type { JobKind } from './job-kind.ts';
import { failureOf, Later } from './outcome.ts';
import { retryAfter } from './patient-fetch.ts';

export const webhookKind: JobKind<'webhook'> = {
  async do({ hook: name, event, origin }, deps) {
    const webhook = await deps.webhooks.get(name);
    if (!webhook) return;
    const tell = (outcome: string) =>
      deps.webhooks.delivered(name, { at: deps.now().toISOString(), event: event.type, outcome });
    const answered = await deliver(webhook, event, { ...deps, origin }).catch(async (thrown: unknown) => {
      await tell(failureOf(thrown).fault.code);
      throw thrown;
    });
    await tell(String(answered.status));
    if (answered.isTaken) return;
    const fault = new Fault('URL_STATUS', `The webhook answers with status ${answered.status}.`);
    throw answered.isGone ? fault : new Later(fault, retryAfter(answered.headers, deps.now()));
  },
  giveUp: (_, { letter }) => letter(),
  lane: ({ hook }) => `webhook ${hook}`,
};
