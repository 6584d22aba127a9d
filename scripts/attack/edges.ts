/** Who may what, where a call may lead, and what stays gone: A4, A5, B10, C. */
import { firstOf, fresh, type Attack } from './attack.ts';
import { parse, type PostedSheet, type Target } from './target.ts';

const STORY = 'The ferry Aurora sank in the outer harbour on Monday, and all 40 people on board were saved.';

const INSIDE = [
  'http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://0/', 'http://2130706433/', 'http://0x7f.1/',
  'http://10.0.0.1/', 'http://192.168.1.1/', 'http://169.254.169.254/latest/meta-data/', 'http://[::ffff:7f00:1]/',
  'http://localtest.me/', 'http://127.0.0.1.nip.io/', 'http://metadata.google.internal/', 'file:///etc/passwd',
  'http://a:b@port-allery.org/', 'http://port-allery.org:8787/', 'gopher://port-allery.org/',
];
const inside: Attack[] = INSIDE.map((url) => ({
  area: 'A5',
  name: `url ${url}`,
  run: async (target) => {
    const { status, told } = await target.post({ url });
    return status === 400 && told.includes('URL_REFUSED') ? null : `answered ${status}`;
  },
}));
const itself: Attack = {
  area: 'A5',
  name: 'url of the Worker itself',
  run: async (target) => {
    const { status } = await target.post({ url: `${target.origin}/docs` });
    return status === 400 ? null : 'it read itself';
  },
};

/** Everything of a sheet that can be asked for. */
const addressesOf = ({ id, cards }: PostedSheet) => [
  `/api/sheets/${id}`, `/s/${id}`, `/embed/${id}`,
  ...cards.map((card) => new URL(card.images['og']?.url ?? '').pathname),
];

async function gone(target: Target, sheet: PostedSheet): Promise<string | null> {
  for (const address of addressesOf(sheet)) {
    const { status } = await target.get('page', address);
    if (status !== 404) return `${address} answered ${status} after its removal`;
  }
  return null;
}

const removal: Attack = {
  area: 'A4',
  name: 'removal at once, and a post after it',
  run: async (target) => {
    const text = fresh(STORY);
    const sheet = await target.sheet(text);
    const { status } = await target.remove(sheet.id);
    const left = await gone(target, sheet);
    const again = await target.post(text);
    const removal = status !== 204 && `removal answered ${status}`;
    return firstOf(removal, left, again.status !== 201 && `then ${again.status}`);
  },
};

const undo: Attack = {
  area: 'A4',
  name: 'a correction and its removal',
  run: async (target) => {
    const sourceUrl = `https://times.port-allery.org/${fresh('b').replaceAll(/\W+/g, '-')}`;
    const old = await target.sheet({ text: fresh(STORY), sourceUrl });
    const corrected = await target.sheet({ text: fresh(STORY), sourceUrl });
    const during = parse((await target.get('page', `/api/sheets/${old.id}`)).told);
    await target.remove(corrected.id);
    const after = parse((await target.get('page', `/api/sheets/${old.id}`)).told);
    return firstOf(
      during.correctedBy?.id !== corrected.id && 'the old one does not lead to its correction',
      after.correctedBy !== undefined && 'it leads to what is gone',
      await gone(target, corrected),
    );
  },
};

const TWICE = [
  '/cards/{id}/summary.png?size=og&size=story',
  '/oembed?url={page}&url={page}',
  '/oembed?url={page}&format=xml&format=json',
];
const twice: Attack[] = TWICE.map((path) => ({
  area: 'C',
  name: `repeated: ${path}`,
  run: async (target) => {
    const { id } = await target.sheet(fresh(STORY));
    const address = path.replaceAll('{id}', id).replaceAll('{page}', `${target.origin}/s/${id}`);
    const { status } = await target.get('page', address);
    return status === 400 ? null : `answered ${status}`;
  },
}));

const refusals: Attack = {
  area: 'C',
  name: 'a write by nobody, a part, a life of a second',
  run: async (target) => {
    const headers = { origin: 'https://elsewhere.port-allery.org', 'content-type': 'text/plain' };
    const foreign = { method: 'POST', headers, body: fresh(STORY) };
    const wrongKey = { ...headers, authorization: 'Bearer a-wrong-key-of-nobody' };
    const { id } = await target.sheet(fresh(STORY));
    const part = await target.get('page', `/s/${id}`, { range: 'bytes=0-9' });
    const [write, wrong, brief] = [
      await target.call('post', '/api/sheets', foreign),
      await target.call('post', '/api/sheets', { ...foreign, headers: wrongKey }),
      await target.post(fresh(STORY), 'text/plain', '?expiresIn=1'),
    ];
    return firstOf(
      write.status !== 401 && `a page of another site wrote: ${write.status}`,
      wrong.status !== 401 && `a wrong key wrote: ${wrong.status}`,
      part.status === 206 && 'a part was served',
      brief.status !== 400 && `a life of a second: ${brief.status}`,
    );
  },
};

/** Tools of development that would open the store to whoever reaches the port. */
const BACK_DOORS = ['/cdn-cgi/explorer', '/cdn-cgi/explorer/api', '/cdn-cgi/explorer/api/storage/kv/namespaces'];
const backDoors: Attack[] = BACK_DOORS.map((path) => ({
  area: 'C',
  name: path,
  run: async (target) => {
    const { status } = await target.get('page', path);
    return status < 400 ? `answered ${status}` : null;
  },
}));

const again: Attack = {
  area: 'C',
  name: 'a second visit keeps the policy of the first',
  run: async (target) => {
    const { id } = await target.sheet(fresh(STORY));
    for (const address of ['/', '/docs', `/s/${id}`, `/embed/${id}`]) {
      const first = await target.get('page', address);
      const second = await target.get('page', address, { 'if-none-match': first.headers.get('etag') ?? '' });
      const [before, after] = [first, second].map(({ headers }) => headers.get('content-security-policy'));
      if (second.status !== 304 || before !== after) return `${address}: ${second.status}, another policy`;
    }
    return null;
  },
};

export const EDGES: readonly Attack[] = [...inside, itself, removal, undo, ...twice, refusals, ...backDoors, again];
