/** Elements of the headings by their level, for components that stand at several depths. */
export const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** A level of heading at which such a component can stand. */
export type HeadingLevel = keyof typeof headings;
