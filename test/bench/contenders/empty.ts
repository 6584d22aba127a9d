/** Does nothing: what a runtime costs by itself. */
export default { fetch: () => new Response(null, { status: 204 }) } satisfies ExportedHandler;
