// "Share article on social media or email:", "View article via:"
const aboveButtons =
  /^(?:share (?:this )?(?:article|story|release|post|page|news) (?:on|via|by) (?:social media|e-?mail)(?: (?:or|and|&) (?:social media|e-?mail))?|view (?:this |the )?(?:article|story|release|post) (?:via|as))\s?:?$/i;

// "Business Announcement": the shelves of a service for news of science, above the headline or below it.
const shelf =
  /^(?:(?:business|meeting|book|grant and award|award|funding|editorial) announcement|(?:non-)?peer-reviewed publication|reports and proceedings)$/i;
const service = /\bEurekAlert! (?:is|are) not responsible\b|\bEurekAlert!\.?$/;
const reach = { shelf: 8, service: 40 } as const;

/** The label of its shelf among the first lines of a copy, by its place, where the service of news that has such shelves speaks below it. */
export const findShelf = (lines: readonly string[]): number[] => {
  const places = [...lines.keys()].filter((at) => lines[at] !== '').slice(0, reach.shelf);
  const at = places.find((place) => shelf.test((lines[place] ?? '').slice(0, 40)));
  const isOfService = (): boolean => lines.slice(-reach.service).some((line) => service.test(line));
  return at !== undefined && isOfService() ? [at] : [];
};

/** The lines with which a wire labels its buttons below an article, whatever it tells, by their places. */
export const findArticleLabels = (lines: readonly string[]): number[] =>
  lines.flatMap((line, at) =>
    line.length >= 14 && line.length <= 60 && aboveButtons.test(line) ? [at] : [],
  );
