import type { Finding } from '../schema/problem.ts';
import type { RecordData } from '../schema/record.ts';

/** The lessons whose question is none: it would stand on a checklist as advice. */
export const checkLessons = ({ lessons = [] }: RecordData): Finding[] =>
	lessons.flatMap(({ ask }, at): Finding[] =>
		ask === undefined || /\?["”’)]?$/.test(ask.trim())
			? []
			: [
					{
						code: 'FIELD-008',
						path: ['lessons', at, 'ask'],
						message: 'This `ask` does not end with a question mark.',
						expected: 'a question that an engineer can answer about their own system in a minute',
						fix: 'Ask it, as in “Which of your certificates expires next?”',
					},
				],
	);
