// Long forms: saved while typing, conditional fields, rows of table fields. The server judges everything again.
for (const form of document.querySelectorAll('form[data-form]')) {
  conditions(form);
  rows(form);
  if (form.dataset.autosave) autosave(form);
}

// data-visible-when holds comparisons of the FEEL subset, joined by "or": field = "value" or field = true.
// Anything longer is left to the server, which shows the field after the next step.
function conditions(form) {
  const one = /^\s*([\p{L}_][\p{L}\p{N}_]*)\s*=\s*(?:"([^"]*)"|(true|false))\s*$/u;
  const fields = [...form.querySelectorAll('[data-visible-when]')].map(box => {
    const all = box.dataset.visibleWhen.split(/\sor\s/).map(part => one.exec(part));
    return all.every(Boolean) && { box, any: all.map(m => [(form.dataset.prefix ?? '') + m[1], m[2] ?? m[3]]) };
  }).filter(Boolean);
  const show = () => {
    const data = new FormData(form);
    for (const { box, any } of fields) box.hidden = !any.some(([name, value]) => data.getAll(name).includes(value));
  };
  if (fields.length > 0) {
    form.addEventListener('change', show);
    show();
  }
}

// "加一行" copies the template instead of going to the server; numbers in the names are written again.
function rows(form) {
  form.addEventListener('click', event => {
    const button = event.target.closest('button[data-row]');
    if (!button) return;
    const box = button.closest('[data-rows]');
    const body = box.querySelector('tbody');
    event.preventDefault();
    if (button.dataset.row === 'add') {
      body.append(box.querySelector('template').content.cloneNode(true));
    } else {
      button.closest('tr').remove();
    }
    renumber(box, body);
    const place = button.dataset.row === 'add' ? body.lastElementChild : box.querySelector('button[data-row=add]');
    (place.matches('button') ? place : place.querySelector('input, select'))?.focus();
    form.dispatchEvent(new Event('change'));
  });
}

function renumber(box, body) {
  [...body.rows].forEach((row, index) => {
    for (const control of row.querySelectorAll('[data-column]')) {
      control.name = `${box.dataset.rows}[${index}].${control.dataset.column}`;
      control.id = control.name.replace(/[^\p{L}\p{N}_-]/gu, '_');
    }
    for (const remove of row.querySelectorAll('button[data-row=remove]')) {
      remove.value = `remove-row:${box.dataset.rows}:${index}`;
      remove.setAttribute('aria-label', box.dataset.removeLabel.replace('{0}', index + 1));
    }
  });
}

function autosave(form) {
  const status = document.getElementById(form.dataset.autosaveStatus) ?? form.querySelector('.saved');
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' });
  let timer, running = false, again = false;
  const say = (text, state) => {
    if (!status) return;
    status.querySelector('[data-text]').textContent = text;
    status.classList.toggle('is-failed', state === 'failed');
    status.classList.toggle('is-idle', state === 'idle');
  };
  const save = async () => {
    if (running) { again = true; return; }
    running = true;
    say(status?.dataset.saving ?? '', 'idle');
    try {
      const data = new FormData(form);
      for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
      const answer = await fetch(form.dataset.autosave, { method: 'POST', body: data, credentials: 'same-origin', headers: { 'X-Requested-With': 'XMLHttpRequest' } });
      if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
      // the draft's version moves on with each save; the next post must name the new one
      const version = answer.headers.get('X-Draft-Version');
      if (version && form.elements.version) form.elements.version.value = version;
      say((status?.dataset.saved ?? '').replace('{0}', clock.format(new Date())), 'saved');
    } catch {
      say(status?.dataset.failed ?? '', 'failed');
      timer = setTimeout(save, 15000);
    } finally {
      running = false;
      if (again) { again = false; later(); }
    }
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(save, 1200); };
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  window.addEventListener('online', later);
  form.addEventListener('submit', () => clearTimeout(timer));
}
