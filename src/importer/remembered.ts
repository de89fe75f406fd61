// Most releases have fewer lines. More would keep the texts of many releases alive, of which the lines are parts.
const most = 250;
// Longer lines are seldom asked of twice.
const usual = 300;

/** Makes a question about a line remember its last answers, for what several rooms ask of the same lines; the answer must depend on nothing but the line. Lines of more than `longest` characters are asked of anew. */
export const remembered = <Answer>(
  ask: (line: string) => Answer,
  longest = usual,
): ((line: string) => Answer) => {
  let answers = new Map<string, { readonly answer: Answer }>();
  // What is asked of again before as many others are, as the lines are that stand in release after release, stays.
  let older = answers;
  return (line) => {
    if (line.length > longest) return ask(line);
    const known = answers.get(line);
    if (known) return known.answer;
    const told = older.get(line) ?? { answer: ask(line) };
    if (answers.size >= most) {
      older = answers;
      answers = new Map();
    }
    answers.set(line, told);
    return told.answer;
  };
};
