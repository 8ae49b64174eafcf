// The addresses of planning reviews and lighting.
import { createRoute } from '@tanstack/react-router';
import { office } from '../shell/office-route.ts';
import { LightingPage } from './LightingPage.tsx';
import { ObservePage } from './ObservePage.tsx';
import { ReviewPage } from './ReviewPage.tsx';
import { ReviewsPage } from './ReviewsPage.tsx';

const reviews = createRoute({ getParentRoute: () => office, path: '/atgarder/granskning', component: ReviewsPage });
const review = createRoute({
  getParentRoute: () => office,
  path: '/atgarder/granskning/$id',
  component: () => <ReviewPage id={review.useParams().id} />,
});
const lighting = createRoute({ getParentRoute: () => office, path: '/atgarder/belysning', component: LightingPage });

const observe = createRoute({ getParentRoute: () => office, path: '/atgarder/belysning/iakttagelse', component: ObservePage });

export const reviewRoutes = [reviews, review, lighting, observe] as const;
