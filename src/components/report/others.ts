import { relationWords } from '../../model/backlinks.ts';
import type { Corpus, Postmortem } from '../../model/corpus.ts';

/** Other records to read after this one: those that records name, both ways, then those that are like it. */
export function othersOf({ id, data }: Postmortem, corpus: Corpus) {
	const named = (data.related ?? []).flatMap(({ id, as, why }) => {
		const postmortem = corpus.byId.get(id);
		return postmortem ? [{ postmortem, words: relationWords[as].out, why }] : [];
	});
	const related = [...named, ...corpus.backlinks(id)];
	const known = new Set(related.map(({ postmortem }) => postmortem.id));
	const similar = corpus
		.similar(id)
		.filter(({ postmortem }) => !known.has(postmortem.id))
		.map(({ postmortem, reasons }) => ({ postmortem, shares: reasons }));
	return { related, similar };
}
