/** What the bundle of a site says of itself; `folder` is what it unpacks to. */
export const readme = (name: string, folder: string): string => `${name}: the whole site in a folder

Open index.html in a browser. Everything works from the disk: the pages, the
links, the search with error messages, the filters and the comparison. Nothing
is installed, and nothing is asked of the network.

If your browser refuses to run scripts from a disk, as some companies have it
do, the pages and links still work. For the search, serve the folder:

    python3 -m http.server 8000 --directory ${folder}

and open http://localhost:8000/. Any other web server will do as well.
`;
