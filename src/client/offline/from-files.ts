// For a copy of the site that is read from a disk, where a browser lets a page load scripts but not
// fetch data: what the site would fetch comes as scripts, and links name the file that a server would
// choose. Runs before the site's own script.

const script = document.currentScript as HTMLScriptElement;
const root = new URL('../', script.src).href;
/** The path that the site has where it is served. */
const { served = '/' } = script.dataset;

type Receive = (content: unknown, isEncoded?: true) => void;
const waiting = new Map<string, Receive>();

/** What a data script calls: with JSON as it is, or with bytes in base64. */
Object.assign(globalThis, {
	contributingFactorsFile(path: string, content: unknown, isEncoded?: true) {
		waiting.get(path)?.(content, isEncoded);
		waiting.delete(path);
	},
});

/** The address in this copy of what the served site has at an address; others stay. */
function inCopy(raw: string): URL {
	const asIs = new URL(raw, document.baseURI);
	const isOfSite = !asIs.href.startsWith(root) && raw.startsWith(served);
	const url = isOfSite ? new URL(root + raw.slice(served.length)) : asIs;
	if (url.href.startsWith(root) && url.pathname.endsWith('/')) url.pathname += 'index.html';
	return url;
}

const loaded = new Map<string, Promise<BodyInit>>();

function load(path: string): Promise<BodyInit> {
	const file = new Promise<BodyInit>((resolve, reject) => {
		waiting.set(path, (content, isEncoded) =>
			resolve(isEncoded ? bytesOf(content as string) : JSON.stringify(content)),
		);
		const element = document.createElement('script');
		element.src = `${root}${path}.js`;
		element.addEventListener('load', () => element.remove());
		element.addEventListener('error', () => {
			loaded.delete(path);
			reject(new TypeError(`${path} is not there`));
		});
		document.head.append(element);
	});
	loaded.set(path, file);
	return file;
}

const bytesOf = (encoded: string) => Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));

globalThis.fetch = async (asked) => {
	const { href } = inCopy(asked instanceof Request ? asked.url : String(asked));
	const path = href.slice(root.length).replace(/[?#].*/, '');
	return new Response(await (loaded.get(path) ?? load(path)));
};

/** Links that scripts make are written as those of the served site. */
function relink(element: Element): void {
	for (const name of ['href', 'action']) {
		const raw = element.getAttribute(name);
		if (raw === null || raw.startsWith('#')) continue;
		const { href } = inCopy(raw);
		if (href.startsWith(root) && href !== new URL(raw, document.baseURI).href)
			element.setAttribute(name, href);
	}
}

new MutationObserver((changes) => {
	for (const { target, addedNodes } of changes) {
		for (const node of [target, ...addedNodes]) {
			if (!(node instanceof Element)) continue;
			if (node.matches('a, form')) relink(node);
			if (node !== target) node.querySelectorAll('a, form').forEach(relink);
		}
	}
}).observe(document, {
	subtree: true,
	childList: true,
	attributes: true,
	attributeFilter: ['href', 'action'],
});

interface Navigating extends Event {
	destination: { url: string };
	canIntercept: boolean;
}

/** Scripts also lead to other pages by themselves. */
(globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => {
	const { url } = (event as Navigating).destination;
	const { href } = inCopy(url);
	if (href === url || !event.cancelable || !href.startsWith(root)) return;
	event.preventDefault();
	location.replace(href);
});

export {};
