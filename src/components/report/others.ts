import { relationWords } from '../../model/backlinks.ts';
import type { Corpus, Postmortem } from '../../model/corpus.ts';
import { sameCause } from '../../model/same-cause.ts';

/** Other records to read after this one: those that records name, both ways, those that are like it, and those where the same cause shows. */
export function othersOf(postmortem: Postmortem, corpus: Corpus) {
	const { id, data } = postmortem;
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
	const shown = new Set([...known, ...similar.map((one) => one.postmortem.id)]);
	return { related, similar, elsewhere: sameCause(postmortem, corpus.taxonomies.causes, shown) };
}
