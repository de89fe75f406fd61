// "Attached files", "Documents in this filing"
const listHead =
  /^(?:(?:attached|related|associated|filed|submitted|all|other) (?:files?|documents?|exhibits?|filings?)|(?:files?|documents?|exhibits?) (?:in|of|attached to|with|included in) (?:this|the) (?:filing|submission|report))\s*:?$/i;
const columnHead =
  /^(?:(?:file(?:name|type|size)?|name|document|description|type|size|seq(?:uence)?|format|form|link)\b[\s|]*)+$/i;
const fileName = /(?:^|[\s|])[\w-]{2,60}\.(?:html?|txt|pdf|xml|xsd|docx?|gif|jpe?g)[\s|]*$/i;

/** How many of some lines that stand together are the list of a filing's files, "Attached files" above their names, which archives of filings set over an exhibit. */
export const lengthOfFileList = (lines: readonly string[]): number => {
  if (!listHead.test(lines[0] ?? '')) return 0;
  let length = 1;
  let named = false;
  for (let at = 1; at < Math.min(lines.length, 60); at += 1) {
    const line = lines[at] ?? '';
    if (line.length > 160) break;
    const isName = fileName.test(line);
    // A file's description stands on the line above its name.
    if (!isName && !columnHead.test(line) && !fileName.test(lines[at + 1] ?? '')) break;
    named ||= isName;
    length = at + 1;
  }
  return named ? length : 0;
};
