import { isSparing } from './connection.ts';
import { SETTING } from './names.ts';

/** True where the browser can keep a site: not from a file, and not over an insecure connection. */
export const canKeep = (): boolean =>
	'serviceWorker' in navigator && location.protocol.startsWith('http');

/** What the reader chose, if anything; `off` where the browser stores nothing. */
function chosen(): string | null {
	try {
		return localStorage.getItem(SETTING);
	} catch {
		return 'off';
	}
}

/** True where the reader wants nothing kept. */
export const isOff = (): boolean => chosen() === 'off';

/** True where a first build is to be kept: the reader asked for it, or neither refused nor has to be sparing with data. */
export const isWanted = (): boolean => chosen() === 'on' || (!isOff() && !isSparing());

/** Remembers whether pages are to be kept. */
export function remember(setting: 'on' | 'off'): void {
	try {
		localStorage.setItem(SETTING, setting);
	} catch {
		// Where nothing may be stored, nothing is kept either.
	}
}

/** Lets the browser keep the site below `base`, from now on and by itself. */
export const keepPages = (base: string): Promise<ServiceWorkerRegistration> =>
	navigator.serviceWorker.register(`${base}sw.js`);
