import { type ListedChannel, listedChannels } from '../../config/routes.ts';

interface ReachableService {
  readonly facts: {
    readonly kind: string;
    readonly contacts: readonly { readonly type: string }[];
  };
}

/** Whether a service can be reached in one way. Emergency numbers stand above every list, and on none. */
export const hasChannel = ({ facts }: ReachableService, channel: ListedChannel): boolean =>
  facts.kind !== 'emergency' && facts.contacts.some(({ type }) => type === channel);

/**
 * The ways of reaching somebody of a country that have a page of their own, emergency numbers apart. Where there is one way only, its page would be that of the country again.
 * `phone and chat -> ['phone', 'chat']`, `phone alone -> []`
 */
export function channelPagesOf(services: readonly ReachableService[]): ListedChannel[] {
  const channels = listedChannels.filter((channel) =>
    services.some((service) => hasChannel(service, channel)),
  );
  return channels.length > 1 ? channels : [];
}
