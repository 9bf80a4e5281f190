const list = document.querySelector<HTMLElement>('[data-drill]')!;
const tools = document.querySelector<HTMLElement>('[data-drill-tools]')!;
const name = `drill ${list.dataset.drill}`;
const items = [...list.children] as HTMLElement[];
const details = items.map((item) => item.querySelector('details')!);
const fields = [...list.querySelectorAll('textarea')];

/** Shows the steps so far and the one that can be opened next. */
function reveal(): void {
	const last = details.findLastIndex(({ open }) => open);
	for (const [index, item] of items.entries()) item.hidden = index > last + 1;
}

function remembered(): string[] {
	try {
		const notes: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
		return Array.isArray(notes) ? notes.map(String) : [];
	} catch {
		return [];
	}
}

function remember(): void {
	const notes = fields.map(({ value }) => value);
	try {
		if (notes.some(Boolean)) localStorage.setItem(name, JSON.stringify(notes));
		else localStorage.removeItem(name);
	} catch {
		// Where nothing may be stored, the notes last as long as the page.
	}
}

function openTo(last: number): void {
	for (const [index, one] of details.entries()) one.open = index <= last;
	reveal();
}

function say(words: string): void {
	tools.querySelector('[role=status]')!.textContent = words;
}

// The page could be used before this script was there: what was written joins the notes.
const notes = remembered();
for (const [index, field] of fields.entries())
	field.value = [...new Set([notes[index], field.value])].filter(Boolean).join('\n');
remember();
openTo(
	Math.max(
		0,
		fields.findLastIndex(({ value }) => value),
		details.findLastIndex(({ open }) => open),
	),
);

for (const [index, one] of details.entries()) {
	one.addEventListener('toggle', () => {
		reveal();
		if (one.open) items[index + 1]?.scrollIntoView({ block: 'nearest' });
	});
}
list.addEventListener('input', remember);
tools.querySelector('[data-open]')!.addEventListener('click', () => {
	openTo(Infinity);
	say('Everything is open.');
});
tools.querySelector('[data-clear]')!.addEventListener('click', () => {
	for (const field of fields) field.value = '';
	remember();
	openTo(0);
	say('Your notes are cleared.');
});
// Browsers that cannot open a fold by style print what is open.
addEventListener('beforeprint', () => {
	for (const one of document.querySelectorAll('details')) one.open = true;
});
tools.classList.remove('awaited');

export {};
