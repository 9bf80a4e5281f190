import type { Values } from './values.ts';

/** A draft as the browser keeps it. */
export interface KeptDraft {
	values: Values;
	/** When it was kept, in epoch ms. */
	at: number;
}

/** Keeps one draft in the browser; everything says nothing and does nothing where the browser keeps nothing. */
export interface DraftStore {
	load(): KeptDraft | undefined;
	/** False where the draft could not be kept. */
	keep(values: Values): boolean;
	discard(): void;
	/** Calls back when another tab has changed the draft. */
	onChange(run: () => void): void;
}

/** The store of the site under a path. */
export function draftStore(base: string): DraftStore {
	const key = `${base} postmortem`;
	const attempt = <T>(run: () => T): T | undefined => {
		try {
			return run();
		} catch {
			return undefined;
		}
	};
	return {
		load: () =>
			attempt(() => {
				const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as KeptDraft | null;
				return kept && typeof kept.values === 'object' ? kept : undefined;
			}),
		keep: (values) =>
			attempt(() => {
				localStorage.setItem(key, JSON.stringify({ values, at: Date.now() } satisfies KeptDraft));
				return true;
			}) ?? false,
		discard: () => void attempt(() => localStorage.removeItem(key)),
		onChange: (run) =>
			addEventListener('storage', (event) => {
				if (event.key === key) run();
			}),
	};
}
