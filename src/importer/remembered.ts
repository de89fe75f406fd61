// Most releases have fewer lines. More would keep the texts of many releases alive, of which the lines are parts.
const most = 400;
// Longer lines are seldom asked of twice.
const usual = 300;

/** Makes a question about a line remember its last answers, for what several rooms ask of the same lines; the answer must depend on nothing but the line. Lines of more than `longest` characters are asked of anew. */
export const remembered = <Answer>(
  ask: (line: string) => Answer,
  longest = usual,
): ((line: string) => Answer) => {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (line) => {
    if (line.length > longest) return ask(line);
    const known = answers.get(line);
    if (known) return known.answer;
    const answer = ask(line);
    if (answers.size >= most) answers.clear();
    answers.set(line, { answer });
    return answer;
  };
};
