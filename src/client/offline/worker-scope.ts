/** An event that keeps the worker running until what it waits for is done. */
export interface ExtendableEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

/** A request of a page or of a worker below the site's root. */
export interface FetchEvent extends ExtendableEvent {
	request: Request;
	/** Who asks. */
	clientId: string;
	/** What will come to be of the answer: a page or a worker. */
	resultingClientId: string;
	/** The answer to a navigation that the browser asked for while the worker started. */
	preloadResponse: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}

/** An open page or worker. */
export interface Client {
	id: string;
	url: string;
}

/** The part of a service worker's global scope in use; the types of the two kinds of scope exclude each other. */
export interface WorkerScope {
	registration: ServiceWorkerRegistration;
	clients: {
		get(id: string): Promise<Client | undefined>;
		matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<Client[]>;
		claim(): Promise<void>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', run: (event: ExtendableEvent) => void): void;
	addEventListener(type: 'message', run: (event: ExtendableEvent & MessageEvent) => void): void;
	addEventListener(type: 'fetch', run: (event: FetchEvent) => void): void;
}

/** The scope of this worker. */
export const worker = globalThis as unknown as WorkerScope;

/** The address of the site's root, with a slash at its end. */
export const root = worker.registration.scope;

/** The path of the site's root. */
export const base = new URL(root).pathname;

/** The part of an address below the site's root, without what follows a `?` or `#`; undefined for one that is elsewhere. */
export function addressIn(url: string): string | undefined {
	const { origin, pathname } = new URL(url);
	if (!(origin + pathname).startsWith(root)) return undefined;
	return pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1');
}
