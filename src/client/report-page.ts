import { addCopyButtons } from './copy.ts';
import { addLocalTimes } from './local-time.ts';

addLocalTimes();
addCopyButtons();
