import type { Known } from '../../model/known.ts';
import { vocabularyNames } from '../../schema/vocabularies.ts';
import type { Values } from './values.ts';

/** What a form holds when every question is answered. */
export const FILLED: Values = {
	'sources.0.url': 'https://example.com/post',
	'sources.0.title': 'How a couple of characters brought down our site',
	'sources.0.publisher': 'Example',
	'sources.0.kind': 'postmortem',
	'sources.0.relation': 'first-hand',
	'sources.0.read': 'whole',
	kind: 'incident',
	title: 'A missing pair of braces deletes every service',
	organization: 'Example',
	occurred: '2021-08-25',
	environments: ['production'],
	summary:
		'A template lost its braces, the namespaces became invalid, and the deploy tool removed every service.',
	'components.0': 'delivery/argo-cd',
	'impact.summary': 'Nobody could use the site.',
	'impact.kinds': ['full-outage'],
	'impact.audience': ['end-users'],
	'impact.severity': 'critical',
	'detection.0.by': 'user-report',
	'detection.0.how': 'Users wrote to support.',
	counting: 'clock',
	zone: 'Europe/London',
	'timeline.0.time': '15:30',
	'timeline.0.event': 'The change is merged.',
	'timeline.0.marks': ['trigger', 'impact'],
	'timeline.1.time': '15:42',
	'timeline.1.event': 'Users write to support.',
	'timeline.1.marks': ['detected'],
	'triggers.0.id': 'configuration-change',
	'triggers.0.how': 'A template was changed.',
	'rootCause.statement': 'The template was not applied.',
	'causes.0.cause': 'unvalidated-change',
	'causes.0.how': 'Nothing tested the templates.',
	'lessons.0.name': 'Test templates',
	'lessons.0.lesson': 'Templates are code and need tests.',
	'lessons.0.ask': 'Which of your templates is never rendered before it is merged?',
	'lessons.0.inferred': ['true'],
	story: '## What happened\n\nThe braces were missing[^account].',
	'entry.preparedBy': 'person',
};

const TERMS: Partial<Record<keyof Known['terms'], string[]>> = {
	organizations: ['example'],
	environments: ['production'],
	components: ['delivery/argo-cd'],
	impacts: ['full-outage'],
	audiences: ['end-users'],
	severities: ['critical'],
	detection: ['user-report'],
	triggers: ['configuration-change'],
	causes: ['unvalidated-change', 'missing-limit'],
};

/** The terms that it uses, and one other record. */
export const KNOWN: Known = {
	terms: Object.fromEntries(
		vocabularyNames.map((name) => [
			name,
			(TERMS[name] ?? []).map((id) => ({ id, label: id, aliases: [] })),
		]),
	) as unknown as Known['terms'],
	records: [
		{
			id: '2019-05-01-example-empty-list',
			organization: 'example',
			addresses: ['example.com/empty-list'],
			occurred: [Date.parse('2019-05-01'), Date.parse('2019-05-02')],
		},
	],
};
