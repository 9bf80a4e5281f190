import type { SortName } from '../../model/list-sorts.ts';
import type { View } from './view.ts';

/** The controls for the order of the list and for how it is shown. */
export interface ListForm {
	show(view: View): void;
	focus(): void;
}

/** Brings the controls to life; `go` shows another view. */
export function listForm(form: HTMLFormElement, go: (change: Partial<View>) => void): ListForm {
	const order = form.querySelector<HTMLSelectElement>('[name=sort]')!;
	const views = [...form.querySelectorAll<HTMLInputElement>('[name=view]')];
	order.addEventListener('change', () => go({ sort: order.value as SortName, page: 1 }));
	for (const view of views)
		view.addEventListener('change', () => go({ as: view.value as View['as'] }));
	for (const control of [order, form.querySelector('fieldset')!]) control.disabled = false;
	form.addEventListener('submit', (event) => event.preventDefault());
	return {
		focus: () => order.focus(),
		show({ sort, as }) {
			order.value = sort;
			for (const view of views) view.checked = view.value === as;
		},
	};
}
