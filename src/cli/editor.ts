import { homeOf } from '../config/find.ts';
import { frontMatterSchemas, vocabularySchemas, writeTexts } from '../check/editor.ts';
import { readTerminology } from '../check/terminology.ts';
import { base } from '../site.ts';

const root = homeOf(process.cwd());
const { vocabularies } = await readTerminology(root, { base });
const changed = writeTexts(root, {
	...vocabularySchemas(),
	...frontMatterSchemas(root, vocabularies),
});
console.log(changed.length > 0 ? `Wrote ${changed.join(', ')}.` : 'All schemas are up to date.');
