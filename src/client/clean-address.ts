// Takes out of the address shown what an app or a newsletter hung on it to follow readers. Nothing is sent or stored.
// Without this script the page is the same, and only the address is longer.
import { withoutTracking } from '../domain/urls/tracking-parameters.ts';

const { search, pathname, hash } = location;
const query = withoutTracking(search);
if (query !== search) history.replaceState(history.state, '', pathname + query + hash);
