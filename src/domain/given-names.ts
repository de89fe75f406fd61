// Each with the short forms by which its bearers sign; none that texts print as another word, as "gene" and "will".
const shortForms: Readonly<Record<string, string>> = {
  Alexander: 'Alex Sandy',
  Alexandra: 'Alex',
  Andrew: 'Andy',
  Anthony: 'Tony',
  Barbara: 'Barb',
  Benjamin: 'Ben',
  Catherine: 'Cathy Kate',
  Charles: 'Charlie Chuck',
  Christine: 'Chris',
  Christopher: 'Chris',
  Cynthia: 'Cindy',
  Daniel: 'Dan Danny',
  David: 'Dave',
  Deborah: 'Deb Debbie',
  Donald: 'Don',
  Douglas: 'Doug',
  Edward: 'Ed Ted',
  Elizabeth: 'Beth Betsy Liz',
  Frederick: 'Fred Rick',
  Gerald: 'Gerry Jerry',
  Gregory: 'Greg',
  Jacqueline: 'Jackie',
  James: 'Jim Jimmy',
  Jeffrey: 'Jeff',
  Jennifer: 'Jen Jenny',
  Jonathan: 'Jon',
  Joseph: 'Joe',
  Katherine: 'Kate Kathy',
  Kathleen: 'Kathy',
  Kathryn: 'Kate Kathy',
  Kenneth: 'Ken',
  Lawrence: 'Larry',
  Leonard: 'Len',
  Margaret: 'Maggie Meg Peggy',
  Matthew: 'Matt',
  Michael: 'Mike',
  Nicholas: 'Nick',
  Pamela: 'Pam',
  Patricia: 'Pat Patty',
  Patrick: 'Pat',
  Peter: 'Pete',
  Philip: 'Phil',
  Phillip: 'Phil',
  Rebecca: 'Becky',
  Richard: 'Dick Rick',
  Robert: 'Bob Bobby Rob',
  Ronald: 'Ron',
  Samuel: 'Sam',
  Stephen: 'Steve',
  Steven: 'Steve',
  Stuart: 'Stu',
  Theodore: 'Ted',
  Thomas: 'Tom',
  Timothy: 'Tim',
  Vincent: 'Vince',
  Walter: 'Walt',
  William: 'Bill',
};

const othersOf = new Map<string, Set<string>>();
for (const [full, shorts] of Object.entries(shortForms))
  for (const short of shorts.split(' ')) {
    const ofFull = othersOf.get(full) ?? new Set<string>();
    const ofShort = othersOf.get(short) ?? new Set<string>();
    othersOf.set(full, ofFull.add(short));
    othersOf.set(short, ofShort.add(full));
  }

/** The forms of a person's given name under which a reader may know them too ("Dan Quill": "Daniel"); none for a name without such. */
export const otherGivenNames = (person: string): readonly string[] => [
  ...(othersOf.get(person.replace(/ .*/s, '')) ?? []),
];
