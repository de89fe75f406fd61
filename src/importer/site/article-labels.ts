// "Share article on social media or email:", "View article via:"
const aboveButtons =
  /^(?:share (?:this )?(?:article|story|release|post|page|news) (?:on|via|by) (?:social media|e-?mail)(?: (?:or|and|&) (?:social media|e-?mail))?|view (?:this |the )?(?:article|story|release|post) (?:via|as))\s?:?$/i;

/** The lines with which a wire labels its buttons below an article, whatever it tells, by their places. */
export const findArticleLabels = (lines: readonly string[]): number[] =>
  lines.flatMap((line, at) =>
    line.length >= 14 && line.length <= 60 && aboveButtons.test(line) ? [at] : [],
  );
