// What goes to the clipboard: a text, a picture, or the text behind an address.
import { call, say, words } from './load.js';

/** Safari wants the promise inside the item, made while the click is still being handled. */
export function copyFrom({ copy, copyImage, copyFrom: address }) {
  let work = null;
  if (copy !== undefined) work = () => navigator.clipboard.writeText(copy);
  if (copyImage !== undefined) work = () => write('image/png', blobOf(copyImage));
  if (address !== undefined) work = () => write('text/plain', blobOf(address, 'text/plain'));
  if (work === null) return false;
  Promise.resolve().then(work).then(() => say(words.copied), () => say(words.copyFailed));
  return true;
}

const write = (type, blob) => navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);

async function blobOf(address, type) {
  const answer = await call(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return type === undefined ? answer.blob() : new Blob([await answer.text()], { type });
}
