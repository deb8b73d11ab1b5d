// A stand-in for the toolbars on government sites: they reach no further than the page's own DOM and its innerText.
document.querySelector('.toolbar').addEventListener('click', ({target}) => {
  const name = target.dataset.set;
  if (name) (name === 'zoom' ? document.body : document.documentElement).classList.toggle(name);
});

document.addEventListener('mouseover', ({target}) => {
  document.querySelector('#said').textContent = target.innerText ?? '';
});
