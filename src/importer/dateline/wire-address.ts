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
