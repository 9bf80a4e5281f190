/** Lets the reader turn the single key `/` off and on again, for all pages. */
export function slashSwitch(button: HTMLElement): void {
	const isOff = () => localStorage.getItem('slash') === 'off';
	const show = () => {
		button.textContent = isOff() ? 'Turn the / key on' : 'Turn the / key off';
	};
	try {
		show();
		button.addEventListener('click', () => {
			localStorage.setItem('slash', isOff() ? 'on' : 'off');
			show();
		});
	} catch {
		// Without storage there is nothing to remember it by.
		button.hidden = true;
	}
}
