import { el } from '../dom.ts';
import { csv, type Exported } from './exported.ts';

const TEXTS: Record<string, { type: string; write(rows: Exported[]): string }> = {
	csv: { type: 'text/csv;charset=utf-8', write: csv },
	json: { type: 'application/json', write: (rows) => `${JSON.stringify(rows, null, '\t')}\n` },
};

/** Makes the buttons below `root` save what `get` gives; it rejects where nothing can be had. */
export function downloads(root: HTMLElement, get: () => Promise<Exported[]>): void {
	for (const button of root.querySelectorAll<HTMLButtonElement>('[data-download]')) {
		const kind = button.dataset.download!;
		const { type, write } = TEXTS[kind]!;
		button.disabled = false;
		button.addEventListener('click', async () => {
			const blob = new Blob([write(await get())], { type });
			const href = URL.createObjectURL(blob);
			el('a', { href, download: `postmortems.${kind}` }).click();
			setTimeout(() => URL.revokeObjectURL(href), 60_000);
		});
	}
}
