import { oneLine } from './plain.ts';

/** What a section of a postmortem tells. */
export type Topic =
	| 'title'
	| 'date'
	| 'authors'
	| 'people'
	| 'status'
	| 'severity'
	| 'zone'
	| 'summary'
	| 'impact'
	| 'rootCause'
	| 'causes'
	| 'trigger'
	| 'resolution'
	| 'detection'
	| 'actions'
	| 'lessons'
	| 'wentWell'
	| 'wentBadly'
	| 'lucky'
	| 'timeline';

const TOPICS: [Topic, RegExp][] = [
	['title', /^(?:incident )?title$/],
	['date', /^(?:(?:incident|outage|event) )?date(?: of (?:the )?(?:incident|outage|event))?$/],
	['authors', /^(?:authors?|written by|by|postmortem authors?)$/],
	[
		'people',
		/^(?:att?endees|participants|people involved|owners?|responders|incident commander|present)$/,
	],
	['status', /^status$/],
	['severity', /^(?:incident )?(?:severity|priority)(?: level)?$/],
	['zone', /^time ?zone$/],
	[
		'summary',
		/^(?:(?:executive |incident |brief )?summary|overview|tl ?dr|abstract|(?:brief )?description|what happened)$/,
	],
	[
		'impact',
		/^(?:summary of impact|(?:(?:customer|user|business|service) )?impact(?: (?:on|to) .{1,40})?)$/,
	],
	['causes', /^(?:contributing (?:factors?|conditions?|causes?)|causes|factors)$/],
	[
		'rootCause',
		/^(?:(?:technical )?root causes?(?: analysis)?|root cause and mitigation|cause|why it happened)$/,
	],
	['trigger', /^triggers?$/],
	[
		'resolution',
		/^(?:(?:resolution|recovery|mitigation|remediation)(?: and (?:resolution|recovery|mitigation))?|fix|response)$/,
	],
	['detection', /^(?:detection|discovery|how (?:was it|it was) (?:detected|noticed))$/],
	[
		'actions',
		/^(?:action(?: items?|s)|follow[ -]?ups?(?: actions?| items?| tasks?)?|next steps|(?:corrective|preventive|preventative)(?: and (?:corrective|preventive|preventative))? (?:actions|measures)|remediation items|todos?)$/,
	],
	['wentWell', /^(?:what|things that) went well$/],
	[
		'wentBadly',
		/^(?:(?:what|things that) (?:went (?:wrong|poorly|badly)|(?:did not|didn’?'?t) go (?:so )?well)|what could have gone better)$/,
	],
	['lucky', /^(?:where )?we (?:got|were) lucky$/],
	[
		'lessons',
		/^(?:lessons?(?: (?:learn(?:ed|t)|we learned))?|learnings|takeaways|conclusions?|what (?:we|did we) learn(?:ed)?)$/,
	],
	[
		'timeline',
		/^(?:(?:incident |detailed )?time ?line(?: of (?:the )?(?:events|incident|outage))?|chain of events|chronology)$/,
	],
];

/** What a heading announces, whatever its numbering, case and additions in brackets; undefined where it is none of these. */
export function topicOf(heading: string): Topic | undefined {
	const words = oneLine(heading)
		.toLowerCase()
		.replace(/\((?!s\))[^)]*\)|\[[^\]]*\]/g, ' ')
		.replaceAll('(s)', 's')
		.replace(/^(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])\s+/, '')
		.replace(/[^\p{L}\p{N}'’ -]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return TOPICS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** True for words that head a section of a postmortem. */
export const isTopic = (words: string): boolean => topicOf(words) !== undefined;
