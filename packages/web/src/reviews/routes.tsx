// The addresses of planning reviews and lighting.
import { createRoute } from '@tanstack/react-router';
import { lazyRoom } from '../shell/lazy-room.ts';
import { office } from '../shell/office-route.ts';

const LightingPage = lazyRoom(() => import('./LightingPage.tsx'), 'LightingPage');
const ObservePage = lazyRoom(() => import('./ObservePage.tsx'), 'ObservePage');
const ReviewPage = lazyRoom(() => import('./ReviewPage.tsx'), 'ReviewPage');
const ReviewsPage = lazyRoom(() => import('./ReviewsPage.tsx'), 'ReviewsPage');

const reviews = createRoute({ getParentRoute: () => office, path: '/atgarder/granskning', component: ReviewsPage });
const review = createRoute({
  getParentRoute: () => office,
  path: '/atgarder/granskning/$id',
  component: () => <ReviewPage id={review.useParams().id} />,
});
const lighting = createRoute({ getParentRoute: () => office, path: '/atgarder/belysning', component: LightingPage });

const observe = createRoute({ getParentRoute: () => office, path: '/atgarder/belysning/iakttagelse', component: ObservePage });

export const reviewRoutes = [reviews, review, lighting, observe] as const;
