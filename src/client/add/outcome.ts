import { el } from '../dom.ts';
import type { Review } from './review.ts';
import { newFileAddress } from './sending.ts';

/** Shows the file and hands it on. */
export interface Outcome {
	/** Shows a review's file; `entry` are the lines for an organization that is new. */
	show(review: Review, entry: string | undefined): void;
}

/** The part of a form that shows the file, copies it, downloads it and opens it at the hosting service. */
export function outcome(form: HTMLFormElement): Outcome {
	const find = <T extends HTMLElement>(selector: string) => form.querySelector<T>(selector);
	const [figure, path, code] = [find('[data-file]')!, find('[data-path]')!, find('[data-text]')!];
	const [said, send] = [find('[data-sent]')!, find<HTMLAnchorElement>('[data-send]')];
	const organization = find('[data-organization-entry]')!;
	let latest: Review | undefined;
	let whole = true;

	async function copy(): Promise<boolean> {
		try {
			await navigator.clipboard.writeText(latest?.text ?? '');
			return true;
		} catch {
			getSelection()?.selectAllChildren(code);
			return false;
		}
	}

	find('[data-copy]')!.addEventListener('click', async () => {
		said.textContent = (await copy())
			? 'The file is copied.'
			: 'The browser did not let us copy it. The file is selected: copy it with the keyboard.';
	});
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
		void copy().then((isCopied) => {
			said.textContent = isCopied
				? 'The text is too long for an address, so it is copied: paste it into the empty page.'
				: 'The text is too long for an address. It is selected above: copy it, and paste it into the empty page.';
		});
	});

	return {
		show(review, entry) {
			latest = review;
			figure.hidden = false;
			path.textContent = review.file;
			code.textContent = review.text;
			organization.hidden = entry === undefined;
			organization.querySelector('pre code')!.textContent = entry ?? '';
			if (!send) return;
			const page = newFileAddress(send.dataset.send!, review.id, review.text);
			send.href = page.address;
			whole = page.whole;
		},
	};
}
