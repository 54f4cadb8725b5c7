// Small comforts of every page. Nothing here decides anything: without it each page still works.

// Printing needs script, so its button appears only with it.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// A filter acts at once; its button stays for those without script.
for (const form of document.querySelectorAll('form[data-autosubmit]')) {
  form.addEventListener('change', () => form.requestSubmit());
}

// <button data-confirm="dialog-id"> asks before its form is sent. The dialog's [value=yes] button goes on.
document.addEventListener('click', event => {
  const button = event.target.closest('button[data-confirm]');
  if (!button || button.dataset.confirmed) return;
  const dialog = document.getElementById(button.dataset.confirm);
  if (!dialog?.showModal || (button.form && !button.formNoValidate && !button.form.noValidate && !button.form.reportValidity())) return;
  event.preventDefault();
  dialog.returnValue = '';
  dialog.showModal();
  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'yes') return;
    button.dataset.confirmed = 'true';
    button.click();
    delete button.dataset.confirmed;
  }, { once: true });
});

// The box that picks every row of a list, and the bar that appears while rows are picked.
for (const all of document.querySelectorAll('[data-pick-all]')) {
  const table = all.closest('table');
  const picks = [...table.tBodies[0].querySelectorAll('[data-pick]')];
  const bar = document.getElementById(all.dataset.pickAll);
  const show = () => {
    const picked = picks.filter(p => p.checked);
    all.checked = picked.length > 0 && picked.length === picks.length;
    all.indeterminate = picked.length > 0 && picked.length < picks.length;
    for (const p of picks) p.closest('tr').classList.toggle('is-picked', p.checked);
    if (!bar) return;
    bar.hidden = picked.length === 0;
    const count = bar.querySelector('[data-pick-count]');
    if (count) count.textContent = picked.length;
  };
  all.addEventListener('change', () => { for (const p of picks) p.checked = all.checked; show(); });
  for (const p of picks) p.addEventListener('change', show);
  show();
}

// After an error the reader starts at the list of what is to be put right.
document.querySelector('.error-box')?.focus();
