/** What some browsers tell of the connection. */
interface Connection {
	saveData?: boolean;
	effectiveType?: string;
}

/** True where nothing beyond the page itself should be fetched: the device saves data, or the connection is slow. Browsers that tell neither count as fast. */
export function isSparing(): boolean {
	const { connection = {} } = navigator as { connection?: Connection };
	return connection.saveData === true || (connection.effectiveType ?? '4g') !== '4g';
}
