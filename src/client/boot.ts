/** What every page runs: it listens, and loads the rest when there is use for it. */
const { base = '/' } = document.documentElement.dataset;
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const page = find('[data-search-page]');

/** What is typed while the dialog loads; undefined at other times. */
let typed: string | undefined;

async function search() {
	if (page) return find('#q')?.focus();
	typed ??= '';
	find('[data-later]')?.removeAttribute('media');
	try {
		(await import('./dialog.ts')).openDialog(base, typed);
	} catch {
		location.assign(`${base}search/${typed && `?q=${encodeURIComponent(typed)}`}`);
	} finally {
		typed = undefined;
	}
}

const isHeld = (event: KeyboardEvent | MouseEvent) => event.ctrlKey !== event.metaKey;

const closest = (event: Event, selector: string) => (event.target as Element).closest?.(selector);

addEventListener('keydown', (event) => {
	const { key } = event;
	if (event.altKey) return;
	if (isHeld(event) ? key === 'k' : key === '/' && typed === undefined && isSlashMeant(event))
		void search();
	else if (typed === undefined || isHeld(event) || key.length > 1) return;
	else typed += key;
	event.preventDefault();
});

addEventListener('click', (event) => {
	const link = closest(event, `.menu a[href="${base}search/"]`) as HTMLAnchorElement | undefined;
	if (!link || page || isHeld(event) || event.altKey || event.shiftKey) return;
	event.preventDefault();
	void search();
});

/** A key without a modifier disturbs speech input, so that one can turn it off on the search page. */
function isSlashMeant(event: Event): boolean {
	if (closest(event, 'input, textarea, select, [contenteditable]')) return false;
	try {
		return localStorage.slash !== 'off';
	} catch {
		return true;
	}
}

/** Where a part does not arrive, the page says so above what it holds without it. */
function need(part: Promise<unknown>): void {
	part.catch((error: unknown) => {
		console.error(error);
		if (find('[data-missing]')) return;
		const words = document.createElement('p');
		words.className = 'notice';
		words.dataset.missing = '';
		words.role = 'status';
		words.textContent =
			'A part of this page could not be loaded. You can read all of it; some buttons and filters may do nothing. Reload the page to try again.';
		find('main')?.prepend(words);
	});
}

if (find('[data-postmortems]')) need(import('./list/list-page.ts'));
if (find('[data-narrow]')) need(import('./brief-page.ts'));
if (find('.signature pre code, .timeline time')) need(import('./report-page.ts'));
if (find('[data-compare]')) need(import('./compare/page.ts'));
if (find('[data-drill]')) need(import('./drill.ts'));
if (find('[data-random]')) need(import('./random.ts'));
if (find('[data-today]')) need(import('./on-this-day.ts'));
/** What copies stands at the end of a page, and comes when one gets there. */
const tools = find('[data-copy-file]')?.parentElement;
const near = new IntersectionObserver((seen) => {
	if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
	near.disconnect();
	need(import('./copy-file.ts'));
});
if (tools) near.observe(tools);

if (import.meta.env.PROD && !navigator.serviceWorker?.controller)
	addEventListener('load', () => void import('./offline/register.ts'));
