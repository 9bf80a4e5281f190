import type { Block } from './markdown.ts';

const MOST = 8;
const LONGEST = 200;

/** Words that a machine prints where something is wrong. */
const TELLING =
	/\b(?:error|exception|fail(?:ed|ure|s|ing)?|fatal|panic|warning|refused|denied|forbidden|unauthorized|timed? ?out|timeout|unable|cannot|can['’]t|could not|exceeded|exhausted|unhealthy|unavailable|unreachable|not found|no such|no space|too many|killed|kill(?:ing)? process|backoff|evict(?:ed|ion)|crash\w*|deadlock|segfault|out of memory|invalid|expired|reset by peer)\b|OOM|E(?:CONN|TIMEDOUT|NOSPC)\w*|\b[A-Z][A-Za-z]+(?:Error|Exception|BackOff)\b/i;

/** Languages in which code is printed rather than written. */
const OUTPUT =
	/^(?:|text|txt|plain|plaintext|log|logs|console|output|none|syslog|journal|shell-session)$/;

/** Commands, comments, code and lines of a picture made of letters. */
const WRITTEN =
	/^(?:[$%>#]\s|\/\/|[-+]{3}\s|@@|[{}[\]();]+$|(?:def|class|import|from|return|assert|if|for|while|func|const|let|var|raise|except|try)\b|(?:kubectl|docker|helm|curl|git|ssh|sudo|aws|gcloud|terraform)\s)/;

/** Lines in blocks of code that a machine printed about a failure: each once, the first eight; and how many more there are. */
export function readSymptoms(blocks: Block[]): { symptoms: string[]; more: number } {
	const lines = blocks
		.flatMap((block) => (block.kind === 'code' && OUTPUT.test(block.language) ? block.lines : []))
		.concat(blocks.flatMap(onlyCode))
		.map((line) => line.trim().replace(/\s+/g, ' '));
	const telling = lines.filter(
		(line) =>
			line.length >= 8 &&
			line.length <= LONGEST &&
			/\p{L}.*\s/u.test(line) &&
			TELLING.test(line) &&
			!WRITTEN.test(line),
	);
	const seen = new Map(telling.map((line) => [keyOf(line), line]));
	const once = [...seen.keys()].map((key) => telling.find((line) => keyOf(line) === key)!);
	return { symptoms: once.slice(0, MOST), more: Math.max(0, once.length - MOST) };
}

/** A paragraph that is nothing but a line of code. */
const onlyCode = (block: Block): string[] =>
	block.kind === 'text' ? (/^`([^`\n]+)`$/.exec(block.words.trim())?.slice(1) ?? []) : [];

/** The same line at another time, or of another instance, is the same symptom. */
const keyOf = (line: string) =>
	line
		.toLowerCase()
		.replace(/\b[0-9a-f-]{8,}\b/g, '#')
		.replace(/\d+/g, '#');
