import { el } from './dom.ts';

const SHOWN = 2000;

const said = el('p', { class: 'hidden', role: 'status' });
document.body.append(said);

// Without a script the buttons could do nothing, so they are hidden until now.
for (const button of document.querySelectorAll<HTMLButtonElement>(
	'[data-copy-file], [data-copy-text]',
)) {
	button.hidden = false;
	const words = [...button.childNodes];
	button.addEventListener('click', async () => {
		const done = await copy(button.dataset).then(
			() => 'Copied',
			() => 'Not copied',
		);
		button.textContent = done;
		said.textContent = done;
		setTimeout(() => {
			button.replaceChildren(...words);
			said.textContent = '';
		}, SHOWN);
	});
}

/** Puts a text, or what a file holds, on the clipboard; rejects where that fails. */
async function copy({ copyText, copyFile }: DOMStringMap): Promise<void> {
	if (copyText !== undefined) return navigator.clipboard.writeText(copyText);
	const text = fetch(copyFile!).then((answer) => {
		if (!answer.ok) throw new Error(`${answer.status}`);
		return answer.text();
	});
	// Some browsers allow it only while the click lasts, so they are given the promise.
	if (!('ClipboardItem' in globalThis)) return navigator.clipboard.writeText(await text);
	const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
	return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
