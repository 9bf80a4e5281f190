import { join } from 'node:path';
import type { Places } from '../aside/places.ts';
import type { FullText, Page } from './full-text.ts';
import { inOrder } from './in-order.ts';
import type { Reuse } from './reuse.ts';

/** The pages of the records on their way into the full-text index. */
export interface Reading {
	/** Says which pages there are, in order; those that will be drawn are waited for. */
	settle: (files: readonly string[], drawn: ReadonlySet<string>) => void;
	/** Hands over a page that was drawn; resolves once there is room for the next. */
	give: (file: string, html: string) => Promise<void>;
	/** Which pages there are, in order. */
	files: () => readonly string[];
	/** Resolves once the index is written, with how many pages it holds. */
	written: () => Promise<number>;
}

/** Begins to read what the last build made; what is found to be drawn anew takes its place. */
export function beginReading(text: FullText, reuse: Reuse, { fresh }: Places): Reading {
	let all: readonly string[] = [];
	let pages = 0;
	// The bytes of the index depend on the order in which it reads.
	const order = inOrder<Page>({
		take: text.add,
		forget: text.empty,
		// Other pages are drawn meanwhile.
		end: async () => void (pages = await text.write(fresh)),
	});
	order.begin(reuse.read.files, (name) => {
		const file = reuse.read.find(name);
		return file === undefined ? undefined : { file };
	});
	return {
		settle(files, drawn) {
			all = files;
			order.settle(files, (file) => (drawn.has(file) ? undefined : { file: join(fresh, file) }));
		},
		give: (file, html) => order.give(file, { html }),
		files: () => all,
		written: () => order.taken().then(() => pages),
	};
}
