import { Menu, type MenuItemConstructorOptions } from 'electron'

/** The menu of each platform from Electron's own roles: their words come in the user's language. */
export function setMenu(platform: NodeJS.Platform): void {
  const roles: MenuItemConstructorOptions['role'][] = ['fileMenu', 'editMenu', 'viewMenu', 'windowMenu']
  if (platform === 'darwin') roles.unshift('appMenu')
  Menu.setApplicationMenu(Menu.buildFromTemplate(roles.map(role => ({ role }) as MenuItemConstructorOptions)))
}
