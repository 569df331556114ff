import '../../lib/ui/style.css';
import '../../lib/ui/popup/popup.css';
import '../../lib/ui/reading/reading.css';
import { startPopup } from '../../lib/ui/popup/start';

const root = document.getElementById('root');
if (root) void startPopup(root);
