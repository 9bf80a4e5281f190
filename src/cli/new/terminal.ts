import { autocomplete, isCancel, log, multiselect, note, select, text } from '@clack/prompts';
import { type Asker, type Choice, Stopped } from './asker.ts';

/** Asks the person at the terminal. */
export const terminal: Asker = {
	write: async ({ message, placeholder, initial, judge }) =>
		answered<string>(
			await text({
				message,
				...(placeholder && { placeholder }),
				...(initial && { initialValue: initial }),
				validate: (answer) => judge((answer ?? '').trim()),
			}),
		).trim(),
	choose: async (message, choices) =>
		answered<string>(await select<string>({ message, options: choices })),
	find: async (message, choices, placeholder) =>
		answered<string>(
			await autocomplete<string>({
				message,
				options: choices,
				placeholder,
				maxItems: 8,
				filter: matches,
			}),
		),
	several: async (message, choices) =>
		answered<string[]>(
			await multiselect<string>({
				message: `${message} Space chooses, Enter goes on; none: you write it later.`,
				options: choices,
				required: false,
			}),
		),
	tell: (words) => note(words),
	warn: (words) => log.warn(words),
};

function matches(typed: string, choice: Partial<Choice>): boolean {
	const words = [choice.label, choice.value, choice.hint].join(' ').replaceAll('_', ' ');
	return choice.value === '' || words.toLowerCase().includes(typed.trim().toLowerCase());
}

function answered<T>(answer: T | symbol): T {
	if (isCancel(answer)) throw new Stopped();
	return answer as T;
}
