import type { Known } from '../../model/known.ts';
import { answersOf } from './answers.ts';
import { faultsOf, type Leads } from './faults.ts';
import { findingsView } from './findings.ts';
import { isNewOrganization, loadKnown, organizationEntry, withOrganization } from './known.ts';
import { outcome } from './outcome.ts';
import { previewOf } from './preview.ts';
import { offerReadings } from './readings.ts';
import { reviewAnswers } from './review.ts';
import { controlsIn, text, type Values } from './values.ts';

const DEFINITION = 'organization.definition';
const WITHOUT_OTHERS = 'The other records could not be loaded, so nothing was compared with them.';

/** Checks a form's values each time it is called, and shows what came of it beside the fields and below; `begun` are the names of the fields that were left once. */
export function checking(
	form: HTMLFormElement,
	base: string,
	begun: Set<string>,
): (values: Values) => Promise<void> {
	const preview = form.querySelector<HTMLElement>('[data-preview]')!;
	const newcomer = form.querySelector<HTMLElement>('[data-new-organization]')!;
	const leads: Leads = (word) =>
		known?.records.some(({ id }) => id === word) ? `${base}postmortems/${word}/` : undefined;
	const findings = findingsView(form, base, begun, leads);
	const result = outcome(form);
	let known: Known | undefined;
	let turns = 0;

	return async (values) => {
		const turn = ++turns;
		known ??= await loadKnown(base).catch(() => undefined);
		if (turn !== turns) return;
		const now = Date.now();
		const organizations = known?.terms.organizations ?? [];
		const answers = answersOf(values, { today: today(), organizations });
		const { organization } = answers;
		const typed = text(values, 'organization');
		const isNew = known !== undefined && isNewOrganization(answers, known);
		const among = known && (isNew ? withOrganization(known, organization, typed) : known);
		offerReadings(form, values);
		newcomer.hidden = !isNew;
		const review = reviewAnswers(answers, { base, now, known: among });
		const names = [...new Set(controlsIn(form).map(({ name }) => name))];
		const faults = faultsOf(review, names);
		if (isNew && !text(values, DEFINITION)) faults.empty.unshift(DEFINITION);
		findings.show(faults, known ? undefined : WITHOUT_OTHERS);
		const labelOf = (vocabulary: 'causes' | 'organizations', id: string) =>
			among?.terms[vocabulary].find((term) => term.id === id)?.label ?? id;
		preview.replaceChildren(...previewOf(answers, review, now, labelOf));
		result.show(review, isNew ? organizationEntry(answers, values) : undefined);
	};
}

/** The day in the reader's own zone. */
function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
