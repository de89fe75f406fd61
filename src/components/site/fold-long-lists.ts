// On a phone a list of several screens is its heading until a reader asks for it. Without script it stands open.

const isLong = (list: HTMLElement): boolean => list.offsetHeight > 1.5 * innerHeight;

const showTarget = (): void => {
  const target = document.getElementById(location.hash.slice(1));
  const list = target?.closest<HTMLDetailsElement>('details.long');
  if (!target || !list) return;
  list.open = true;
  target.scrollIntoView();
};

if (matchMedia('(width < 40rem)').matches)
  for (const list of document.querySelectorAll<HTMLDetailsElement>('details.long'))
    if (isLong(list)) list.open = false;
showTarget();
addEventListener('hashchange', showTarget);
