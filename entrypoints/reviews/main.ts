import '../../lib/ui/style.css';
import '../../lib/ui/reading/reading.css';
import '../../lib/ui/notes/notes.css';
import '../../lib/ui/reviews/export.css';
import '../../lib/ui/reviews/reviews.css';
import { startReviews } from '../../lib/ui/reviews/start';

const root = document.getElementById('root');
if (root) startReviews(root);
