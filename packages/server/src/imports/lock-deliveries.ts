// For verbs outside the room of deliveries that change what stored rows say: no delivery is stored or taken back meanwhile.
export { lockDeliveries } from './queries.ts';
