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

// What is typed in a long form is kept on the server: while typing, and when the tab is left.
function keepWhileTyping(form, address, said) {
  let waiting;
  // A page has one draft: what was typed in its other forms goes with it.
  const typed = () => {
    const all = new FormData(form);
    for (const other of document.querySelectorAll('form[data-keep][data-touched]'))
      if (other !== form) for (const [name, value] of new FormData(other)) if (!form.elements[name]) all.append(name, value);
    return all;
  };
  const keep = async () => {
    waiting = undefined;
    const answer = await fetch(address, { method: 'POST', body: typed() }).catch(() => undefined);
    if (said) said.textContent = answer?.ok ? await answer.text() : 'Brouillon non gardé : la connexion manque.';
  };
  form.addEventListener('input', () => { form.dataset.touched = ''; clearTimeout(waiting); waiting = setTimeout(keep, 1500); });
  form.addEventListener('submit', () => { clearTimeout(waiting); waiting = undefined; });
  addEventListener('pagehide', () => { if (waiting) navigator.sendBeacon(address, typed()); });
}
for (const form of document.querySelectorAll('form[data-draft]')) keepWhileTyping(form, form.dataset.draft, form.querySelector('[data-draft-saved]'));

// On a person's file, what a closed tab left behind comes back, and can be thrown away.
async function findDraft(form) {
  const kept = await fetch(form.dataset.keep).then(answer => answer.ok ? answer.json() : null).catch(() => null);
  const names = kept ? Object.keys(kept.typed).filter(name => form.elements[name]) : [];
  if (names.length === 0) return;
  for (const control of form.elements) {
    if (!names.includes(control.name) || control.type === 'hidden') continue;
    if (control.type === 'radio' || control.type === 'checkbox') control.checked = kept.typed[control.name].includes(control.value);
    else control.value = kept.typed[control.name][0] ?? '';
  }
  form.dataset.touched = '';
  const told = document.createElement('p');
  told.className = 'banner';
  told.setAttribute('role', 'status');
  told.append(`Brouillon du ${kept.said} repris. `);
  const discard = Object.assign(document.createElement('button'), { type: 'button', className: 'link', textContent: 'Le jeter' });
  discard.addEventListener('click', async () => {
    await fetch(`${form.dataset.keep}&handler=Discard`, { method: 'POST', body: new FormData(form) });
    location.reload();
  });
  told.append(discard);
  form.prepend(told);
}
for (const form of document.querySelectorAll('form[data-keep]')) {
  if (!form.querySelector('input:not([type=hidden]), textarea, select')) continue;
  const said = document.createElement('p');
  said.className = 'second';
  said.setAttribute('role', 'status');
  form.append(said);
  keepWhileTyping(form, form.dataset.keep, said);
  if (!document.querySelector('.errors, [data-meanwhile]')) findDraft(form);
}
