// A fault as a person can read it, and the field of the key where one is wanted.
import { element } from './elements.js';
import { FaultToTell } from './request.js';

const $ = (id) => document.getElementById(id);

export function tell(error) {
  if (!(error instanceof FaultToTell)) throw error;
  if (error.code === 'UNAUTHORIZED') {
    $('key-field').hidden = false;
    $('key').focus();
  }
  const list = error.list.length > 0 && element('ul', {}, ...error.list.map((line) => element('li', {}, line)));
  const title = element('p', { class: 'fault-title' }, error.title);
  $('fault').replaceChildren(element('div', { class: 'fault-box' }, title, error.detail && element('p', {}, error.detail), list));
}
