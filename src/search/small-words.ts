/** Words that stand in nearly every text and tell nothing of it. */
export const smallWords: ReadonlySet<string> = new Set(
  'a an the of in on for and or to with by at from is was were are be been did do does has have had it its their this that these those as than into what when where which who whom how why long much many about'.split(
    ' ',
  ),
);
