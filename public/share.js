// The share page's buttons: copy, copy the picture, the phone's own share sheet. Without it all links still work.
const status = document.querySelector('[role="status"]');
const say = (done) => { status.textContent = done ? status.dataset.copied : status.dataset.failed; };
const attempt = (work) => work.then(() => say(true), () => say(false));

for (const element of document.querySelectorAll('[data-needs-script]')) element.hidden = false;

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', () => attempt(Promise.resolve().then(() => navigator.clipboard.writeText(button.dataset.copy))));
}

for (const button of document.querySelectorAll('[data-copy-from]')) {
  const words = () => document.getElementById(button.dataset.copyFrom).value;
  button.addEventListener('click', () => attempt(Promise.resolve().then(() => navigator.clipboard.writeText(words()))));
}

for (const button of document.querySelectorAll('[data-copy-image]')) {
  if (!globalThis.ClipboardItem) button.hidden = true;
  // Safari wants the promise inside the item, made while the click is still being handled.
  const picture = () => fetch(button.dataset.copyImage).then((answer) => answer.blob());
  button.addEventListener('click', () => attempt(Promise.resolve().then(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': picture() })]))));
}

for (const button of document.querySelectorAll('[data-share]')) {
  if (!navigator.share) button.hidden = true;
  const { share: url, title } = button.dataset;
  button.addEventListener('click', () => navigator.share({ url, title }).catch((error) => { if (error.name !== 'AbortError') say(false); }));
}
