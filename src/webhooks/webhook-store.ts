/**
 * Who is told of what happens to sheets, in KV.
 *   webhook:{name}        address, events and secret
 *   webhook-state:{name}  what became of the last delivery, in its metadata
 */
import * as z from 'zod';
import { webAddress } from '../article/stated.ts';
import type { KeyValue } from '../sheet/key-value.ts';
import { keysOf } from '../sheet/keys.ts';

const EVENT_TYPES = ['sheet.created', 'sheet.changed', 'sheet.removed'] as const;

/** Of Standard Webhooks: 24 to 64 bytes in base64, behind a name that tells what it is. */
const SECRET = /^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/;

export const StatedWebhook = z.strictObject({
  url: webAddress,
  events: z.array(z.enum(EVENT_TYPES)).min(1).default([...EVENT_TYPES]),
  secret: z.string().regex(SECRET, 'must be "whsec_" and 24 to 64 bytes in base64').optional(),
});
export const WEBHOOK_FIELDS = Object.keys(StatedWebhook.shape);
export const WEBHOOK_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

const Webhook = StatedWebhook.extend({ secret: z.string(), since: z.iso.datetime() });
export type Webhook = z.infer<typeof Webhook>;

const Delivery = z.object({ at: z.iso.datetime(), event: z.string(), outcome: z.string() });
export type Delivery = z.infer<typeof Delivery>;

export type WebhookStore = ReturnType<typeof webhookStore>;

export function webhookStore(kv: KeyValue) {
  const named = async (prefix: string) =>
    (await keysOf(kv, prefix)).map(({ name, metadata }) => ({ name: name.slice(prefix.length), metadata }));
  return {
    /** For deliveries to one that is there: one read. */
    async get(name: string): Promise<Webhook | null> {
      const json = await kv.get(`webhook:${name}`);
      return json === null ? null : Webhook.parse(JSON.parse(json));
    },
    /** For callers, who may name what is not there yet: KV would remember its absence for a minute. */
    async find(name: string): Promise<Webhook | null> {
      const { keys } = await kv.list({ prefix: `webhook:${name}`, limit: 1 });
      return keys[0]?.name === `webhook:${name}` ? this.get(name) : null;
    },
    /** The events of each stand in its metadata: who wants what is one list. */
    put: (name: string, webhook: Webhook) =>
      kv.put(`webhook:${name}`, JSON.stringify(webhook), { metadata: { events: webhook.events } }),
    async remove(name: string) {
      await kv.delete(`webhook:${name}`);
      await kv.delete(`webhook-state:${name}`);
    },
    async wanted(): Promise<{ name: string; events: readonly string[] }[]> {
      const all = await named('webhook:');
      return all.map(({ name, metadata }) => ({ name, events: Wanted.safeParse(metadata).data?.events ?? [] }));
    },
    delivered: (name: string, delivery: Delivery) => kv.put(`webhook-state:${name}`, '', { metadata: delivery }),
    async deliveries(): Promise<Map<string, Delivery>> {
      return new Map((await named('webhook-state:')).flatMap(({ name, metadata }) => {
        const delivery = Delivery.safeParse(metadata).data;
        return delivery ? [[name, delivery] as const] : [];
      }));
    },
  };
}

const Wanted = z.object({ events: z.array(z.string()) });
