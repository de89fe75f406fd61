/** True for the foot of a letter: "Yours faithfully,", "By: Jane Doe, CEO and Director". */
export const signsLetter = (text: string): boolean =>
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely|respectfully)\b|^by:\s\S.{3,50},\s.{0,60}\b(?:officer|director|president|chair\w*|secretary|treasurer|counsel|c[ef]o)\b/i.test(
    text,
  );
