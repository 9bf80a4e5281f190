import { canKeep, isWanted, keepPages } from './setting.ts';

const { base = '/' } = document.documentElement.dataset;

/** Safari has no word for it. */
const PAUSE = 2000;
const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, PAUSE));

if (canKeep() && isWanted()) whenIdle(() => void keepPages(base).catch(() => undefined));
