import { distance } from 'fastest-levenshtein';

/** Something that can be meant: its id and the other names it goes by. */
export interface Candidate {
	id: string;
	names?: readonly string[] | undefined;
}

/** A name without letter case, accents, spaces and punctuation: `Kube-DNS` and `kubedns` are one. */
export const nameKey = (name: string): string =>
	name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]/gu, '');

/** The id most likely meant by a word: by name, by its last part, by its words in another order, by its beginning, or by the fewest slips; undefined where nothing is near. */
export function nearest(word: string, candidates: Iterable<Candidate>): string | undefined {
	const wanted = spellings(word);
	const allowed = slips(wanted.key);
	let best: { id: string; cost: number } | undefined;
	for (const { id, names = [] } of candidates) {
		for (const name of [id, ...names]) {
			const cost = costOf(wanted, spellings(name), allowed);
			if (cost === undefined) continue;
			if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
		}
	}
	return best?.id;
}

interface Spellings {
	key: string;
	/** The key of the part after the last slash. */
	last: string;
	/** The words in alphabetical order. */
	sorted: string;
}

function spellings(name: string): Spellings {
	const words = name.toLowerCase().split(/[^\p{L}\p{N}+#]+/u);
	return {
		key: nameKey(name),
		last: nameKey(name.slice(name.lastIndexOf('/') + 1)),
		sorted: words.sort().join(' ').trim(),
	};
}

/** Every third letter may be wrong, four at the most. */
const slips = (key: string): number => Math.min(4, Math.floor(key.length / 3));

const SHORTEST_BEGINNING = 4;

/** Lower is nearer; a whole number above 0 counts slips. */
function costOf(wanted: Spellings, name: Spellings, allowed: number): number | undefined {
	if (!wanted.key || !name.key) return undefined;
	if (wanted.key === name.key) return 0;
	if (wanted.last === name.last) return 0.1;
	if (wanted.sorted === name.sorted) return 0.2;
	const [short, long] = [wanted.key, name.key].sort((a, b) => a.length - b.length) as [
		string,
		string,
	];
	const beginning = short.length >= SHORTEST_BEGINNING && long.startsWith(short);
	const slipped = Math.min(
		within(wanted.key, name.key, allowed),
		within(wanted.key, name.last, allowed),
	);
	if (slipped <= allowed) return beginning ? Math.min(slipped, 1.5) : slipped;
	return beginning ? 1.5 + (long.length - short.length) / 100 : undefined;
}

/** The number of slips between two words, two letters that changed places being one; infinity where their lengths alone differ by more than allowed. */
function within(a: string, b: string, allowed: number): number {
	if (Math.abs(a.length - b.length) > allowed) return Infinity;
	const slips = distance(a, b);
	return slips === 2 && letters(a) === letters(b) ? 1 : slips;
}

const letters = (word: string): string => [...word].sort().join('');
