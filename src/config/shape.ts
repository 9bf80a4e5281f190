/** A color on light and on dark paper, each as `#rrggbb`. */
export interface Shade {
	light: string;
	dark: string;
}

/** The colors that may be changed: those of links, and those of the phases of an incident. */
export const TOKENS = {
	accent: '--link',
	visited: '--visited',
	building: '--building',
	unnoticed: '--unnoticed',
	searching: '--searching',
	repairing: '--repairing',
	recovering: '--recovering',
} as const;

/** The name of a color that may be changed. */
export type Token = keyof typeof TOKENS;

/** What a field of one's own can hold. */
export const HOLDS = [
	'text',
	'number',
	'yes-no',
	'day',
	'address',
	'choice',
	'term',
	'terms',
] as const;

/** A field that a copy adds to its records. */
export interface OwnField {
	/** What the page calls it. */
	label: string;
	/** What belongs in it, in one sentence; the check, the editor and the guide say it. */
	about: string;
	/** `term` is the id of a term, `terms` a list of them, `yes-no` is true or false. */
	holds: (typeof HOLDS)[number];
	/** The values allowed, where it holds a choice. */
	options?: string[];
	/** The vocabulary whose terms it holds, one's own or another. */
	vocabulary?: string;
	/** True where every record has to say it, or to name it in `notStated`. */
	required?: boolean;
}

/** A vocabulary that a copy adds; its terms stand in `<name>.yaml`, its pages below `/<name>/`. */
export interface OwnVocabulary {
	/** What one term is called, as in `Service`. */
	singular: string;
	/** What the page of all terms is called, as in `Services`. */
	plural: string;
	/** What it answers, as in `Which of our services was it?`. */
	question: string;
}

/** A second folder of content, which is read and never written. */
export interface Beside {
	/** The folder, from that of the configuration. Its terms are used where one's own files do not define them. */
	folder: string;
	/** True where its records are shown among one's own. */
	records: boolean;
	/** The words by which its records are told from one's own. */
	label: string;
	/** The address of its repository, for links to a record's history; empty for none. */
	repository: string;
}

/** Everything a copy may change without touching the code. */
export interface Config {
	name: string;
	/** What it is, in one line. */
	tagline: string;
	/** Where the site is served: the origin, without a path. */
	address: string;
	/** The path below it. */
	basePath: string;
	/** The address of the repository that holds the content; empty for no links to it. */
	repository: string;
	/** The words for the license or the confidentiality of the text, and the address where it stands, if any. */
	license: { words: string; address: string };
	/** False where search engines are to stay out. */
	searchEngines: boolean;
	colors: Partial<Record<Token, Shade>>;
	/** The folder of one's own content, from that of the configuration. */
	content: string;
	beside: Beside | undefined;
	/** True where records may cite addresses that only an inner network knows, and name its machines. */
	internalSources: boolean;
	/** Fields that every record has to state beside those that all do. */
	required: string[];
	/** The title above one's own fields on the page of a record. */
	fieldsTitle: string;
	fields: Record<string, OwnField>;
	vocabularies: Record<string, OwnVocabulary>;
}

/** What a copy's own `site.config.ts` may say; what it leaves out stays as it is here. */
export type SiteConfig = Partial<Omit<Config, 'beside' | 'license'>> & {
	/** False for none; if left out, the terms that come with the code are used where one's own files do not define them. */
	beside?: (Partial<Beside> & Pick<Beside, 'folder'>) | false;
	license?: Partial<Config['license']> & Pick<Config['license'], 'words'>;
};
