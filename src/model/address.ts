/** Parameters that say where a reader came from and not what is read. */
const TRACKING =
	/^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|ref|ref_src|ref_url|referrer|source|sk|gi|cmpid|trk|spm)$/i;

const AMP_PARAMETERS = /^(?:amp|outputtype)$/i;

const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(?=https?:)/i;

/** One key for all addresses of the same page: scheme, `www.`, mobile and AMP forms, default port, fragment, tracking parameters, index file and trailing slash do not matter. What is no address is returned as it is. */
export function normalizeAddress(url: string): string {
	const original = url.trim().replace(ARCHIVE, '');
	if (!URL.canParse(original)) return original;
	const parsed = new URL(original);
	const port = ['', '80', '443'].includes(parsed.port) ? '' : `:${parsed.port}`;
	const fragment = parsed.hash.startsWith('#!') ? parsed.hash : '';
	return hostOf(parsed) + port + pathOf(parsed) + queryOf(parsed) + fragment;
}

/** The Internet Archive's list of captures of an address; it claims no capture. */
export const archiveAddress = (url: string): string => `https://web.archive.org/web/*/${url}`;

/** True for an address that only an inner network knows: a host without a public ending. */
export function isInternal(url: string): boolean {
	const { hostname } = new URL(url);
	return !hostname.includes('.') || INNER.test(hostname);
}

const INNER =
	/(?:^|\.)(?:internal|corp|local|localdomain|lan|intranet|intra|private|home\.arpa)$|^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/;

function hostOf({ hostname }: URL): string {
	const host = hostname.replace(/\.$/, '').replace(/^([a-z]{2,3})\.m\.(?=.+\.)/, '$1.');
	return host.replace(/^(?:(?:www|m|mobile|amp)\.)+(?=.+\.)/, '');
}

function pathOf({ pathname }: URL): string {
	return decoded(pathname)
		.replace(/\/{2,}/g, '/')
		.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
		.replace(/^\/amp(?=\/.)/i, '')
		.replace(/(?:\/amp\/?|\.amp)$/i, '')
		.replace(/\.amp(?=\.html?$)/i, '')
		.replace(/\/$/, '');
}

function queryOf({ searchParams }: URL): string {
	const kept = [...searchParams]
		.filter(([name]) => !TRACKING.test(name) && !AMP_PARAMETERS.test(name))
		.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
		.sort();
	return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** Decodes what need not be encoded in a path and writes the rest in capitals. */
function decoded(path: string): string {
	return path.replace(/%[0-9a-f]{2}/gi, (code) => {
		const character = String.fromCharCode(parseInt(code.slice(1), 16));
		return /[\w.~!$'()*,;:@&=+-]/.test(character) ? character : code.toUpperCase();
	});
}
