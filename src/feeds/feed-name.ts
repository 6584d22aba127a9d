/** What a feed may be called: it stands in addresses and in keys. */
export const FEED_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
