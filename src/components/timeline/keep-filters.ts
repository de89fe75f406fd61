// The style sheet alone shows and hides by the choices. With script they are also kept in the address, hold for any
// number of choices, and are told to readers who cannot see the list change.

interface Choice {
  readonly name: string;
  readonly value: string;
}

const choicesOf = (form: HTMLFormElement): Choice[] =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [{ name, value }] : [],
  );

const restore = (form: HTMLFormElement): void => {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && [...field.options].some((one) => one.value === value))
      field.value = value;
    else if (field instanceof RadioNodeList) field.value = value;
  }
};

const keep = (choices: readonly Choice[]): void => {
  const url = new URL(location.href);
  url.search = new URLSearchParams(choices.map(({ name, value }) => [name, value])).toString();
  history.replaceState(history.state, '', url);
};

const show = (form: HTMLFormElement, list: Element, choices: readonly Choice[]): void => {
  let count = 0;
  for (const item of list.querySelectorAll<HTMLElement>('[data-item]')) {
    item.hidden = choices.some(({ name, value }) => item.dataset[name] !== value);
    if (!item.hidden) count += 1;
  }
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
  const status = form.querySelector('output');
  if (status)
    status.textContent =
      choices.length === 0
        ? ''
        : count === 0
          ? 'Nothing fits these choices.'
          : `${String(count)} shown`;
};

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) {
  const list = form.closest('[data-filtered]');
  if (!list) continue;
  const follow = (): void => {
    const choices = choicesOf(form);
    keep(choices);
    show(form, list, choices);
  };
  restore(form);
  show(form, list, choicesOf(form));
  form.addEventListener('change', follow);
  form.addEventListener('reset', () => {
    // The fields are empty only after the event.
    setTimeout(follow);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
}
