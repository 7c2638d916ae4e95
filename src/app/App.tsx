import { RouterProvider } from 'react-router-dom';
import { MessagesProvider } from '../messages/MessagesProvider';
import { ThemeProvider } from '../theme/ThemeProvider';
import { router } from './router';

export function App() {
  return (
    <MessagesProvider>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </MessagesProvider>
  );
}
