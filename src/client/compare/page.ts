import type { TitlesPart } from '../../model/comparison-titles.ts';
import type { Comparison } from '../../model/comparison.ts';
import { standIn } from '../dom.ts';
import { retried } from '../retried.ts';
import { chosenItem, commonLine, suggestions } from './around.ts';
import { MOST, readIds, writeIds } from './ids.ts';
import { makePicker } from './picker.ts';
import { fitToRoom } from './room.ts';
import { comparisonTable } from './table.ts';
import { titleFinder } from './titles.ts';

const { base = '/' } = document.documentElement.dataset;
const root = document.querySelector<HTMLElement>('[data-compare]')!;
const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)!;
const field = root.querySelector('input')!;
const title = document.title;
const loading = new Map<string, () => Promise<Comparison>>();
let latest = 0;

async function fetchJson<Content>(name: string): Promise<Content> {
	const answer = await fetch(`${base}compare/${name}.json`);
	if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
	return answer.json() as Promise<Content>;
}

function load(id: string): Promise<Comparison> {
	const known = loading.get(id) ?? retried(() => fetchJson<Comparison>(id));
	loading.set(id, known);
	return known();
}

const chosen = () => readIds(location.search);

function choose(ids: string[], said: string): void {
	history.pushState(null, '', writeIds(ids) || location.pathname);
	void show(said);
}

const add = (id: string) => choose([...chosen(), id], 'Added.');

function remove(id: string): void {
	choose(
		chosen().filter((one) => one !== id),
		'Removed.',
	);
	part('adding').hidden = false;
	field.focus();
}

/** Shows what the address says. */
async function show(said = ''): Promise<void> {
	const turn = ++latest;
	const ids = chosen();
	const settled = await Promise.allSettled(ids.map(load));
	if (turn !== latest) return;
	const known = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
	const failed = ids.filter((_, index) => settled[index]?.status === 'rejected');
	part('chosen').replaceChildren(...known.map((one) => chosenItem(one, () => remove(one.id))));
	part('common').replaceChildren(...commonLine(known, base));
	part('like').replaceChildren(...suggestions(known, add));
	part('examples').hidden = known.length > 0;
	part('side').replaceChildren();
	if (known.length > 0) {
		const table = comparisonTable(known, base);
		fitToRoom(table, known.length);
		part('side').append(table);
	}
	const isFull = ids.length >= MOST;
	if (isFull && document.activeElement === field) root.querySelector('button')?.focus();
	part('adding').hidden = isFull;
	root.classList.remove('awaited');
	part('said').textContent = words(said, failed, known.length, isFull);
	document.title =
		known.length > 1 ? `${known.map((one) => one.organization).join(' and ')}, ${title}` : title;
}

const words = (said: string, failed: string[], count: number, isFull: boolean) =>
	[
		said,
		failed.length > 0 && `Not found, or not to be loaded now: ${failed.join(', ')}.`,
		count === 1 && 'Add another to compare it with.',
		isFull && 'More than four do not fit: remove one to add another.',
	]
		.filter(Boolean)
		.join(' ');

const find = titleFinder((number) => fetchJson<TitlesPart>(`titles/${number}`));
makePicker(part('adding'), { find: (query) => find(query, chosen()), choose: add });
addEventListener('popstate', () => void show());
if (chosen().length > 0) {
	// What is chosen pushes the field down, and takes the place of the examples.
	root.classList.add('awaited');
	part('examples').hidden = true;
}
root.hidden = false;
standIn(false);
void show();
