import { joinRich, type Rich, sliceRich, trimRich } from '../rich-text.ts';

const repeated =
  /^(\/\s?R ?E ?P ?E ?A ?T\s*[-–—]{1,2}\s*)(\S.{15,200})\/(?:\s(?:Français|English))?$/i;

/** A headline that Canada's wire sends again, "/R E P E A T -- Acme Opens a Plant/ Français", divided into the notice around it, its words and the language of the other copy; `undefined` for any other line. */
export const divideRepeated = (rich: Rich): Rich[] | undefined => {
  const [, notice = '', words = ''] = repeated.exec(rich.text) ?? [];
  if (words === '') return undefined;
  const to = notice.length + words.length;
  const frame = [sliceRich(rich, 0, notice.length), sliceRich(rich, to, to + 1)];
  const language = trimRich(sliceRich(rich, to + 1));
  return [
    joinRich(frame, ''),
    trimRich(sliceRich(rich, notice.length, to)),
    ...(language.text === '' ? [] : [language]),
  ];
};

/** True for such a notice without its headline, and for the language alone. */
export const isRepeatNotice = (text: string): boolean =>
  /^(?:\/\s?R ?E ?P ?E ?A ?T\s*[-–—]{1,2}\s?\/|Français|English)$/i.test(text);
