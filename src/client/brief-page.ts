import { checklistMarkdown, type Checklist } from '../model/brief-markdown.ts';

const LONGEST = 7500;
const REMEMBERED = 'issue-repository';

const find = <Found extends HTMLElement>(selector: string) =>
	document.querySelector<Found>(selector);

startNarrowing();
startIssue();

/** Leaves the questions that concern one component; the address holds which, and the Markdown follows. */
function startNarrowing(): void {
	const form = find<HTMLFormElement>('[data-narrow]');
	if (!form) return;
	const select = form.querySelector('select')!;
	const show = () => {
		const wanted = new URLSearchParams(location.search).get('component') ?? '';
		select.value = wanted;
		const chosen = select.value === wanted ? wanted : '';
		let left = 0;
		for (const item of document.querySelectorAll<HTMLElement>('.checklist > li')) {
			item.hidden = chosen !== '' && !item.dataset.components!.split(' ').includes(chosen);
			if (!item.hidden) left += 1;
		}
		for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
			group.hidden = !group.querySelector('.checklist > li:not([hidden])');
		const status = form.querySelector<HTMLElement>('[data-narrowed]')!;
		status.textContent = chosen ? `${left} of ${status.dataset.all}.` : '';
		const text = find('[data-markdown] code');
		if (text) text.textContent = checklistMarkdown(checklist());
	};
	select.addEventListener('change', () => {
		const query = select.value ? `?component=${encodeURIComponent(select.value)}` : '';
		history.pushState(null, '', query || location.pathname);
		show();
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	addEventListener('popstate', show);
	form.classList.remove('awaited');
	show();
}

/** The questions that are left, as the page shows them. */
function checklist(): Checklist {
	const { doing = '', page = '' } = find('[data-markdown]')!.dataset;
	const groups = [...document.querySelectorAll<HTMLElement>('[data-group]:not([hidden])')];
	return {
		doing,
		page: page + location.search,
		groups: groups.map((group) => ({
			label: group.querySelector('h2')!.textContent,
			questions: [...group.querySelectorAll('.checklist > li:not([hidden])')].map((item) => ({
				ask: item.querySelector('label span')!.textContent,
				from: [...item.querySelectorAll<HTMLAnchorElement>('.taught a')].map((link) => ({
					title: link.textContent.trim(),
					address: new URL(link.href.replace(/#.*/, ''), page).href,
					collection: link.dataset.collection,
				})),
			})),
		})),
	};
}

/** Opens the code host's form for a new issue with the checklist in it; what is too long has to be pasted. */
function startIssue(): void {
	const form = find<HTMLFormElement>('[data-issue]');
	if (!form) return;
	const field = form.querySelector('input')!;
	field.value = remembered();
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		remember(field.value);
		const { doing, page } = checklist();
		const whole = checklistMarkdown(checklist());
		const fits = encodeURIComponent(whole).length <= LONGEST;
		if (!fits) void navigator.clipboard.writeText(whole).catch(() => undefined);
		form.querySelector('[role=status]')!.textContent = fits
			? ''
			: 'The list is too long for an address. It was copied: paste it into the issue.';
		const query = new URLSearchParams({
			title: `Before ${doing}`,
			body: fits ? whole : `Paste the checklist here. It comes from ${page}`,
		});
		open(`https://github.com/${field.value}/issues/new?${query}`, '_blank', 'noopener');
	});
	form.classList.remove('awaited');
}

function remembered(): string {
	try {
		return localStorage.getItem(REMEMBERED) ?? '';
	} catch {
		return '';
	}
}

function remember(repository: string): void {
	try {
		localStorage.setItem(REMEMBERED, repository);
	} catch {
		// Where nothing may be stored, it is asked again.
	}
}
