import { expect, test } from 'vitest';
import { archiveAddress, normalizeAddress } from './address.ts';

test.each([
	'http://example.com/post',
	'https://www.example.com/post/',
	'https://EXAMPLE.com:443/post',
	'http://example.com:80/post',
	'https://example.com:80/post',
	'https://m.example.com/post',
	'https://amp.example.com/post',
	'https://example.com/post/amp',
	'https://example.com/post/amp/',
	'https://example.com/amp/post',
	'https://example.com/post?amp=1',
	'https://example.com/post#comments',
	'https://example.com/post?utm_source=hn&utm_medium=social',
	'https://example.com/post?fbclid=1&gclid=2&ref=3',
	'https://example.com/post?source=friends_link&sk=0a1b',
	'https://example.com/post/index.html',
	'https://example.com//post',
	'https://example.com/a/../post',
	'https://example.com/%70ost',
	'https://example.com./post',
	' https://example.com/post ',
	'https://web.archive.org/web/20230401000000/https://example.com/post',
	'https://web.archive.org/web/2023id_/http://www.example.com/post',
])('%s is the page example.com/post', (url) => {
	expect(normalizeAddress(url)).toBe('example.com/post');
});

test.each([
	['https://example.com', 'example.com'],
	['https://example.com/index.php', 'example.com'],
	['https://example.com/Post', 'example.com/Post'],
	['https://example.com:8080/post', 'example.com:8080/post'],
	['https://blog.example.com/post', 'blog.example.com/post'],
	['https://example.com/item?id=5&b=1', 'example.com/item?b=1&id=5'],
	['https://example.com/item?b=1&id=5&utm_id=9', 'example.com/item?b=1&id=5'],
	['https://example.com/caf%c3%a9', 'example.com/caf%C3%A9'],
	['https://example.com/café', 'example.com/caf%C3%A9'],
	['https://example.com/a%2fb', 'example.com/a%2Fb'],
	['https://groups.example.com/forum/#!topic/x/y', 'groups.example.com/forum#!topic/x/y'],
	['https://en.m.wikipedia.org/wiki/Etcd', 'en.wikipedia.org/wiki/Etcd'],
	['https://m.co/x', 'm.co/x'],
	['https://example.com/amplifier', 'example.com/amplifier'],
	['https://medium.com/@SkyscannerEng/a-1', 'medium.com/@SkyscannerEng/a-1'],
	['not an address', 'not an address'],
])('the key of %s is %s', (url, key) => {
	expect(normalizeAddress(url)).toBe(key);
});

test('normalizing a key once more as an address changes nothing', () => {
	const key = normalizeAddress('https://www.example.com/caf%c3%a9/?b=%20x&a=1');
	expect(normalizeAddress(`https://${key}`)).toBe(key);
});

test('the archive link lists captures and names none', () => {
	expect(archiveAddress('https://example.com/post?id=1')).toBe(
		'https://web.archive.org/web/*/https://example.com/post?id=1',
	);
});
