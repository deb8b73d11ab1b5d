import {copyText} from './copy-text.ts';

// Gives every code sample of the page its button. Without scripts a reader selects the code and copies it.
for (const sample of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const {copy, copied, notCopied} = sample.dataset;
  const button = document.createElement('button');
  const said = document.createElement('span');
  button.type = 'button';
  button.textContent = copy ?? '';
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    const done = copyText(sample.querySelector('code')?.textContent ?? '');
    said.textContent = (done ? copied : notCopied) ?? '';
  });
  sample.querySelector('.copy')?.append(button, said);
}
