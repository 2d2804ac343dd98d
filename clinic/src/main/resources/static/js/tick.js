// A worker's timer is not slowed down when its tab is hidden; a page's is.
setInterval(() => postMessage(0), 250);
