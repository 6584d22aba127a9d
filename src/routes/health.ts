/** /healthz: whether this isolate can do its work, part by part. Answers 503 when a part cannot. */
import { Hono } from 'hono';

export interface HealthRouteDeps {
  /** Name of a part → a check that throws when the part is out of order. */
  checks: Readonly<Record<string, () => Promise<unknown>>>;
}

export function healthRoutes({ checks }: HealthRouteDeps) {
  return new Hono().get('/', async (c) => {
    const states = await Promise.all(
      Object.entries(checks).map(async ([part, check]) => [part, await stateOf(check)] as const),
    );
    const ok = states.every(([, state]) => state === 'ok');
    return c.json({ status: ok ? 'ok' : 'failing', parts: Object.fromEntries(states) }, ok ? 200 : 503, {
      'cache-control': 'no-store',
    });
  });
}

/** The reason stays inside: this address is public, and a log line of the failing call tells more. */
async function stateOf(check: () => Promise<unknown>): Promise<'ok' | 'failing'> {
  return check().then(() => 'ok' as const, () => 'failing' as const);
}
