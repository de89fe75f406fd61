/** A control of a bar. */
export interface Control {
  /** Its words. */
  readonly label: string;
  /** What it does. */
  readonly act: () => void;
  /** Letter that works it together with Alt, while it is shown. */
  readonly altKey?: string;
}

const button = ({ label, act, altKey }: Control): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  if (altKey !== undefined) {
    // Shown where there is a keyboard.
    const hint = document.createElement('kbd');
    hint.textContent = ` (Alt+${altKey})`;
    made.append(hint);
    made.setAttribute('aria-keyshortcuts', `Alt+${altKey}`);
  }
  made.addEventListener('click', act);
  return made;
};

/** A bar at the foot of the window; one at a time, each new one takes the place of the last. */
export interface Bar {
  /** Shows words and controls. */
  readonly show: (words: string, controls?: readonly Control[]) => void;
  /** Changes the words and leaves the controls. */
  readonly say: (words: string) => void;
  /** Takes the bar away. */
  readonly hide: () => void;
  /** True while it is shown. */
  readonly isShown: () => boolean;
}

/** Prepares the bar; it stands in the page from its first use, so that screen readers hear its changes. */
export const createBar = (label: string): Bar => {
  const frame = document.createElement('div');
  frame.className = 'reading-bar';
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', label);
  frame.hidden = true;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const tools = document.createElement('div');
  frame.append(status, tools);
  document.body.append(frame);
  let shown: readonly Control[] = [];
  const hide = (): void => {
    frame.hidden = true;
    status.textContent = '';
    tools.replaceChildren();
  };
  document.addEventListener('keydown', (event) => {
    if (frame.hidden) return;
    if (event.key === 'Escape' && !event.defaultPrevented) hide();
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    // The key's place, not its letter: with Alt some keyboards write another.
    const control = shown.find(({ altKey }) => altKey && event.code === `Key${altKey}`);
    if (!control) return;
    event.preventDefault();
    control.act();
  });
  return {
    show: (words, controls = []) => {
      shown = controls;
      frame.hidden = false;
      status.textContent = words;
      tools.replaceChildren(...controls.map(button));
    },
    say: (words) => {
      frame.hidden = false;
      status.textContent = words;
    },
    hide,
    isShown: () => !frame.hidden,
  };
};
