import './no-eval.ts';
import type { Known } from '../../model/known.ts';
import { ownTermsPlace } from '../../schema/places.ts';
import { answersOf } from './answers.ts';
import { faultsOf, type Leads, together } from './faults.ts';
import { findingsView } from './findings.ts';
import { loadKnown } from './known.ts';
import { newcomerFaults, newcomerLines, newcomerOf, withNewcomer } from './newcomer.ts';
import { outcome } from './outcome.ts';
import { ownFaults } from './own-faults.ts';
import { previewOf } from './preview.ts';
import { offerReadings } from './readings.ts';
import { reviewAnswers } from './review.ts';
import { unfinishedFaults } from './unfinished.ts';
import { controlsIn, type Values } from './values.ts';

const CONDITION = `once these lines are in ${ownTermsPlace('organizations')}`;
const WITHOUT_OTHERS = 'The other records could not be loaded, so nothing was compared with them.';

/** Checks a form's values each time it is called, and shows what came of it beside the fields and below; `begun` are the names of the fields that were left once. */
export function checking(
	form: HTMLFormElement,
	base: string,
	begun: Set<string>,
): (values: Values) => Promise<void> {
	const preview = form.querySelector<HTMLElement>('[data-preview]')!;
	const asksNewcomer = form.querySelector<HTMLElement>('[data-new-organization]')!;
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
		const newcomer = known && newcomerOf(answers.organization, values, known);
		const among = newcomer ? withNewcomer(known!, newcomer) : known;
		offerReadings(form, values);
		asksNewcomer.hidden = newcomer === undefined;
		const unfinished = unfinishedFaults(form);
		const isWhole = unfinished.wrong.length === 0;
		const review = reviewAnswers(answers, { base, now, known: among, isWhole });
		const names = namesIn(form);
		const faults = together(
			names,
			faultsOf(review, names),
			ownFaults(values),
			unfinished,
			...(newcomer ? [newcomerFaults(newcomer)] : []),
		);
		findings.show(faults, {
			condition: newcomer && CONDITION,
			note: known ? undefined : WITHOUT_OTHERS,
		});
		const labelOf = (vocabulary: 'causes' | 'organizations', id: string) =>
			among?.terms[vocabulary].find((term) => term.id === id)?.label ?? id;
		preview.replaceChildren(...previewOf(answers, review, now, labelOf));
		result.show(review, newcomer && newcomerLines(newcomer));
	};
}

/** The names of the controls that can be seen, in the order of the form. */
function namesIn(form: HTMLFormElement): string[] {
	const seen = controlsIn(form).filter((control) => !control.closest('[hidden]'));
	return [...new Set(seen.map(({ name }) => name))];
}

/** The day in the reader's own zone. */
function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
