/** An incident whose lesson raises a question. */
interface Raiser {
	title: string;
	address: string;
	/** The words for the collection it comes from; left out where that is one's own. */
	collection?: string | undefined;
}

/** A checklist as pages show it and a change ticket takes it. */
export interface Checklist {
	/** What the reader is about to do, as in “you upgrade Kubernetes”. */
	doing: string;
	/** The address of the page, with its origin. */
	page: string;
	groups: {
		label: string;
		questions: { ask: string; from: Raiser[] }[];
	}[];
}

/** The checklist in GFM, each question with the incidents that raise it. */
export function checklistMarkdown({ doing, page, groups }: Checklist): string {
	return [
		`## Before ${doing}`,
		...groups.flatMap(({ label, questions }) => [
			`### ${label}`,
			questions
				.map(({ ask, from }) => {
					const links = from.map(
						({ title, address, collection }) =>
							`[${escaped(title)}](${address})${collection ? `, ${escaped(collection)}` : ''}`,
					);
					return `- [ ] ${escaped(ask)} (${links.join('; ')})`;
				})
				.join('\n'),
		]),
		`From ${page}`,
	].join('\n\n');
}

const escaped = (text: string) => text.replace(/[\\[\]<>*_]/g, '\\$&');
