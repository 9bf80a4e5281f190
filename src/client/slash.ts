/** Lets the reader turn the single key `/` off and on again, for all pages. */
export function slashSwitch(button: HTMLElement): void {
	const show = () => {
		button.textContent = localStorage.slash === 'off' ? 'Turn the / key on' : 'Turn the / key off';
	};
	try {
		show();
		button.addEventListener('click', () => {
			localStorage.slash = localStorage.slash === 'off' ? 'on' : 'off';
			show();
		});
	} catch {
		// Without storage there is nothing to remember it by.
		button.hidden = true;
	}
}
