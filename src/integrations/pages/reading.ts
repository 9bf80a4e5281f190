import { join } from 'node:path';
import type { Places } from '../aside/places.ts';
import { fragmentFile, type Fragments, type FullText, type Page } from './full-text.ts';
import { inOrder } from './in-order.ts';
import type { Reuse } from './reuse.ts';

/** The pages of the records on their way into the full-text index. */
export interface Reading {
	/** Says which pages there are, in order; those that will be drawn are waited for. */
	settle: (files: readonly string[], drawn: ReadonlySet<string>) => void;
	/** Hands over a page that was drawn, or says where it stands; resolves once there is room for the next. */
	give: (file: string, page: Page) => Promise<void>;
	/** Which pages there are, in order. */
	files: () => readonly string[];
	/** Resolves once the index is written, with the fragments that hold the pages; all pages have to stand in the new site. */
	written: () => Promise<Fragments>;
}

/** Begins to read what the last build made; what is found to be drawn anew takes its place. `begin` begins an index. */
export function beginReading(
	begin: () => FullText,
	reuse: Pick<Reuse, 'read' | 'take'>,
	{ fresh }: Pick<Places, 'fresh'>,
): Reading {
	const text = begin();
	let all: readonly string[] = [];
	let fragments: Fragments = {};
	/** Those that are taken over, since their pages are. */
	let same: Fragments = {};
	// The bytes of the index depend on the order in which it reads.
	const order = inOrder<Page>({
		take: text.add,
		forget: text.empty,
		// Other pages are drawn meanwhile.
		end: async () => void (fragments = await text.write(fresh, same)),
	});
	order.begin(reuse.read.files, (name) => {
		const file = reuse.read.find(name);
		return file === undefined ? undefined : { file };
	});

	/** Somebody may remove the last site while it is read; in the end all pages stand in the new one. */
	async function readAnew(): Promise<Fragments> {
		const anew = begin();
		for (const file of all) await anew.add(file, { file: join(fresh, file) });
		return anew.write(fresh, same);
	}

	return {
		settle(files, drawn) {
			all = files;
			const { fragments: before } = reuse.read;
			same = Object.fromEntries(
				files.flatMap((file) => {
					const name = drawn.has(file) ? undefined : before[file];
					return name && reuse.take(fragmentFile(name), name) ? [[file, name]] : [];
				}),
			);
			order.settle(files, (file) => (drawn.has(file) ? undefined : { file: join(fresh, file) }));
		},
		give: (file, page) => order.give(file, page),
		files: () => all,
		written: () => order.taken().then(() => fragments, readAnew),
	};
}
