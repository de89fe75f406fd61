import { describe, expect, test } from 'vitest';
import { headUnderlined } from '../../src/importer/markdown/underlined.ts';

describe('a heading with a line drawn below it', () => {
  test('is marked by signs before it', () => {
    expect(headUnderlined('Alder Opens a Mill\n==================\n\nOutlook\n-------')).toBe(
      '# Alder Opens a Mill\n\n\n## Outlook\n',
    );
  });

  test('may be a title of two lines above a double one', () => {
    expect(
      headUnderlined(
        'Alder Gets a License for\nIts First Oral Vaccine\n======================\n\nHolm',
      ),
    ).toBe('# Alder Gets a License for Its First Oral Vaccine\n\n\n\nHolm');
  });

  test.each([
    // A sentence above a line that parts it from what is below it.
    'Alder opens a mill today,\nas it said in May.\n==================',
    // A list, lines that are broken on purpose, more lines than a title has.
    '- Alder\n- Birch\n=======',
    'Alder Mill  \nBirch Road\n==========',
    'One\nTwo\nThree\nFour\nFive\n====',
    // A single line below two others parts them from the rest.
    'Alder Gets a License for\nIts First Oral Vaccine\n----------------------',
  ])('is none in %j', (text) => {
    expect(headUnderlined(text)).toBe(text);
  });
});
