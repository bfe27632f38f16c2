// What pages gain with scripts on; every page works without.
const focusOnErrors = root => root.querySelector('[data-focus]')?.focus();

// « Aucun » unticks the others, any other unticks « Aucun ».
document.addEventListener('change', ({ target }) => {
  if (target.type !== 'checkbox' || !target.checked) return;
  const boxes = target.closest('fieldset')?.querySelectorAll(`input[name="${CSS.escape(target.name)}"]`) ?? [];
  const alone = target.hasAttribute('data-exclusive');
  for (const box of boxes) if (box !== target && (alone || box.hasAttribute('data-exclusive'))) box.checked = false;
});

// A form is sent once, however often its button is pressed.
document.addEventListener('submit', event => {
  if (event.target.method !== 'post') return;
  if (event.target.hasAttribute('data-sent')) event.preventDefault();
  else event.target.setAttribute('data-sent', '');
});
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => form.removeAttribute('data-sent')));

document.addEventListener('htmx:afterSwap', ({ detail }) => focusOnErrors(detail.target));
focusOnErrors(document);
