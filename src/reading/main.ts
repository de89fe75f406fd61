import { createBar } from './bar.ts';
import { watchArrival } from './arrival.ts';
import { prepareCitations } from './citations.ts';
import { showHits } from './show-hits.ts';
import { watchMarks, watchSelection } from './quoting.ts';

const bar = createBar('Reading tools');
prepareCitations(bar);
watchMarks(bar);
watchSelection(bar);
if (!showHits(bar)) watchArrival(bar);
