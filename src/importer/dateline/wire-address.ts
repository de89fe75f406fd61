// The number of a release at Business Wire begins with its day: ".../news/home/20170809005991/en/".
const numbered = /\bbusinesswire\.com\/news\/home\/((?:19|20)\d\d)(\d\d)(\d\d)\d{6}\b/gi;

/** The day, `YYYY-MM-DD`, in the addresses of a wire's copy that a release prints; `undefined` where there is none or more than one. It may lie before the day of publication and only bears out another witness. */
export const dayOfWireAddress = (text: string): string | undefined => {
  const days = new Set(
    [...text.matchAll(numbered)].map(([, year = '', month = '', day = '']) =>
      [year, month, day].join('-'),
    ),
  );
  const [day] = days;
  return days.size === 1 ? day : undefined;
};

// Its pictures and links bear that number too: ".../media/20250617118822/en/", "newsitemid=20250617118822".
const borne =
  /\b(?:businesswire\.com\/(?:news\/home|media)\/|newsitemid=)((?:19|20)\d\d)(\d\d)(\d\d)\d{3,6}\b/gi;

/** How many days a wire's number may lie before the day of publication. */
const mostBefore = 4;

/** True for a day, `YYYY-MM-DD`, that the number of a wire's copy bears out in the addresses of a text: its own, or one of the days before. */
export const isBorneByAddress = (text: string, day: string): boolean =>
  [...text.matchAll(borne)].some(([, year = '', month = '', date = '']) => {
    const days = (Date.parse(day) - Date.parse([year, month, date].join('-'))) / 86_400_000;
    return days >= 0 && days <= mostBefore;
  });
