import { el } from '../dom.ts';
import type { Review } from './review.ts';
import { newFileAddress } from './sending.ts';

/** Shows the file and hands it on. */
export interface Outcome {
	/** Shows a review's file; `lines` are those for an organization that is new. */
	show(review: Review, lines: string | undefined): void;
}

/** The part of a form that shows the file, copies it, downloads it and opens it at the hosting service. */
export function outcome(form: HTMLFormElement): Outcome {
	const find = <T extends HTMLElement>(selector: string) => form.querySelector<T>(selector);
	const [figure, path, code] = [find('[data-file]')!, find('[data-path]')!, find('[data-text]')!];
	const [said, send] = [find('[data-sent]')!, find<HTMLAnchorElement>('[data-send]')];
	const newcomer = [...form.querySelectorAll<HTMLElement>('[data-newcomer]')];
	let latest: Review | undefined;
	let whole = true;

	find('[data-copy]')!.addEventListener('click', async () => {
		said.textContent = (await copy(code))
			? 'The file is copied.'
			: 'The browser did not let us copy it. The file is selected: copy it with the keyboard.';
	});
	for (const area of newcomer) {
		area.querySelector('[data-copy-lines]')!.addEventListener('click', async () => {
			area.querySelector('[data-copied]')!.textContent = (await copy(linesIn(area)))
				? 'Copied.'
				: 'Selected: copy them with the keyboard.';
		});
	}
	find('[data-download]')!.addEventListener('click', () => {
		const href = URL.createObjectURL(new Blob([latest?.text ?? ''], { type: 'text/plain' }));
		el('a', { href, download: `${latest?.id ?? 'postmortem'}.mdx` }).click();
		setTimeout(() => URL.revokeObjectURL(href), 60_000);
		said.textContent = 'The file is on its way to your downloads.';
	});
	send?.addEventListener('click', () => {
		if (whole) {
			said.textContent =
				'The file stands in the new page. The draft stays here until you discard it.';
			return;
		}
		void copy(code).then((isCopied) => {
			said.textContent = isCopied
				? 'The text is too long for an address, so it is copied: paste it into the empty page.'
				: 'The text is too long for an address. It is selected above: copy it, and paste it into the empty page.';
		});
	});

	return {
		show(review, lines) {
			latest = review;
			figure.hidden = false;
			path.textContent = review.file;
			code.textContent = review.text;
			for (const area of newcomer) showLines(area, lines);
			if (!send) return;
			const page = newFileAddress(send.dataset.send!, review.id, review.text);
			send.href = page.address;
			whole = page.whole;
		},
	};
}

const linesIn = (area: HTMLElement) => area.querySelector<HTMLElement>('pre code')!;

function showLines(area: HTMLElement, lines = ''): void {
	area.hidden = lines === '';
	if (linesIn(area).textContent === lines) return;
	linesIn(area).textContent = lines;
	area.querySelector('[data-copied]')!.textContent = '';
}

/** Copies the text of an element; false where the browser does not allow it, and the text is selected instead. */
async function copy(element: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(element.textContent ?? '');
		return true;
	} catch {
		getSelection()?.selectAllChildren(element);
		return false;
	}
}
