// Posts an article and reads its sheet again. HOST is a deployment, KEY one of its keys; on localhost none is needed.
import createClient from 'openapi-fetch';
import type { paths } from './verbatim.d.ts';

const client = createClient<paths>({ baseUrl: 'https://HOST', headers: { authorization: 'Bearer KEY' } });

const posted = await client.POST('/api/sheets', { body: { text: 'The ferry Aurora sank in the outer harbour.' } });
if (!posted.data) throw new Error(posted.error.detail);

const { data, error } = await client.GET('/api/sheets/{id}', { params: { path: { id: posted.data.id } } });
if (!data) throw new Error(error.detail);
console.log(data.headline.text, data.cards.map((card) => card.images.og.url));
