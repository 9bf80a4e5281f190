/** What every page runs: it listens, and loads the rest when there is use for it. */
const base = document.documentElement.dataset.base ?? '/';
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const page = find('[data-search-page]');

async function search() {
	if (page) find('#q')?.focus();
	else (await import('./dialog.ts')).openDialog(base);
}

addEventListener('keydown', (event) => {
	const { key, altKey, ctrlKey, metaKey, target } = event;
	const isField = (target as Element).closest?.('input, textarea, select, [contenteditable]');
	const isSlash = key === '/' && !ctrlKey && !metaKey && !isField && isSlashOn();
	if (altKey || !(isSlash || (key === 'k' && ctrlKey !== metaKey))) return;
	event.preventDefault();
	void search();
});

addEventListener('click', (event) => {
	const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
	const link = (target as Element).closest?.<HTMLAnchorElement>('.menu a');
	if (link?.pathname !== `${base}search/` || page) return;
	if (button || altKey || ctrlKey || metaKey || shiftKey) return;
	event.preventDefault();
	search().catch(() => location.assign(link.href));
});

/** A key without a modifier disturbs speech input, so that one can turn it off on the search page. */
function isSlashOn(): boolean {
	try {
		return localStorage.getItem('slash') !== 'off';
	} catch {
		return true;
	}
}

if (page) void import('./search-page.ts').then(({ startPage }) => startPage(base));
if (find('.signature pre code, .timeline time')) void import('./report-page.ts');
