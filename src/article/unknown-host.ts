/** The fault of an address whose host is nowhere: told by the gate of `npm start`, and by the platform. */
import { Fault } from '../errors.ts';

/** The status with which Cloudflare answers a Worker's fetch where no name server knows the host. */
export const NAME_NOT_RESOLVED = 530;

export const unknownHost = (): Fault =>
  new Fault('URL_UNREACHABLE', 'The address could not be reached: no host of that name was found. Check its spelling.');
