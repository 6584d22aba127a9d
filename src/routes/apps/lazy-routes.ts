/** Calls whose code loads with the first of them: most isolates see few kinds. */
import { Hono, type Context } from 'hono';
import type { BlankEnv, Schema } from 'hono/types';
import type { Call } from './calls.ts';

/**
 * @param load makes the app that serves these calls
 * @returns an app of the same calls, and of the same type: a client's types come from it
 */
export function lazyRoutes<App extends Hono<BlankEnv, Schema>>(calls: readonly Call[], load: () => Promise<App>): App {
  const app = new Hono();
  const told: Told = { faults: new WeakMap(), missing: new WeakSet() };
  let loaded: Hono | undefined;
  const serve = async (c: Context) => {
    // only what is made is kept, never the promise of it: that belongs to the call that it was made in
    const made = loaded ?? telling(await load(), told);
    loaded ??= made;
    const answer = await loaded.fetch(c.req.raw, c.env, contextOf(c));
    c.error = told.faults.get(c.req.raw); // it is logged out here
    return told.missing.has(c.req.raw) ? c.notFound() : answer;
  };
  for (const [method, path] of calls) app.on(method, path, serve);
  return app as Hono as App;
}

/** What the whole app must know of a call that a part of it answered. */
interface Told {
  faults: WeakMap<Request, Error>;
  /** There is nothing at this address: said as it is said everywhere. */
  missing: WeakSet<Request>;
}

/** What goes wrong is answered where all faults are; what a part answers by itself is noted. */
function telling(part: Hono<BlankEnv, Schema>, { faults, missing }: Told): Hono {
  const app = new Hono();
  app.onError((error) => {
    throw error;
  });
  app.notFound((c) => {
    missing.add(c.req.raw);
    return c.body(null, NOT_FOUND);
  });
  app.use(async (c, next) => {
    await next();
    if (c.error) faults.set(c.req.raw, c.error);
  });
  app.route('/', part);
  return app;
}

const NOT_FOUND = 404;

/** Tests call the app without one. */
function contextOf(c: Context): Context['executionCtx'] | undefined {
  try {
    return c.executionCtx;
  } catch {
    return undefined;
  }
}
