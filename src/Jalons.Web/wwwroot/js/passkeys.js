// Passkeys: asks the server what to sign, the key to sign it, and posts the answer with the form.
const form = document.querySelector('form[data-passkey]');

form?.addEventListener('submit', async event => {
  event.preventDefault();
  const problem = form.querySelector('[data-passkey-error]');
  problem.hidden = true;
  try {
    const answer = await fetch(form.dataset.options, { method: 'POST', headers: { 'X-Antiforgery': form.elements.__RequestVerificationToken.value } });
    const options = await answer.json();
    const key = form.dataset.passkey === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    form.elements.Credential.value = JSON.stringify(key);
    form.submit();
  } catch {
    form.removeAttribute('data-sent');
    problem.hidden = false;
  }
});
