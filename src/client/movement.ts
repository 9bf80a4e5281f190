/** Lets the arrow keys move from a field through the results in `area` and back; typing leads back to the field. */
export function moveWithArrows(field: HTMLInputElement, area: HTMLElement): void {
	const links = () => [...area.querySelectorAll<HTMLElement>('.hits h3 a')];
	const onKey = (event: KeyboardEvent) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
		const all = links();
		const position = event.target === field ? -1 : all.indexOf(event.target as HTMLElement);
		if (position < 0 && event.target !== field) return;
		const next = { ArrowDown: position + 1, ArrowUp: position - 1 }[event.key];
		if (next === undefined) {
			if (position >= 0 && event.key.length === 1 && event.key !== ' ') field.focus();
			return;
		}
		const target = next < 0 ? field : all[next];
		// In the field, ↑ keeps its own meaning.
		if (!target || (target === field && position < 0)) return;
		event.preventDefault();
		target.focus();
	};
	field.addEventListener('keydown', onKey);
	area.addEventListener('keydown', onKey);
}
