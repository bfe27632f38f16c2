// What is chosen goes where one is writing, not to the end of the text.
document.addEventListener('click', event => {
  const button = event.target.closest('button[data-insert]');
  const area = button?.form?.elements.Text;
  if (!area) return;
  event.preventDefault();
  const [before, after] = [area.value.slice(0, area.selectionStart), area.value.slice(area.selectionEnd)];
  const inline = /^\[(chiffre|nombre|part|phrase|citation):/.test(button.value);
  const put = inline ? button.value : `${before && !before.endsWith('\n\n') ? '\n\n' : ''}${button.value}\n\n`;
  area.value = before + put + after;
  area.selectionStart = area.selectionEnd = before.length + put.length;
  area.focus();
  area.dispatchEvent(new Event('input', { bubbles: true }));
});
