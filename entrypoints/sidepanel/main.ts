import '../../lib/ui/style.css';
import '../../lib/ui/panel/panel.css';
import '../../lib/ui/notes/notes.css';
import '../../lib/ui/reviews/export.css';
import '../../lib/ui/reading/reading.css';
import { startPanel } from '../../lib/ui/panel/start';

const root = document.getElementById('root');
if (root) startPanel(root);
