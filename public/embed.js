// Tells the page around this frame how high it is, in the dialects that hosts listen for. It says nothing else.
const id = location.pathname.split('/').filter(Boolean).slice(1).join('-');
const secret = /[#&?]secret=([\w-]+)/.exec(location.hash)?.[1];
const pymId = new URLSearchParams(location.search).get('childId');
let mastodonId = null;

/** Name of the dialect → its message. */
const DIALECTS = {
  datawrapper: (height) => ({ 'datawrapper-height': { [id]: height } }),
  infogram: (height) => JSON.stringify({ context: 'iframe.resize', src: location.href, height }),
  amp: (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
  wordpress: (height) => secret && { message: 'height', value: height, secret },
  mastodon: (height) => mastodonId !== null && { type: 'setHeight', id: mastodonId, height },
  pym: (height) => pymId && `pymxPYMx${pymId}xPYMxheightxPYMx${height}`,
};

function announce() {
  const height = Math.ceil(document.querySelector('main').getBoundingClientRect().height);
  for (const message of Object.values(DIALECTS).map((dialect) => dialect(height))) {
    // The height is no secret, and who listens is not known: any origin may hear it.
    if (message) parent.postMessage(message, '*');
  }
}

if (parent !== window) {
  new ResizeObserver(announce).observe(document.querySelector('main'));
  addEventListener('load', announce);
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || data?.type !== 'setHeight' || !['string', 'number'].includes(typeof data.id)) return;
    mastodonId = data.id;
    announce();
  });
}
