/** Calls of our own API from within: a tool does what the call does, with the caller's key, address, rates and caps. */

/** Answers a request as the whole app would. */
type OwnApp = (request: Request) => Response | Promise<Response>;

export interface OwnApi {
  get: (path: string) => Promise<Response>;
  post: (path: string, body: unknown) => Promise<Response>;
}

/** They belong to the body, or to the answer, of the call that came. */
const OF_THIS_BODY = [
  'content-length', 'content-type', 'content-encoding', 'transfer-encoding', 'accept', 'if-none-match',
];

export function ownApi(app: OwnApp, came: Request): OwnApi {
  const { origin } = new URL(came.url);
  const headers = (more: Record<string, string>) => {
    const passed = new Headers(came.headers);
    for (const name of OF_THIS_BODY) passed.delete(name);
    for (const [name, value] of Object.entries(more)) passed.set(name, value);
    return passed;
  };
  return {
    get: async (path) => app(new Request(origin + path, { headers: headers({}) })),
    post: async (path, body) => {
      const typed = headers({ 'content-type': 'application/json' });
      return app(new Request(origin + path, { method: 'POST', body: JSON.stringify(body), headers: typed }));
    },
  };
}
