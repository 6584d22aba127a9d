/** Short programs that call the API, for /docs. */

interface Recipe {
  title: string;
  code: string;
}

export function recipes(origin: string): Recipe[] {
  return [
    { title: 'curl', code: `curl ${origin}/api/sheets \\
  -H 'authorization: Bearer KEY' -H 'content-type: text/plain' \\
  --data-binary @article.txt`,
    },
    {
      title: 'TypeScript, typed',
      code: `// npm install openapi-fetch && npm install -D openapi-typescript typescript@5
// npx openapi-typescript ${origin}/openapi.json -o verbatim.d.ts
import createClient from 'openapi-fetch';
import type { paths } from './verbatim.d.ts';

const client = createClient<paths>({ baseUrl: '${origin}' });
const { data, error } = await client.GET('/api/sheets/{id}', { params: { path: { id: '7k2m9qw4x1d8c3tz' } } });
if (!data) throw new Error(error?.detail);
console.log(data.headline.text, data.cards.map((card) => card.page));` },
    { title: 'fetch', code: `const answer = await fetch('${origin}/api/sheets', {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: \`Bearer \${key}\` },
  body: JSON.stringify({ url: 'https://example.org/article' }),
});
const sheet = await answer.json();
if (!answer.ok) throw new Error(\`\${sheet.code}: \${sheet.detail}\`);
console.log(sheet.cards.map((card) => card.page));` },
  ];
}
