import type { OfflineList } from '../../model/offline-list.ts';
import { counted } from '../counted.ts';
import { el } from '../dom.ts';
import { keptNow, titleOf, type Kept } from './kept.ts';
import { isOff, isWanted } from './setting.ts';
import { numberWords, sizeWords } from './size.ts';
import { wholeList, type Progress } from './whole.ts';

const SHOWN = 12;
/** How often progress is said aloud, in parts of the whole. */
const STEP = 0.25;

/** A part of the page by its name. */
export const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)!;

/** One of the page's buttons. */
export const button = (name: string) => part(name) as HTMLButtonElement;

/** Puts a sentence where it belongs. */
export const say = (name: string, sentence: string): void =>
	void (part(name).textContent = sentence);

/** True where the page stands for another one, which is not kept. */
const isInstead = () => !/\/offline\/$/.test(location.pathname);

/** Says at the address of another page that it is not kept. */
export function tellMissing(): void {
	if (!isInstead()) return;
	const title = 'Not kept on this device';
	document.title = document.title.replace(/^.*(?= · )/, title);
	say('title', title);
	say(
		'lede',
		'The page at this address is not kept here, and there is no network now. This can be read:',
	);
}

/** Shows what is kept and what there is to keep. */
export async function showKept(base: string): Promise<void> {
	const kept = isOff() ? undefined : await keptNow(base);
	const whole = kept && (await wholeList(base).catch(() => undefined));
	say('kept', kept ? wordsOf(kept) : nothing());
	say('outcome', '');
	button('again').hidden = kept !== undefined;
	button('remove').hidden = !kept;
	part('everything').hidden = !kept || isInstead();
	button('keep').hidden = kept?.isWhole === true;
	button('keep').disabled = !whole;
	say('whole', kept?.isWhole ? 'Done. New pages will come with each new version.' : sizeOf(whole));
	part('kept-postmortems').replaceChildren(...(kept ? await linksTo(kept, base) : []));
}

const sizeOf = (whole: OfflineList | undefined) =>
	whole
		? `All pages, the search and its full text: ${numberWords(whole.files)} files, which take ${sizeWords(whole.bytes)} on this device and less on the way. Leave this page open meanwhile.`
		: 'How much there is to keep cannot be told without a network.';

const nothing = () =>
	isOff() || isWanted()
		? 'Nothing is kept on this device.'
		: 'Nothing is kept on this device, since it saves data or its connection is slow. You can have it kept all the same.';

function wordsOf({ files, bytes, postmortems, isWhole }: Kept): string {
	const what = `${counted(postmortems.length, 'postmortem')}, ${numberWords(files)} files in all, ${sizeWords(bytes)}`;
	return `${isWhole ? 'Everything is kept' : 'Kept on this device'}: ${what}.`;
}

async function linksTo(kept: Kept, base: string): Promise<HTMLElement[]> {
	const shown = kept.postmortems.slice(0, SHOWN);
	const more = kept.postmortems.length - shown.length;
	const links = shown.map(async (address) =>
		el('li', {}, el('a', { href: base + address }, await titleOf(kept, base + address))),
	);
	const all = el('a', { href: `${base}postmortems/` }, `${numberWords(more)} more`);
	return [...(await Promise.all(links)), ...(more > 0 ? [el('li', {}, 'and ', all)] : [])];
}

/** Shows progress as a bar and in words; only some of it is said aloud. */
export function progressBar() {
	const bar = part('bar') as HTMLProgressElement;
	let said = 0;
	part('running').hidden = false;
	return {
		show({ files, bytes, of }: Progress) {
			bar.max = of.bytes;
			bar.value = bytes;
			const words = `${numberWords(files)} of ${numberWords(of.files)} files, ${sizeWords(bytes)} of ${sizeWords(of.bytes)}`;
			say('progress', words);
			if (bytes / of.bytes < said) return;
			said += STEP;
			say('outcome', `Keeping everything: ${words}.`);
		},
		hide: () => void (part('running').hidden = true),
	};
}
