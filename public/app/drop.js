// A file that is dropped anywhere on the page is taken by its form, which shows where it would land.

/** @param {(file: File) => void} take */
export function takeDrops(form, take) {
  for (const kind of ['dragenter', 'dragover']) {
    addEventListener(kind, (event) => {
      if (![...event.dataTransfer.types].includes('Files')) return;
      event.preventDefault();
      form.classList.add('over');
    });
  }
  addEventListener('dragleave', (event) => event.relatedTarget ?? form.classList.remove('over'));
  addEventListener('drop', (event) => {
    form.classList.remove('over');
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}
