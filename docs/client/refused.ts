// What the types refuse. A test compiles this file and wants an error on every line that ends so, and on no other.
import createClient from 'openapi-fetch';
import type { components, paths } from './verbatim.d.ts';

type ArticleRequest = components['schemas']['ArticleRequest'];
const [text, html, url] = ['The ferry sank.', '<p>The ferry sank.</p>', 'https://times.port-allery.org/ferry'];

export const taken: ArticleRequest[] = [
  { text },
  { html, title: 'Ferry sinks', publisher: null },
  { url, expiresIn: 3600, brand: { accent: '#0a5c8f', fonts: 'inter' } },
  { text, html: null, brand: null },
];
export const none: ArticleRequest = {}; // refused
export const textAndHtml: ArticleRequest = { text, html }; // refused
export const textAndUrl: ArticleRequest = { text, url }; // refused
export const htmlAndUrl: ArticleRequest = { html, url }; // refused
export const allThree: ArticleRequest = { text, html, url }; // refused
export const misspelt: ArticleRequest = { text, expires: 3600 }; // refused
export const foreignType: ArticleRequest = { text, brand: { fonts: 'comic' } }; // refused

const client = createClient<paths>({ baseUrl: 'https://HOST' });
const path = { id: 'erkxchfdfk8eekre', card: 'summary' };
await client.GET('/cards/{id}/{card}.png', { params: { path, query: { size: 'story', theme: 'ink' } } });
await client.GET('/cards/{id}/{card}.png', { params: { path, query: { size: 'huge' } } }); // refused
await client.GET('/cards/{id}/{card}.png', { params: { path, query: { theme: 'neon' } } }); // refused
await client.POST('/api/sheets', { body: { text, url } }); // refused
