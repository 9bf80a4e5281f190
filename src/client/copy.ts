const SHOWN = 2000;

/** Adds a Copy button beside every line that a machine printed. */
export function addCopyButtons(): void {
	const status = document.createElement('p');
	status.className = 'hidden';
	status.setAttribute('role', 'status');
	document.body.append(status);
	for (const code of document.querySelectorAll<HTMLElement>('.signature pre code')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'button-quiet copy';
		button.textContent = 'Copy';
		button.addEventListener('click', () => void copy(code, button, status));
		code.after(button);
	}
}

async function copy(code: HTMLElement, button: HTMLElement, status: HTMLElement): Promise<void> {
	const words = await navigator.clipboard.writeText(code.textContent).then(
		() => 'Copied',
		() => selected(code),
	);
	button.textContent = words;
	status.textContent = words;
	setTimeout(() => {
		button.textContent = 'Copy';
		status.textContent = '';
	}, SHOWN);
}

/** Where the clipboard is out of reach, selects the line for the reader to copy. */
function selected(code: HTMLElement): string {
	getSelection()?.selectAllChildren(code);
	return 'Selected';
}
